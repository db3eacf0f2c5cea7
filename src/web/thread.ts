import type { Answer, AnswerEvent, Citation, Claim, Turn } from "../core/answer.js";
import type { Failure } from "./failure.js";

/** What has arrived of an answer so far. */
export interface Draft {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
}

type EntryState = "waiting" | "arriving" | "done" | "stopped" | "failed";

/** One question of the conversation and what became of it. */
export interface Entry {
  readonly id: string;
  readonly question: string;
  /** Ids the question was restricted to; all documents when absent. */
  readonly documents?: readonly string[];
  readonly state: EntryState;
  readonly draft: Draft;
  readonly answer?: Answer;
  readonly failure?: Failure;
  readonly askedAt: number;
}

export const EMPTY_DRAFT: Draft = { text: "", claims: [], citations: [] };

/** The contract takes at most this many turns of history. */
const HISTORY_LIMIT = 20;
/** The server takes no longer turn; what a very long answer began with is what a follow-up asks about. */
const TURN_LIMIT = 20_000;

export function isPending(entry: Entry | undefined): boolean {
  return entry?.state === "waiting" || entry?.state === "arriving";
}

/** Only whole answers are history: a stopped or failed one was never said. */
export function historyOf(entries: readonly Entry[]): Turn[] {
  return entries
    .flatMap((entry): Turn[] =>
      entry.answer
        ? [
            { role: "user", content: entry.question },
            { role: "assistant", content: entry.answer.answer.slice(0, TURN_LIMIT) },
          ]
        : [],
    )
    .slice(-HISTORY_LIMIT);
}

export function withEvent(entry: Entry, event: AnswerEvent): Entry {
  const { draft } = entry;
  switch (event.type) {
    case "text-delta":
      return { ...entry, state: "arriving", draft: { ...draft, text: draft.text + event.text } };
    case "claim":
      return {
        ...entry,
        state: "arriving",
        draft: {
          ...draft,
          claims: [...draft.claims, event.claim],
          citations: mergeCitations(draft.citations, event.citations),
        },
      };
    case "answer-end":
      return { ...entry, state: "done", answer: event.answer, draft: EMPTY_DRAFT };
    default:
      return entry;
  }
}

/** A claim may cite again what an earlier one cited. */
function mergeCitations(known: readonly Citation[], added: readonly Citation[]): Citation[] {
  const ids = new Set(known.map((citation) => citation.id));
  return [...known, ...added.filter((citation) => !ids.has(citation.id))];
}

export function citationsOf(entry: Entry): readonly Citation[] {
  return entry.answer?.citations ?? entry.draft.citations;
}
