"""What the pack says about single words: which are forms of one stem, and which WordNet calls synonyms."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from snowballstemmer import stemmer

from .pack import GLOSS, Pack


def stem_of_tokens(vocabulary: dict[str, int]) -> NDArray[np.int64]:
    """For each token the number of its stem. Pieces of words, numbers and marks are stems of their own."""
    porter = stemmer("porter")
    numbers: dict[str, int] = {}
    result = np.zeros(len(vocabulary), dtype=np.int64)
    for token, index in vocabulary.items():
        is_word = token.isalpha() and len(token) > 2
        stem = porter.stemWord(token) if is_word else f"={token}"
        result[index] = numbers.setdefault(stem, len(numbers))
    return result


def synonyms(pack: Pack, vectors: NDArray[np.float32], at_least: float, most: int = 8) -> dict[int, NDArray[np.int64]]:
    """For a token, single-token words that share a WordNet entry with it and whose initial vector is near.

    The nearness leaves out most of what is a synonym in a rare sense only.
    """
    comma = pack.vocabulary[","]
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    units = vectors / np.maximum(lengths, 1e-9)
    found: dict[int, dict[int, float]] = {}
    for row in pack.usable_pairs:
        if pack.pair_kind[row] != GLOSS:
            continue
        terms = _single_tokens(pack.questions[row].tolist(), comma)
        for one in terms:
            for other in terms:
                similarity = float(units[one] @ units[other])
                if one != other and similarity >= at_least:
                    found.setdefault(one, {})[other] = similarity
    return {
        token: np.array(sorted(near, key=lambda t: (-near[t], t))[:most], dtype=np.int64)
        for token, near in found.items()
    }


def _single_tokens(question: list[int], comma: int) -> list[int]:
    terms: list[list[int]] = [[]]
    for token in question:
        if token == comma:
            terms.append([])
        else:
            terms[-1].append(token)
    return [term[0] for term in terms if len(term) == 1]
