"""Assembles the training text from clones of the named sources, and packs it as token ids."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from .pack import GLOSS, MEDICAL, TEXTBOOK, TRIVIA
from .readers import READERS, Pair, Record
from .sources import Source, SourceList
from .tokenizer import Tokenizer

OPENING_WORDS = 14  # paragraphs that open with the same words are taken for one
MOST_REPEATED_QUESTION = 3
LONGEST_TITLE, LONGEST_QUESTION, LONGEST_ANSWER = 24, 64, 256
FICTION_SHARE = 0.15
_SENTENCE_END = re.compile(r'(?<=[.!?])["”’)]*\s+(?=["“(]?[A-Z0-9])')


def assemble(
    mirror: Path, sources: SourceList, out: Path, pairs_out: Path, only: Sequence[str] | None = None
) -> dict[str, tuple[int, int]]:
    """Reads every source found below `mirror` (a clone per repository, `owner+name`) into two JSON-lines files."""
    seen: set[bytes] = set()
    counts: dict[str, tuple[int, int]] = {}
    pairs: list[tuple[Source, Pair]] = []
    with out.open("w", encoding="utf-8") as file:
        for source in sources.sources:
            if source.excluded or (only is not None and source.name not in only):
                continue
            written = pair_count = 0
            for record in read_source(mirror, source):
                if isinstance(record, Pair):
                    pairs.append((source, record))
                    pair_count += 1
                elif _is_new(record.text, seen):
                    file.write(_line(source, record))
                    written += 1
            counts[source.name] = (written, pair_count)
    repeated = Counter(p.question.lower() for _, p in pairs)
    kept = [(s, p) for s, p in pairs if repeated[p.question.lower()] <= MOST_REPEATED_QUESTION]
    pairs_out.write_text("".join(_line(s, p) for s, p in kept), encoding="utf-8")
    return counts


def read_source(mirror: Path, source: Source) -> Iterator[Record]:
    reader = READERS[source.reader]
    for path, content in _files(mirror, source):
        yield from reader(path, content)


def _files(mirror: Path, source: Source) -> Iterator[tuple[str, str]]:
    wanted = re.compile(source.files)
    if source.repository.startswith("debian:"):
        folder = mirror / source.repository.removeprefix("debian:")
        for file in sorted(folder.iterdir()):
            if wanted.search(file.name):
                yield file.name, file.read_text(encoding="latin-1")
        return
    clone = mirror / source.repository.replace("/", "+")
    revision = source.commit or "HEAD"
    git = ["git", "-c", "core.quotepath=off", "-C", str(clone)]
    listing = subprocess.run([*git, "ls-tree", "-r", "-z", "--name-only", revision], capture_output=True, check=True)
    names = [name for name in listing.stdout.decode("utf-8").split("\0") if name and wanted.search(name)]
    if source.name.endswith("(fiction, every second book)"):
        names = names[::2]
    for name in names:
        content = subprocess.run([*git, "show", f"{revision}:{name}"], capture_output=True, check=True).stdout
        yield name, content.decode("utf-8", "ignore")


def _is_new(text: str, seen: set[bytes]) -> bool:
    words = re.findall(r"[a-z0-9]+", text.lower())
    keys = {hashlib.md5(" ".join(part).encode()).digest()[:8] for part in (words, words[:OPENING_WORDS])}
    if keys & seen:
        return False
    seen |= keys
    return True


def _line(source: Source, record: Record) -> str:
    named = {"source": source.name, "licence": source.licence}
    return json.dumps({**named, **vars(record)}, ensure_ascii=False) + "\n"


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def all_texts(corpus: Path, pairs: Path) -> Iterator[str]:
    for row in _rows(corpus):
        yield row["text"]
        yield row["section"]
    for row in _rows(pairs):
        yield row["question"]
        if not row["source"].startswith("WordNet"):
            yield row["answer"]


def _kind(source: str) -> int:
    if source.startswith("WordNet"):
        return GLOSS
    return TRIVIA if "Trivia" in source else MEDICAL if "MedQuAD" in source else TEXTBOOK


def write_pack(corpus: Path, pairs: Path, tokenizer: Tokenizer, out: Path) -> None:
    """Token ids end to end, with lengths. Of the fiction only a share is packed, drawn with a fixed seed."""
    random = np.random.RandomState(0)
    tokens: list[int] = []
    sentence_lengths: list[int] = []
    sentences_in: list[int] = []
    titles: dict[str, int] = {}
    columns: dict[str, list[int]] = {"pt": [], "ps": [], "psrc": []}
    source_numbers: dict[str, int] = {}
    for row in _rows(corpus):
        if "(fiction" in row["source"] and random.rand() > FICTION_SHARE:
            continue
        sentences = [ids for s in _SENTENCE_END.split(row["text"]) if (ids := tokenizer.encode(s))]
        if sentences:
            tokens.extend(token for ids in sentences for token in ids)
            sentence_lengths.extend(len(ids) for ids in sentences)
            sentences_in.append(len(sentences))
            columns["pt"].append(titles.setdefault(row["title"], len(titles)))
            columns["ps"].append(titles.setdefault(row["section"], len(titles)))
            columns["psrc"].append(source_numbers.setdefault(row["source"], len(source_numbers)))
    title_ids = [tokenizer.encode(title)[:LONGEST_TITLE] for title in titles]
    questions: list[list[int]] = []
    answers: list[list[int]] = []
    kinds: list[int] = []
    for row in _rows(pairs):
        question = tokenizer.encode(row["question"])[:LONGEST_QUESTION]
        answer = tokenizer.encode(row["answer"])[:LONGEST_ANSWER]
        if question and answer:
            questions.append(question)
            answers.append(answer)
            kinds.append(_kind(row["source"]))

    def joined(lists: list[list[int]]) -> np.ndarray:
        return np.array([token for ids in lists for token in ids], dtype=np.uint16)

    def lengths(lists: list[list[int]]) -> np.ndarray:
        return np.array([len(ids) for ids in lists], dtype=np.uint16)

    def as_bytes(text: str) -> np.ndarray:
        return np.frombuffer(text.encode("utf-8"), dtype=np.uint8)

    np.savez(
        out,
        tok=np.array(tokens, dtype=np.uint16),
        sl=np.array(sentence_lengths, dtype=np.uint16),
        pn=np.array(sentences_in, dtype=np.uint16),
        **{name: np.array(values, dtype=np.uint32) for name, values in columns.items()},
        tt=joined(title_ids),
        tl=lengths(title_ids),
        qt=joined(questions),
        ql=lengths(questions),
        at=joined(answers),
        al=lengths(answers),
        qs=np.array(kinds, dtype=np.uint8),
        sources=as_bytes(json.dumps(list(source_numbers))),
        tokenizer=as_bytes(json.dumps(tokenizer.definition, ensure_ascii=False)),
    )
