from __future__ import annotations

import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np

from footnote_training import evaluate, export, initial, leaks, mine, parity, readers, static, words
from footnote_training.lexical import Bm25
from footnote_training.model import StaticModel
from footnote_training.pack import Exclusions, Pack, inverse_document_frequency, read_pack
from footnote_training.pairs import MIXES, Batch, PairSampler
from footnote_training.sources import read_sources
from footnote_training.tokenizer import Tokenizer, split_words

from .small import small_pack, sources

SETTINGS = static.TrainSettings(steps=6, batch_size=24, warmup=2, stem_smoothing=10.0, stem_learning_rate=1.0)
INITIAL = initial.InitialSettings(dimension=8, oversampling=4, subsample=1.0)


class WithPack(unittest.TestCase):
    folder: tempfile.TemporaryDirectory[str]
    path: Path
    pack: Pack
    vectors: np.ndarray

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = Path(cls.folder.name)
        cls.pack = small_pack(cls.path)
        cls.vectors = initial.initial_vectors(cls.pack, INITIAL)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()


def trained(pack: Pack, vectors: np.ndarray, mix: str, stop_after: int | None = None) -> static.StaticEncoder:
    encoder = static.initial_encoder(vectors, pack.token_counts, words.stem_of_tokens(pack.vocabulary), SETTINGS)
    sampler = PairSampler(pack, sources(), MIXES[mix], seed=3)
    static.train(encoder, sampler.batch, inverse_document_frequency(pack, 1.0), SETTINGS, stop_after)
    return encoder


class TrainingTest(WithPack):
    def test_a_rerun_gives_the_same_bytes(self) -> None:
        for mix in MIXES:
            one, two = (trained(self.pack, self.vectors, mix).table for _ in range(2))
            self.assertEqual(static.digest(one), static.digest(two))
        again = initial.initial_vectors(self.pack, INITIAL)
        self.assertEqual(static.digest(self.vectors), static.digest(again))

    def test_training_lowers_the_loss(self) -> None:
        sampler = PairSampler(self.pack, sources(), MIXES["full"], seed=9)
        batch = sampler.batch(64)
        idf = inverse_document_frequency(self.pack, 1.0)
        stems = words.stem_of_tokens(self.pack.vocabulary)
        before = static.initial_encoder(self.vectors, self.pack.token_counts, stems, SETTINGS)
        after = trained(self.pack, self.vectors, "full")
        self.assertLess(
            static.gradient(after, batch, SETTINGS, idf).loss, static.gradient(before, batch, SETTINGS, idf).loss
        )

    def test_the_gradient_is_the_slope_of_the_loss(self) -> None:
        sampler = PairSampler(self.pack, sources(), MIXES["sem"], seed=1)
        batch = sampler.batch(12)
        batch = Batch(batch.queries, [*batch.passages, *batch.queries[:3]])  # with negatives
        idf = inverse_document_frequency(self.pack, 1.0)
        settings = replace(SETTINGS, temperature=0.5, lexical_bonus=1.0)
        stems = words.stem_of_tokens(self.pack.vocabulary)
        encoder = static.initial_encoder(self.vectors, self.pack.token_counts, stems, settings)
        encoder.vectors, encoder.raw_weights = encoder.vectors.astype(float), encoder.raw_weights.astype(float)
        result = static.gradient(encoder, batch, settings, idf)
        step = 1e-4
        for place in range(0, len(result.tokens), 7):
            token = result.tokens[place]
            for array, index, slope in (
                (encoder.vectors, (token, 2), result.vectors[place, 2]),
                (encoder.raw_weights, token, result.weights[place]),
            ):
                kept = array[index]
                losses = []
                for sign in (1, -1):
                    array[index] = kept + sign * step
                    losses.append(static.gradient(encoder, batch, settings, idf).loss)
                array[index] = kept
                self.assertAlmostEqual((losses[0] - losses[1]) / (2 * step), float(slope), delta=2e-4)

    def test_export_keeps_the_table_and_answers_to_an_empty_text(self) -> None:
        table = trained(self.pack, self.vectors, "full").table
        model = self.path / "model"
        export.write_model(model, export.quantize(table), self.pack.tokenizer)
        self.assertLess(parity.check_export(model, table), 0.02)
        empty = StaticModel.load(model).embed(["", "the boat"])
        self.assertTrue(np.isfinite(empty).all())
        np.testing.assert_allclose(np.linalg.norm(empty, axis=1), 1, atol=1e-5)


class SamplingTest(WithPack):
    def test_batches_have_the_size_asked_for(self) -> None:
        for mix in MIXES.values():
            batch = PairSampler(self.pack, sources(), mix, seed=0).batch(30)
            self.assertEqual(len(batch.queries), 30)
            self.assertEqual(len(batch.passages), 30)
            self.assertTrue(all(len(q) for q in batch.queries))

    def test_mined_questions_bring_their_negatives(self) -> None:
        mined = mine.Mined(np.array([2]), np.array([5]), np.array([[1, 2, 3, 4, 6]]))
        mix = replace(MIXES["full"], mined_share=0.2, hard_negatives=2)
        batch = PairSampler(self.pack, sources(), mix, seed=0, mined=mined).batch(20)
        self.assertEqual(len(batch.passages), 20 + 2 * 4)

    def test_forms_of_a_word_share_a_stem(self) -> None:
        stems = words.stem_of_tokens({"walks": 0, "walked": 1, "walking": 2, "##s": 3, "7": 4})
        self.assertEqual(stems[0], stems[1])
        self.assertEqual(stems[1], stems[2])
        self.assertEqual(len(set(stems.tolist())), 3)


class LeakTest(WithPack):
    def test_a_copied_sentence_is_found_and_left_out(self) -> None:
        text = "So: The keeper watches the boat near number 0. A baker repairs warm bread near number 0. Then he left."
        report = leaks.find_leaks(self.pack, {"copy": text})
        found = report.exclusions(self.pack)
        self.assertIn(0, found.paragraphs)
        found.save(self.path / "exclusions.json")
        rest = read_pack(self.path / "pack.npz", sources(), Exclusions.load(self.path / "exclusions.json"))
        self.assertEqual(leaks.find_leaks(rest, {"copy": text}).leaks, [])
        self.assertEqual(rest.paragraph_count, self.pack.paragraph_count - len(found.paragraphs))

    def test_a_source_without_a_licence_stops_the_run(self) -> None:
        with self.assertRaisesRegex(ValueError, "no licence"):
            read_pack(self.path / "pack.npz", read_sources())


class EvaluationTest(unittest.TestCase):
    def test_ties_count_half(self) -> None:
        tied = evaluate.rank(np.array([1.0, 1.0, 0.0]), [0])
        self.assertAlmostEqual(tied.at1, 0.5)
        self.assertAlmostEqual(tied.reciprocal, 1 / 1.5)
        self.assertEqual(evaluate.rank(np.array([0.0, 2.0, 1.0]), [2]).at5, 1.0)

    def test_bm25_prefers_the_rarer_word(self) -> None:
        scores = Bm25(["a fox in the wood", "a dog in the wood", "a wood"]).scores("the foxes in the wood")
        self.assertEqual(int(scores.argmax()), 0)

    def test_the_blend_is_of_standard_scores(self) -> None:
        dense, lexical = np.array([0.0, 1.0]), np.array([50.0, 0.0])
        np.testing.assert_allclose(evaluate.blend(dense, lexical, attainable=50.0), [0, 0], atol=1e-9)

    def test_the_words_count_only_as_far_as_they_are_found(self) -> None:
        dense, lexical = np.array([0.0, 1.0]), np.array([2.0, 0.0])
        np.testing.assert_allclose(evaluate.blend(dense, lexical, attainable=5.0), [-0.25, 0.25], atol=1e-9)
        np.testing.assert_allclose(evaluate.blend(dense, np.zeros(2), attainable=0.0), [-0.5, 0.5], atol=1e-9)

    def test_words_that_no_text_holds_are_missed_most(self) -> None:
        index = Bm25(["a fox in the wood", "a dog in the wood", "a wood"])
        common, rare, unknown = (index.attainable(word) for word in ("wood", "fox", "badger"))
        self.assertLess(common, rare)
        self.assertLess(rare, unknown)
        self.assertAlmostEqual(index.attainable("the fox and the badger"), rare + unknown)


class ReaderTest(unittest.TestCase):
    def test_markdown_headings_that_ask_make_pairs(self) -> None:
        answer = "Because the tide comes in twice a day and nobody has ever managed to persuade it otherwise."
        records = list(readers.read_markdown("a.md", f"# Tides\n\n## Why is it *wet*?\n\n{answer}\n"))
        self.assertEqual(records[0], readers.Pair("Tides", "Why is it wet?", "Why is it wet?", answer))
        self.assertEqual(records[1], readers.Paragraph("Tides", "Why is it wet?", answer))

    def test_wordnet_entries(self) -> None:
        line = "02084071 05 n 02 dog 0 domestic_dog 0 000 | a member of the genus Canis"
        pair = next(readers.read_wordnet("data.noun", line))
        self.assertEqual(pair, readers.Pair("noun", "", "dog, domestic dog", "a member of the genus Canis"))


class TokenizerTest(unittest.TestCase):
    def test_words_are_split_as_bert_does(self) -> None:
        words_found = split_words("Don't, Ünder-done 中国!")
        self.assertEqual(words_found, ["don", "'", "t", ",", "under", "-", "done", "中", "国", "!"])

    def test_the_longest_piece_wins(self) -> None:
        vocabulary = {"[PAD]": 0, "[UNK]": 1, "un": 2, "##do": 3, "##done": 4}
        tokenizer = Tokenizer({"model": {"vocab": vocabulary}})
        self.assertEqual(tokenizer.encode("undone undo xyz"), [2, 4, 2, 3, 1])


if __name__ == "__main__":
    unittest.main()
