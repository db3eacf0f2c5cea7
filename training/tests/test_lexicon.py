from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from footnote_training.lexicon import LexiconSettings, neighbour_matrix, read_entries, read_lines
from footnote_training.wordnet import WordNet

from .small_wordnet import write_wordnet

WORDS = "[PAD] [UNK] [CLS] [SEP] [MASK] dog dogs hound mutt boat chase chased follow".split()
VOCABULARY = {word: index for index, word in enumerate(WORDS)}


class LexiconTest(unittest.TestCase):
    def setUp(self) -> None:
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = Path(holder.name)
        (self.folder / "synonyms.txt").write_text("dog: hound cur\nchase: follow\n", encoding="utf-8")
        (self.folder / "readers-words.txt").write_text("dog: mutt\nboat:\n", encoding="utf-8")
        self.wordnet = WordNet.read(write_wordnet(self.folder / "wordnet"))
        self.matrix = neighbour_matrix(read_entries(self.folder), self.wordnet, VOCABULARY)

    def weight(self, word: str, other: str) -> float:
        return float(self.matrix[VOCABULARY[word], VOCABULARY[other]])

    def test_a_partner_pulls_its_headword_and_less_so_the_other_way_round(self) -> None:
        self.assertGreater(self.weight("dog", "hound"), self.weight("hound", "dog"))
        self.assertGreater(self.weight("hound", "dog"), 0)

    def test_a_synonym_weighs_more_than_a_readers_word(self) -> None:
        self.assertGreater(self.weight("dog", "hound"), self.weight("dog", "mutt"))

    def test_forms_of_a_word_have_its_partners(self) -> None:
        self.assertGreater(self.weight("dogs", "hound"), 0)
        self.assertGreater(self.weight("chased", "follow"), 0)

    def test_a_word_with_few_partners_is_pulled_less(self) -> None:
        self.assertLess(self.matrix[VOCABULARY["chase"]].sum(), 1)

    def test_a_word_without_partners_stays_where_it_is(self) -> None:
        self.assertEqual(self.matrix[VOCABULARY["boat"]].nnz, 0)

    def test_a_line_that_is_none_is_named(self) -> None:
        (self.folder / "synonyms.txt").write_text("dog: Hound\n", encoding="utf-8")
        with self.assertRaisesRegex(ValueError, "synonyms.txt: not 'headword: word word …': 'dog: Hound'"):
            read_lines(self.folder / "synonyms.txt")

    def test_the_lists_here_can_be_read(self) -> None:
        self.assertIn("sink", read_entries()["founder"])

    def test_settings_that_let_nothing_in_leave_all_words_alone(self) -> None:
        settings = LexiconSettings(most_neighbours=0)
        self.assertEqual(neighbour_matrix(read_entries(self.folder), self.wordnet, VOCABULARY, settings).nnz, 0)
