"""Writes src/language/pieces-table.ts: which of the bundled model's entries are pieces of words, or names, and no words.

The tokenizer cannot say, since it holds "brack" as it holds "track". WordNet (Debian: apt-get install wordnet-base) can: kept are
entries of four to six letters of which it has neither the word in lower case nor a base that English inflection leads to.
"""

import json
import pathlib
import re
import sys

FILES = ("noun", "verb", "adj", "adv")
ENTRY = re.compile(r"[a-z]{4,6}")
ENDINGS = (("s", ""), ("es", ""), ("ies", "y"), ("d", ""), ("ed", ""), ("ied", "y"), ("ing", ""), ("ing", "e"), ("er", ""), ("er", "e"), ("est", ""), ("est", "e"), ("men", "man"), ("ly", ""))
# What WordNet leaves out: words that only join, days and months, and words younger than it.
OTHERS = (
    "amid amidst anyone beside circa gonna lest onto thee thine unless versus whilst april august december february friday january july june"
    " march monday november october saturday sunday thursday tuesday wednesday admin app apps blog codec config crypto emoji emojis inline"
    " inputs login logins logon meta offline online plugin plugins repo repos signup startup todo tuple tuples wiki"
)


def lower_case_words(folder: pathlib.Path) -> set[str]:
    words = set()
    for name in FILES:
        for line in (folder / f"data.{name}").read_text("latin1").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split("|")[0].split()
            words.update(re.sub(r"\(.*\)", "", fields[4 + 2 * at]) for at in range(int(fields[3], 16)))
        for line in (folder / f"{name}.exc").read_text("latin1").splitlines():
            words.update(line.split())
    return {word for word in words if re.fullmatch("[a-z]+", word)}


def is_word(entry: str, words: set[str]) -> bool:
    bases = [entry[: len(entry) - len(ending)] + base for ending, base in ENDINGS if entry.endswith(ending)]
    doubled = re.sub(r"(.)\1(?:ed|ing|er)$", r"\1", entry)
    return any(one in words for one in [entry, *bases, doubled])


def main(folder: pathlib.Path, tokenizer: pathlib.Path, out: pathlib.Path) -> None:
    words = lower_case_words(folder)
    closed = set(OTHERS.split())
    closed.update(re.findall("[a-z]+", pathlib.Path("src/language/stop-words.ts").read_text("utf8")))
    entries = json.loads(tokenizer.read_text("utf8"))["model"]["vocab"]
    pieces = sorted(entry for entry in entries if ENTRY.fullmatch(entry) and not (entry in closed or is_word(entry, words)))
    lines = [""]
    for piece in pieces:
        if len(lines[-1]) + len(piece) > 135:
            lines.append("")
        lines[-1] = f"{lines[-1]} {piece}".strip()
    body = "\n".join(lines)
    out.write_text(
        "// Written by training/pieces/make.py from WordNet 3.0 and the model's tokenizer; its licence stands in src/language/NOTICE.\n\n"
        "/** Entries of the model's tokenizer that are no English words: pieces of some, and names. */\n"
        f"export const PIECES_TABLE = `{body}`;\n",
        encoding="utf8",
    )
    print(f"{len(pieces)} pieces")


if __name__ == "__main__":
    main(
        pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet"),
        pathlib.Path("models/footnote-static-en/tokenizer.json"),
        pathlib.Path("src/language/pieces-table.ts"),
    )
