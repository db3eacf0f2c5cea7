"""Paragraphs for natural questions, found by BM25: the best one that holds the answer, and some that do not."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray

from .pack import TEXTBOOK, TRIVIA, Ids, Pack
from .sources import SourceList

K1, B = 1.2, 0.75
COMMONEST = 0.03  # tokens in more paragraphs than this share are not searched for
DEPTH = 30
NEGATIVES = 5
LONGEST_ANSWER = 6
CHUNK = 256


@dataclass(frozen=True)
class Mined:
    question: NDArray[np.int64]  # row of the question among the pack's pairs
    positive: NDArray[np.int64]  # paragraph
    negatives: NDArray[np.int64]  # paragraphs, NEGATIVES for each

    def save(self, path: Path) -> None:
        np.savez(path, question=self.question, positive=self.positive, negatives=self.negatives)

    @classmethod
    def load(cls, path: Path) -> Mined:
        with np.load(path) as data:
            return cls(data["question"], data["positive"], data["negatives"])


def mine(pack: Pack, sources: SourceList) -> Mined:
    index, idf = _bm25_matrix(pack, sources)
    rows = _short_answer_rows(pack)
    questions: list[int] = []
    positives: list[int] = []
    negatives: list[NDArray[np.int64]] = []
    for start in range(0, len(rows), CHUNK):
        chunk = rows[start : start + CHUNK]
        scores = (_query_matrix(pack, chunk, idf) @ index).tocsr()
        for offset, row in enumerate(chunk):
            begin, end = scores.indptr[offset], scores.indptr[offset + 1]
            best = scores.indices[begin:end][np.argsort(-scores.data[begin:end], kind="stable")[:DEPTH]]
            holds = np.array([_contains(pack.paragraphs[p], pack.answers[row]) for p in best], dtype=bool)
            if holds[:10].any() and (~holds).sum() >= NEGATIVES:
                questions.append(int(row))
                positives.append(int(best[holds][0]))
                negatives.append(best[~holds][:NEGATIVES].astype(np.int64))
    return Mined(np.array(questions), np.array(positives), np.stack(negatives))


def _short_answer_rows(pack: Pack) -> NDArray[np.int64]:
    """Trivia and textbook questions whose answer is a few words: not a lone letter, digit, "true" or "false"."""
    dull = {pack.vocabulary[w] for w in ("true", "false", "yes", "no", "none", "all") if w in pack.vocabulary}
    letters = {index for token, index in pack.vocabulary.items() if len(token.removeprefix("##")) == 1}
    kept = [
        row
        for row in pack.usable_pairs
        if pack.pair_kind[row] in (TRIVIA, TEXTBOOK)
        and 1 <= len(pack.answers[row]) <= LONGEST_ANSWER
        and len(pack.questions[row]) >= 6
        and not dull.intersection(pack.answers[row].tolist())
        and not letters.issuperset(pack.answers[row].tolist())
    ]
    return np.array(kept, dtype=np.int64)


def _bm25_matrix(pack: Pack, sources: SourceList) -> tuple[sparse.csr_matrix, NDArray[np.float32]]:
    """Token by paragraph; the idf is left to the query's side."""
    size, count = len(pack.vocabulary), pack.paragraph_count
    lengths = np.diff(pack.paragraphs.bounds)
    paragraph = np.repeat(np.arange(count, dtype=np.int64), lengths)
    wanted = np.array([sources.named(n).weight > 0.3 for n in pack.source_names])[pack.paragraph_source]
    matrix = sparse.csr_matrix(
        (np.ones(len(paragraph), dtype=np.float32), (pack.sentences.values.astype(np.int64), paragraph)),
        shape=(size, count),
    )
    matrix.sum_duplicates()
    document_frequency = np.diff(matrix.indptr)
    idf = np.log(1 + (count - document_frequency + 0.5) / (document_frequency + 0.5)).astype(np.float32)
    idf[document_frequency > COMMONEST * count] = 0.0
    norm = (K1 * (1 - B + B * lengths / lengths.mean())).astype(np.float32)
    columns = matrix.indices
    matrix.data = matrix.data * (K1 + 1) / (matrix.data + norm[columns]) * wanted[columns]
    matrix.data *= np.repeat(idf > 0, document_frequency)
    matrix.eliminate_zeros()
    return matrix, idf


def _query_matrix(pack: Pack, rows: NDArray[np.int64], idf: NDArray[np.float32]) -> sparse.csr_matrix:
    tokens = [np.unique(pack.questions[row]).astype(np.int64) for row in rows]
    bounds = np.concatenate([[0], np.cumsum([len(t) for t in tokens])])
    joined = np.concatenate(tokens)
    matrix = sparse.csr_matrix((idf[joined], joined, bounds), shape=(len(rows), len(idf)))
    matrix.eliminate_zeros()
    return matrix


def _contains(paragraph: Ids, answer: Ids) -> bool:
    starts = np.flatnonzero(paragraph[: len(paragraph) - len(answer) + 1] == answer[0])
    return any(np.array_equal(paragraph[s : s + len(answer)], answer) for s in starts)
