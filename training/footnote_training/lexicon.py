"""Moves each word's vector towards those of the words that stand for the same thing in a reader's mouth.

WordNet knows synonyms; readers also ask for "toilets" where the text has a lavatory, and how "thirsty" a machine is whose
water is measured. Two word lists written for this project (`training/lexicon`) say what may stand for what.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import scipy.sparse as sparse

from .retrofit import RetrofitSettings, matrix_of
from .wordnet import WordNet

FOLDER = Path(__file__).parents[1] / "lexicon"
_WORD = re.compile("[a-z]{3,}")
_LINE = re.compile(r"([a-z]+):((?: [a-z]+)*)")
UNSEEN_USE = 0.3


@dataclass(frozen=True)
class LexiconSettings:
    """What an entry weighs, and how far vectors move."""

    synonyms: float = 1.0  # an entry of synonyms.txt
    readers_words: float = 0.6  # one of readers-words.txt
    fall: float = 0.9  # of each entry against the one before it in its line
    back: float = 0.7  # of the headword for the entry
    least_lemma_share: float = 0.1  # lemmas that a word is more rarely a form of bring no neighbours
    most_neighbours: int = 24
    full: float = 3.0  # neighbours that weigh less in sum pull less
    move: RetrofitSettings = RetrofitSettings(pull=0.6, rounds=2, length_power=1.0)


Entries = dict[str, dict[str, float]]


def read_lines(path: Path) -> dict[str, list[str]]:
    """Headwords with their partners, best first. Raises ValueError with the line that is none."""
    lines: dict[str, list[str]] = {}
    for text in path.read_text(encoding="utf-8").splitlines():
        found = _LINE.fullmatch(text)
        if not found:
            raise ValueError(f"{path.name}: not 'headword: word word …': {text!r}")
        lines[found[1]] = found[2].split()
    return lines


def read_entries(folder: Path = FOLDER, settings: LexiconSettings = LexiconSettings()) -> Entries:
    """What each word's partners weigh, in both directions."""
    entries: Entries = defaultdict(lambda: defaultdict(float))
    for name, weight in (("synonyms.txt", settings.synonyms), ("readers-words.txt", settings.readers_words)):
        for head, partners in read_lines(folder / name).items():
            for place, partner in enumerate(partners):
                own = weight * settings.fall**place
                entries[head][partner] += own
                entries[partner][head] += own * settings.back
    return entries


def neighbour_matrix(
    entries: Entries, wordnet: WordNet, vocabulary: dict[str, int], settings: LexiconSettings = LexiconSettings()
) -> sparse.csr_matrix:
    """Tokens by tokens: row i holds what the partners of word i weigh, 1 in sum where it has enough of them."""
    lemmas = {index: _lemmas(token, wordnet, entries, settings) for token, index in _words(vocabulary)}
    forms: dict[str, list[int]] = defaultdict(list)
    for index, shares in lemmas.items():
        for form in shares:
            forms[form].append(index)
    return matrix_of(_rows(lemmas, forms, entries, settings), len(vocabulary))


def _rows(
    lemmas: dict[int, dict[str, float]], forms: dict[str, list[int]], entries: Entries, settings: LexiconSettings
) -> Iterator[tuple[int, list[tuple[int, float]]]]:
    """Each word with its heaviest partners."""
    for index, shares in lemmas.items():
        found: dict[int, float] = defaultdict(float)
        for lemma, share in shares.items():
            for partner, weight in entries.get(lemma, {}).items():
                tokens = forms.get(partner, ())
                for token in tokens:
                    found[token] += share * weight / len(tokens)
        found.pop(index, None)
        kept = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[: settings.most_neighbours]
        total = max(settings.full, sum(weight for _, weight in kept))
        yield index, [(token, weight / total) for token, weight in kept]


def _words(vocabulary: dict[str, int]) -> Iterator[tuple[str, int]]:
    return ((token, index) for token, index in vocabulary.items() if _WORD.fullmatch(token))


def _lemmas(token: str, wordnet: WordNet, entries: Entries, settings: LexiconSettings) -> dict[str, float]:
    """What a token may be a form of, by how often WordNet counted it so; a headword is one by itself."""
    uses: dict[str, float] = defaultdict(float)
    for lemma in wordnet.lemmas(token):
        uses[lemma.form] += sum(count for _, count in wordnet.sense_counts(lemma)) + UNSEEN_USE
    if token in entries or not uses:
        uses[token] += UNSEEN_USE
    total = sum(uses.values())
    return {form: use / total for form, use in uses.items() if use / total > settings.least_lemma_share}
