export type AnswerStatus = "answered" | "partial" | "not_in_document" | "out_of_scope" | "needs_clarification";

export type Verdict = "supported" | "partial" | "contradicted" | "unsupported";

export type GeneratorKind = "extractive" | "chat";

export interface Turn {
  readonly role: "user" | "assistant";
  readonly content: string;
}

/** A question as the use case takes it: already validated, already trimmed. */
export interface Question {
  readonly question: string;
  /** Oldest first. */
  readonly history: readonly Turn[];
  /** Ids to search; all when absent. */
  readonly documents?: readonly string[];
  readonly generator?: GeneratorKind;
}

/** A stretch of the answer, and what it rests on. `answer.slice(start, end) === text`. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly verdict: Verdict;
  /** Ids of citations of the same answer; never empty. */
  readonly citations: readonly number[];
}

export interface SectionReference {
  readonly id: string;
  readonly title: string;
  readonly path: readonly string[];
}

/** A quotation with W3C TextQuote (quote, prefix, suffix) and TextPosition (start, end) selectors. */
export interface Citation {
  /** From 1, in order of first use. */
  readonly id: number;
  readonly document: { readonly id: string; readonly title: string; readonly sha256: string };
  readonly section: SectionReference;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
}

export interface RetrievedPassage {
  readonly passageId: string;
  readonly documentId: string;
  readonly section: SectionReference;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blended retrieval score: higher is better, comparable within one answer only. */
  readonly score: number;
}

export interface Reason {
  /** Stable, machine readable. */
  readonly code: string;
  /** For the reader. */
  readonly message: string;
  /** What the question asks for and the documents do not hold. */
  readonly missing?: readonly string[];
}

/** How the claims of a generator that writes were judged; only supported and partial ones are shown. */
export interface ClaimTally {
  readonly drafted: number;
  readonly supported: number;
  readonly partial: number;
  /** Not shown, since what they cite does not say it. */
  readonly unsupported: number;
  /** Not shown, since what they cite says otherwise. */
  readonly contradicted: number;
}

export interface GeneratorReport {
  readonly id: string;
  readonly model?: string;
  /** Why quotes stand in the answer where the generator should have written. */
  readonly fallback?: { readonly code: FallbackCode; readonly message: string };
  /** Absent for a generator that quotes. */
  readonly claims?: ClaimTally;
}

/** What kept a generator from writing, or from finishing. */
export type FallbackCode =
  | "timeout"
  | "stalled"
  | "rate_limited"
  | "unreachable"
  | "upstream_error"
  | "circuit_open"
  | "cost_limit"
  | "context_too_small"
  | "declined"
  | "unreadable"
  | "cut_short"
  | "nothing_supported";

export interface Answer {
  readonly id: string;
  readonly question: string;
  readonly standaloneQuestion: string;
  readonly status: AnswerStatus;
  /** True unless answered or partial. */
  readonly abstained: boolean;
  readonly answer: string;
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  /** 0..1, the calibrated probability that the documents answer the question and this answer is right. */
  readonly confidence: number;
  readonly reason?: Reason;
  readonly retrieved: readonly RetrievedPassage[];
  readonly generator: GeneratorReport;
  readonly index: { readonly id: string; readonly embedder: string };
  readonly offsetUnit: "utf-16";
  readonly timings: { readonly retrieveMs: number; readonly answerMs: number; readonly totalMs: number };
}

/** What `ask` yields, in order; folding the deltas and claims gives exactly the answer of `answer-end`. */
export type AnswerEvent =
  | { readonly type: "answer-start"; readonly id: string; readonly standaloneQuestion: string }
  | { readonly type: "retrieved"; readonly retrieved: readonly RetrievedPassage[] }
  | { readonly type: "text-delta"; readonly text: string }
  | { readonly type: "claim"; readonly claim: Claim; readonly citations: readonly Citation[] }
  | { readonly type: "answer-end"; readonly answer: Answer };
