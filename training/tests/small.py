"""A pack small enough for tests, made of sentences about nothing in particular."""

from __future__ import annotations

import json
from pathlib import Path

from footnote_training import corpus, tokenizer
from footnote_training.pack import Pack, read_pack
from footnote_training.sources import Source, SourceList

SUBJECTS = ("the keeper", "a baker", "our doctor", "the river", "every driver", "the old clock")
VERBS = ("watches", "repairs", "sells", "describes", "forgets", "measures")
OBJECTS = ("the boat", "warm bread", "a broken arm", "seven stones", "the night bus", "green moss")


def sources() -> SourceList:
    one = Source("test/words", "test/words", None, "CC0-1.0", "CC0-1.0", "markdown", "", 1.0, 0, 0, False, "")
    return SourceList((one,), ())


def write_texts(folder: Path) -> tuple[Path, Path]:
    rows = []
    for number in range(120):
        sentences = [
            f"{SUBJECTS[(number + i) % 6]} {VERBS[(number // 6 + i) % 6]} {OBJECTS[(number // 36 + i) % 6]} "
            f"near number {number}.".capitalize()
            for i in range(4)
        ]
        rows.append(
            {
                "source": "test/words",
                "title": f"Book {number // 20}",
                "section": f"Chapter {number // 5} on {VERBS[number % 6]}",
                "text": " ".join(sentences),
            }
        )
    texts = folder / "corpus.jsonl"
    texts.write_text("".join(json.dumps(row) + "\n" for row in rows))
    pairs = folder / "pairs.jsonl"
    pairs.write_text(
        "".join(
            json.dumps({"source": source, "question": f"who {verb} {thing}", "answer": f"it is {who} who {verb}"})
            + "\n"
            for source in ("WordNet", "OpenTrivia", "MedQuAD", "test/words")
            for who, verb, thing in zip(SUBJECTS, VERBS, OBJECTS)
        )
    )
    return texts, pairs


def small_pack(folder: Path) -> Pack:
    texts, pairs = write_texts(folder)
    vocabulary = tokenizer.train_vocabulary(
        list(corpus.all_texts(texts, pairs)) * 20, size=260, piece_count=60, min_character_count=1
    )
    definition = tokenizer.tokenizer_definition([*vocabulary, *(c for c in "?," if c not in vocabulary)])
    corpus.write_pack(texts, pairs, tokenizer.Tokenizer(definition), folder / "pack.npz")
    return read_pack(folder / "pack.npz", sources())
