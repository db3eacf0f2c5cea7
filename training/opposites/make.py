"""Writes src/language/opposites-table.ts from WordNet's antonyms (Debian: apt-get install wordnet-base).

Kept are pairs of single words in common use (tagged at least twice in WordNet's own counts) that are not told by a
prefix, and, as words that deny by a prefix, those with "in-" and "dis-" that WordNet knows as the opposite of the rest:
"dislike" is one, "display" is not; "unhappy" needs no table. Of verbs and adjectives those are kept as well that WordNet
explains by a denial in the senses they are mostly meant in: "decline" is to refuse, "vacant" is without an occupant.
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
# How a gloss begins that tells what is denied.
DENYING_GLOSS = re.compile(
    r"^(?:\w+ )?(?:not|no|never|nothing|without|lack(?:s|ing)?|refuse|fail|stop|cease|prevent|free from|free of|refrain|avoid|give up"
    r"|end|deprive|devoid|impossible|unable|remove|reject|exclude|discontinue|withhold|deny|having no|lose|keep from|take away|do away)\b"
)
# Share of a word's use that is meant so; words in commoner use mean too much else.
LEAST_SHARE = 0.4
MOST_USE = 150


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


def implied(folder: pathlib.Path) -> list[str]:
    use: collections.Counter = collections.Counter()
    parts = {"2": "v", "3": "a", "5": "a"}
    for line in (folder / "cntlist.rev").read_text("latin1").splitlines():
        key, sense, count = line.split()
        lemma, rest = key.split("%")
        if rest[0] in parts:
            use[lemma, parts[rest[0]], int(sense)] += int(count)
    found = set()
    for part in "va":
        lines = (folder / f"data.{FILES[part]}").read_text("latin1").splitlines()
        glosses = {line.split()[0]: line.split("|", 1)[1].strip() for line in lines if not line.startswith("  ")}
        for line in (folder / f"index.{FILES[part]}").read_text("latin1").splitlines():
            word, _, count = line.split()[:3] if not line.startswith("  ") else ("", "", "0")
            if not re.fullmatch("[a-z]+", word) or re.match(PREFIX, word):
                continue
            uses = [use[word, part, sense + 1] for sense in range(int(count))]
            denied = [
                times
                for times, offset in zip(uses, line.split()[-int(count) :])
                if DENYING_GLOSS.match(re.sub(r"^\([^)]*\) ?", "", glosses[offset]))
            ]
            if LEAST_USE <= sum(uses) <= MOST_USE and sum(denied) >= LEAST_SHARE * sum(uses):
                found.add(word)
    return sorted(found)


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
        f"export const PREFIXED_TABLE = `{rows(sorted(prefixed))}`;\n\n"
        "/** Words that are told by a denial: to decline is to refuse. */\n"
        f"export const IMPLIED_TABLE = `{rows(implied(folder))}`;\n",
        encoding="utf8",
    )
    print(f"{len(pairs)} pairs, {len(prefixed)} words with a prefix")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet"), pathlib.Path("src/language/opposites-table.ts"))
