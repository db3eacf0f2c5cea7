import type { Verdict } from "./answer.js";

/** What a reader thinks of an answer, as a whole or claim by claim. */
export interface Feedback {
  readonly answerId: string;
  readonly rating?: "up" | "down";
  /** By position in the answer's `claims`, 0-based. */
  readonly claims?: readonly { readonly index: number; readonly verdict: Verdict }[];
  readonly comment?: string;
  /** Only where the client chose to send it. */
  readonly question?: string;
}

/** Feedback as it is kept. */
export interface FeedbackRecord extends Feedback {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly requestId: string;
  /** Name of the API key it came with. */
  readonly key?: string;
}
