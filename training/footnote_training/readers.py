"""Reads a source's files into paragraphs with headings, and (question, answer) pairs. One reader per kind of file."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from xml.etree import ElementTree

SHORTEST_PARAGRAPH = 12  # words
SHORTEST_CAPTION = 20
LONGEST_PARAGRAPH = 320
CUT_PARAGRAPH = 160
LEAST_PROSE = 0.82  # share of letters and spaces
LONGEST_ANSWER = 220


@dataclass(frozen=True)
class Paragraph:
    title: str
    section: str
    text: str


@dataclass(frozen=True)
class Pair:
    title: str
    section: str
    question: str
    answer: str


Record = Paragraph | Pair
Reader = Callable[[str, str], Iterator[Record]]  # path, content


def squeeze(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def paragraphs(title: str, section: str, text: str) -> Iterator[Paragraph]:
    """The text as one paragraph, or cut at sentences when over-long; nothing when it is short or not prose."""
    text = squeeze(text)
    words = text.split()
    prose = sum(c.isalpha() or c == " " for c in text) / max(1, len(text))
    if len(words) < SHORTEST_PARAGRAPH or prose < LEAST_PROSE:
        return
    title, section = title.strip()[:120], section.strip()[:160]
    if len(words) <= LONGEST_PARAGRAPH:
        yield Paragraph(title, section, text)
        return
    part: list[str] = []
    for sentence in re.split(r'(?<=[.!?])\s+(?=[A-Z"“])', text):
        part.append(sentence)
        if sum(len(s.split()) for s in part) >= CUT_PARAGRAPH:
            yield Paragraph(title, section, " ".join(part))
            part = []
    if sum(len(s.split()) for s in part) >= SHORTEST_PARAGRAPH:
        yield Paragraph(title, section, " ".join(part))


def pair(title: str, section: str, question: str, answer: str) -> Iterator[Pair]:
    question, answer = squeeze(question), squeeze(answer)
    if len(question.split()) >= 2 and len(answer) >= 2:
        yield Pair(title, section, question, " ".join(answer.split()[:LONGEST_ANSWER]))


# --- Markdown and reStructuredText ------------------------------------------------------------------------------------

_INLINE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.S), replacement)
    for pattern, replacement in (
        (r"<!--.*?-->", " "),
        (r"!\[[^\]]*\]\([^)]*\)(\{[^}]*\})?", ""),
        (r"\[([^\]]*)\]\([^)]*\)", r"\1"),
        (r"\[([^\]]*)\]\[[^\]]*\]", r"\1"),
        (r"\[\^?\d+\]", ""),
        (r"\{\{.*?\}\}|\{%.*?%\}|\{:[^}]*\}", " "),
        (r":[a-zA-Z:]+:`([^`<]*?)(\s*<[^>]*>)?`", r"\1"),
        (r"\$[^$\n]{1,200}\$", " "),
        (r"<[^>]{1,300}>", " "),
    )
)
_EMPHASIS = (re.compile(r"\*\*|__|``|`"), re.compile(r"(?<!\w)[*_]([^*_]+)[*_](?!\w)"))
_FENCED = re.compile(r"^(```|~~~).*?^(```|~~~)\s*$", re.S | re.M)
_DISPLAY_MATH = re.compile(r"^\$\$.*?\$\$\s*$", re.S | re.M)
_BLOCK = re.compile(r"\n\s*\n|\n(?=#{1,6}\s)")
_ITEM = re.compile(r"\n\s*(?:[-*+]|\d+[.)])\s+")
_QUESTION_HEADING = re.compile(
    r"^(what|how|why|when|where|who|which|can|do|does|is|are|should|will|could|did)\b.*\?$", re.I
)
_RST_FIELDS = re.compile(
    r"^(Author|Status|Type|Created|Content-Type|Post-History|PEP|Version|Python-Version|Sponsor|Discussions-To|Topic|"
    r"Resolution|Requires|Replaces|Superseded-By|Last-Modified|BDFL-Delegate|PEP-Delegate):.*(\n[ \t]+.*)*",
    re.M,
)


def inline(text: str) -> str:
    """Markdown without its marks."""
    for pattern, replacement in _INLINE:
        text = pattern.sub(replacement, text)
    text = _EMPHASIS[0].sub("", html.unescape(text))
    return squeeze(_EMPHASIS[1].sub(r"\1", text))


def read_markdown(path: str, content: str) -> Iterator[Record]:
    title = ""
    if content.startswith("---"):
        end = content.find("\n---", 3)
        if end > 0:
            given = re.search(r'^title:\s*["\']?(.+?)["\']?\s*$', content[:end], re.M)
            title = given.group(1) if given else ""
            content = content[end + 4 :]
    yield from _blocks(title, _DISPLAY_MATH.sub("\n", _FENCED.sub("\n", content)))


def read_rst(path: str, content: str) -> Iterator[Record]:
    content = re.sub(r"^(.+)\n[=\-~^\"'`*+#]{3,}\s*$", r"# \1", content, flags=re.M)
    content = re.sub(r"^\.\. .*(\n[ \t]+.*)*", "", content, flags=re.M)
    yield from _blocks("", _RST_FIELDS.sub("", content))


def read_book(path: str, content: str) -> Iterator[Record]:
    """Lines of a paragraph are joined: these books break lines inside them."""
    content = re.sub(r"^(#{1,6} .*)$", r"\n\1\n", content, flags=re.M)
    yield from _blocks(PurePosixPath(path).stem, re.sub(r"(?<!\n)\n(?!\n)", " ", content))


def _blocks(title: str, content: str) -> Iterator[Record]:
    section, asked = "", ""
    for raw in _BLOCK.split(content):
        block = raw.strip("\n")
        heading = re.match(r"^(#{1,6})\s+(.*)", block)
        underlined = re.match(r"^(.+)\n(=+|-+)\s*$", block)
        if heading or underlined:
            section = inline(heading.group(2) if heading else block.split("\n")[0]).strip("# ")
            title = title or section
            asked = section if _QUESTION_HEADING.match(section) else ""
            block = block[heading.end() :] if heading else ""
        if not block.strip() or block.startswith(("    ", "\t")) or _is_markup(block):
            continue
        for text in _block_texts(block):
            if asked and len(text.split()) >= 8:
                yield from pair(title, section, asked, text)
                asked = ""
            yield from paragraphs(title, section, text)


def _is_markup(block: str) -> bool:
    is_marked = block.lstrip().startswith(("|", "import ", "<"))
    return is_marked and not re.search(r"[a-z]{3,} [a-z]{2,} [a-z]{2,}", block)


def _block_texts(block: str) -> list[str]:
    """A list of long items is as many paragraphs, one of short items a single one."""
    if not re.match(r"^\s*([-*+]|\d+[.)])\s", block):
        return [inline(re.sub(r"^>\s?", "", block, flags=re.M))]
    items = [inline(item) for item in _ITEM.split("\n" + block) if item.strip()]
    if not items or sum(len(item.split()) for item in items) / len(items) > 25:
        return items
    return [" ".join(item if item.endswith((".", ";", ":")) else item + "." for item in items)]


# --- XML --------------------------------------------------------------------------------------------------------------

_CNXML_LEFT_OUT = {"math", "media", "figure", "table", "note", "footnote", "exercise", "equation", "iframe"}
_TEI = "{http://www.tei-c.org/ns/1.0}"


def _parse(content: str) -> ElementTree.Element | None:
    try:
        return ElementTree.fromstring(content)
    except ElementTree.ParseError:
        return None


def _local(element: ElementTree.Element) -> str:
    return element.tag.rsplit("}", 1)[-1]


def _text(element: ElementTree.Element | None, left_out: frozenset[str] | set[str] = frozenset()) -> str:
    if element is None:
        return ""
    parts = [element.text or ""]
    for child in element:
        parts.append(" " if _local(child) in left_out else _text(child, left_out))
        parts.append(child.tail or "")
    return squeeze("".join(parts)) if left_out else "".join(parts)


def _child(element: ElementTree.Element, name: str) -> ElementTree.Element | None:
    return next((child for child in element if _local(child) == name), None)


def read_cnxml(path: str, content: str) -> Iterator[Record]:
    """OpenStax modules: paragraphs under their section's title, exercises, and the glossary."""
    root = _parse(content)
    if root is None:
        return
    title = _text(_child(root, "title"), _CNXML_LEFT_OUT)
    body = _child(root, "content")
    if body is not None:
        yield from _cnxml_section(body, title, title)
    glossary = _child(root, "glossary")
    if glossary is not None:
        for definition in glossary:
            term, meaning = _child(definition, "term"), _child(definition, "meaning")
            if term is not None and meaning is not None:
                yield Pair(title, "glossary", _text(term, _CNXML_LEFT_OUT), _text(meaning, _CNXML_LEFT_OUT))


def _cnxml_section(element: ElementTree.Element, title: str, section: str) -> Iterator[Record]:
    for child in element:
        kind = _local(child)
        if kind in ("section", "note", "example", "list"):
            yield from _cnxml_section(child, title, _text(_child(child, "title"), _CNXML_LEFT_OUT) or section)
        elif kind == "para" or kind == "item":
            yield from _whole(title, section, _text(child, _CNXML_LEFT_OUT), SHORTEST_PARAGRAPH)
            yield from _cnxml_section(child, title, section)
        elif kind == "exercise":
            problem, solution = _child(child, "problem"), _child(child, "solution")
            question = _text(problem, _CNXML_LEFT_OUT)
            if 4 <= len(question.split()) <= 60:
                yield from pair(title, section, question, _text(solution, _CNXML_LEFT_OUT))
        elif kind == "figure":
            caption = _text(_child(child, "caption"), _CNXML_LEFT_OUT)
            yield from _whole(title, section, caption, SHORTEST_CAPTION)
        elif kind != "glossary":
            yield from _cnxml_section(child, title, section)


def _whole(title: str, section: str, text: str, shortest: int) -> Iterator[Paragraph]:
    if len(text.split()) >= shortest:
        yield Paragraph(title[:120], section[:160], text)


def read_tei(path: str, content: str) -> Iterator[Record]:
    """Essays of the Office of the Historian: paragraphs of each division under its head, without notes."""
    root = _parse(content)
    if root is None:
        return
    parent_heads = {
        id(child): _text(parent.find(f"{_TEI}head")) for parent in root.iter() for child in parent.findall(f"{_TEI}div")
    }
    for division in root.iter(f"{_TEI}div"):
        section = squeeze(_text(division.find(f"{_TEI}head"), {"note"}))
        title = squeeze(parent_heads.get(id(division), "")) or section
        for paragraph in division.findall(f"{_TEI}p"):
            yield from paragraphs(title, section, _text(paragraph, {"note"}))


def read_acl(path: str, content: str) -> Iterator[Record]:
    """Titles and abstracts of volumes of 2016 and later; earlier ones have another licence."""
    volume = re.match(r"^(\d{4})\.|^[A-Z](\d\d)", PurePosixPath(path).name)
    root = _parse(content)
    if root is None or volume is None:
        return
    short = int(volume.group(2) or 0)
    year = int(volume.group(1)) if volume.group(1) else short + (2000 if short < 50 else 1900)
    if year < 2016:
        return
    for paper in root.iter("paper"):
        abstract = squeeze(_text(paper.find("abstract")))
        if len(abstract.split()) >= 30:
            yield from paragraphs(squeeze(_text(paper.find("title"))), "Abstract", abstract)


def read_medquad(path: str, content: str) -> Iterator[Record]:
    focus = re.search(r"<Focus>(.*?)</Focus>", content)
    title = html.unescape(focus.group(1)) if focus else ""
    for raw_question, raw_answer in re.findall(
        r"<Question[^>]*>(.*?)</Question>\s*<Answer>(.*?)</Answer>", content, re.S
    ):
        question = html.unescape(raw_question).replace("(are) ", "").replace(" ?", "?")
        answer = html.unescape(raw_answer)
        if len(answer.split()) >= SHORTEST_PARAGRAPH:
            yield from pair(title, question, question, answer)
            for block in re.split(r"\n\s*\n", answer):
                yield from paragraphs(title, question, block)


# --- other ------------------------------------------------------------------------------------------------------------


def read_trivia(path: str, content: str) -> Iterator[Record]:
    for question, answer in re.findall(r"#Q (.*?)\n\^ (.*?)\n", content, re.S):
        yield from pair(PurePosixPath(path).name, "", question, answer)


def read_factbook(path: str, content: str) -> Iterator[Record]:
    try:
        country: dict[str, Any] = json.loads(content)
    except json.JSONDecodeError:
        return
    names = country.get("Government", {}).get("Country name", {})
    name = next(
        (
            names[form]["text"]
            for form in ("conventional short form", "conventional long form")
            if names.get(form, {}).get("text", "none") not in ("", "none")
        ),
        PurePosixPath(path).stem,
    )
    name = html.unescape(re.sub(r"<[^>]+>", "", name))
    for fields in country.values():
        for field, value in fields.items() if isinstance(fields, dict) else ():
            if isinstance(value, dict):
                parts = [f"{k}: {v['text']}" for k, v in value.items() if isinstance(v, dict) and "text" in v]
                yield from paragraphs(name, f"{name}: {field}", inline(value.get("text") or " ".join(parts)))


def read_wordnet(path: str, content: str) -> Iterator[Record]:
    """The words of an entry ask for its gloss."""
    part_of_speech = PurePosixPath(path).suffix.removeprefix(".")
    for line in content.splitlines():
        if line.startswith("  ") or " | " not in line:
            continue
        fields, gloss = line.split(" | ", 1)
        parts = fields.split()
        terms = [
            re.sub(r"\((a|p|ip)\)$", "", parts[4 + 2 * i].replace("_", " ")) for i in range(int(parts[3], 16))
        ]
        is_plain = len(terms) == 1 and " " not in terms[0]
        yield from pair(part_of_speech, "", f"what is {terms[0]}" if is_plain else ", ".join(terms), gloss)


READERS: dict[str, Reader] = {
    "markdown": read_markdown,
    "rst": read_rst,
    "books": read_book,
    "cnxml": read_cnxml,
    "tei": read_tei,
    "acl": read_acl,
    "medquad": read_medquad,
    "trivia": read_trivia,
    "factbook": read_factbook,
    "wordnet": read_wordnet,
}
