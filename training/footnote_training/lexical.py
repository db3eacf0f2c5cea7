"""BM25 over Porter stems without stop words: the baseline, and half of the hybrid."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray
from snowballstemmer import stemmer

STOP_WORDS = frozenset(
    """a about above after again against all also am an and any are as at be because been before being below between
    both but by can could did do does doing done down during each either every few for from further had has have having
    he her here hers him his how i if in into is it its just may me might more most must my no nor not now of off on
    once one only or other our ours out over own same shall she should so some such than that the their theirs them
    then there these they this those through to too two three under until up upon us very was we were what when where
    which while who whom whose why will with without would you your yours""".split()
)
_PORTER = stemmer("porter")


@cache
def _stem(word: str) -> str:
    return _PORTER.stemWord(word)


def content_stems(text: str) -> list[str]:
    return [_stem(w) for w in re.findall(r"[^\W_]+", text.lower()) if w not in STOP_WORDS]


class Bm25:
    def __init__(self, texts: Sequence[str], k1: float = 1.2, b: float = 0.75) -> None:
        stems = [content_stems(text) for text in texts]
        lengths = np.array([len(s) for s in stems], dtype=np.float64)
        self._norm = k1 * (1 - b + b * lengths / max(lengths.mean(), 1.0))
        self._k1 = k1
        self._size = len(texts)
        postings: dict[str, list[tuple[int, int]]] = {}
        for index, words in enumerate(stems):
            for word, count in Counter(words).items():
                postings.setdefault(word, []).append((index, count))
        self._postings = {
            word: (np.array([i for i, _ in rows]), np.array([c for _, c in rows], dtype=np.float64))
            for word, rows in postings.items()
        }

    def scores(self, query: str) -> NDArray[np.float64]:
        result = np.zeros(self._size)
        for word in content_stems(query):
            if word not in self._postings:
                continue
            rows, counts = self._postings[word]
            result[rows] += self._rarity(len(rows)) * counts * (self._k1 + 1) / (counts + self._norm[rows])
        return result

    def attainable(self, query: str) -> float:
        """The sum of the query's inverse document frequencies: what a text of average length scores that holds each
        content word once. Words that no text holds count as the rarest.
        """
        counts = [len(self._postings[word][0]) if word in self._postings else 0 for word in content_stems(query)]
        return math.fsum(self._rarity(count) for count in counts)

    def _rarity(self, texts: int) -> float:
        return math.log(1 + (self._size - texts + 0.5) / (texts + 0.5))
