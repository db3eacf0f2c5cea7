"""WordNet's own files: the senses of a word, how often each is meant, and what a sense is related to.

The format is that of WordNet 3.0 (wndb(5WN), cntlist(5WN), morphy(7WN)): `data.*`, `index.*`, `*.exc`, `cntlist.rev`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path("/usr/share/wordnet")  # where Debian's wordnet-base puts them
FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
UNSEEN_COUNT = 0.3  # of a word's first sense where no occurrence was tagged; of the k-th, a k-th of that
SHORTEST_STEM = 2  # letters left where an ending is detached

# Endings and what stands in their place in the lemma (morphy(7WN)).
DETACHMENTS: dict[str, tuple[tuple[str, str], ...]] = {
    "n": (("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man"),
          ("ies", "y")),
    "v": (("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")),
    "a": (("er", ""), ("est", ""), ("er", "e"), ("est", "e")),
    "r": (),
}  # fmt: skip
_SENSE_KEY_PARTS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}  # 5: adjectives that stand about another
_SYNTACTIC_MARKER = re.compile(r"\((?:a|p|ip)\)$")


@dataclass(frozen=True)
class Lemma:
    """A dictionary form, in lower case with `_` for spaces, as one part of speech: n, v, a or r."""

    form: str
    part: str


@dataclass(frozen=True)
class SynsetKey:
    part: str
    offset: str


@dataclass(frozen=True)
class Pointer:
    """From a sense to another; `source_word` and `target_word` count from 1, or are 0 where all words are meant."""

    symbol: str
    target: SynsetKey
    source_word: int
    target_word: int


@dataclass(frozen=True)
class Synset:
    """One sense: the words that share it, and its relations."""

    words: tuple[str, ...]
    pointers: tuple[Pointer, ...]


class WordNet:
    """The dictionary in memory, some 120,000 senses.

    `counts` says how often a lemma was tagged with its k-th sense (k from 1) in the texts that WordNet counted.
    """

    def __init__(
        self,
        synsets: dict[SynsetKey, Synset],
        senses: dict[Lemma, tuple[SynsetKey, ...]],
        counts: dict[tuple[Lemma, int], int],
        exceptions: dict[Lemma, tuple[str, ...]],
    ) -> None:
        self.synsets = synsets
        self._senses = senses
        self._counts = counts
        self._exceptions = exceptions

    @classmethod
    def read(cls, folder: Path = FOLDER) -> WordNet:
        """Reads the folder. Raises FileNotFoundError where one of WordNet's files is missing."""
        synsets: dict[SynsetKey, Synset] = {}
        senses: dict[Lemma, tuple[SynsetKey, ...]] = {}
        exceptions: dict[Lemma, tuple[str, ...]] = {}
        for part, name in FILES.items():
            synsets.update(_synset(part, fields) for fields in _lines(folder / f"data.{name}"))
            senses.update(_senses(part, fields) for fields in _lines(folder / f"index.{name}"))
            for form, *lemmas in _lines(folder / f"{name}.exc"):
                exceptions.setdefault(Lemma(form, part), tuple(lemmas))
        counts = dict(_count(fields) for fields in _lines(folder / "cntlist.rev"))
        return cls(synsets, senses, counts, exceptions)

    def lemmas(self, word: str) -> list[Lemma]:
        """All that a word in lower case may be a form of: itself, by the exception lists, by detached endings."""
        return [lemma for part in FILES for lemma in self._lemmas_as(word, part) if lemma in self._senses]

    def irregular(self, word: str, part: str) -> tuple[str, ...]:
        """What a word is a form of by the exception lists: "left" of "leave"."""
        return self._exceptions.get(Lemma(word, part), ())

    def _lemmas_as(self, word: str, part: str) -> list[Lemma]:
        forms = [word, *self._exceptions.get(Lemma(word, part), ())]
        for ending, instead in DETACHMENTS[part]:
            if word.endswith(ending) and len(word) >= len(ending) + SHORTEST_STEM:
                forms.append(word.removesuffix(ending) + instead)
        return [Lemma(form, part) for form in dict.fromkeys(forms)]

    def sense_counts(self, lemma: Lemma) -> list[tuple[SynsetKey, float]]:
        """A lemma's senses in WordNet's order, with their tag counts; none is quite without."""
        return [
            (sense, self._counts.get((lemma, number), 0) + UNSEEN_COUNT / number)
            for number, sense in enumerate(self._senses.get(lemma, ()), start=1)
        ]

    def sense_shares(self, lemmas: list[Lemma]) -> list[tuple[Lemma, SynsetKey, float]]:
        """Of a word that may be a form of these lemmas: each sense, and the share of its uses that mean it."""
        counted = [(lemma, sense, count) for lemma in lemmas for sense, count in self.sense_counts(lemma)]
        total = sum(count for _, _, count in counted)
        return [(lemma, sense, count / total) for lemma, sense, count in counted]


def _lines(path: Path) -> Iterator[list[str]]:
    """The fields of each line; the licence at the top of the files begins with spaces, a gloss with a bar."""
    for line in path.read_text(encoding="latin-1").splitlines():
        if line and not line.startswith("  "):
            yield line.partition("|")[0].split()


def _synset(part: str, fields: list[str]) -> tuple[SynsetKey, Synset]:
    size = int(fields[3], 16)
    words = tuple(_SYNTACTIC_MARKER.sub("", fields[4 + 2 * i]).lower() for i in range(size))
    first = 5 + 2 * size
    pointers = tuple(_pointer(*fields[first + 4 * i : first + 4 * i + 4]) for i in range(int(fields[first - 1])))
    return SynsetKey(part, fields[0]), Synset(words, pointers)


def _pointer(symbol: str, offset: str, part: str, ends: str) -> Pointer:
    target = SynsetKey("a" if part == "s" else part, offset)
    return Pointer(symbol, target, int(ends[:2], 16), int(ends[2:], 16))


def _senses(part: str, fields: list[str]) -> tuple[Lemma, tuple[SynsetKey, ...]]:
    pointer_kinds = int(fields[3])
    return Lemma(fields[0], part), tuple(SynsetKey(part, offset) for offset in fields[6 + pointer_kinds :])


def _count(fields: list[str]) -> tuple[tuple[Lemma, int], int]:
    form, _, rest = fields[0].partition("%")
    return (Lemma(form, _SENSE_KEY_PARTS[rest[0]]), int(fields[1])), int(fields[2])
