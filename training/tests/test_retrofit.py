from __future__ import annotations

import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np

from footnote_training.retrofit import RetrofitSettings, neighbour_matrix, retrofit
from footnote_training.sources import SourceList
from footnote_training.static import digest
from footnote_training.wordnet import Lemma, SynsetKey, WordNet

from .small_wordnet import write_wordnet

WORDS = (
    "[PAD] [UNK] [CLS] [SEP] [MASK] dog dogs ##dog hound animal andiron chase chased trail hot hotter torrid "
    "temperature boat"
).split()
VOCABULARY = {word: index for index, word in enumerate(WORDS)}


class WithWordNet(unittest.TestCase):
    folder: tempfile.TemporaryDirectory[str]
    wordnet: WordNet

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.wordnet = WordNet.read(write_wordnet(Path(cls.folder.name)))

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def weight(self, word: str, other: str, settings: RetrofitSettings = RetrofitSettings()) -> float:
        return float(neighbour_matrix(self.wordnet, VOCABULARY, settings)[VOCABULARY[word], VOCABULARY[other]])


class WordNetTest(WithWordNet):
    def test_a_form_is_led_back_to_its_lemma_by_endings_and_exceptions(self) -> None:
        self.assertEqual(self.wordnet.lemmas("dogs"), [Lemma("dog", "n")])
        self.assertEqual(self.wordnet.lemmas("chased"), [Lemma("chase", "v")])
        self.assertEqual(self.wordnet.lemmas("hotter"), [Lemma("hot", "a")])
        self.assertEqual(self.wordnet.lemmas("boat"), [])

    def test_a_word_is_read_in_lower_case_and_without_its_marker(self) -> None:
        self.assertEqual(self.wordnet.synsets[SynsetKey("n", "00000002")].words, ("dog", "hound"))
        self.assertEqual(self.wordnet.synsets[SynsetKey("a", "00000021")].words, ("torrid", "burning_hot"))

    def test_a_gloss_with_a_bar_and_a_verbs_frames_are_not_pointers(self) -> None:
        self.assertEqual(len(self.wordnet.synsets[SynsetKey("n", "00000002")].pointers), 2)
        self.assertEqual(len(self.wordnet.synsets[SynsetKey("v", "00000010")].pointers), 1)

    def test_a_sense_counts_by_how_often_it_was_tagged(self) -> None:
        shares = [share for _, _, share in self.wordnet.sense_shares([Lemma("dog", "n")])]
        np.testing.assert_allclose(shares, [9.3 / 9.45, 0.15 / 9.45])
        self.assertEqual(self.wordnet.sense_counts(Lemma("torrid", "a")), [(SynsetKey("a", "00000021"), 2.3)])

    def test_a_missing_file_is_told(self) -> None:
        with self.assertRaises(FileNotFoundError):
            WordNet.read(Path(self.folder.name) / "elsewhere")


class NeighbourTest(WithWordNet):
    def test_words_of_a_sense_and_forms_of_a_lemma_are_neighbours(self) -> None:
        self.assertAlmostEqual(self.weight("dogs", "dog"), 0.5, places=5)
        self.assertAlmostEqual(self.weight("dog", "hound"), 0.5 * 9.3 / 9.45, places=5)
        self.assertAlmostEqual(self.weight("hound", "dog"), 0.5 / 2, places=5)  # shared with "dogs"

    def test_a_rare_sense_brings_no_neighbours(self) -> None:
        self.assertEqual(self.weight("dog", "andiron"), 0)
        every_sense = RetrofitSettings(least_sense_share=0.0, least_weight=0.0)
        self.assertGreater(self.weight("dog", "andiron", every_sense), 0)

    def test_one_hyponym_weighs_as_one_of_eight(self) -> None:
        self.assertAlmostEqual(self.weight("animal", "hound", RetrofitSettings(least_weight=0)), 0.5 / 8, places=5)
        self.assertAlmostEqual(self.weight("hound", "animal"), 0.3, places=5)

    def test_a_relation_between_words_holds_for_these_words_only(self) -> None:
        self.assertGreater(self.weight("chase", "dog"), 0)
        self.assertEqual(self.weight("trail", "dog"), 0)
        self.assertEqual(self.weight("chase", "hound"), 0)

    def test_satellites_and_attributes_are_reached(self) -> None:
        self.assertAlmostEqual(self.weight("torrid", "hot"), 0.6 / 2, places=5)
        self.assertAlmostEqual(self.weight("temperature", "hot"), 0.8 / 2, places=5)

    def test_pieces_and_unknown_words_have_no_neighbours(self) -> None:
        neighbours = neighbour_matrix(self.wordnet, VOCABULARY)
        for word in ("##dog", "boat", "[UNK]"):
            self.assertEqual(neighbours[VOCABULARY[word]].nnz, 0)
        self.assertEqual(neighbours.diagonal().sum(), 0)

    def test_only_the_heaviest_neighbours_are_kept(self) -> None:
        few = neighbour_matrix(self.wordnet, VOCABULARY, RetrofitSettings(most_neighbours=1))
        self.assertEqual(few[VOCABULARY["dog"]].indices.tolist(), [VOCABULARY["dogs"]])


class RetrofitTest(WithWordNet):
    def setUp(self) -> None:
        self.table = np.random.RandomState(0).randn(len(WORDS), 8).astype(np.float32)
        self.neighbours = neighbour_matrix(self.wordnet, VOCABULARY)

    def cosine(self, table: np.ndarray, one: str, other: str) -> float:
        a, b = table[VOCABULARY[one]], table[VOCABULARY[other]]
        return float(a @ b / np.linalg.norm(a) / np.linalg.norm(b))

    def test_neighbours_come_nearer_and_others_keep_their_direction(self) -> None:
        moved = retrofit(self.table, self.neighbours)
        self.assertGreater(self.cosine(moved, "dog", "hound"), self.cosine(self.table, "dog", "hound"))
        boat, before = moved[VOCABULARY["boat"]], self.table[VOCABULARY["boat"]]
        np.testing.assert_allclose(boat / np.linalg.norm(boat), before / np.linalg.norm(before), rtol=1e-5)

    def test_a_round_adds_the_neighbours_unit_vectors(self) -> None:
        settings = RetrofitSettings(rounds=1, length_power=1.0)
        units = self.table / np.linalg.norm(self.table, axis=1, keepdims=True)
        dog = VOCABULARY["dog"]
        expected = units[dog] + settings.pull * (self.neighbours[dog].toarray()[0] @ units)
        expected *= np.linalg.norm(self.table[dog]) / np.linalg.norm(expected)
        np.testing.assert_allclose(retrofit(self.table, self.neighbours, settings)[dog], expected, rtol=1e-5)

    def test_lengths_are_raised_to_the_power(self) -> None:
        before = np.linalg.norm(self.table, axis=1)
        after = np.linalg.norm(retrofit(self.table, self.neighbours), axis=1)
        np.testing.assert_allclose(after, before**1.2, rtol=1e-5)

    def test_a_row_of_zeros_stays_finite(self) -> None:
        self.table[VOCABULARY["boat"]] = 0
        self.assertTrue(np.isfinite(retrofit(self.table, self.neighbours)).all())

    def test_a_rerun_gives_the_same_bytes(self) -> None:
        again = WordNet.read(Path(self.folder.name))
        shuffled = dict(sorted(VOCABULARY.items()))  # the order of the vocabulary does not matter
        one = retrofit(self.table, self.neighbours)
        two = retrofit(self.table, neighbour_matrix(again, shuffled, replace(RetrofitSettings())))
        self.assertEqual(digest(one), digest(two))


class LicenceTest(unittest.TestCase):
    def test_a_source_that_is_not_listed_is_not_read(self) -> None:
        with self.assertRaisesRegex(ValueError, "no licence"):
            SourceList((), ()).read_by("wordnet")


if __name__ == "__main__":
    unittest.main()
