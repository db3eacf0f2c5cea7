"""WordPiece tokens as BERT's uncased tokenizer makes them, and the training of a vocabulary for it."""

from __future__ import annotations

import collections
import heapq
import json
import re
import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any

SPECIAL_TOKENS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
PAD, UNKNOWN, CLS, SEP, MASK = range(5)
LONGEST_WORD = 100


def _punctuation_class() -> str:
    """Regular expression class of what the BERT pre-tokenizer splits off: ASCII symbols and Unicode P*."""
    return "".join(
        re.escape(chr(code))
        for code in range(sys.maxunicode + 1)
        if (33 <= code <= 126 and not chr(code).isalnum())
        or (code > 126 and unicodedata.category(chr(code))[0] == "P")
    )


_PUNCTUATION = _punctuation_class()
_IDEOGRAPHS = "\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff"
_WORD = re.compile(f"[{_PUNCTUATION}]|[{_IDEOGRAPHS}]|[^\\s{_PUNCTUATION}{_IDEOGRAPHS}]+")
_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\xad\ufffd]"
)


def split_words(text: str) -> list[str]:
    """Lower-case words and punctuation marks without accents, before they are cut into pieces."""
    decomposed = unicodedata.normalize("NFD", _CONTROL.sub("", text).lower())
    return _WORD.findall("".join(c for c in decomposed if unicodedata.category(c) != "Mn"))


class Tokenizer:
    """Cuts text into the ids of the longest vocabulary entries, from the left, word by word."""

    def __init__(self, definition: dict[str, Any]) -> None:
        self.definition = definition
        self.vocabulary: dict[str, int] = definition["model"]["vocab"]
        self._cache: dict[str, list[int]] = {}

    @classmethod
    def load(cls, path: Path) -> Tokenizer:
        return cls(json.loads(path.read_text(encoding="utf-8")))

    def encode(self, text: str) -> list[int]:
        return [token for word in split_words(text) for token in self._encode_word(word)]

    def _encode_word(self, word: str) -> list[int]:
        known = self._cache.get(word)
        if known is None:
            known = self._cache[word] = self._longest_matches(word)
        return known

    def _longest_matches(self, word: str) -> list[int]:
        if len(word) > LONGEST_WORD:
            return [UNKNOWN]
        tokens: list[int] = []
        start = 0
        while start < len(word):
            prefix = "##" if start else ""
            for end in range(len(word), start, -1):
                token = self.vocabulary.get(prefix + word[start:end])
                if token is not None:
                    tokens.append(token)
                    start = end
                    break
            else:
                return [UNKNOWN]
        return tokens


def train_vocabulary(
    texts: Iterable[str], size: int = 32_000, piece_count: int = 7_000, min_character_count: int = 60
) -> list[str]:
    """The most frequent whole words, plus byte-pair pieces learned from the rarer ones to spell the rest."""
    counts: collections.Counter[str] = collections.Counter()
    for text in texts:
        counts.update(split_words(text))
    character_counts: collections.Counter[str] = collections.Counter()
    for word, count in counts.items():
        for character in word:
            character_counts[character] += count
    characters = [
        c for c, count in character_counts.most_common() if count >= min_character_count and ord(c) < 0x2E80
    ][:400]
    alphabet = set(characters)
    words = [
        w
        for w, _ in counts.most_common()
        if len(w) > 1 and alphabet.issuperset(w) and not (w.isdigit() and len(w) > 4)
    ]
    whole_words = max(0, size - len(SPECIAL_TOKENS) - 2 * len(characters) - piece_count)
    first_rare = int(whole_words * 0.9)
    rare = {w: counts[w] for w in words[first_rare : first_rare + 120_000] if counts[w] >= 2}
    singles = characters + ["##" + c for c in characters]
    vocabulary = [*SPECIAL_TOKENS, *singles, *_byte_pair_pieces(rare, set(singles), piece_count)]
    present = set(vocabulary)
    for word in words:
        if len(vocabulary) >= size:
            break
        if word not in present:
            vocabulary.append(word)
            present.add(word)
    return vocabulary


def _byte_pair_pieces(counts: dict[str, int], known: set[str], wanted: int) -> list[str]:
    """Byte-pair merges over the given words, most frequent pair first, ties in alphabetical order."""
    spellings = [[w[0], *("##" + c for c in w[1:])] for w in counts]
    weights = list(counts.values())
    pair_counts: collections.Counter[tuple[str, str]] = collections.Counter()
    occurs_in: dict[tuple[str, str], set[int]] = collections.defaultdict(set)
    for index, spelling in enumerate(spellings):
        for pair in zip(spelling, spelling[1:]):
            pair_counts[pair] += weights[index]
            occurs_in[pair].add(index)
    heap = [(-count, pair) for pair, count in pair_counts.items()]
    heapq.heapify(heap)
    pieces: list[str] = []
    seen = set(known)
    while heap and len(pieces) < wanted:
        negative_count, pair = heapq.heappop(heap)
        current = pair_counts[pair]
        if current != -negative_count:
            if current > 0:
                heapq.heappush(heap, (-current, pair))
            continue
        merged = pair[0] + pair[1][2:]
        if merged not in seen:
            seen.add(merged)
            pieces.append(merged)
        changed: set[tuple[str, str]] = set()
        for index in sorted(occurs_in[pair]):
            for old in zip(spellings[index], spellings[index][1:]):
                pair_counts[old] -= weights[index]
                changed.add(old)
            spellings[index] = _merge(spellings[index], pair, merged)
            for new in zip(spellings[index], spellings[index][1:]):
                pair_counts[new] += weights[index]
                occurs_in[new].add(index)
                changed.add(new)
        pair_counts[pair] = 0
        for other in changed:
            if pair_counts[other] > 0:
                heapq.heappush(heap, (-pair_counts[other], other))
    return pieces


def _merge(spelling: list[str], pair: tuple[str, str], merged: str) -> list[str]:
    result: list[str] = []
    position = 0
    while position < len(spelling):
        if tuple(spelling[position : position + 2]) == pair:
            result.append(merged)
            position += 2
        else:
            result.append(spelling[position])
            position += 1
    return result


def tokenizer_definition(vocabulary: list[str]) -> dict[str, Any]:
    """The tokenizer.json of a BERT-style uncased WordPiece tokenizer with this vocabulary."""

    def special(token: str) -> dict[str, Any]:
        return {"SpecialToken": {"id": token, "type_id": 0}}

    added = [
        {
            "id": index,
            "content": token,
            "single_word": False,
            "lstrip": False,
            "rstrip": False,
            "normalized": False,
            "special": True,
        }
        for index, token in enumerate(SPECIAL_TOKENS)
    ]
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": added,
        "normalizer": {
            "type": "BertNormalizer",
            "clean_text": True,
            "handle_chinese_chars": True,
            "strip_accents": None,
            "lowercase": True,
        },
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [special("[CLS]"), {"Sequence": {"id": "A", "type_id": 0}}, special("[SEP]")],
            "pair": [
                special("[CLS]"),
                {"Sequence": {"id": "A", "type_id": 0}},
                special("[SEP]"),
                {"Sequence": {"id": "B", "type_id": 1}},
                {"SpecialToken": {"id": "[SEP]", "type_id": 1}},
            ],
            "special_tokens": {
                "[CLS]": {"id": "[CLS]", "ids": [CLS], "tokens": ["[CLS]"]},
                "[SEP]": {"id": "[SEP]", "ids": [SEP], "tokens": ["[SEP]"]},
            },
        },
        "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True},
        "model": {
            "type": "WordPiece",
            "unk_token": "[UNK]",
            "continuing_subword_prefix": "##",
            "max_input_chars_per_word": LONGEST_WORD,
            "vocab": {token: index for index, token in enumerate(vocabulary)},
        },
    }
