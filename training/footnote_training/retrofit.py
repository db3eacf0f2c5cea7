"""Moves each word's vector towards its WordNet neighbours after training, so that words of one sense are near.

Retrofitting: Faruqui et al. 2015, https://aclanthology.org/N15-1184. Neighbours count by how often a word is meant in
the sense that makes them neighbours, and only directions move; then lengths are spread, so that rare words weigh more.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray

from .wordnet import Lemma, Pointer, Synset, WordNet

Floats = NDArray[np.float32]
_WORD = re.compile("[a-z]{3,}")
_SHORTEST = np.float32(1e-9)


@dataclass(frozen=True)
class RetrofitSettings:
    """What a neighbour weighs by its relation, times the share of the sense; and how far vectors move."""

    synonym: float = 0.5  # another word of the sense, and another form of the lemma
    hypernym: float = 0.3
    hyponym: float = 0.5
    similar: float = 0.6
    derived: float = 0.7  # pertainyms too
    attribute: float = 0.8
    also: float = 0.2
    verb_group: float = 0.5
    fewest_hyponyms: int = 8  # one of few hyponyms weighs no more than if there were as many
    least_sense_share: float = 0.15  # senses meant more rarely bring no neighbours
    most_neighbours: int = 30
    least_weight: float = 0.03
    pull: float = 0.8  # of the neighbours beside the word's own vector, before unit length
    rounds: int = 2
    length_power: float = 1.2

    def of_symbol(self, symbol: str) -> float:
        """The weight of a pointer by its symbol (wninput(5WN)); 0 for relations left out, as antonyms and parts."""
        return {
            "@": self.hypernym,
            "~": self.hyponym,
            "&": self.similar,
            "+": self.derived,
            "\\": self.derived,
            "=": self.attribute,
            "^": self.also,
            "$": self.verb_group,
        }.get(symbol[0], 0.0)


class _Neighbours:
    """The tokens that are whole words, by the lemmas they may be forms of."""

    def __init__(self, wordnet: WordNet, vocabulary: dict[str, int], settings: RetrofitSettings) -> None:
        self._wordnet = wordnet
        self._settings = settings
        words = sorted((index, token) for token, index in vocabulary.items() if _WORD.fullmatch(token))
        self._lemmas = {index: wordnet.lemmas(token) for index, token in words}
        self._tokens: dict[Lemma, list[int]] = defaultdict(list)
        for index, lemmas in self._lemmas.items():
            for lemma in lemmas:
                self._tokens[lemma].append(index)

    def rows(self) -> Iterator[tuple[int, list[tuple[int, float]]]]:
        """Each word with its heaviest neighbours, in a fixed order."""
        kept = self._settings
        for index, lemmas in self._lemmas.items():
            weights = sorted(self._weights(index, lemmas).items(), key=lambda pair: (-pair[1], pair[0]))
            yield index, [(t, w) for t, w in weights[: kept.most_neighbours] if w >= kept.least_weight]

    def _weights(self, index: int, lemmas: list[Lemma]) -> dict[int, float]:
        found: dict[int, float] = defaultdict(float)
        for lemma, key, share in self._wordnet.sense_shares(lemmas):
            # Another form of the lemma is a neighbour in each of its senses, however rare.
            for token in self._tokens[lemma]:
                found[token] += share * self._settings.synonym
            if share < self._settings.least_sense_share:
                continue
            synset = self._wordnet.synsets[key]
            for word in synset.words:
                if word != lemma.form:
                    self._add(found, Lemma(word, key.part), share * self._settings.synonym)
            for pointer in synset.pointers:
                self._add_related(found, pointer, self._words_at(synset, pointer, lemma), share)
        found.pop(index, None)
        return found

    def _words_at(self, synset: Synset, pointer: Pointer, lemma: Lemma) -> tuple[str, ...]:
        """The words a pointer leads to; those between words, not senses, hold for one word on either side."""
        words = self._wordnet.synsets[pointer.target].words
        if not pointer.source_word:
            return words
        return (words[pointer.target_word - 1],) if synset.words[pointer.source_word - 1] == lemma.form else ()

    def _add_related(self, found: dict[int, float], pointer: Pointer, words: tuple[str, ...], share: float) -> None:
        weight = self._settings.of_symbol(pointer.symbol)
        known = [lemma for word in words if (lemma := Lemma(word, pointer.target.part)) in self._tokens]
        several = len(known)
        if pointer.symbol.startswith("~"):
            several = max(several, self._settings.fewest_hyponyms)
        for lemma in known if weight else ():
            self._add(found, lemma, share * weight / several)

    def _add(self, found: dict[int, float], lemma: Lemma, weight: float) -> None:
        """The forms of a lemma share its weight."""
        tokens = self._tokens.get(lemma, ())
        for token in tokens:
            found[token] += weight / len(tokens)


def neighbour_matrix(
    wordnet: WordNet, vocabulary: dict[str, int], settings: RetrofitSettings = RetrofitSettings()
) -> sparse.csr_matrix:
    """Tokens by tokens: row i holds what the neighbours of word i weigh. Not symmetric; empty for what is no word."""
    return matrix_of(_Neighbours(wordnet, vocabulary, settings).rows(), len(vocabulary))


def matrix_of(rows: Iterable[tuple[int, list[tuple[int, float]]]], size: int) -> sparse.csr_matrix:
    """Tokens by tokens, from each token's neighbours and what they weigh."""
    own: list[int] = []
    other: list[int] = []
    weights: list[float] = []
    for index, near in rows:
        own += [index] * len(near)
        other += [token for token, _ in near]
        weights += [weight for _, weight in near]
    return sparse.csr_matrix((np.array(weights, dtype=np.float32), (own, other)), shape=(size, size))


def retrofit(table: Floats, neighbours: sparse.csr_matrix, settings: RetrofitSettings = RetrofitSettings()) -> Floats:
    """The table with each row's direction between its own and its neighbours', and its length raised to a power.

    Every round starts from the trained direction and takes the neighbours as the round before left them. Rows without
    neighbours keep their direction; the special tokens' are replaced on export, whatever they are.
    """
    lengths = np.maximum(np.linalg.norm(table, axis=1, keepdims=True), _SHORTEST)
    trained = table / lengths
    moved = trained
    for _ in range(settings.rounds):
        sums = trained + np.float32(settings.pull) * (neighbours @ moved)
        moved = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), _SHORTEST)
    return np.asarray(moved * lengths**settings.length_power, dtype=np.float32)
