import type { Answer, Citation } from "../core/answer.js";
import { answerPieces } from "./answer-pieces.js";
import type { Messages } from "./messages/messages.js";
import type { Entry } from "./thread.js";

/** Where a quotation stands: document and section, once where both have the same title. */
export function sourceLine(citation: Pick<Citation, "document" | "section">): string {
  const { document, section } = citation;
  return section.title === document.title || section.title === "" ? document.title : `${document.title}, ${section.title}`;
}

/** One line, whatever the document's line breaks. */
export function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The answer with numbers in brackets, and its quotations below: for pasting anywhere. */
export function answerAsText(answer: Answer, messages: Messages): string {
  const body = answerPieces(answer.answer, answer.claims)
    .map(({ text, claim }) => text + (claim?.citations ?? []).map((id) => `[${id}]`).join(""))
    .join("");
  if (answer.citations.length === 0) return body;
  const notes = answer.citations.map((citation) => `[${citation.id}] ${messages.quoted(flat(citation.quote))} — ${sourceLine(citation)}`);
  return `${body}\n\n${notes.join("\n")}`;
}

/** The whole conversation as Markdown with footnotes. */
export function threadAsMarkdown(entries: readonly Entry[], title: string, messages: Messages): string {
  const parts = [`# ${escapeMarkdown(title)}`];
  entries.forEach((entry, index) => {
    if (!entry.answer) return;
    const label = (id: number): string => `[^${index + 1}-${id}]`;
    const body = answerPieces(entry.answer.answer, entry.answer.claims)
      .map(({ text, claim }) => escapeMarkdown(text) + (claim?.citations ?? []).map(label).join(""))
      .join("");
    parts.push(`## ${escapeMarkdown(flat(entry.question))}`, entry.answer.abstained ? `*${body.trim()}*` : body);
    const { reason, citations } = entry.answer;
    if (reason && !entry.answer.answer.includes(reason.message)) parts.push(`> ${escapeMarkdown(flat(reason.message))}`);
    for (const citation of citations) {
      const quote = messages.quoted(escapeMarkdown(flat(citation.quote)));
      parts.push(`${label(citation.id)}: ${quote} — ${escapeMarkdown(sourceLine(citation))}`);
    }
  });
  return `${parts.join("\n\n")}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}
