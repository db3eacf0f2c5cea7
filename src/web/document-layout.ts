import type { Block, Span } from "../core/document.js";
import type { ReadableDocument } from "./wire.js";

export interface LayoutGroup {
  readonly kind: "head" | "list" | "quotation" | "table" | "single";
  readonly blocks: readonly Block[];
}

/** What stands between the cells of a `tableRow` block. */
const CELL_SEPARATOR = " | ";

/** Blocks that belong together on the page, in reading order. Every visible character of the text is in exactly one block. */
export function layOut(document: ReadableDocument): LayoutGroup[] {
  const groups: LayoutGroup[] = [];
  let pending: Block[] = [];
  let pendingKind: LayoutGroup["kind"] | undefined;
  const flush = (): void => {
    if (pendingKind && pending.length > 0) groups.push({ kind: pendingKind, blocks: pending });
    pending = [];
  };
  for (const block of completeBlocks(document)) {
    const kind = groupKind(block, groups.length === 0 && (pendingKind === undefined || pendingKind === "head"));
    if (kind !== pendingKind || kind === "single") flush();
    pendingKind = kind;
    pending.push(block);
  }
  flush();
  return groups;
}

function groupKind(block: Block, atHead: boolean): LayoutGroup["kind"] {
  switch (block.kind) {
    case "listItem":
      return "list";
    case "tableRow":
      return "table";
    case "quotation":
      return "quotation";
    case "kicker":
    case "byline":
    case "standfirst":
      return atHead ? "head" : "single";
    case "heading":
      return atHead && block.level === 1 ? "head" : "single";
    default:
      return "single";
  }
}

/** The server's blocks, and a plain paragraph for any text that none of them holds. */
export function completeBlocks(document: ReadableDocument): Block[] {
  const { text } = document;
  const given = document.blocks ?? headingBlocks(document);
  const blocks: Block[] = [];
  let at = 0;
  for (const block of given) {
    if (block.start < at || block.end > text.length || block.end <= block.start) continue;
    blocks.push(...paragraphs(text, { start: at, end: block.start }), block);
    at = block.end;
  }
  blocks.push(...paragraphs(text, { start: at, end: text.length }));
  return blocks;
}

function headingBlocks({ text, sections }: ReadableDocument): Block[] {
  return sections
    .filter((section) => text.startsWith(section.title, section.start) && section.title.length > 0)
    .map((section) => ({
      kind: "heading" as const,
      level: section.level,
      start: section.start,
      end: section.start + section.title.length,
    }));
}

function paragraphs(text: string, span: Span): Block[] {
  const blocks: Block[] = [];
  const stretch = text.slice(span.start, span.end);
  for (const match of stretch.matchAll(/\S(?:[\s\S]*?\S)??(?=\s*?\n[^\S\n]*\n|\s*$)/g)) {
    const start = span.start + match.index;
    blocks.push({ kind: "paragraph", start, end: start + match[0].length });
  }
  return blocks;
}

/** The spans of a table row's cells; the separators between them are not shown. */
export function cells(text: string, row: Block): Span[] {
  const spans: Span[] = [];
  let start = row.start;
  for (;;) {
    const at = text.indexOf(CELL_SEPARATOR, start);
    if (at < 0 || at + CELL_SEPARATOR.length > row.end) break;
    spans.push({ start, end: at });
    start = at + CELL_SEPARATOR.length;
  }
  spans.push({ start, end: row.end });
  return spans;
}
