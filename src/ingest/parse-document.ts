import type { Block, Section, SourceDocument } from "../core/document.js";
import { slugify } from "../core/slug.js";
import { splitFrontMatter } from "./front-matter.js";
import { writeMarkdown } from "./markdown.js";
import { writePlainText } from "./plain-text.js";
import { TextBuilder } from "./text-builder.js";

/** A file of the corpus as read: its text is valid Unicode, its hash that of the bytes. */
export interface SourceFile {
  /** Name with extension, no folder. */
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** A document's id is its file's name without extension, slugified. */
export function documentId(fileName: string): string {
  return slugify(baseName(fileName));
}

function baseName(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, "");
}

/** Parses Markdown (`.md`, `.markdown`) or plain text into canonical text, typographic blocks and the section tree. */
export function parseDocument(file: SourceFile): SourceDocument {
  const source = canonicalise(file.text);
  const isMarkdown = /\.(?:md|markdown)$/i.test(file.name);
  const { frontMatter, body } = splitFrontMatter(source, file.name);

  const content = new TextBuilder();
  if (isMarkdown) writeMarkdown(body, content);
  else writePlainText(body, content);
  const ownTitle = titleHeading(content.blocks);
  const parsed = content.finish();
  const title =
    frontMatter.title ?? (ownTitle ? parsed.text.slice(ownTitle.start, ownTitle.end) : baseName(file.name).replace(/[-_]+/g, " ").trim());

  // The front matter's words are the document's too: a reader may ask who wrote it, or for what its standfirst says.
  const head = new TextBuilder();
  const repeatsTitle = ownTitle !== undefined && parsed.text.slice(ownTitle.start, ownTitle.end) === title;
  if (!repeatsTitle || frontMatter.kicker || frontMatter.standfirst) {
    head.block("heading", () => head.inline(title), { level: 1 });
  }
  if (head.length > 0 && frontMatter.kicker) head.block("kicker", () => head.inline(frontMatter.kicker ?? ""));
  if (head.length > 0 && frontMatter.authors.length > 0) head.block("byline", () => head.inline(frontMatter.authors.join(", ")));
  if (head.length > 0 && frontMatter.standfirst) head.block("standfirst", () => head.inline(frontMatter.standfirst ?? ""));

  const joined = join(head, parsed, repeatsTitle && head.length > 0 ? ownTitle : undefined);
  return {
    id: documentId(file.name),
    title,
    authors: frontMatter.authors,
    language: frontMatter.language ?? "en",
    ...(frontMatter.url === undefined ? {} : { url: frontMatter.url }),
    sha256: file.sha256,
    ...joined,
    sections: sectionTree(joined.text, joined.blocks, title),
  };
}

/** One newline convention, composed characters, no byte-order mark, no control characters. */
function canonicalise(text: string): string {
  return (
    text
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n")
      .normalize("NFC")
      .replace(/[\u2028\u2029]/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, "")
  );
}

function titleHeading(blocks: readonly Block[]): Block | undefined {
  const first = blocks[0];
  return first?.kind === "heading" && first.level === 1 ? first : undefined;
}

type Body = ReturnType<TextBuilder["finish"]>;

/** Head and body as one text; the body's own title is dropped where the head already says it. */
function join(head: TextBuilder, body: Body, dropped: Block | undefined): Body {
  if (head.length === 0) return body;
  const front = head.finish();
  const cut = dropped ? (body.blocks[1]?.start ?? body.text.length) : 0;
  const rest = body.text.slice(cut);
  const shift = front.text.length + (rest === "" ? 0 : 2) - cut;
  const moved = <T extends { start: number; end: number }>(items: readonly T[]) =>
    items.filter((item) => item.start >= cut).map((item) => ({ ...item, start: item.start + shift, end: item.end + shift }));
  return {
    text: rest === "" ? front.text : `${front.text}\n\n${rest}`,
    blocks: [...front.blocks, ...moved(body.blocks)],
    marks: [...front.marks, ...moved(body.marks)],
  };
}

/** Each heading opens a section that lasts until the next of its level or above. Text before the first belongs to the title's. */
function sectionTree(text: string, blocks: readonly Block[], title: string): Section[] {
  const headings = blocks.filter((block) => block.kind === "heading");
  const first = headings[0];
  const startsUntitled = first === undefined || first.start > 0 || (first.level ?? 1) > 1;
  const entries = headings.map((heading) => ({
    title: text.slice(heading.start, heading.end),
    level: heading.level ?? 1,
    start: heading.start,
  }));
  if (startsUntitled) entries.unshift({ title, level: 1, start: 0 });

  const taken = new Map<string, number>();
  const sections: Section[] = [];
  const open: { title: string; level: number }[] = [];
  entries.forEach((entry, at) => {
    // Only the first heading stands for the whole document; later ones of level 1 are its chapters' equals.
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= entry.level) open.pop();
    open.push(entry);
    const next = entries.slice(at + 1).find((other) => other.level <= entry.level);
    const path = open.map((ancestor) => ancestor.title);
    sections.push({
      id: unique(slugify(entry.title), taken),
      title: entry.title,
      level: entry.level,
      start: entry.start,
      end: next?.start ?? text.length,
      path: path[0] === title ? path : [title, ...path],
    });
  });
  return sections;
}

function unique(id: string, taken: Map<string, number>): string {
  let candidate = id;
  let count = taken.get(id) ?? 0;
  while (taken.has(candidate)) candidate = `${id}-${++count}`;
  taken.set(id, count === 0 ? 1 : count);
  taken.set(candidate, taken.get(candidate) ?? 1);
  return candidate;
}
