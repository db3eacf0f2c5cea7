"""Looks for evaluation text in the training text, by runs of eight tokens that both hold.

Both sides are compared as token ids without punctuation, so that the packed text need not be spelled out. Whatever
shares a single such run is left out of the training, set phrases and book titles included: it is little.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .evaluate import read_jsonl
from .pack import Exclusions, Pack, Ragged
from .tokenizer import SPECIAL_TOKENS, Tokenizer

LENGTH = 8
KINDS = ("paragraph", "title", "question", "answer")
_FACTOR = np.uint64(1_000_003)


@dataclass(frozen=True)
class Leak:
    kind: str  # paragraph, title, question or answer
    row: int
    shared: int
    document: str
    example: str


@dataclass(frozen=True)
class LeakReport:
    documents: int
    grams: int
    leaks: list[Leak]

    def exclusions(self, pack: Pack) -> Exclusions:
        """Paragraphs that leak or stand under a heading that does, and pairs of which either side does."""
        rows = {kind: {leak.row for leak in self.leaks if leak.kind == kind} for kind in KINDS}
        headings = list(rows["title"])
        headed = np.isin(pack.paragraph_title, headings) | np.isin(pack.paragraph_section, headings)
        return Exclusions(
            paragraphs=tuple(sorted(rows["paragraph"] | set(np.flatnonzero(headed).tolist()))),
            pairs=tuple(sorted(rows["question"] | rows["answer"])),
        )


def evaluation_texts(paths: Iterable[Path]) -> dict[str, str]:
    """Every document below these files and folders, and every question and answer of the sets."""
    texts: dict[str, str] = {}
    for path in paths:
        below = (file for pattern in ("*.md", "*.txt", "*.jsonl") for file in path.rglob(pattern))
        files = [path] if path.is_file() else sorted(below)
        for file in files:
            if file.name == "README.md":
                continue
            name = f"{path.name}/{file.relative_to(path)}" if file != path else file.name
            if file.suffix == ".jsonl":
                strings = [s for row in read_jsonl(file) for s in _strings(row)]
                texts[name] = "\n\n".join(strings)
            else:
                texts[name] = file.read_text(encoding="utf-8")
    return texts


def _strings(row: dict[str, object]) -> list[str]:
    found = [str(row[key]) for key in ("question", "text") if row.get(key)]
    answers = row.get("answers")
    return found + ([str(a) for a in answers] if isinstance(answers, list) else [])


def find_leaks(pack: Pack, texts: dict[str, str]) -> LeakReport:
    tokenizer = Tokenizer(pack.tokenizer)
    wordless = np.array(
        [index < len(SPECIAL_TOKENS) or not re.search(r"[^\W_]", token) for token, index in pack.vocabulary.items()]
    )
    owners: dict[int, str] = {}
    for name, text in texts.items():
        for block in re.split(r"\n\s*\n", text):
            tokens = np.array(tokenizer.encode(block), dtype=np.int64)
            for gram in _hashes(tokens[~wordless[tokens]] if len(tokens) else tokens).tolist():
                owners.setdefault(gram, name)
    wanted = np.array(sorted(owners), dtype=np.uint64)
    leaks: list[Leak] = []
    used_pairs, used_titles = set(pack.usable_pairs.tolist()), set(_used_titles(pack))
    for kind, texts_of_kind in zip(KINDS, (pack.paragraphs, pack.titles, pack.questions, pack.answers)):
        used = {"title": used_titles, "question": used_pairs, "answer": used_pairs}.get(kind)
        for row, grams in _shared(texts_of_kind, wanted, wordless):
            if used is None or row in used:
                document, shared = Counter(owners[g] for g in grams).most_common(1)[0]
                leaks.append(Leak(kind, row, shared, document, _spelled(texts_of_kind[row], pack.vocabulary)))
    return LeakReport(len(texts), len(wanted), leaks)


def _used_titles(pack: Pack) -> list[int]:
    return np.unique(np.concatenate([pack.paragraph_title, pack.paragraph_section])).tolist()


def _hashes(tokens: NDArray[np.int64]) -> NDArray[np.uint64]:
    count = len(tokens) - LENGTH + 1
    if count <= 0:
        return np.zeros(0, dtype=np.uint64)
    result = np.zeros(count, dtype=np.uint64)
    with np.errstate(over="ignore"):
        for offset in range(LENGTH):
            result = result * _FACTOR + tokens[offset : offset + count].astype(np.uint64) + np.uint64(1)
    return result


def _shared(
    texts: Ragged, wanted: NDArray[np.uint64], wordless: NDArray[np.bool_]
) -> list[tuple[int, set[int]]]:
    """Rows with the distinct wanted 8-grams they hold. 8-grams across the end of a text are not counted."""
    owner = np.repeat(np.arange(len(texts), dtype=np.int64), np.diff(texts.bounds))
    tokens = texts.values[: texts.bounds[-1]]
    spoken = ~wordless[tokens]
    owner, grams = owner[spoken], _hashes(tokens[spoken].astype(np.int64))
    count = len(grams)
    if not count:
        return []
    place = np.minimum(np.searchsorted(wanted, grams), len(wanted) - 1)
    hits = np.flatnonzero((wanted[place] == grams) & (owner[:count] == owner[LENGTH - 1 :]))
    rows: dict[int, set[int]] = {}
    for hit in hits:
        rows.setdefault(int(owner[hit]), set()).add(int(grams[hit]))
    return sorted(rows.items())


def _spelled(tokens: NDArray[np.integer], vocabulary: dict[str, int], longest: int = 40) -> str:
    spelling = {index: token for token, index in vocabulary.items()}
    return " ".join(spelling[int(t)] for t in tokens[:longest]).replace(" ##", "")
