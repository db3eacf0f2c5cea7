"""Writes src/language/peoples-table.ts from WordNet's places and peoples (Debian: apt-get install wordnet-base).

A line is a place with its other names, its adjective and its people: "american us usa america". Kept are single words. Two entries
of one place ("Great Britain", "United Kingdom") are joined by a name of several words that both have.
"""

import collections
import pathlib
import re
import sys

PLACE, PERSON = 15, 18  # WordNet's lexicographer files noun.location and noun.person
PREFIXED = re.compile(r"(?:anti|pro|non)-")


def synsets(path: pathlib.Path):
    for line in path.read_text("latin1").splitlines():
        if line.startswith("  "):
            continue
        fields = line.split("|")[0].split()
        count = int(fields[3], 16)
        words = [re.sub(r"\(.*\)", "", fields[4 + 2 * i]) for i in range(count)]
        start = 4 + 2 * count
        pointers = [fields[start + 1 + 4 * i : start + 5 + 4 * i] for i in range(int(fields[start]))]
        yield fields[0], int(fields[1]), words, pointers


def main(folder: pathlib.Path, out: pathlib.Path) -> None:
    nouns = {offset: (kind, words, pointers) for offset, kind, words, pointers in synsets(folder / "data.noun")}
    names = {offset: set(words) for offset, (kind, words, _) in nouns.items() if kind == PLACE}
    for _, _, words, pointers in synsets(folder / "data.adj"):
        for symbol, offset, part, ends in pointers:
            if symbol == "\\" and part == "n" and offset in names:
                names[offset].add(words[int(ends[:2], 16) - 1])
    for kind, words, pointers in nouns.values():
        for symbol, offset, part, _ in pointers:
            if kind == PERSON and symbol == "#m" and part == "n" and offset in names:
                names[offset].update(words)
    # Entries that share a name of several words are one place; a single word of several places names none of them surely.
    groups: list[set[str]] = []
    for own in names.values():
        long = {word for word in own if "_" in word}
        joined = [group for group in groups if group & long]
        groups = [group for group in groups if not group & long] + [own.union(*joined)]
    uses = collections.Counter(word.lower() for group in groups for word in group)
    lines, line = [], ""
    kept = [
        sorted({w.replace(".", "").lower() for w in group if "_" not in w and w.isascii() and not PREFIXED.match(w) and uses[w.lower()] == 1})
        for group in groups
    ]
    for group in sorted(" ".join(words) for words in kept if len(words) > 1):
        if len(line) + len(group) > 130:
            lines.append(line)
            line = ""
        line = f"{line}|{group}" if line else group
    lines.append(line)
    body = "\n".join(lines)
    out.write_text(
        "// Written by training/peoples/make.py from WordNet 3.0; its licence stands in src/language/NOTICE.\n\n"
        "/** Names of one place and its people, between bars or line ends. */\n"
        f"export const PEOPLES = `{body}`;\n"
    )


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
