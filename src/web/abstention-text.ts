import type { Answer } from "../core/answer.js";
import type { Messages } from "./messages/messages.js";

/** The server explains itself in English, whatever the page speaks. */
export const SERVER_LANGUAGE = "en";

/** Said to a person, not about a document. */
const SMALL_TALK: ReadonlySet<string> = new Set(["greeting", "thanks", "farewell", "capability", "identity"]);

export interface AbstentionText {
  readonly text: string;
  readonly language: string;
  /** A courtesy rather than a refusal. */
  readonly smallTalk: boolean;
}

/** What an abstention says, in the page's language where its reason is one that the page knows. */
export function abstentionText({ answer, reason }: Answer, messages: Messages): AbstentionText {
  const code = reason?.code ?? "";
  const own = Object.hasOwn(messages.reasons, code) ? messages.reasons[code] : undefined;
  return {
    text: own ?? answer,
    language: own === undefined ? SERVER_LANGUAGE : messages.language,
    smallTalk: SMALL_TALK.has(code),
  };
}
