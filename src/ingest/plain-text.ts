import type { TextBuilder } from "./text-builder.js";

const HEADING_CHARACTERS = 90;
const HEADING_WORDS = 14;
const WRAP_COLUMN = 100;

/** Writes plain text: blank lines part paragraphs, wrapped lines are joined, a short line that stands alone is a heading. */
export function writePlainText(source: string, builder: TextBuilder): void {
  const chunks = source.split(/\n(?:[^\S\n]*\n)+/).map((chunk) => chunk.split("\n").filter((line) => line.trim() !== ""));
  const paragraphs = chunks.filter((lines) => lines.length > 0);
  paragraphs.forEach((lines, at) => {
    const followed = at + 1 < paragraphs.length;
    const underlined = lines.length === 2 && /^\s*(?:=+|-+)\s*$/.test(lines[1] ?? "");
    if (followed && (underlined || (lines.length === 1 && readsAsHeading(lines[0] ?? "")))) {
      builder.block("heading", () => builder.inline((lines[0] ?? "").trim()), { level: at === 0 ? 1 : 2 });
      return;
    }
    for (const paragraph of unwrap(lines)) writeParagraph(paragraph, builder);
  });
}

function writeParagraph(text: string, builder: TextBuilder): void {
  const item = /^\s*([-*•]|\d{1,3}[.)])\s+(\S[\s\S]*)$/.exec(text);
  if (item) {
    const marker = /\d/.test(item[1] ?? "") ? (item[1] ?? "") : "•";
    builder.block("listItem", () => builder.inline(item[2] ?? ""), { level: 1, marker });
  } else {
    builder.block("paragraph", () => builder.inline(text.trim()));
  }
}

function readsAsHeading(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= HEADING_CHARACTERS &&
    text.split(/\s+/).length <= HEADING_WORDS &&
    /\p{L}/u.test(text) &&
    !/[.!?:;,…。！？]["'”’)\]]*$/u.test(text) &&
    !/^(?:[-*•]|\d{1,3}[.)])\s/.test(text)
  );
}

/** Lines of one chunk as paragraphs: list markers and lines too long to have been wrapped begin a new one. */
function unwrap(lines: readonly string[]): string[] {
  const wrapped = lines.every((line) => line.length <= WRAP_COLUMN);
  const paragraphs: string[] = [];
  for (const line of lines) {
    const last = paragraphs.length - 1;
    const startsItem = /^\s*(?:[-*•]|\d{1,3}[.)])\s+\S/.test(line);
    if (last < 0 || !wrapped || startsItem) paragraphs.push(line);
    else paragraphs[last] = `${paragraphs[last]} ${line.trim()}`;
  }
  return paragraphs;
}
