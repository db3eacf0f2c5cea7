"""Contrastive training of the static encoder: text = normalised sum of (token weight × token vector).

The gradient is written out, since it is short: sparse bag-of-token matrices times a table, a softmax over the batch's
passages, and Adam. In numpy and scipy on one thread it is faster than the automatic one, and repeats exactly.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray

from .pack import Ids
from .pairs import Batch

Floats = NDArray[np.float32]
ADAM_BLOCK = 256  # rows updated at a time, so that the intermediate values stay in the cache


@dataclass(frozen=True)
class TrainSettings:
    steps: int
    batch_size: int = 1024
    learning_rate: float = 2e-3
    final_learning_rate: float = 1e-5
    weight_learning_rate: float = 2.0  # times the other
    warmup: int = 100
    temperature: float = 0.05
    backward_share: float = 0.5  # of the passage-to-query loss beside the query-to-passage loss
    lexical_bonus: float = 0.0  # logit given for the share of the query's words that a passage holds
    beta1: float = 0.9
    beta2: float = 0.99
    noise: float = 0.01
    smoothing: float = 1e-3  # of the initial token weights, a / (a + frequency)
    stem_smoothing: float = 0.0  # occurrences at which a token starts half from its stem's mean
    stem_learning_rate: float = 0.0  # times the other; 0 leaves stems out
    seed: int = 0


class Bags:
    """Texts as rows of token counts over the tokens that occur in a batch."""

    def __init__(self, queries: Sequence[Ids], passages: Sequence[Ids], size: int) -> None:
        texts = [*queries, *passages]
        joined = np.concatenate(texts).astype(np.int64)
        bounds = np.concatenate([[0], np.cumsum([len(t) for t in texts])])
        present = np.zeros(size, dtype=bool)
        present[joined] = True
        self.tokens = np.flatnonzero(present)
        column = np.cumsum(present, dtype=np.int32) - 1
        counts = sparse.csr_matrix(
            (np.ones(len(joined), dtype=np.float32), column[joined], bounds), shape=(len(texts), len(self.tokens))
        )
        counts.sum_duplicates()
        self.counts = counts
        self.transposed = counts.T.tocsr()
        self.query_count = len(queries)

    def lexical_share(self, idf: Floats) -> Floats:
        """For each query and passage, the idf-weighted share of the query's words that the passage holds."""
        weights = idf[self.tokens]
        held = self.counts.copy()
        held.data = (weights > 0)[held.indices].astype(np.float32)
        held.eliminate_zeros()
        queries = held[: self.query_count].copy()
        queries.data = weights[queries.indices]
        total = np.maximum(np.asarray(queries.sum(axis=1)), 1e-6)
        return (queries @ held[self.query_count :].T).toarray() / total


class StaticEncoder:
    """A token's vector is its own plus that of its stem, times its weight; the sum is all that is exported."""

    def __init__(self, vectors: Floats, weights: Floats, stems: NDArray[np.int64]) -> None:
        self.stems = stems
        self.stem_vectors = np.zeros((int(stems.max()) + 1, vectors.shape[1]), dtype=np.float32)
        self.vectors = np.ascontiguousarray(vectors, dtype=np.float32)
        self.raw_weights = inverse_softplus(weights)

    def vectors_of(self, tokens: NDArray[np.int64] | slice) -> Floats:
        return self.vectors[tokens] + self.stem_vectors[self.stems[tokens]]

    @property
    def table(self) -> Floats:
        return softplus(self.raw_weights)[:, None] * self.vectors_of(slice(None))


def softplus(x: Floats) -> Floats:
    return np.log1p(np.exp(x))


def inverse_softplus(y: Floats) -> Floats:
    return np.log(np.expm1(y)).astype(np.float32)


def initial_encoder(
    vectors: Floats, counts: NDArray[np.int64], stems: NDArray[np.int64], settings: TrainSettings
) -> StaticEncoder:
    """Rare tokens weigh most at first (smooth inverse frequency); the training goes on from there.

    The fewer occurrences a token's vector rests on, the more it starts from the mean of its stem's tokens.
    """
    random = np.random.RandomState(settings.seed + 2)
    scaled = _smoothed(vectors, counts, stems, settings.stem_smoothing)
    scaled = scaled / np.sqrt((scaled**2).sum(axis=1).mean())
    size, dimension = vectors.shape
    noise = random.randn(size, dimension).astype(np.float32) * np.float32(settings.noise / np.sqrt(dimension))
    frequency = counts / counts.sum()
    weights = np.maximum(settings.smoothing / (settings.smoothing + frequency), 1e-2)
    return StaticEncoder(scaled + noise, weights.astype(np.float32), stems)


def _smoothed(vectors: Floats, counts: NDArray[np.int64], stems: NDArray[np.int64], strength: float) -> Floats:
    if strength == 0:
        return vectors
    weight = (counts + 1.0)[:, None]
    sums = np.zeros((int(stems.max()) + 1, vectors.shape[1]))
    totals = np.zeros((len(sums), 1))
    np.add.at(sums, stems, vectors * weight)
    np.add.at(totals, stems, weight)
    share = strength / (strength + weight)
    return ((1 - share) * vectors + share * (sums / totals)[stems]).astype(np.float32)


@dataclass(frozen=True)
class Gradient:
    loss: float
    tokens: NDArray[np.int64]
    vectors: Floats  # of those tokens
    weights: Floats


def gradient(encoder: StaticEncoder, batch: Batch, settings: TrainSettings, idf: Floats) -> Gradient:
    bags = Bags(batch.queries, batch.passages, len(encoder.vectors))
    token_vectors = encoder.vectors_of(bags.tokens)
    raw = encoder.raw_weights[bags.tokens]
    weight = softplus(raw)[:, None]
    sums = bags.counts @ (weight * token_vectors)
    norms = np.maximum(np.sqrt(np.einsum("ij,ij->i", sums, sums)), 1e-9)[:, None]
    units = sums / norms
    loss, unit_gradient = _contrastive(units, bags, settings, idf)
    inward = np.einsum("ij,ij->i", unit_gradient, units)[:, None]
    sum_gradient = (unit_gradient - inward * units) / norms
    table_gradient = bags.transposed @ sum_gradient
    slope = 1 / (1 + np.exp(-raw))  # of the softplus
    return Gradient(
        loss=loss,
        tokens=bags.tokens,
        vectors=weight * table_gradient,
        weights=np.einsum("ij,ij->i", table_gradient, token_vectors) * slope,
    )


def _contrastive(units: Floats, bags: Bags, settings: TrainSettings, idf: Floats) -> tuple[float, Floats]:
    """Cross-entropy of each query's own passage among all passages, and of each passage's own query."""
    count = bags.query_count
    queries, passages = units[:count], units[count:]
    logits = (queries @ passages.T) / np.float32(settings.temperature)
    if settings.lexical_bonus:
        logits += np.float32(settings.lexical_bonus) * bags.lexical_share(idf)
    own = np.arange(count)
    forward = _softmax(logits, axis=1)
    backward = _softmax(logits[:, :count], axis=0)
    share = settings.backward_share
    scale = np.float32(1 / ((1 + share) * count))
    loss = -(np.log(forward[own, own] + 1e-12).sum() + share * np.log(backward[own, own] + 1e-12).sum()) * scale
    forward[own, own] -= 1
    backward[own, own] -= 1
    forward[:, :count] += np.float32(share) * backward
    forward *= scale / np.float32(settings.temperature)
    return float(loss), np.concatenate([forward @ passages, forward.T @ queries])


def _softmax(logits: Floats, axis: int) -> Floats:
    result = np.exp(logits - logits.max(axis=axis, keepdims=True))
    result /= result.sum(axis=axis, keepdims=True)
    return result


class Adam:
    """Adam over all rows of one array, block by block without temporary copies of the whole."""

    def __init__(self, values: Floats, beta1: float, beta2: float) -> None:
        self.values = values
        self._beta1, self._beta2 = beta1, beta2
        self._mean, self._square = np.zeros_like(values), np.zeros_like(values)
        self._gradient = np.zeros_like(values)
        self._steps = 0

    def update(self, rows: NDArray[np.int64], gradient: Floats, rate: float) -> None:
        self._steps += 1
        self._gradient[...] = 0
        self._gradient[rows] = gradient
        step = np.float32(rate / (1 - self._beta1**self._steps))
        correction = np.float32(1 / (1 - self._beta2**self._steps))
        for start in range(0, len(self.values), ADAM_BLOCK):
            block = slice(start, start + ADAM_BLOCK)
            g, mean, square = self._gradient[block], self._mean[block], self._square[block]
            mean *= np.float32(self._beta1)
            mean += np.float32(1 - self._beta1) * g
            square *= np.float32(self._beta2)
            square += np.float32(1 - self._beta2) * g * g
            self.values[block] -= step * mean / (np.sqrt(square * correction) + np.float32(1e-8))


def learning_rate(step: int, settings: TrainSettings) -> float:
    warm = min(1.0, (step + 1) / settings.warmup)
    return settings.learning_rate * warm * (1 - step / settings.steps) + settings.final_learning_rate


def train(
    encoder: StaticEncoder,
    next_batch: Callable[[int], Batch],
    idf: Floats,
    settings: TrainSettings,
    stop_after: int | None = None,
    report: Callable[[int, float], None] = lambda step, loss: None,
) -> None:
    """Trains in place. `stop_after` ends a run early without changing what its steps do, to check a repetition."""
    vectors = Adam(encoder.vectors, settings.beta1, settings.beta2)
    stems = Adam(encoder.stem_vectors, settings.beta1, settings.beta2) if settings.stem_learning_rate else None
    weights = Adam(encoder.raw_weights, settings.beta1, settings.beta2)
    for step in range(settings.steps if stop_after is None else min(stop_after, settings.steps)):
        rate = learning_rate(step, settings)
        result = gradient(encoder, next_batch(settings.batch_size), settings, idf)
        vectors.update(result.tokens, result.vectors, rate)
        weights.update(result.tokens, result.weights, rate * settings.weight_learning_rate)
        if stems is not None:
            rows, summed = _summed_by_stem(encoder.stems[result.tokens], result.vectors)
            stems.update(rows, summed, rate * settings.stem_learning_rate)
        report(step + 1, result.loss)


def _summed_by_stem(stems: NDArray[np.int64], gradient: Floats) -> tuple[NDArray[np.int64], Floats]:
    rows, inverse = np.unique(stems, return_inverse=True)
    members = sparse.csr_matrix(
        (np.ones(len(stems), dtype=np.float32), (inverse, np.arange(len(stems)))), shape=(len(rows), len(stems))
    )
    return rows, members @ gradient


def scaled_table(table: Floats) -> Floats:
    """The table with rows of mean square length 1, special tokens aside, so that tables can be averaged."""
    return table / np.sqrt((table[5:] ** 2).sum(axis=1).mean())


def average(tables: Sequence[Floats], shares: Sequence[float]) -> Floats:
    total = sum(np.float32(share) * scaled_table(table) for share, table in zip(shares, tables, strict=True))
    return np.asarray(total, dtype=np.float32)


def digest(array: NDArray[np.generic]) -> str:
    return hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()


def save_table(path: Path, table: Floats) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    np.save(path, table)
