"""Initial vectors: positive pointwise mutual information of neighbouring tokens, then a randomised SVD."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray

from .pack import Pack
from .tokenizer import SPECIAL_TOKENS


@dataclass(frozen=True)
class InitialSettings:
    dimension: int = 256
    window: int = 5
    near: int = 2  # tokens this close count fully, those farther off by half
    subsample: float = 2e-4
    context_power: float = 0.75
    oversampling: int = 32
    iterations: int = 4
    seed: int = 0


def initial_vectors(pack: Pack, settings: InitialSettings = InitialSettings()) -> NDArray[np.float32]:
    counts = pack.token_counts
    size = len(counts)
    frequency = counts / counts.sum()
    kept_share = np.minimum(1.0, np.sqrt(settings.subsample / np.maximum(frequency, 1e-12)))
    kept_share[_without_letters(pack.vocabulary)] = 0.0
    tokens = pack.sentences.values
    kept = np.random.RandomState(settings.seed).rand(len(tokens)) < kept_share[tokens]
    paragraph = np.repeat(np.arange(pack.paragraph_count, dtype=np.int32), np.diff(pack.paragraphs.bounds))
    cooccurrence = _cooccurrence(tokens[kept].astype(np.int32), paragraph[kept], size, settings)
    matrix = _positive_pmi(cooccurrence, settings.context_power)
    vectors = _factorise(matrix, settings)
    return (vectors / np.sqrt((vectors**2).sum(axis=1).mean())).astype(np.float32)


def _without_letters(vocabulary: dict[str, int]) -> NDArray[np.bool_]:
    return np.array(
        [index < len(SPECIAL_TOKENS) or not re.search(r"[^\W_]", token) for token, index in vocabulary.items()]
    )


def _cooccurrence(
    tokens: NDArray[np.int32], paragraph: NDArray[np.int32], size: int, settings: InitialSettings
) -> sparse.csr_matrix:
    total = sparse.csr_matrix((size, size), dtype=np.float32)
    for distance in range(1, settings.window + 1):
        together = paragraph[:-distance] == paragraph[distance:]
        left, right = tokens[:-distance][together], tokens[distance:][together]
        weight = np.full(len(left), 1.0 if distance <= settings.near else 0.5, dtype=np.float32)
        total = total + sparse.coo_matrix((weight, (left, right)), shape=(size, size)).tocsr()
    return (total + total.T).tocsr()


def _positive_pmi(cooccurrence: sparse.csr_matrix, context_power: float) -> sparse.csr_matrix:
    row_sums = np.asarray(cooccurrence.sum(axis=1)).ravel()
    context = row_sums**context_power
    context /= context.sum()
    entries = cooccurrence.tocoo()
    information = np.log(entries.data / (row_sums[entries.row] * context[entries.col]))
    kept = (information > 0) & (entries.data >= 1.0)
    return sparse.csr_matrix(
        (information[kept].astype(np.float32), (entries.row[kept], entries.col[kept])), shape=cooccurrence.shape
    )


def _factorise(matrix: sparse.csr_matrix, settings: InitialSettings) -> NDArray[np.float32]:
    random = np.random.RandomState(settings.seed + 1)
    basis = random.randn(matrix.shape[0], settings.dimension + settings.oversampling).astype(np.float32)
    transposed = matrix.T.tocsr()
    for iteration in range(settings.iterations):
        basis = (matrix if iteration % 2 == 0 else transposed) @ basis
        basis = np.linalg.qr(basis)[0].astype(np.float32)
    left, values, _ = np.linalg.svd((transposed @ basis).T, full_matrices=False)
    dimension = settings.dimension
    return (basis @ left)[:, :dimension] * np.sqrt(values[:dimension])
