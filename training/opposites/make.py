"""Writes src/language/opposites-table.ts from WordNet's antonyms (Debian: apt-get install wordnet-base).

Kept are pairs of single words in common use (tagged at least twice in WordNet's own counts) that are not told by a
prefix, and, as words that deny by a prefix, those with "in-" and "dis-" that WordNet knows as the opposite of the rest:
"dislike" is one, "display" is not; "unhappy" needs no table.
"""

import collections
import pathlib
import re
import sys

FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
PREFIX = r"(?:un|non|dis|in|im|ir|il|mis|anti|de)"
# Of prefixes that most words begin with by chance.
DOUBTFUL_PREFIX = r"(?:dis|in|im|ir|il)"
LEAST_USE = 2


def synsets(folder: pathlib.Path):
    for part, name in FILES.items():
        for line in (folder / f"data.{name}").read_text("latin1").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split("|")[0].split()
            count = int(fields[3], 16)
            words = [re.sub(r"\(.*\)", "", fields[4 + 2 * i]).lower() for i in range(count)]
            start = 4 + 2 * count
            pointers = [fields[start + 1 + 4 * i : start + 5 + 4 * i] for i in range(int(fields[start]))]
            yield (part, fields[0]), words, pointers


def rows(entries: list[str]) -> str:
    lines, line = [], ""
    for entry in entries:
        if len(line) + len(entry) > 130:
            lines.append(line)
            line = ""
        line = f"{line}|{entry}" if line else entry
    return "\n".join([*lines, line])


def main(folder: pathlib.Path, out: pathlib.Path) -> None:
    use: collections.Counter = collections.Counter()
    for line in (folder / "cntlist.rev").read_text("latin1").splitlines():
        key, _, count = line.split()
        use[key.split("%")[0]] += int(count)
    found = list(synsets(folder))
    words_of = {key: words for key, words, _ in found}
    pairs = set()
    prefixed = set()
    for _, words, pointers in found:
        for symbol, offset, part, ends in pointers:
            if symbol != "!":
                continue
            a = words[int(ends[:2], 16) - 1]
            b = words_of["a" if part == "s" else part, offset][int(ends[2:], 16) - 1]
            for word, other in ((a, b), (b, a)):
                if re.fullmatch(DOUBTFUL_PREFIX + re.escape(other), word) and use[a] + use[b] >= 1:
                    prefixed.add(word)
            if not (re.fullmatch("[a-z]+", a) and re.fullmatch("[a-z]+", b)) or use[a] + use[b] < LEAST_USE:
                continue
            if re.fullmatch(PREFIX + re.escape(a), b) or re.fullmatch(PREFIX + re.escape(b), a):
                continue
            pairs.add(tuple(sorted((a, b))))
    body = rows([" ".join(pair) for pair in sorted(pairs)])
    out.write_text(
        "// Written by training/opposites/make.py from WordNet 3.0; its licence stands in src/language/NOTICE.\n\n"
        "/** Words that say the opposite of each other: pairs between bars or line ends. */\n"
        f"export const OPPOSITES_TABLE = `{body}`;\n\n"
        "/** Words that deny by a prefix what stands after it, in the same form. */\n"
        f"export const PREFIXED_TABLE = `{rows(sorted(prefixed))}`;\n",
        encoding="utf8",
    )
    print(f"{len(pairs)} pairs, {len(prefixed)} words with a prefix")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet"), pathlib.Path("src/language/opposites-table.ts"))
