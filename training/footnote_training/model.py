"""The static model: reading its ONNX file, and embedding text with it in numpy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

from .tokenizer import CLS, SEP, Tokenizer


class StaticModel:
    def __init__(self, tokenizer: Tokenizer, table: NDArray[np.float32]) -> None:
        self.tokenizer = tokenizer
        self.table = table

    @classmethod
    def load(cls, folder: Path) -> StaticModel:
        rows, scale = read_quantized(folder / "onnx" / "model_quantized.onnx")
        return cls(Tokenizer.load(folder / "tokenizer.json"), rows.astype(np.float32) * scale)

    def embed_tokens(self, documents: Sequence[Sequence[int]]) -> NDArray[np.float32]:
        """Normalised mean of the token vectors, [CLS] and [SEP] included as transformers.js includes them."""
        sums = np.stack([self.table[[CLS, *tokens, SEP]].sum(axis=0) for tokens in documents])
        return sums / np.linalg.norm(sums, axis=1, keepdims=True)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return self.embed_tokens([self.tokenizer.encode(text) for text in texts])


def read_quantized(path: Path) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """The int8 rows and the scale of each row."""
    tensors = {t.name: numpy_helper.to_array(t) for t in onnx.load(str(path)).graph.initializer}
    return tensors["table_q"], tensors["scale"]
