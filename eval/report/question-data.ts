import type { EvalQuestion } from "../eval-question.js";
import { touches } from "../overlap.js";
import type { QuestionRecord } from "../run-set.js";
import type { Verdict } from "../verdict.js";

/** How the page names verdicts, and whether they are good, middling or bad. */
export const VERDICT_LABELS: Readonly<Record<Verdict, readonly [label: string, tone: "good" | "warn" | "bad"]>> = {
  grounded: ["grounded", "good"],
  uncited: ["right, uncited", "warn"],
  wrong: ["wrong", "bad"],
  missed: ["missed", "warn"],
  abstained: ["abstained", "good"],
  corrected: ["corrected", "good"],
  misled: ["misled", "bad"],
  forbidden: ["forbidden", "bad"],
  failed: ["failed", "bad"],
};

const SHOWN_PASSAGES = 3;
const SHOWN_CHARACTERS = 220;

/** What the page shows of one question. */
export function questionData({ question, graded, answer, failure }: QuestionRecord) {
  const golds = question.goldSets.flat();
  const onGold = (span: { readonly start: number; readonly end: number }) => golds.some((gold) => touches(span, gold));
  const { set, id, document, kind, language, half, verdict, status, confidence, scores, answerable } = graded;
  return {
    set,
    id,
    document,
    kind,
    language,
    half,
    verdict,
    status,
    answerable,
    confidence: Math.round(confidence * 1e4) / 1e4,
    scores,
    question: question.question,
    history: question.history.length > 0 ? question.history : undefined,
    standalone: answer && answer.standaloneQuestion !== question.question ? answer.standaloneQuestion : undefined,
    answer: answer?.answer,
    failure,
    reason: answer?.reason?.missing && answer.reason.missing.length > 0 ? `Missing: ${answer.reason.missing.join("; ")}` : undefined,
    quotes: (answer?.citations ?? []).map((citation) => ({ text: citation.quote, hit: onGold(citation) })),
    gold: question.goldSets.map((spans) => spans.map(({ text }) => text)),
    key: keyTexts(question),
    premise: question.premise,
    expect: question.expect,
    retrieved: (answer?.retrieved ?? [])
      .slice(0, SHOWN_PASSAGES)
      .map((passage) => ({ gold: onGold(passage), text: shortened(passage.text) })),
  };
}

function keyTexts({ key }: EvalQuestion): string[] {
  if (key.form === "facts") return key.facts.map((wordings) => wordings.join(" or "));
  if (key.form === "spans") return [key.spans.join(" or ")];
  if (key.form === "references") return [`${Math.round(key.enough * 100)} % of the words of: ${key.references.join(" — or — ")}`];
  return [];
}

function shortened(text: string): string {
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS).replace(/\s+\S*$/, "")} …`;
}
