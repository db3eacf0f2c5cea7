"""The transformer's training code runs on a CPU, for a few steps on a few words. On a GPU it is untried."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

import numpy as np

from footnote_training.pairs import MIXES, PairSampler

from .small import small_pack, sources

try:
    import torch

    from footnote_training import encoder as code
    from footnote_training.quantize import quantize_weights
except ImportError:
    torch = None  # type: ignore[assignment]


@unittest.skipIf(torch is None, "torch is not installed")
class EncoderTest(unittest.TestCase):
    def test_a_few_steps_and_an_export(self) -> None:
        torch.set_num_threads(1)
        torch.manual_seed(0)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            pack = small_pack(folder)
            shape = code.EncoderShape(
                len(pack.vocabulary), width=16, embedding_width=8, layers=2, head_width=8, inner_width=32, positions=64
            )
            settings = code.EncoderSettings(
                masked_steps=3, contrastive_steps=3, masked_batch=8, contrastive_batch=12, longest_passage=64, warmup=1
            )
            losses: list[tuple[str, float]] = []
            encoder = code.Encoder(shape)
            encoder.start_from(np.random.RandomState(0).randn(len(pack.vocabulary), 16).astype(np.float32))
            trainer = code.Trainer(encoder, settings, lambda name, step, loss: losses.append((name, loss)))
            trainer.train_masked(pack)
            trainer.train_contrastive(PairSampler(pack, sources(), MIXES["sem"], seed=0).batch)
            self.assertEqual([n for n, _ in losses], ["masked"] * 3 + ["contrastive"] * 3)
            self.assertTrue(all(np.isfinite(loss) for _, loss in losses))
            code.export_encoder(encoder, folder / "onnx" / "model.onnx")
            quantize_weights(folder / "onnx" / "model.onnx", folder / "onnx" / "model_quantized.onnx")

    def test_without_layers_it_is_the_static_model(self) -> None:
        shape = code.EncoderShape(vocabulary=20, width=8, embedding_width=8, layers=1, head_width=8, inner_width=16)
        encoder = code.Encoder(shape)
        table = np.random.RandomState(1).randn(20, 8).astype(np.float32)
        encoder.start_from(table)
        for layer in encoder.layers:
            for last in (layer.attention_out, layer.inner_out):
                torch.nn.init.zeros_(last.weight)
        ids = code.padded([np.array([7, 8]), np.array([9, 10, 11])], 16)
        scaled = code.scaled_table(table)
        expected = scaled[[code.CLS, 7, 8, code.SEP]].sum(axis=0)
        with torch.no_grad():
            found = encoder.embed(ids)[0].numpy()
        np.testing.assert_allclose(found, expected / np.linalg.norm(expected), atol=1e-5)


if __name__ == "__main__":
    unittest.main()
