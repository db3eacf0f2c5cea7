import type { Baseline } from "./baseline.js";
import { quotedReply, silentReply } from "./quoted-reply.js";
import { best, ranked } from "./ranked.js";

/** Cosine from which a sentence counts as an answer: fixed, the same for every document. */
const THRESHOLD = 0.5;

/** The best sentence by meaning, above a fixed threshold. */
export const dense: Baseline = {
  name: "dense",
  description: `quotes the sentence nearest to the question by the service's embeddings, if its cosine is ${THRESHOLD} or more`,
  async reply(question, document, service) {
    const similarities = await service.semantics?.similarities(question.question, document.id);
    if (!similarities) return undefined;
    const at = best(similarities.sentences);
    const cosine = similarities.sentences[at] ?? 0;
    const confidence = Math.min(1, Math.max(0, cosine));
    const passages = ranked(document.passages, similarities.passages);
    const sentence = document.sentences[at];
    return sentence && cosine >= THRESHOLD
      ? quotedReply(document, [sentence], confidence, passages)
      : silentReply(document, confidence, passages);
  },
};
