"""Drawing (query, passage) pairs from the pack.

Neighbouring paragraphs are drawn together, so that most wrong passages in a batch come from elsewhere but some come
from the same document: those are the ones a reader's question has to be told apart from.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .mine import Mined
from .pack import GLOSS, MEDICAL, TEXTBOOK, TRIVIA, Ids, Pack
from .sources import SourceList

LONGEST_PASSAGE = 256
LONGEST_QUERY = 40
SHORTEST_SENTENCE = 5
SHORTEST_SINGLE = 12
LONG_PASSAGE = 40

QUESTION_OPENERS = (
    "what is", "what was", "what are", "what did", "who", "who was", "when did", "when was", "where is", "where did",
    "why did", "why is", "how did", "how does", "how many", "how much", "which", "what type of", "what kind of",
    "what year did", "in what", "what does", "how can", "what happened", "who did", "what percentage of",
)  # fmt: skip
CONVERSATIONAL_OPENERS = (
    "can i", "may i", "do i have to", "is it", "is there", "does", "did", "should i", "what should i do if",
    "how do i", "how long", "how often", "what happens if", "why does", "why are", "was", "were", "are there any",
)  # fmt: skip
NUMERIC_OPENERS = (
    "how many", "how much", "when did", "when was", "what year did", "what percentage of", "how long", "how often",
)  # fmt: skip


@dataclass(frozen=True)
class Mix:
    """Which pairs are drawn, and how far the query is kept from the passage's own words."""

    name: str
    heading_share: float = 0.22
    neighbour_share: float = 0.08
    sentence_removed: float = 0.45  # how often the passage no longer holds the sentence that became the query
    shared_words_dropped: float = 0.0  # how often words that the passage holds are taken out of the query
    natural_share: float = 0.2  # of (question, answer) and (term, definition) pairs in a batch
    natural_kinds: tuple[tuple[int, float], ...] = ((GLOSS, 0.35), (TRIVIA, 0.15), (MEDICAL, 0.25), (TEXTBOOK, 0.25))
    mined_share: float = 0.0  # of natural questions with a paragraph found for them
    hard_negatives: int = 0  # per mined question
    reworded: float = 0.0  # how often a query's words are exchanged for synonyms, each with even chances
    conversational: bool = False  # also yes/no and "can I" openers, and "how many" where a number was left out


MIXES = {
    "full": Mix("full"),
    "sem": Mix("sem", sentence_removed=0.9, shared_words_dropped=0.6),
}


@dataclass(frozen=True)
class Batch:
    queries: list[Ids]
    passages: list[Ids]  # one for each query, then the negatives


class PairSampler:
    def __init__(
        self,
        pack: Pack,
        sources: SourceList,
        mix: Mix,
        seed: int,
        mined: Mined | None = None,
        synonyms: dict[int, NDArray[np.int64]] | None = None,
        group: int = 8,
    ) -> None:
        self.pack, self.mix, self.mined, self.group = pack, mix, mined, group
        self._synonyms = synonyms or {}
        self.random = np.random.RandomState(seed)
        weights = np.array([sources.named(name).weight for name in pack.source_names])
        starts = weights[pack.paragraph_source[: pack.paragraph_count - group]]
        self._cumulative = np.cumsum(starts / starts.sum())
        openers = QUESTION_OPENERS + (CONVERSATIONAL_OPENERS if mix.conversational else ())
        self._openers = self._tokens(openers)
        self._numeric_openers = self._tokens(NUMERIC_OPENERS)
        self._question_mark = pack.vocabulary["?"]
        self._is_number = np.zeros(len(pack.vocabulary), dtype=bool)
        self._is_number[[index for token, index in pack.vocabulary.items() if token.isdigit()]] = True
        self._mark = np.zeros(len(pack.vocabulary), dtype=bool)  # scratch: which tokens a passage holds
        kinds = pack.pair_kind[pack.usable_pairs]
        self._pairs_of_kind = {kind: pack.usable_pairs[kinds == kind] for kind, _ in mix.natural_kinds}

    def _tokens(self, phrases: tuple[str, ...]) -> list[NDArray[np.int64]]:
        vocabulary = self.pack.vocabulary
        return [
            np.array([vocabulary[word] for word in phrase.split() if word in vocabulary], dtype=np.int64)
            for phrase in phrases
        ]

    def batch(self, size: int) -> Batch:
        mined_count = round(size * self.mix.mined_share) if self.mined else 0
        natural_count = round(size * self.mix.natural_share)
        pairs: list[tuple[Ids, Ids]] = []
        wanted = size - mined_count - natural_count
        while len(pairs) < wanted:
            pairs.extend(self._from_neighbours())
        del pairs[wanted:]
        pairs.extend(self._natural() for _ in range(natural_count))
        negatives: list[Ids] = []
        for _ in range(mined_count):
            query, passage, wrong = self._mined()
            pairs.append((query, passage))
            negatives.extend(wrong)
        return Batch([q for q, _ in pairs], [p for _, p in pairs] + negatives)

    def _chance(self, share: float) -> bool:
        return self.random.rand() < share

    def _from_neighbours(self) -> Iterator[tuple[Ids, Ids]]:
        first = int(np.searchsorted(self._cumulative, self.random.rand()))
        for paragraph in range(first, first + self.group):
            pair = self._from_paragraph(paragraph)
            if pair is None:
                continue
            query, passage = pair
            if self._chance(self.mix.reworded):
                query = self._reworded(query)
            if len(query) > 3 and self._chance(self.mix.shared_words_dropped):
                query = self._without_shared_words(query, passage)
            if len(query) and len(passage) >= 3:
                yield query, self._cropped(passage)

    def _from_paragraph(self, paragraph: int) -> tuple[Ids, Ids] | None:
        pack, mix = self.pack, self.mix
        draw = self.random.rand()
        whole = pack.paragraphs[paragraph]
        if draw < mix.heading_share:
            section = pack.titles[pack.paragraph_section[paragraph]]
            if not self._chance(0.4):
                return section, whole
            return np.concatenate([pack.titles[pack.paragraph_title[paragraph]], section]), whole
        following = paragraph + 1
        if draw < mix.heading_share + mix.neighbour_share and self._same_document(paragraph, following):
            return whole[:64], pack.paragraphs[following]
        return self._cloze(paragraph, whole)

    def _same_document(self, paragraph: int, following: int) -> bool:
        titles = self.pack.paragraph_title
        return following < self.pack.paragraph_count and titles[paragraph] == titles[following]

    def _cloze(self, paragraph: int, whole: Ids) -> tuple[Ids, Ids] | None:
        """A sentence, made to look like a question, searches for the paragraph it came from."""
        pack = self.pack
        start, end = pack.paragraph_bounds[paragraph], pack.paragraph_bounds[paragraph + 1]
        if end - start >= 2:
            chosen = self.random.randint(start, end)
            sentence = pack.sentences[chosen]
            if len(sentence) < SHORTEST_SENTENCE:
                return None
            query = self._as_question(sentence) if self._chance(0.85) else sentence[:50]
            passage = self._without_sentence(start, chosen, end) if self._chance(self.mix.sentence_removed) else whole
        else:
            if len(whole) < SHORTEST_SINGLE:
                return None
            half = len(whole) // 2
            query = self._as_question(whole[:half][:LONGEST_QUERY])
            passage = whole[half:] if self._chance(0.5) else whole
        if self._chance(0.3):
            passage = np.concatenate([pack.titles[pack.paragraph_section[paragraph]], passage])
        return query, passage

    def _without_sentence(self, start: int, chosen: int, end: int) -> Ids:
        bounds, values = self.pack.sentences.bounds, self.pack.sentences.values
        return np.concatenate([values[bounds[start] : bounds[chosen]], values[bounds[chosen + 1] : bounds[end]]])

    def _as_question(self, sentence: Ids) -> Ids:
        """Some of the words, now and then in another order, mostly behind a question word."""
        kept = self.random.rand(len(sentence)) < self.random.uniform(0.25, 0.8)
        words = sentence[kept] if kept.any() else sentence
        if not self._chance(0.8):
            return words[:LONGEST_QUERY]
        if self._chance(0.3):
            words = words[self.random.permutation(len(words))]
        openers = self._openers
        if self.mix.conversational and self._is_number[sentence[~kept]].any() and self._chance(0.5):
            openers = self._numeric_openers
        opener = openers[self.random.randint(len(openers))]
        return np.concatenate([opener, words[:30], [self._question_mark]])

    def _without_shared_words(self, query: Ids, passage: Ids) -> Ids:
        self._mark[passage] = True
        shared = self._mark[query]
        self._mark[passage] = False
        kept = query[~(shared & (self.random.rand(len(query)) < self.random.uniform(0.5, 1.0)))]
        return kept if len(kept) >= 3 else query

    def _reworded(self, query: Ids) -> Ids:
        words = query.astype(np.int64)
        for position, token in enumerate(words.tolist()):
            choices = self._synonyms.get(token)
            if choices is not None and self._chance(0.5):
                words[position] = choices[self.random.randint(len(choices))]
        return words

    def _cropped(self, passage: Ids) -> Ids:
        """Short passages too: a crop, now and then."""
        if len(passage) <= LONG_PASSAGE or not self._chance(0.3):
            return passage[:LONGEST_PASSAGE]
        if not self._chance(0.3):
            return passage[: self.random.randint(40, LONGEST_PASSAGE)]
        start = self.random.randint(0, len(passage) - 30)
        return passage[start : start + self.random.randint(30, 160)]

    def _natural(self) -> tuple[Ids, Ids]:
        kinds = self.mix.natural_kinds
        kind = kinds[self.random.choice(len(kinds), p=[share for _, share in kinds])][0]
        rows = self._pairs_of_kind[kind]
        row = rows[self.random.randint(len(rows))]
        return self.pack.questions[row], self.pack.answers[row]

    def _mined(self) -> tuple[Ids, Ids, list[Ids]]:
        assert self.mined is not None
        row = self.random.randint(len(self.mined.question))
        query = self.pack.questions[self.mined.question[row]]
        if self._chance(self.mix.shared_words_dropped):
            query = self._without_shared_words(query, self.pack.paragraphs[self.mined.positive[row]])
        wrong = self.random.permutation(self.mined.negatives[row])[: self.mix.hard_negatives]
        return (
            query,
            self._cropped(self.pack.paragraphs[self.mined.positive[row]]),
            [self._cropped(self.pack.paragraphs[i]) for i in wrong],
        )
