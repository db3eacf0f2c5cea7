"""Writes a table of token vectors as a model folder that transformers.js loads as `feature-extraction` (dtype q8)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from .static import scaled_table
from .tokenizer import CLS, MASK, PAD, SEP, UNKNOWN

OPSET, IR_VERSION = 13, 7
LONGEST_INPUT = 8192
NEUTRAL_LENGTH = 1e-4
INPUTS = ("input_ids", "attention_mask", "token_type_ids")


@dataclass(frozen=True)
class QuantizedTable:
    rows: NDArray[np.int8]
    scale: NDArray[np.float32]


def quantize(table: NDArray[np.float32]) -> QuantizedTable:
    """Int8 rows with a scale each. Special tokens get (next to) no say in the mean.

    [UNK], [CLS] and [SEP] are a tiny constant, so that an empty text or one of unknown words alone still has a
    direction and is not a division by zero.
    """
    rows = scaled_table(table).astype(np.float32)
    neutral = np.random.RandomState(5).randn(rows.shape[1]).astype(np.float32)
    neutral *= np.float32(NEUTRAL_LENGTH) / np.linalg.norm(neutral)
    rows[[PAD, MASK]] = 0.0
    rows[[UNKNOWN, CLS, SEP]] = neutral
    return rounded(rows)


def rounded(rows: NDArray[np.float32]) -> QuantizedTable:
    """Int8 rows with a scale each."""
    scale = np.maximum(np.abs(rows).max(axis=1, keepdims=True), np.float32(1e-8)) / np.float32(127)
    return QuantizedTable(np.clip(np.round(rows / scale), -127, 127).astype(np.int8), scale.astype(np.float32))


def write_model(folder: Path, table: QuantizedTable, tokenizer: dict[str, Any]) -> None:
    (folder / "onnx").mkdir(parents=True, exist_ok=True)
    onnx.save(static_graph(table), str(folder / "onnx" / "model_quantized.onnx"))
    size, dimension = table.rows.shape
    config = {
        "model_type": "bert",
        "architectures": ["BertModel"],
        "hidden_size": dimension,
        "num_hidden_layers": 0,
        "num_attention_heads": 1,
        "intermediate_size": dimension,
        "vocab_size": size,
        "max_position_embeddings": LONGEST_INPUT,
        "type_vocab_size": 2,
        "pad_token_id": PAD,
        "hidden_act": "gelu",
    }
    _write_json(folder / "config.json", config, indent=1)
    write_tokenizer_files(folder, tokenizer, LONGEST_INPUT)


def write_tokenizer_files(folder: Path, tokenizer: dict[str, Any], longest_input: int) -> None:
    tokenizer_config = {
        "do_lower_case": True,
        "model_max_length": longest_input,
        "tokenizer_class": "BertTokenizer",
        "unk_token": "[UNK]",
        "sep_token": "[SEP]",
        "pad_token": "[PAD]",
        "cls_token": "[CLS]",
        "mask_token": "[MASK]",
        "strip_accents": None,
        "tokenize_chinese_chars": True,
    }
    _write_json(folder / "tokenizer_config.json", tokenizer_config, indent=1)
    _write_json(folder / "tokenizer.json", tokenizer, indent=None)


def _write_json(path: Path, value: dict[str, Any], indent: int | None) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=indent), encoding="utf-8")


def static_graph(table: QuantizedTable) -> onnx.ModelProto:
    """last_hidden_state = rows[input_ids] × scale[input_ids] × attention_mask; the mean is left to the caller.

    token_type_ids is read, times zero, so that no runtime drops the input and then complains when it is given.
    """
    node = helper.make_node
    nodes = [
        node("Gather", ["table_q", "input_ids"], ["row"], axis=0),
        node("Cast", ["row"], ["row_float"], to=TensorProto.FLOAT),
        node("Gather", ["scale", "input_ids"], ["row_scale"], axis=0),
        node("Mul", ["row_float", "row_scale"], ["hidden"]),
        node("Mul", ["token_type_ids", "zero"], ["type_zero"]),
        node("Add", ["attention_mask", "type_zero"], ["mask_int"]),
        node("Cast", ["mask_int"], ["mask_float"], to=TensorProto.FLOAT),
        node("Unsqueeze", ["mask_float", "last_axis"], ["mask"]),
        node("Mul", ["hidden", "mask"], ["last_hidden_state"]),
    ]
    initializers = [
        numpy_helper.from_array(table.rows, "table_q"),
        numpy_helper.from_array(table.scale, "scale"),
        numpy_helper.from_array(np.array(0, dtype=np.int64), "zero"),
        numpy_helper.from_array(np.array([2], dtype=np.int64), "last_axis"),
    ]
    shape = ["batch", "sequence"]
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name in INPUTS]
    output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, table.rows.shape[1]])
    graph = helper.make_graph(nodes, "static", inputs, [output], initializers)
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="footnote-training"
    )
    model.ir_version = IR_VERSION
    onnx.checker.check_model(model)
    return model
