"""Retrieval on the development sets: dense, BM25 and their blend, by passage and by sentence, with intervals.

The question is searched for in its own document, and in all documents of the set together. Tied scores count half.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .lexical import Bm25, content_stems
from .tokenizer import Tokenizer

Embed = Callable[[Sequence[Sequence[int]]], NDArray[np.float32]]
Scores = NDArray[np.float64]

DENSE_SHARE = 0.5
ENOUGH_FOUND = 0.8  # share of what the question's words could score at which BM25 counts in full
LOW_OVERLAP = 0.5  # at most this share of a question's content stems stands in its passage
FEWEST_QUESTIONS = 20  # fewer in a slice of a set are neither reported nor counted
RESAMPLES = 2000
DOCUMENTS_FOR_RESAMPLING = 10  # fewer documents than this: questions are resampled instead
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)\]]*\s+(?=[\"“(\[]?[A-Z0-9])")


@dataclass
class Search:
    """Questions against one collection of candidates; `gold` are the right candidates of each question.

    `attainable` is, for each question, what BM25 could give where every content word is found (`Bm25.attainable`).
    """

    candidates: list[list[int]]
    questions: list[list[int]]
    gold: list[list[int]]
    lexical: list[Scores]
    attainable: list[float]
    question_numbers: list[int]


@dataclass
class DevelopmentSet:
    name: str
    documents: list[str] = field(default_factory=list)  # of each question
    low_overlap: list[bool] = field(default_factory=list)
    searches: dict[str, list[Search]] = field(default_factory=dict)

    @property
    def size(self) -> int:
        return len(self.documents)


@dataclass(frozen=True)
class Rank:
    """Reciprocal rank and whether the first right candidate is first, or among five; averaged over ties."""

    reciprocal: float
    at1: float
    at5: float


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def split_sentences(text: str) -> list[str]:
    return [s for s in _SENTENCE_END.split(text) if s.strip()]


def read_set(folder: Path, tokenizer: Tokenizer) -> DevelopmentSet:
    paragraphs = read_jsonl(folder / "paragraphs.jsonl")
    questions = [q for q in read_jsonl(folder / "questions.jsonl") if q["answerable"] and _evidence(q)]
    result = DevelopmentSet(folder.name, searches={"passage": [], "pooled": [], "sentence": []})
    texts = {(p["doc"], p["index"]): p["text"] for p in paragraphs}
    queries = [_standalone(q) for q in questions]
    for question, query in zip(questions, queries):
        stems = set(content_stems(query))
        evidence = set(content_stems(" ".join(texts[question["doc"], i] for i in _evidence(question))))
        result.documents.append(question["doc"])
        result.low_overlap.append(len(stems & evidence) <= LOW_OVERLAP * len(stems))
    numbered = list(enumerate(questions))
    for document in dict.fromkeys(result.documents):
        keys = [key for key in texts if key[0] == document]
        mine = [(n, q) for n, q in numbered if q["doc"] == document]
        result.searches["passage"].append(_passages(keys, texts, mine, queries, tokenizer))
        sentences = _sentences(keys, texts, mine, queries, tokenizer)
        if sentences.questions:
            result.searches["sentence"].append(sentences)
    result.searches["pooled"].append(_passages(list(texts), texts, numbered, queries, tokenizer))
    return result


def _evidence(question: dict[str, Any]) -> list[int]:
    several = question.get("evidence_paragraphs")
    if several:
        return list(several)
    one = question.get("evidence_paragraph")
    return [] if one is None else [one]


def _standalone(question: dict[str, Any]) -> str:
    """A follow-up is searched for together with what the reader asked just before."""
    asked = [turn["content"] for turn in question.get("history") or [] if turn["role"] == "user"]
    return " ".join([*asked[-1:], question["question"]])


Numbered = list[tuple[int, dict[str, Any]]]
Key = tuple[str, int]


def _search(
    candidates: list[str], mine: Numbered, gold: list[list[int]], queries: list[str], tokenizer: Tokenizer
) -> Search:
    bm25 = Bm25(candidates)
    return Search(
        candidates=[tokenizer.encode(text) for text in candidates],
        questions=[tokenizer.encode(queries[n]) for n, _ in mine],
        gold=gold,
        lexical=[bm25.scores(queries[n]) for n, _ in mine],
        attainable=[bm25.attainable(queries[n]) for n, _ in mine],
        question_numbers=[n for n, _ in mine],
    )


def _passages(
    keys: list[Key], texts: dict[Key, str], mine: Numbered, queries: list[str], tokenizer: Tokenizer
) -> Search:
    position = {key: index for index, key in enumerate(keys)}
    gold = [[position[q["doc"], i] for i in _evidence(q)] for _, q in mine]
    return _search([texts[key] for key in keys], mine, gold, queries, tokenizer)


def _sentences(
    keys: list[Key], texts: dict[Key, str], mine: Numbered, queries: list[str], tokenizer: Tokenizer
) -> Search:
    """Every sentence of the document is a candidate; right are those of the evidence that hold an answer."""
    sentences = [(key, sentence) for key in keys for sentence in split_sentences(texts[key])]
    kept: Numbered = []
    gold: list[list[int]] = []
    for number, question in mine:
        evidence = {(question["doc"], i) for i in _evidence(question)}
        wanted = question.get("evidence_sentences") or [
            a for a in question.get("answers", []) if len(a) < 400
        ]
        right = [
            index
            for index, (key, sentence) in enumerate(sentences)
            if key in evidence and any(_holds(sentence, answer) for answer in wanted)
        ]
        if right:
            kept.append((number, question))
            gold.append(right)
    return _search([sentence for _, sentence in sentences], kept, gold, queries, tokenizer)


def _holds(sentence: str, answer: str) -> bool:
    return answer in sentence or (len(answer) > 30 and sentence in answer)


def blend(dense: Scores, lexical: Scores, attainable: float, dense_share: float = DENSE_SHARE) -> Scores:
    """Standard scores of both; the words' count only as far as the question's words are found at all.

    The product's blend takes the root of the ratio, since its lexical index multiplies a score by the number of
    terms found.
    """
    found = float(lexical.max()) / attainable if attainable > 0 else 0.0
    words = min(1.0, found / ENOUGH_FOUND)
    return dense_share * standard(dense) + (1 - dense_share) * words * standard(lexical)


def standard(scores: Scores) -> Scores:
    deviation = scores.std()
    return (scores - scores.mean()) / deviation if deviation > 1e-9 else np.zeros_like(scores)


def rank(scores: Scores, gold: Sequence[int]) -> Rank:
    best = scores[list(gold)].max()
    others = np.delete(scores, list(gold))
    before = float((others > best + 1e-9).sum())
    tied = float((np.abs(others - best) <= 1e-9).sum())
    place = 1 + before + tied / 2
    return Rank(
        reciprocal=1 / place,
        at1=0.0 if before >= 1 else 1 / (1 + tied),
        at5=min(1.0, max(0.0, 5 - before) / (1 + tied)),
    )


def ranks(
    development: DevelopmentSet, level: str, embed: Embed | None, dense_share: float
) -> tuple[list[int], list[Rank]]:
    numbers: list[int] = []
    result: list[Rank] = []
    for search in development.searches[level]:
        similar = _similarities(search, embed)
        for row, number in enumerate(search.question_numbers):
            lexical = search.lexical[row]
            attainable = search.attainable[row]
            scores = lexical if similar is None else blend(similar[row], lexical, attainable, dense_share)
            numbers.append(number)
            result.append(rank(scores, search.gold[row]))
    return numbers, result


def _similarities(search: Search, embed: Embed | None) -> Scores | None:
    if embed is None:
        return None
    return (embed(search.questions) @ embed(search.candidates).T).astype(np.float64)


# --- tables -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class System:
    name: str
    embed: Embed | None
    dense_share: float


def systems(name: str, embed: Embed) -> list[System]:
    return [System(f"{name}, dense", embed, 1.0), System(f"{name} + BM25", embed, DENSE_SHARE)]


BM25_SYSTEM = System("BM25", None, 0.0)


@dataclass
class Measured:
    """Per-question results of one system on one set, level and slice, in the order of the questions."""

    documents: list[str]
    values: NDArray[np.float64]  # columns: reciprocal rank, at 1, at 5


def measure(development: DevelopmentSet, level: str, system: System, low_overlap_only: bool) -> Measured:
    numbers, result = ranks(development, level, system.embed, system.dense_share)
    kept = [i for i, n in enumerate(numbers) if not low_overlap_only or development.low_overlap[n]]
    return Measured(
        [development.documents[numbers[i]] for i in kept],
        np.array([[result[i].reciprocal, result[i].at1, result[i].at5] for i in kept]).reshape(-1, 3),
    )


def interval(documents: Sequence[str], differences: NDArray[np.float64], seed: int = 0) -> tuple[float, float]:
    """Bootstrap 95 % interval of a mean: documents are resampled where there are ten or more."""
    random = np.random.RandomState(seed)
    names = list(dict.fromkeys(documents))
    if len(names) >= DOCUMENTS_FOR_RESAMPLING:
        group = np.array([names.index(d) for d in documents])
        sums = np.bincount(group, weights=differences, minlength=len(names))
        sizes = np.bincount(group, minlength=len(names))
        drawn = random.randint(len(names), size=(RESAMPLES, len(names)))
        means = sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1)
    else:
        drawn = random.randint(len(differences), size=(RESAMPLES, len(differences)))
        means = differences[drawn].mean(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)


SLICES = (
    ("passage", False),
    ("passage", True),
    ("pooled", False),
    ("pooled", True),
    ("sentence", False),
    ("sentence", True),
)


def slice_name(level: str, low_overlap_only: bool) -> str:
    return level + (", low overlap" if low_overlap_only else "")


def report(sets: Sequence[DevelopmentSet], compared: Sequence[System], references: Sequence[str]) -> dict[str, Any]:
    """Everything measured, as data: per set, slice and system the means, and differences in MRR to the references."""
    rows: list[dict[str, Any]] = []
    for development in sets:
        for level, low in SLICES:
            if not development.searches[level]:
                continue
            measured = {s.name: measure(development, level, s, low) for s in compared}
            for system, one in measured.items():
                if len(one.values) < FEWEST_QUESTIONS:
                    continue
                mrr, at1, at5 = one.values.mean(axis=0)
                row: dict[str, Any] = {
                    "set": development.name,
                    "slice": slice_name(level, low),
                    "questions": len(one.values),
                    "system": system,
                    "recall@1": round(float(at1), 4),
                    "recall@5": round(float(at5), 4),
                    "mrr": round(float(mrr), 4),
                }
                for reference in references:
                    if reference == system:
                        continue
                    difference = one.values[:, 0] - measured[reference].values[:, 0]
                    low_end, high_end = interval(one.documents, difference)
                    figures = (float(difference.mean()), low_end, high_end)
                    row[f"mrr - {reference}"] = [round(figure, 4) for figure in figures]
                rows.append(row)
    return {"denseShare": DENSE_SHARE, "rows": rows}


def markdown(data: dict[str, Any], references: Sequence[str]) -> str:
    head = ["set", "slice", "n", "system", "R@1", "R@5", "MRR", *(f"MRR − {r} [95 %]" for r in references)]
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    for row in data["rows"]:
        cells = [row["set"], row["slice"], str(row["questions"]), row["system"]]
        cells += [f"{row[k]:.3f}" for k in ("recall@1", "recall@5", "mrr")]
        for reference in references:
            difference = row.get(f"mrr - {reference}")
            cells.append("" if difference is None else "{:+.3f} [{:+.3f}, {:+.3f}]".format(*difference))
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def choice_score(sets: Sequence[DevelopmentSet], embed: Embed) -> dict[str, float]:
    """The number a variant is chosen by: the mean over the slices of the hybrid's MRR.

    In a slice, a set counts by the square root of its number of questions.
    """
    system = System("hybrid", embed, DENSE_SHARE)
    means: dict[str, float] = {}
    for level, low in SLICES:
        measured = [measure(s, level, system, low).values[:, 0] for s in sets if s.searches[level]]
        weights = [np.sqrt(len(values)) if len(values) >= FEWEST_QUESTIONS else 0.0 for values in measured]
        if not any(weights):
            continue
        averages = [values.mean() if len(values) else 0.0 for values in measured]
        means[slice_name(level, low)] = float(np.average(averages, weights=weights))
    return {**means, "score": float(np.mean(list(means.values())))}


def score_difference(
    sets: Sequence[DevelopmentSet], one: Embed, other: Embed, seed: int = 0
) -> tuple[float, float, float]:
    """Difference of two models in `choice_score`, with its paired bootstrap 95 % interval.

    Documents are resampled within each set, questions where a set has few documents; a question drawn twice counts
    twice in every slice it is in.
    """
    random = np.random.RandomState(seed)
    drawn = [_multiplicities(s, random) for s in sets]
    of_slices: list[NDArray[np.float64]] = []
    for level, low in SLICES:
        total = np.zeros(RESAMPLES + 1)
        total_weight = 0.0
        for development, counts in zip(sets, drawn):
            numbers, first = ranks(development, level, one, DENSE_SHARE)
            _, second = ranks(development, level, other, DENSE_SHARE)
            kept = [i for i, n in enumerate(numbers) if not low or development.low_overlap[n]]
            if len(kept) < FEWEST_QUESTIONS:
                continue
            difference = np.array([first[i].reciprocal - second[i].reciprocal for i in kept])
            times = counts[:, [numbers[i] for i in kept]]
            total += np.sqrt(len(kept)) * (times @ difference) / np.maximum(times.sum(axis=1), 1)
            total_weight += float(np.sqrt(len(kept)))
        if total_weight:
            of_slices.append(total / total_weight)
    scores = np.mean(of_slices, axis=0)
    low_end, high_end = np.percentile(scores[1:], [2.5, 97.5])
    return float(scores[0]), float(low_end), float(high_end)


def _multiplicities(development: DevelopmentSet, random: np.random.RandomState) -> NDArray[np.float64]:
    """How often each question is drawn: in the first row once, in each other row as a resample has it."""
    names = list(dict.fromkeys(development.documents))
    by_document = len(names) >= DOCUMENTS_FOR_RESAMPLING
    group = np.array([names.index(d) for d in development.documents]) if by_document else np.arange(development.size)
    units = int(group.max()) + 1
    rows = [np.ones(development.size)]
    for _ in range(RESAMPLES):
        rows.append(np.bincount(random.randint(units, size=units), minlength=units)[group].astype(float))
    return np.stack(rows)


def load_sets(folders: Sequence[Path], tokenizer: Tokenizer) -> Iterator[DevelopmentSet]:
    for folder in folders:
        yield read_set(folder, tokenizer)
