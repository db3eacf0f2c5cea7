"""What a JavaScript runtime must reproduce: token ids and vectors of some texts, written for a test to compare.

Also checks, here, that the exported files say what the trained table said.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .export import quantize
from .model import StaticModel, read_quantized
from .static import scaled_table

QUANTIZATION_TOLERANCE = 0.01

TEXTS = (
    "Who wound up the clockwork?",
    "How long may a tenant be away before the landlord has to be told?",
    "",
    "   \n\t ",
    "?!… — “quoted” ‘so’ (and [so])",
    "Ünïcödé façade, naïve Ångström, coöperate",
    "İstanbul ΑΘΗΝΑ ПРИВЕТ ß ﬁ",
    "It cost 3,499.99 € in 2017, i.e. 12% more; 25 °C, x²+y² ≤ 10⁻³, ½",
    "中国的人工智能 and 日本 한국어",
    "pneumonoultramicroscopicsilicovolcanoconiosis supercalifragilisticexpialidocious",
    "a" * 101 + " after a word that is too long",
    "don't can't o'clock rock'n'roll state-of-the-art e-mail@example.org https://example.org/a?b=c#d",
    "zero\u200bwidth soft\u00adhyphen non\u00a0breaking\u2003space \ufeffmark \ufffd control\u0007bell",
    "emoji 🙂 🏳️‍🌈 in text, and ☃ ✓ → symbols",
    "THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG",
    "snake_case camelCase kebab-case $HOME C++ C# .NET a/b 1:2 50/50 #1 ~",
    "The stone was cut four miles inland and hauled to the shore by oxen. " * 12,
)


def write_parity(folder: Path, path: Path, texts: Sequence[str] = TEXTS) -> None:
    model = StaticModel.load(folder)
    cases = [
        {
            "text": text,
            "tokens": model.tokenizer.encode(text),
            "vector": [round(float(x), 6) for x in vector],
        }
        for text, vector in zip(texts, model.embed(texts))
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        json.dumps({"tokensWithoutSpecial": True, "cases": cases}, ensure_ascii=False, separators=(",", ":")) + "\n",
        encoding="utf-8",
    )


def check_export(folder: Path, table: NDArray[np.float32]) -> float:
    """The exported rows are the quantised table exactly; returns how far rounding moved a text's vector at most."""
    expected = quantize(table)
    rows, scale = read_quantized(folder / "onnx" / "model_quantized.onnx")
    if not (np.array_equal(rows, expected.rows) and np.array_equal(scale, expected.scale)):
        raise ValueError(f"{folder}: the exported table is not the one that was trained")
    exported = StaticModel.load(folder)
    unrounded = scaled_table(table).astype(np.float32)
    unrounded[:5] = exported.table[:5]
    reference = StaticModel(exported.tokenizer, unrounded)
    plain = [t for t in TEXTS if exported.tokenizer.encode(t)]
    difference = float(np.abs(exported.embed(plain) - reference.embed(plain)).max())
    if difference > QUANTIZATION_TOLERANCE:
        raise ValueError(f"rounding to int8 moves a vector by {difference}")
    return difference
