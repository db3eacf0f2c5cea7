"""Distilling a sentence encoder into a table of token vectors (model distillation; Hinton et al. 2015)."""

from __future__ import annotations

import io
import json
import re
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from .corpus import LONGEST_ANSWER, LONGEST_QUESTION
from .export import QuantizedTable, rounded
from .pack import Ids, Pack
from .sources import SourceList
from .tokenizer import Tokenizer

DIMENSION = 128
EPOCHS = 4
BATCH = 512
RATE, LAST_RATE = 3e-3, 1e-5
SPREAD = 0.02  # of the vectors at first
LONGEST = 80  # tokens of a text that are read
SEED = 0

QUESTION_CHARACTERS = 200
SHORTEST_QUESTION = 12  # a question is longer, in characters
ANSWER_SENTENCES = 6  # that are looked at, from the first on
SHORTEST_SENTENCE, LONGEST_SENTENCE = 30, 300  # of an answer, in characters; between them
SHORTEST_PACKED, LONGEST_PACKED = 8, 45  # sentences of the pack, in tokens
SENTENCES_OF_A_SOURCE = 3000

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_CLOSING = re.compile(r"[.,;:!?)\]}%’']")
_BLANK_TOO_MANY = re.compile(r"([(\[]) | ([-–/]) |(['’]) (?=(?:s|t|re|ve|ll|d|m)\b)")


def choose_texts(pack: Pack, pairs: Path, sources: SourceList) -> list[str]:
    """The texts to learn on: questions and sentences of answers from the pairs file, sentences of the pack's paragraphs.

    Pairs of excluded sources, and those that the pack leaves out, are left out here too.
    """
    questions: set[str] = set()
    sentences: set[str] = set()
    for question, answer in _usable_pairs(pack, pairs, sources):
        questions.add(question.strip()[:QUESTION_CHARACTERS])
        sentences.update(_SENTENCE_END.split(answer)[:ANSWER_SENTENCES])
    return [
        *sorted(text for text in questions if len(text) > SHORTEST_QUESTION),
        *sorted(text for text in sentences if SHORTEST_SENTENCE < len(text) < LONGEST_SENTENCE),
        *_packed_sentences(pack),
    ]


def _usable_pairs(pack: Pack, path: Path, sources: SourceList) -> Iterator[tuple[str, str]]:
    tokenizer = Tokenizer(pack.tokenizer)
    unused = np.setdiff1d(np.arange(len(pack.questions)), pack.usable_pairs)
    left_out = {(tuple(pack.questions[i].tolist()), tuple(pack.answers[i].tolist())) for i in unused.tolist()}
    asked = {question for question, _ in left_out}
    for source, question, answer in read_pairs(path):
        if sources.named(source).excluded:
            continue
        packed = tuple(tokenizer.encode(question)[:LONGEST_QUESTION])
        if packed not in asked or (packed, tuple(tokenizer.encode(answer)[:LONGEST_ANSWER])) not in left_out:
            yield question, answer


def read_pairs(path: Path) -> Iterator[tuple[str, str, str]]:
    """Source, question and answer of each line of a .jsonl or .jsonl.zst file; older files call the latter two q and a."""
    if path.suffix == ".zst":
        content = subprocess.run(["zstd", "-dc", str(path)], capture_output=True, check=True).stdout
    else:
        content = path.read_bytes()
    for line in io.StringIO(content.decode("utf-8")):
        row = json.loads(line)
        yield row["source"], row["q" if "q" in row else "question"], row["a" if "a" in row else "answer"]


def _packed_sentences(pack: Pack) -> Iterator[str]:
    random = np.random.RandomState(SEED)
    spelling = {index: token for token, index in pack.vocabulary.items()}
    source = np.repeat(pack.paragraph_source, np.diff(pack.paragraph_bounds))
    length = np.diff(pack.sentences.bounds)
    fitting = (length >= SHORTEST_PACKED) & (length <= LONGEST_PACKED)
    for number in range(len(pack.source_names)):
        rows = np.flatnonzero(fitting & (source == number))
        for row in random.choice(rows, min(len(rows), SENTENCES_OF_A_SOURCE), replace=False) if len(rows) else ():
            yield spelled(pack.sentences[row], spelling)


def spelled(tokens: Ids, spelling: dict[int, str]) -> str:
    """The text, in lower case, that the tokens were cut from, as nearly as they tell."""
    text = ""
    for token in tokens.tolist():
        piece = spelling[token]
        if piece.startswith("##"):
            text += piece[2:]
        else:
            text += piece if _CLOSING.fullmatch(piece) else f" {piece}"
    return _BLANK_TOO_MANY.sub(r"\1\2\3", text).strip()


def reduced(vectors: NDArray[np.floating], dimension: int = DIMENSION) -> NDArray[np.float32]:
    """(n, d) unit vectors on their `dimension` main axes (uncentred, so that cosines are kept best), again of unit length."""
    full = vectors.astype(np.float32)
    _, axes = np.linalg.eigh(full.T @ full)
    kept = full @ axes[:, ::-1][:, :dimension]
    return kept / np.linalg.norm(kept, axis=1, keepdims=True)


def distil(
    texts: Sequence[Sequence[int]],
    targets: NDArray[np.float32],
    vocabulary: int,
    epochs: int = EPOCHS,
    log: Callable[[str], None] = lambda _: None,
) -> NDArray[np.float32]:
    """(vocabulary, d) vectors whose sum over a text's tokens points where the target does.

    texts: token ids, none empty, without the tokens that frame a text. targets: (n, d), of unit length. The loss is one less
    the cosine; Adam on the rows that a batch touches, its rate falling to next to nothing.
    """
    torch.manual_seed(SEED)
    read = [np.asarray(tokens[:LONGEST], dtype=np.int64) for tokens in texts]
    table = torch.nn.EmbeddingBag(vocabulary, targets.shape[1], mode="sum", sparse=True)
    torch.nn.init.normal_(table.weight, std=SPREAD)
    optimizer = torch.optim.SparseAdam(list(table.parameters()), lr=RATE)
    batches = len(read) // BATCH
    for epoch in range(epochs):
        order = np.random.RandomState(SEED + epoch).permutation(len(read))
        total = 0.0
        for number in range(batches):
            chosen = order[number * BATCH : (number + 1) * BATCH]
            tokens = torch.from_numpy(np.concatenate([read[i] for i in chosen]))
            starts = torch.from_numpy(np.cumsum([0] + [len(read[i]) for i in chosen[:-1]]))
            said = functional.normalize(table(tokens, starts), dim=-1)
            loss = (1 - (said * torch.from_numpy(targets[chosen])).sum(1)).mean()
            done = (epoch * batches + number) / (epochs * batches)
            for group in optimizer.param_groups:
                group["lr"] = RATE * (1 - done) + LAST_RATE
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        log(f"epoch {epoch + 1} of {epochs}: {total / max(1, batches):.4f} less than a cosine of 1")
    return table.weight.detach().numpy()


def unread(texts: Sequence[Sequence[int]], vocabulary: int) -> NDArray[np.bool_]:
    """Which tokens stand nowhere in what is read of the texts."""
    missing = np.ones(vocabulary, dtype=bool)
    for tokens in texts:
        missing[np.asarray(tokens[:LONGEST], dtype=np.int64)] = False
    return missing


def quantize(table: NDArray[np.float32], untrained: NDArray[np.bool_]) -> QuantizedTable:
    """Int8 rows with a scale each; what no text taught says nothing."""
    return rounded(np.where(untrained[:, None], np.float32(0), table))
