"""The sentence encoder's teacher and its distillation, on texts and tables of a few words."""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np

from footnote_training.model import read_quantized
from footnote_training.sources import SourceList

from .small import small_pack, sources

try:
    import torch

    from footnote_training import distil, teacher
    from footnote_training.__main__ import main
except ImportError:
    torch = None  # type: ignore[assignment]


def unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@unittest.skipIf(torch is None, "torch is not installed")
class TableTest(unittest.TestCase):
    def setUp(self) -> None:
        torch.set_num_threads(1)

    def test_rows_are_rounded_by_at_most_half_a_step(self) -> None:
        table = np.random.RandomState(0).randn(9, 16).astype(np.float32)
        quantized = distil.quantize(table, np.zeros(9, dtype=bool))
        self.assertEqual(quantized.rows.dtype, np.int8)
        self.assertEqual(quantized.scale.shape, (9, 1))
        self.assertEqual(np.abs(quantized.rows).max(axis=1).tolist(), [127] * 9)
        off = np.abs(quantized.rows * quantized.scale - table)
        self.assertTrue((off <= quantized.scale * 0.501).all())

    def test_a_token_that_no_text_holds_says_nothing(self) -> None:
        texts = [[1, 2], [*[2] * distil.LONGEST, 3]]
        missing = distil.unread(texts, 5)
        self.assertEqual(missing.tolist(), [True, False, False, True, True])
        quantized = distil.quantize(np.ones((5, 4), dtype=np.float32), missing)
        self.assertFalse(quantized.rows[missing].any())
        self.assertTrue(quantized.rows[~missing].all())

    def test_a_known_table_is_found_again(self) -> None:
        random = np.random.RandomState(1)
        known = random.randn(30, 8).astype(np.float32)
        texts = [random.randint(0, 30, random.randint(2, 9)).tolist() for _ in range(4 * distil.BATCH)]
        targets = unit(np.stack([known[text].sum(axis=0) for text in texts]))
        found = distil.distil(texts, targets, 30, epochs=60)
        self.assertGreater((unit(found) * unit(known)).sum(axis=1).min(), 0.95)
        again = distil.distil(texts, targets, 30, epochs=2)
        np.testing.assert_array_equal(again, distil.distil(texts, targets, 30, epochs=2))

    def test_fewer_numbers_keep_the_cosines_that_they_can(self) -> None:
        random = np.random.RandomState(2)
        vectors = unit(random.randn(200, 3) @ random.randn(3, 12))
        kept = distil.reduced(vectors.astype(np.float16), 3)
        self.assertEqual(kept.shape, (200, 3))
        np.testing.assert_allclose(kept @ kept.T, vectors @ vectors.T, atol=5e-3)

    def test_from_taught_vectors_to_a_model_file(self) -> None:
        vocabulary = {"[PAD]": 0, "[UNK]": 1, "[CLS]": 2, "[SEP]": 3, "[MASK]": 4, "boat": 5, "moss": 6, "bus": 7}
        texts = ["boat", "moss", "boat moss", ""] * distil.BATCH
        vectors = unit(np.random.RandomState(3).randn(4, 160))[[0, 1, 2, 3] * distil.BATCH].astype(np.float16)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "tokenizer.json").write_text(json.dumps({"model": {"vocab": vocabulary}}))
            encoded = np.frombuffer(json.dumps(texts).encode(), dtype=np.uint8)
            np.savez(folder / "taught.npz", texts=encoded, vectors=vectors)
            places = ["--taught", folder / "taught.npz", "--tokenizer", folder / "tokenizer.json"]
            with contextlib.redirect_stderr(io.StringIO()):
                main(["distil", *map(str, places), "--out", str(folder / "onnx" / "sentence.onnx")])
            rows, scale = read_quantized(folder / "onnx" / "sentence.onnx")
        self.assertEqual((rows.dtype, rows.shape), (np.int8, (8, distil.DIMENSION)))
        self.assertEqual((scale.dtype, scale.shape), (np.float32, (8, 1)))
        self.assertEqual(np.flatnonzero(rows.any(axis=1)).tolist(), [5, 6])


@unittest.skipIf(torch is None, "torch is not installed")
class PiecesTest(unittest.TestCase):
    def encode(self, text: str, *pieces: tuple[str, float | None]) -> list[int]:
        reserved = [("\ufffd", 0.0), *((f"<{number}>", 0.0) for number in range(1, teacher.RESERVED))]
        return teacher.Pieces([*reserved, *pieces]).encode(text)

    def test_the_likeliest_pieces_win(self) -> None:
        pieces = (("▁", -2.0), ("a", -2.0), ("b", -2.0), ("▁a", -3.0), ("ab", -2.5), ("▁ab", -6.0))
        self.assertEqual(self.encode("ab", *pieces), [6, 10])
        self.assertEqual(self.encode("a b", *pieces), [9, 6, 8])
        self.assertEqual(self.encode("", *pieces), [])

    def test_of_equals_the_one_that_begins_later_wins(self) -> None:
        self.assertEqual(self.encode("a", ("▁", -1.0), ("a", -2.0), ("▁a", -3.0)), [6, 7])

    def test_letters_are_brought_to_their_usual_form(self) -> None:
        self.assertEqual(self.encode("ﬁ", ("▁", -1.0), ("f", -1.0), ("i", -1.0)), [6, 7, 8])

    def test_neighbouring_unknown_characters_are_one(self) -> None:
        pieces = (("▁", -1.0), ("a", -1.0))
        self.assertEqual(self.encode("☃☃a☃", *pieces), [6, 0, 7, 0])

    def test_a_piece_without_a_score_counts_as_0(self) -> None:
        self.assertEqual(self.encode(":", ("▁", -1.0), (":", None), ("▁:", -3.0)), [6, 7])


@unittest.skipIf(torch is None, "torch is not installed")
class ChoiceTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = Path(cls.folder.name)
        cls.pack = small_pack(cls.path)
        one = sources().sources[0]
        named = [replace(one, name=name) for name in ("WordNet", "OpenTrivia", "MedQuAD")]
        cls.sources = SourceList((one, *named, replace(one, name="unlicensed", excluded=True)), ())

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def write(self, *rows: dict[str, str]) -> Path:
        path = self.path / "some.jsonl"
        path.write_text("".join(json.dumps(row) + "\n" for row in rows))
        return path

    def test_questions_then_sentences_of_answers_then_the_pack(self) -> None:
        sentence = "The keeper watches the boat from the shore."
        pairs = self.write(
            {"source": "WordNet", "question": " who watches the boat ", "answer": f"Yes. {sentence} {sentence}"},
            {"source": "MedQuAD", "q": "who watches the boat", "a": "A baker sells warm bread at night."},
            {"source": "MedQuAD", "q": "who?", "a": " ".join(["So it is."] * 6 + [sentence.replace("keeper", "baker")])},
            {"source": "unlicensed", "q": "who measures seven stones", "a": sentence.replace("keeper", "doctor")},
        )
        texts = distil.choose_texts(self.pack, pairs, self.sources)
        self.assertEqual(texts[:3], ["who watches the boat", "A baker sells warm bread at night.", sentence])
        self.assertEqual(texts, distil.choose_texts(self.pack, pairs, self.sources))
        packed = texts[3:]
        self.assertEqual(len(packed), len(self.pack.sentences))
        self.assertIn("the keeper watches the boat near number 0.", packed)

    def test_pairs_that_the_pack_leaves_out_are_left_out(self) -> None:
        pairs = self.path / "pairs.jsonl"
        rest = replace(self.pack, usable_pairs=self.pack.usable_pairs[1:])
        same = [row for row in distil.read_pairs(pairs) if row[1] == "who watches the boat"]
        self.assertEqual(len(same), 4)
        self.assertIn("who watches the boat", distil.choose_texts(self.pack, pairs, self.sources))
        self.assertNotIn("who watches the boat", distil.choose_texts(rest, pairs, self.sources))

    def test_a_source_without_a_licence_stops_the_run(self) -> None:
        pairs = self.write({"source": "nowhere", "question": "who watches the boat", "answer": "the keeper"})
        with self.assertRaisesRegex(ValueError, "no licence"):
            distil.choose_texts(self.pack, pairs, self.sources)

    def test_tokens_are_spelled_as_text(self) -> None:
        words = "the boat ##s ' s well - known ( or so ) keeper didn ' t , he said".split()
        found = distil.spelled(np.arange(len(words)), dict(enumerate(words)))
        self.assertEqual(found, "the boats's well-known (or so) keeper didn't, he said")


if __name__ == "__main__":
    unittest.main()
