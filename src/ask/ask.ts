import type { Answer, AnswerEvent, Citation, Claim, GeneratorKind, Question, Reason, RetrievedPassage } from "../core/answer.js";
import { FootnoteError } from "../core/errors.js";
import type { DraftClaim, EvidenceSentence, Generator, Judge, ScoredPassage } from "../core/ports.js";
import { hasAnswer } from "./answer-plan.js";
import { cite, sectionReference } from "./cite.js";
import type { ExaminePorts } from "./examine.js";
import { mendQuestion } from "./mend-question.js";
import { planAnswer } from "./plan-answer.js";
import { standaloneQuestion } from "./standalone-question.js";
import { AnswerWriter } from "./write-answer.js";

export interface AskPorts extends ExaminePorts {
  /** The generator a question gets that names none. */
  readonly generator: Generator;
  /** Those a question may name. */
  readonly named?: Readonly<Partial<Record<GeneratorKind, Generator>>>;
  /** Judges what a generator that writes claims; without one nothing such is shown. */
  readonly judge?: Judge;
  readonly index: { readonly id: string; readonly embedder: string };
  readonly newId: () => string;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
}

/**
 * Answers one question as a stream of events; the last holds the whole answer, and folding the others gives the same.
 * @throws FootnoteError DOCUMENT_UNKNOWN for an id the library lacks, REQUEST_ABORTED once `signal` is
 */
export async function* ask(question: Question, ports: AskPorts, signal?: AbortSignal): AsyncIterable<AnswerEvent> {
  const started = ports.now();
  const id = ports.newId();
  const meant = mendQuestion(question, ports);
  const standalone = standaloneQuestion(meant.question, meant.history);
  const plan = await planAnswer(meant, standalone, ports);
  const retrieved = plan.passages.map(asRetrieved);
  const retrievedAt = ports.now();
  yield { type: "answer-start", id, standaloneQuestion: standalone.text };
  yield { type: "retrieved", retrieved };

  const draft = new AnswerDraft();
  const writer = new AnswerWriter((question.generator && ports.named?.[question.generator]) ?? ports.generator, ports.judge);
  if (hasAnswer(plan)) {
    const input = {
      question: meant.question,
      standaloneQuestion: standalone.text,
      chosen: plan.chosen,
      evidence: plan.evidence,
      ...(signal ? { signal } : {}),
    };
    for await (const claim of writer.write(input)) {
      refuseWhenAborted(signal);
      yield* draft.add(claim);
    }
  } else {
    yield* draft.say((plan.reason as Reason).message);
  }
  const end = ports.now();
  const answer: Answer = {
    id,
    question: question.question,
    standaloneQuestion: standalone.text,
    status: plan.status,
    abstained: !hasAnswer(plan),
    answer: draft.text,
    claims: draft.claims,
    citations: draft.citations,
    confidence: plan.confidence,
    ...(plan.reason ? { reason: plan.reason } : {}),
    retrieved,
    generator: writer.report(),
    index: ports.index,
    offsetUnit: "utf-16",
    timings: { retrieveMs: round(retrievedAt - started), answerMs: round(end - retrievedAt), totalMs: round(end - started) },
  };
  yield { type: "answer-end", answer };
}

/** Grows the answer's text, claims and citations together, so that their spans and numbers always agree. */
class AnswerDraft {
  text = "";
  readonly claims: Claim[] = [];
  readonly citations: Citation[] = [];

  *add({ text, evidence, verdict }: DraftClaim): Iterable<AnswerEvent> {
    const before = this.citations.length;
    const ids = evidence.map((sentence) => this.#cite(sentence));
    yield* this.say(text);
    const claim: Claim = { start: this.text.length - text.length, end: this.text.length, text, verdict, citations: ids };
    this.claims.push(claim);
    yield { type: "claim", claim, citations: this.citations.slice(before) };
  }

  *say(text: string): Iterable<AnswerEvent> {
    const separator = this.text === "" ? "" : endsSentence(this.text) ? " " : "\n";
    this.text += separator + text;
    yield { type: "text-delta", text: separator + text };
  }

  #cite(evidence: EvidenceSentence): number {
    const { prepared, section, start, end } = evidence;
    const known = this.citations.find((one) => one.document.id === prepared.document.id && one.start === start && one.end === end);
    if (known) return known.id;
    const citation = cite(this.citations.length + 1, prepared, section, { start, end });
    this.citations.push(citation);
    return citation.id;
  }
}

/** A line without closing punctuation (a list item, a row) gets a line of its own. */
function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’)\]]*$/u.test(text);
}

function asRetrieved({ passage, prepared, section, score }: ScoredPassage): RetrievedPassage {
  return {
    passageId: passage.id,
    documentId: passage.documentId,
    section: sectionReference(section),
    start: passage.start,
    end: passage.end,
    text: prepared.document.text.slice(passage.start, passage.end),
    score,
  };
}

function refuseWhenAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new FootnoteError("REQUEST_ABORTED", "The client went away.", { cause: signal.reason });
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
