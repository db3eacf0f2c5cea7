import type { Baseline } from "./baseline.js";
import { lexicalIndex } from "./lexical.js";
import { quotedReply, silentReply } from "./quoted-reply.js";
import { best, ranked, standardise } from "./ranked.js";

/** Standard deviations above a document's average sentence from which one counts as an answer: fixed, the same for all. */
const THRESHOLD = 4;

/** The best sentence by words and meaning together, above a fixed threshold. */
export const hybrid: Baseline = {
  name: "hybrid",
  description: `quotes the sentence with the highest mean of standardised BM25 and cosine, if that is ${THRESHOLD} or more`,
  async reply(question, document, service) {
    const similarities = await service.semantics?.similarities(question.question, document.id);
    if (!similarities) return undefined;
    const index = lexicalIndex(document);
    const scores = blend(index.sentences.scores(question.question), similarities.sentences);
    const passages = ranked(document.passages, blend(index.passages.scores(question.question), similarities.passages));
    const at = best(scores);
    const score = scores[at] ?? 0;
    const confidence = 1 / (1 + Math.exp(THRESHOLD - score));
    const sentence = document.sentences[at];
    return sentence && score >= THRESHOLD ? quotedReply(document, [sentence], confidence, passages) : silentReply(document, confidence, passages);
  },
};

function blend(a: readonly number[], b: readonly number[]): number[] {
  const left = standardise(a);
  const right = standardise(b);
  return left.map((score, at) => (score + (right[at] ?? 0)) / 2);
}
