"""Writes src/language/opposites-table.ts from WordNet's antonyms (Debian: apt-get install wordnet-base).

Kept are pairs of single words in common use (tagged at least twice in WordNet's own counts) that are not told by a
prefix: "unhappy" needs no table.
"""

import collections
import pathlib
import re
import sys

FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
PREFIX = r"(?:un|non|dis|in|im|ir|il|mis|anti|de)"
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


def main(folder: pathlib.Path, out: pathlib.Path) -> None:
    use: collections.Counter = collections.Counter()
    for line in (folder / "cntlist.rev").read_text("latin1").splitlines():
        key, _, count = line.split()
        use[key.split("%")[0]] += int(count)
    found = list(synsets(folder))
    words_of = {key: words for key, words, _ in found}
    pairs = set()
    for _, words, pointers in found:
        for symbol, offset, part, ends in pointers:
            if symbol != "!":
                continue
            a = words[int(ends[:2], 16) - 1]
            b = words_of["a" if part == "s" else part, offset][int(ends[2:], 16) - 1]
            if not (re.fullmatch("[a-z]+", a) and re.fullmatch("[a-z]+", b)) or use[a] + use[b] < LEAST_USE:
                continue
            if re.fullmatch(PREFIX + re.escape(a), b) or re.fullmatch(PREFIX + re.escape(b), a):
                continue
            pairs.add(tuple(sorted((a, b))))
    lines, line = [], ""
    for pair in sorted(pairs):
        entry = " ".join(pair)
        if len(line) + len(entry) > 130:
            lines.append(line)
            line = ""
        line = f"{line}|{entry}" if line else entry
    lines.append(line)
    body = "\n".join(lines)
    out.write_text(
        "// Written by training/opposites/make.py from WordNet 3.0; its licence stands in src/language/NOTICE.\n\n"
        "/** Words that say the opposite of each other: pairs between bars or line ends. */\n"
        f"export const OPPOSITES_TABLE = `{body}`;\n",
        encoding="utf8",
    )
    print(f"{len(pairs)} pairs")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet"), pathlib.Path("src/language/opposites-table.ts"))
