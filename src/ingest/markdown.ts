import type { BlockContent, Blockquote, DefinitionContent, List, Paragraph, PhrasingContent, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { BlockKind } from "../core/document.js";
import type { TextBuilder } from "./text-builder.js";

/** Writes CommonMark with GitHub's tables, as plain text and spans, into `builder`. Raw HTML loses its tags, never its text. */
export function writeMarkdown(source: string, builder: TextBuilder): void {
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  for (const node of tree.children) writeBlock(node, builder, "paragraph", 0);
}

type AnyBlock = RootContent | BlockContent | DefinitionContent;

function writeBlock(node: AnyBlock, builder: TextBuilder, kind: BlockKind, depth: number): void {
  switch (node.type) {
    case "heading":
      builder.block("heading", () => writeInline(node.children, builder), { level: node.depth });
      return;
    case "paragraph":
      if (isFigure(node)) builder.block("caption", () => writeInline(node.children, builder));
      else builder.block(kind, () => writeInline(node.children, builder), depth > 0 ? { level: depth } : {});
      return;
    case "blockquote":
      for (const child of (node as Blockquote).children) writeBlock(child, builder, "quotation", depth);
      return;
    case "list":
      writeList(node, builder, depth + 1);
      return;
    case "table":
      writeTable(node, builder);
      return;
    case "code":
      builder.block("code", () => builder.verbatim(node.value));
      return;
    case "html":
      builder.block(kind, () => builder.inline(htmlText(node.value)));
      return;
    case "footnoteDefinition":
      for (const child of node.children) writeBlock(child, builder, "paragraph", depth);
      return;
    default:
      return;
  }
}

function writeList(list: List, builder: TextBuilder, depth: number): void {
  let number = list.start ?? 1;
  for (const item of list.children) {
    const marker = list.ordered ? `${number++}.` : "•";
    let first = true;
    for (const child of item.children) {
      if (child.type === "paragraph" && first) {
        builder.block("listItem", () => writeInline(child.children, builder), { level: depth, marker });
        first = false;
      } else {
        writeBlock(child, builder, child.type === "paragraph" ? "listItem" : "paragraph", depth);
      }
    }
  }
}

function writeTable(table: Table, builder: TextBuilder): void {
  for (const row of table.children) {
    builder.block("tableRow", () => {
      row.children.forEach((cell, column) => {
        if (column > 0) builder.inline(" | ");
        writeInline(cell.children, builder);
      });
    });
  }
}

/** An image alone in its paragraph is a figure, its description the caption. */
function isFigure(paragraph: Paragraph): boolean {
  const content = paragraph.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  return content.length > 0 && content.every((child) => child.type === "image" || child.type === "imageReference");
}

function writeInline(nodes: readonly PhrasingContent[], builder: TextBuilder): void {
  for (const node of nodes) {
    switch (node.type) {
      case "text":
        builder.inline(node.value);
        break;
      case "emphasis":
        builder.mark("emphasis", () => writeInline(node.children, builder));
        break;
      case "strong":
        builder.mark("strong", () => writeInline(node.children, builder));
        break;
      case "inlineCode":
        builder.mark("code", () => builder.inline(node.value));
        break;
      case "link":
        builder.mark("link", () => writeInline(node.children, builder), safeHref(node.url));
        break;
      case "image":
      case "imageReference":
        builder.inline(node.alt ?? "");
        break;
      case "break":
        builder.inline(" ");
        break;
      case "delete":
      case "linkReference":
        writeInline(node.children, builder);
        break;
      default:
        break;
    }
  }
}

/** Only schemes that a click may follow; anything else stays as text. */
function safeHref(url: string): string | undefined {
  return /^(?:https?:|mailto:)/i.test(url) ? url : undefined;
}

function htmlText(html: string): string {
  const visible = html.replace(/<!--[\s\S]*?(?:-->|$)/g, " ").replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, " ");
  // Past the last ">" no tag can end; to look for one from every "<" there would take the square of the time.
  const end = visible.lastIndexOf(">") + 1;
  return visible.slice(0, end).replace(/<\/?[a-z!?][^>]*>/gi, " ") + visible.slice(end);
}
