"""Weight-only int8 for an exported encoder: the runtime multiplies the scale back in when it loads the file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SMALLEST = 4096  # values; smaller tensors stay as they are
MANY_ROWS = 4096  # a table of embeddings, scaled by row; other matrices are scaled by column


def quantize_weights(source: Path, target: Path) -> None:
    model = onnx.load(str(source))
    graph = model.graph
    kept: list[onnx.TensorProto] = []
    nodes: list[onnx.NodeProto] = []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.ndim != 2 or values.size < SMALLEST:
            kept.append(tensor)
            continue
        axis = 1 if values.shape[0] > max(values.shape[1], MANY_ROWS) else 0
        scale = (np.maximum(np.abs(values).max(axis=axis, keepdims=True), 1e-8) / 127).astype(np.float32)
        rounded = np.clip(np.round(values / scale), -127, 127).astype(np.int8)
        name = tensor.name
        kept += [numpy_helper.from_array(rounded, f"{name}_q"), numpy_helper.from_array(scale, f"{name}_scale")]
        nodes += [
            helper.make_node("Cast", [f"{name}_q"], [f"{name}_float"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [f"{name}_float", f"{name}_scale"], [name]),
        ]
    nodes.extend(graph.node)
    del graph.node[:]
    graph.node.extend(nodes)
    del graph.initializer[:]
    graph.initializer.extend(kept)
    onnx.checker.check_model(model)
    onnx.save(model, str(target))
