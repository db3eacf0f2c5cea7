"""A WordNet folder small enough for tests: dogs, chasing and how hot a thing is, as WordNet's own files have it."""

from __future__ import annotations

from pathlib import Path

LICENCE = "  1 This stands for the licence that WordNet's files begin with.  \n"

FILES = {
    "data.noun": (
        "00000001 05 n 01 animal 0 001 ~ 00000002 n 0000 | a living thing that moves\n"
        "00000002 05 n 02 dog 0 Hound 0 002 @ 00000001 n 0000 + 00000010 v 0101 | it barks; \"the dog | barked\"\n"
        "00000003 06 n 02 dog 1 andiron 0 000 | a support for logs\n"
        "00000004 07 n 01 temperature 0 001 = 00000020 a 0000 | how hot it is\n"
    ),
    "data.verb": "00000010 39 v 02 chase 0 trail 0 001 + 00000002 n 0101 01 + 08 00 | go after\n",
    "data.adj": (
        "00000020 00 a 01 hot 0 002 = 00000004 n 0000 & 00000021 a 0000 | of a high temperature\n"
        "00000021 00 s 02 torrid(a) 0 burning_hot 0 001 & 00000020 a 0000 | very hot\n"
    ),
    "data.adv": "",
    "index.noun": (
        "andiron n 1 0 1 0 00000003\n"
        "animal n 1 1 ~ 1 1 00000001\n"
        "dog n 2 2 @ + 2 1 00000002 00000003\n"
        "hound n 1 2 @ + 1 0 00000002\n"
        "temperature n 1 1 = 1 1 00000004\n"
    ),
    "index.verb": "chase v 1 1 + 1 1 00000010\ntrail v 1 0 1 0 00000010\n",
    "index.adj": "burning_hot a 1 1 & 1 0 00000021\nhot a 1 2 = & 1 1 00000020\ntorrid a 1 1 & 1 0 00000021\n",
    "index.adv": "",
    "noun.exc": "dogges dog\n",
    "verb.exc": "chas chase\n",
    "adj.exc": "hotter hot\n",
    "adv.exc": "",
    "cntlist.rev": "dog%1:05:00:: 1 9\nhot%3:00:00:: 1 4\ntorrid%5:00:00:hot:00 1 2\n",
}


def write_wordnet(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in FILES.items():
        licence = LICENCE if name.startswith(("data.", "index.")) else ""
        (folder / name).write_text(licence + lines, encoding="latin-1")
    return folder
