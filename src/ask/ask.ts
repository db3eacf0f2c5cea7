import type { Answer, AnswerEvent, Citation, Claim, Question, Reason, RetrievedPassage } from "../core/answer.js";
import type { DraftClaim, Generator, Library, ScoredPassage } from "../core/ports.js";
import { FootnoteError } from "../core/errors.js";
import { assess, type Assessment } from "./assess.js";
import { cite, sectionReference } from "./cite.js";
import { examine, type ExaminePorts } from "./examine.js";
import { SENTENCE_MODEL } from "./fitted-models.js";
import { rankSentences } from "./rank-sentences.js";
import { asEvidence, selectSentences } from "./select-sentences.js";
import { smallTalk, smallTalkReply } from "./small-talk.js";
import { standaloneQuestion } from "./standalone-question.js";

export interface AskPorts extends ExaminePorts {
  /** The generator a question gets that names none. */
  readonly generator: Generator;
  readonly index: { readonly id: string; readonly embedder: string };
  readonly newId: () => string;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
}

/** Sentences a generator may draw on. */
const EVIDENCE = 16;

/**
 * Answers one question as a stream of events; the last holds the whole answer, and folding the others gives the same.
 * @throws FootnoteError DOCUMENT_UNKNOWN for an id the library lacks, REQUEST_ABORTED once `signal` is
 */
export async function* ask(question: Question, ports: AskPorts, signal?: AbortSignal): AsyncIterable<AnswerEvent> {
  const started = ports.now();
  const id = ports.newId();
  const known = (question.documents ?? []).map((documentId) => requireDocument(ports.library, documentId));
  const scope = known.length > 0 ? known : ports.library.documents;
  const talk = smallTalk(question.question);
  const standalone = talk ? { text: question.question, dangling: false } : standaloneQuestion(question.question, question.history);
  yield { type: "answer-start", id, standaloneQuestion: standalone.text };

  const { analysis, retrieval, candidates } = await examine(standalone.text, question, ports);
  const retrieved = talk ? [] : retrieval.passages.map(asRetrieved);
  const retrievedAt = ports.now();
  yield { type: "retrieved", retrieved };

  const ranked = rankSentences(candidates, SENTENCE_MODEL);
  const assessment: Assessment = talk
    ? { status: "out_of_scope", confidence: 0, reason: { code: talk, message: smallTalkReply(talk, scope.map(({ title }) => title)) } }
    : assess(analysis, retrieval, ranked, standalone.dangling);

  const draft = new AnswerDraft();
  const { generator } = ports;
  if (assessment.status === "answered" || assessment.status === "partial") {
    const input = {
      question: question.question,
      standaloneQuestion: standalone.text,
      chosen: selectSentences(analysis, ranked),
      evidence: ranked.slice(0, EVIDENCE).map(asEvidence),
      ...(signal ? { signal } : {}),
    };
    for await (const claim of generator.generate(input)) {
      refuseWhenAborted(signal);
      yield* draft.add(claim);
    }
  } else {
    yield* draft.say((assessment.reason as Reason).message);
  }
  const end = ports.now();
  const answer: Answer = {
    id,
    question: question.question,
    standaloneQuestion: standalone.text,
    status: assessment.status,
    abstained: assessment.status !== "answered" && assessment.status !== "partial",
    answer: draft.text,
    claims: draft.claims,
    citations: draft.citations,
    confidence: assessment.confidence,
    ...(assessment.reason ? { reason: assessment.reason } : {}),
    retrieved,
    generator: { id: generator.id, ...(generator.model === undefined ? {} : { model: generator.model }) },
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

  #cite({ prepared, sentence, section }: DraftClaim["evidence"][number]): number {
    const span = prepared.sentences[sentence];
    if (!span) throw new RangeError(`Document "${prepared.document.id}" has no sentence ${sentence}.`);
    const known = this.citations.find((one) => one.document.id === prepared.document.id && one.start === span.start);
    if (known) return known.id;
    const citation = cite(this.citations.length + 1, prepared, section, span);
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

function requireDocument(library: Library, id: string) {
  const prepared = library.document(id);
  if (prepared) return prepared.document;
  library.passageRange(id);
  throw new FootnoteError("DOCUMENT_UNKNOWN", `There is no document "${id}".`);
}

function refuseWhenAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new FootnoteError("REQUEST_ABORTED", "The client went away.", { cause: signal.reason });
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
