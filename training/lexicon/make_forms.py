"""Writes forms.txt beside it: words of one root, from WordNet (Debian: apt-get install wordnet-base).

Porter's stems leave "die" and "died" apart, and "destroy" and "destruction". A line holds a word, a colon, its inflected forms, a
semicolon, and the words derived from the same root; kept are words that the bundled model's tokenizer holds whole.
"""

import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "training"))

from footnote_training.wordnet import FILES, WordNet  # noqa: E402

WORD = re.compile(r"[a-z]{2,}")
# Share of a word's uses as a form of a lemma from which it counts as one: "left" is a form of "leave", "saw" of "see".
LEAST_SHARE = 0.2


def main() -> None:
    wordnet = WordNet.read()
    vocabulary = json.loads((ROOT / "models/footnote-static-en/tokenizer.json").read_text("utf-8"))["model"]["vocab"]
    words = sorted(word for word in vocabulary if WORD.fullmatch(word))
    known = set(words)
    forms: dict[str, set[str]] = {}
    derived: dict[str, set[str]] = {}
    for word in words:
        uses: dict[str, float] = {}
        for lemma, _, share in wordnet.sense_shares(wordnet.lemmas(word)):
            uses[lemma.form] = uses.get(lemma.form, 0) + share
        irregular = {form for part in FILES for form in wordnet.irregular(word, part)}
        for lemma, share in uses.items():
            # "Seed" looks like a past tense of "see" and is a word of its own; "left" is both.
            if word in uses and lemma not in irregular:
                continue
            if lemma != word and lemma in known and share >= LEAST_SHARE:
                forms.setdefault(lemma, set()).add(word)
        for lemma in wordnet.lemmas(word):
            if lemma.form != word:
                continue
            for key, _ in wordnet.sense_counts(lemma):
                synset = wordnet.synsets[key]
                place = synset.words.index(word) + 1 if word in synset.words else 0
                for pointer in synset.pointers:
                    if pointer.symbol != "+" or pointer.source_word not in (0, place):
                        continue
                    other = wordnet.synsets[pointer.target].words[pointer.target_word - 1]
                    if other != word and other in known:
                        derived.setdefault(word, set()).add(other)
    lines = [
        f"{word}: {' '.join(sorted(forms.get(word, ())))}; {' '.join(sorted(derived.get(word, ())))}".rstrip("; ")
        for word in sorted(set(forms) | set(derived))
    ]
    pathlib.Path(__file__).with_name("forms.txt").write_text("\n".join(lines) + "\n", "utf-8")


main()
