import type { Span } from "../../src/core/document.js";
import { matches } from "../overlap.js";
import type { Baseline } from "./baseline.js";
import { quotedReply, silentReply } from "./quoted-reply.js";

/** Knows which passages hold the gold and which questions have none: what perfect retrieval of whole passages is worth. */
export const oraclePassage: Baseline = {
  name: "oracle passage",
  description: "quotes every passage that holds gold evidence; abstains exactly where it should",
  async reply(question, document) {
    const gold = question.answerable ? (question.goldSets[0] ?? []) : [];
    const passages = [...new Set(gold.flatMap(({ places }) => holders(document.passages, places[0])))].sort((a, b) => a.start - b.start);
    return passages.length === 0 ? silentReply(document, 0, []) : quotedReply(document, passages, 1, passages);
  },
};

function holders(passages: readonly Span[], place: Span | undefined): Span[] {
  return place ? passages.filter((passage) => matches(passage, place)) : [];
}
