"""The packed training text: token ids of paragraphs with their headings, and of (question, answer) pairs."""

from __future__ import annotations

import io
import json
import lzma
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .sources import SourceList

Ids = NDArray[np.integer[Any]]


@dataclass(frozen=True)
class Ragged:
    """Many short arrays of token ids stored end to end."""

    values: Ids
    bounds: NDArray[np.int64]

    @classmethod
    def from_lengths(cls, values: Ids, lengths: Ids) -> Ragged:
        return cls(values, bounds_of(lengths))

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def __getitem__(self, index: int) -> Ids:
        return self.values[self.bounds[index] : self.bounds[index + 1]]


def bounds_of(lengths: Ids) -> NDArray[np.int64]:
    return np.concatenate([[0], np.cumsum(lengths.astype(np.int64))])


# The kinds of (question, answer) pairs, as numbered in the pack.
GLOSS, TRIVIA, MEDICAL, TEXTBOOK = range(4)


@dataclass(frozen=True)
class Exclusions:
    """Rows of the pack, as stored, that share text with what the model is evaluated on."""

    paragraphs: tuple[int, ...] = ()
    pairs: tuple[int, ...] = ()

    @classmethod
    def load(cls, path: Path) -> Exclusions:
        data = json.loads(path.read_text(encoding="utf-8"))
        return cls(tuple(data["paragraphs"]), tuple(data["pairs"]))

    def save(self, path: Path) -> None:
        about = "Rows of the pack that share a run of eight tokens with an evaluation document; never trained on."
        data = {"about": about, "paragraphs": self.paragraphs, "pairs": self.pairs}
        path.write_text(json.dumps(data) + "\n", encoding="utf-8")


@dataclass(frozen=True)
class Pack:
    sentences: Ragged
    paragraph_bounds: NDArray[np.int64]  # into sentences
    titles: Ragged
    paragraph_title: Ids
    paragraph_section: Ids
    paragraph_source: Ids
    questions: Ragged
    answers: Ragged
    pair_kind: Ids
    usable_pairs: NDArray[np.int64]
    source_names: list[str]
    tokenizer: dict[str, Any]

    @cached_property
    def vocabulary(self) -> dict[str, int]:
        return self.tokenizer["model"]["vocab"]

    @property
    def paragraph_count(self) -> int:
        return len(self.paragraph_bounds) - 1

    @cached_property
    def paragraphs(self) -> Ragged:
        return Ragged(self.sentences.values, self.sentences.bounds[self.paragraph_bounds])

    @cached_property
    def token_counts(self) -> NDArray[np.int64]:
        """How often each token occurs in the paragraphs (titles and pairs not counted)."""
        return np.bincount(self.sentences.values, minlength=len(self.vocabulary))


def read_pack(path: Path, sources: SourceList, exclusions: Exclusions = Exclusions()) -> Pack:
    """Reads a pack (.npz or .npz.xz) and leaves out what the source list or the leak check excludes."""
    raw = lzma.open(path).read() if path.suffix == ".xz" else path.read_bytes()
    with np.load(io.BytesIO(raw)) as file:
        data = {name: file[name] for name in file.files}
    names: list[str] = json.loads(data["sources"].tobytes())
    for name in names:
        sources.named(name)  # an unknown source, one without a licence here, stops the run
    sentence_lengths, sentences_in = data["sl"].astype(np.int64), data["pn"].astype(np.int64)
    excluded = [index for index, name in enumerate(names) if sources.named(name).excluded]
    keep = ~np.isin(data["psrc"], excluded)
    keep[list(exclusions.paragraphs)] = False
    keep_sentence = np.repeat(keep, sentences_in)
    tokens = data["tok"][np.repeat(keep_sentence, sentence_lengths)]
    usable = np.ones(len(data["ql"]), dtype=bool)
    usable[list(sources.excluded_pairs)] = False
    usable[list(exclusions.pairs)] = False
    return Pack(
        sentences=Ragged.from_lengths(tokens, sentence_lengths[keep_sentence]),
        paragraph_bounds=bounds_of(sentences_in[keep]),
        titles=Ragged.from_lengths(data["tt"], data["tl"]),
        paragraph_title=data["pt"][keep],
        paragraph_section=data["ps"][keep],
        paragraph_source=data["psrc"][keep],
        questions=Ragged.from_lengths(data["qt"], data["ql"]),
        answers=Ragged.from_lengths(data["at"], data["al"]),
        pair_kind=data["qs"],
        usable_pairs=np.flatnonzero(usable),
        source_names=names,
        tokenizer=json.loads(data["tokenizer"].tobytes()),
    )


def inverse_document_frequency(pack: Pack, commonest: float = 0.05) -> NDArray[np.float32]:
    """Of each token over the paragraphs; zero for those in more than this share of them."""
    lengths = np.diff(pack.paragraphs.bounds)
    paragraph = np.repeat(np.arange(pack.paragraph_count, dtype=np.int64), lengths)
    occurrence = np.unique(pack.sentences.values.astype(np.int64) * pack.paragraph_count + paragraph)
    frequency = np.bincount(occurrence // pack.paragraph_count, minlength=len(pack.vocabulary))
    idf = np.log((pack.paragraph_count + 1) / (frequency + 1)).astype(np.float32)
    idf[frequency > commonest * pack.paragraph_count] = 0.0
    return idf
