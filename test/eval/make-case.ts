import type { EvalQuestion, GoldSpan } from "../../eval/eval-question.js";
import type { Graded } from "../../eval/graded.js";
import type { Case, Reply } from "../../eval/reply.js";

/** Three sentences and a document they stand in. */
export const TEXT = "The tower is 42 metres high. It was built in 1872. The keeper lives below.";
export const HEIGHT = { start: 0, end: 28 };
export const BUILT = { start: 29, end: 50 };
export const KEEPER = { start: 51, end: TEXT.length };

type Span = typeof HEIGHT;

export function gold(...spans: Span[]): GoldSpan[] {
  return spans.map((span) => ({ text: TEXT.slice(span.start, span.end), places: [span] }));
}

export function question(change: Partial<EvalQuestion> = {}): EvalQuestion {
  return {
    id: "q1",
    set: "s",
    document: "d",
    kind: "factoid",
    language: "en",
    question: "How high is the tower?",
    history: [],
    answerable: true,
    goldSets: [gold(HEIGHT)],
    key: { form: "facts", facts: [["42 metres"]] },
    answers: ["The tower is 42 metres high."],
    expect: ["answered"],
    mustNot: [],
    ...change,
  };
}

const SECTION = { id: "s", title: "S", path: ["S"] };

/** A reply that quotes spans of the text, one claim each. */
export function answer(spans: readonly Span[], change: Partial<Reply> = {}): Reply {
  let text = "";
  const claims = spans.map((span, at) => {
    const quote = TEXT.slice(span.start, span.end);
    if (at > 0) text += " ";
    const start = text.length;
    text += quote;
    return { start, end: text.length, text: quote, verdict: "supported" as const, citations: [at + 1] };
  });
  const citations = spans.map((span, at) => ({
    ...span,
    id: at + 1,
    document: { id: "d", title: "D", sha256: "" },
    section: SECTION,
    quote: TEXT.slice(span.start, span.end),
    prefix: "",
    suffix: "",
  }));
  return {
    status: "answered",
    abstained: false,
    answer: text,
    claims,
    citations,
    confidence: 0.9,
    retrieved: retrieved(...spans),
    ...change,
  };
}

export function abstention(change: Partial<Reply> = {}): Reply {
  return {
    status: "not_in_document",
    abstained: true,
    answer: "The document does not say.",
    claims: [],
    citations: [],
    confidence: 0.1,
    retrieved: [],
    ...change,
  };
}

export function retrieved(...spans: Span[]): Reply["retrieved"] {
  return spans.map((span, at) => ({
    ...span,
    passageId: `d#${at + 1}`,
    documentId: "d",
    section: SECTION,
    text: TEXT.slice(span.start, span.end),
    score: -at,
  }));
}

export function makeCase(reply: Reply, change: Partial<EvalQuestion> = {}): Case {
  return { question: question(change), reply, textOf: (id) => (id === "d" ? TEXT : undefined) };
}

export function graded(change: Partial<Graded> = {}): Graded {
  return {
    set: "s",
    id: "q",
    document: "d",
    kind: "factoid",
    language: "en",
    answerable: true,
    ambiguous: false,
    verdict: "grounded",
    status: "answered",
    abstained: false,
    confidence: 0.5,
    scores: {},
    ...change,
  };
}
