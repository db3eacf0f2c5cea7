import type { Baseline } from "./baseline.js";
import { silentReply } from "./quoted-reply.js";

/** Knows nothing: the least GROUNDED any sane service has, since the unanswerable need no answer. */
export const neverAnswer: Baseline = {
  name: "never answer",
  description: "abstains from every question",
  reply: async (_question, document) => silentReply(document, 0, []),
};
