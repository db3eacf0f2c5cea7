"""The named sources of the training text: repository, commit, licence, and how much of each is used."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

DEFAULT_PATH = Path(__file__).resolve().parent.parent / "sources.json"


@dataclass(frozen=True)
class Source:
    name: str
    repository: str
    commit: str | None
    licence: str
    licence_id: str
    reader: str
    files: str
    weight: float
    paragraphs: int
    words: int
    excluded: bool
    note: str


@dataclass(frozen=True)
class SourceList:
    sources: tuple[Source, ...]
    excluded_pairs: tuple[int, ...]

    def named(self, name: str) -> Source:
        for source in self.sources:
            if source.name == name:
                return source
        raise ValueError(f"source {name!r} is in the text but not in the source list, so it has no licence here")

    def read_by(self, reader: str) -> Source:
        for source in self.sources:
            if source.reader == reader and not source.excluded:
                return source
        raise ValueError(f"no source is read by {reader!r} in the source list, so what that reads has no licence here")


def read_sources(path: Path = DEFAULT_PATH) -> SourceList:
    data = json.loads(path.read_text(encoding="utf-8"))
    sources = tuple(
        Source(
            name=row["name"],
            repository=row.get("repository", row["name"]),
            commit=row.get("commit"),
            licence=row["licence"],
            licence_id=row["licenceId"],
            reader=row["reader"],
            files=row.get("files", ""),
            weight=float(row.get("weight", 1.0)),
            paragraphs=int(row.get("paragraphs", 0)),
            words=int(row.get("words", 0)),
            excluded=bool(row.get("excluded", False)),
            note=row.get("note", ""),
        )
        for row in data["sources"]
    )
    return SourceList(sources, tuple(data.get("excludedPairs", ())))
