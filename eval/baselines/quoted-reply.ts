import type { RetrievedPassage } from "../../src/core/answer.js";
import type { Span } from "../../src/core/document.js";
import type { Reply } from "../reply.js";
import type { ServedDocument } from "../service/graded-service.js";

/** A reply that quotes spans of a document as they stand. */
export function quotedReply(document: ServedDocument, spans: readonly Span[], confidence: number, ranked: readonly Span[]): Reply {
  let answer = "";
  const claims = spans.map((span, at) => {
    const text = document.text.slice(span.start, span.end);
    if (at > 0) answer += " ";
    const start = answer.length;
    answer += text;
    return { start, end: answer.length, text, verdict: "supported" as const, citations: [at + 1] };
  });
  const citations = spans.map(({ start, end }, at) => ({
    id: at + 1,
    document: { id: document.id, title: "", sha256: "" },
    section: NO_SECTION,
    quote: document.text.slice(start, end),
    start,
    end,
    prefix: "",
    suffix: "",
  }));
  return { status: "answered", abstained: false, answer, claims, citations, confidence, retrieved: retrievedSpans(document, ranked) };
}

/** A reply that abstains. */
export function silentReply(document: ServedDocument, confidence: number, ranked: readonly Span[]): Reply {
  return {
    status: "not_in_document",
    abstained: true,
    answer: "The document does not say.",
    claims: [],
    citations: [],
    confidence,
    retrieved: retrievedSpans(document, ranked),
  };
}

const NO_SECTION = { id: "", title: "", path: [] } as const;

function retrievedSpans(document: ServedDocument, ranked: readonly Span[]): RetrievedPassage[] {
  return ranked.map(({ start, end }, at) => ({
    passageId: `${document.id}@${start}`,
    documentId: document.id,
    section: NO_SECTION,
    start,
    end,
    text: document.text.slice(start, end),
    score: -at,
  }));
}
