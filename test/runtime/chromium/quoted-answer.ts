import type { Answer, Citation, Claim, RetrievedPassage } from "../../../src/core/answer.js";
import type { Section, SourceDocument } from "../../../src/core/document.js";

const CONTEXT = 32;
let serial = 0;

function blank(question: string): Omit<Answer, "status" | "abstained" | "answer" | "confidence"> {
  return {
    id: `scripted-${++serial}`,
    question,
    standaloneQuestion: question,
    claims: [],
    citations: [],
    retrieved: [],
    generator: { id: "extractive" },
    index: { id: "scripted", embedder: "none" },
    offsetUnit: "utf-16",
    timings: { retrieveMs: 1.2, answerMs: 0.8, totalMs: 2 },
  };
}

/** An answer that quotes the document, sentence by sentence. `occurrence` picks among equal quotes. */
export function quotedAnswer(
  question: string,
  document: SourceDocument,
  quotes: readonly (string | { readonly quote: string; readonly occurrence: number })[],
): Answer {
  const claims: Claim[] = [];
  const citations: Citation[] = [];
  let answer = "";
  for (const item of quotes) {
    const { quote, occurrence } = typeof item === "string" ? { quote: item, occurrence: 0 } : item;
    const start = placeOf(document.text, quote, occurrence);
    const said = quote.replace(/\s+/g, " ");
    if (answer !== "") answer += " ";
    const id = citations.length + 1;
    claims.push({ start: answer.length, end: answer.length + said.length, text: said, verdict: "supported", citations: [id] });
    citations.push(citation(document, id, start, start + quote.length));
    answer += said;
  }
  return { ...blank(question), status: "answered", abstained: false, answer, claims, citations, confidence: 0.91 };
}

export function abstention(question: string, document: SourceDocument, missing: readonly string[]): Answer {
  const nearest: RetrievedPassage[] = document.blocks
    .filter((block) => block.kind === "paragraph")
    .slice(0, 4)
    .map(({ start, end }, index) => ({
      passageId: `${document.id}#${index + 1}`,
      documentId: document.id,
      section: sectionAt(document, start),
      start,
      end,
      text: document.text.slice(start, end),
      score: 1 / (index + 2),
    }));
  return {
    ...blank(question),
    status: "not_in_document",
    abstained: true,
    answer: "The document does not answer this.",
    confidence: 0.07,
    reason: { code: "NO_EVIDENCE", message: "The document says nothing about this.", missing },
    retrieved: nearest,
  };
}

function citation(document: SourceDocument, id: number, start: number, end: number): Citation {
  const { text } = document;
  return {
    id,
    document: { id: document.id, title: document.title, sha256: document.sha256 },
    section: sectionAt(document, start),
    quote: text.slice(start, end),
    start,
    end,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

function placeOf(text: string, quote: string, occurrence: number): number {
  let at = text.indexOf(quote);
  for (let passed = 0; passed < occurrence; passed++) at = text.indexOf(quote, at + 1);
  if (at < 0) throw new Error(`The document does not hold "${quote}" ${occurrence + 1} times.`);
  return at;
}

function sectionAt(document: SourceDocument, start: number): Pick<Section, "id" | "title" | "path"> {
  const inside = document.sections.filter((section) => section.start <= start && section.end > start);
  const { id, title, path } = inside.at(-1) ?? { id: "", title: "", path: [] };
  return { id, title, path };
}
