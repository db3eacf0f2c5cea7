import type { Baseline } from "./baseline.js";
import { lexicalIndex } from "./lexical.js";
import { quotedReply, silentReply } from "./quoted-reply.js";
import { best, ranked, standardise } from "./ranked.js";

/** Mean of cosine and saturated BM25 from which a sentence counts as an answer: fixed, the same for every document. */
const THRESHOLD = 0.5;
/** BM25 at which its saturated form, `x / (x + 8)`, is a half. */
const HALF_WAY = 8;

/** The best sentence by words and meaning together, above a fixed threshold. */
export const hybrid: Baseline = {
  name: "hybrid",
  description: `quotes the sentence with the highest mean of standardised BM25 and cosine, if cosine and BM25 / (BM25 + ${HALF_WAY}) average ${THRESHOLD} or more`,
  async reply(question, document, service) {
    const similarities = await service.semantics?.similarities(question.question, document.id);
    if (!similarities) return undefined;
    const index = lexicalIndex(document);
    const words = index.sentences.scores(question.question);
    const scores = blend(words, similarities.sentences);
    const passages = ranked(document.passages, blend(index.passages.scores(question.question), similarities.passages));
    const at = best(scores);
    const saturated = (words[at] ?? 0) / ((words[at] ?? 0) + HALF_WAY);
    const confidence = Math.min(1, Math.max(0, (saturated + (similarities.sentences[at] ?? 0)) / 2));
    const sentence = document.sentences[at];
    return sentence && confidence >= THRESHOLD
      ? quotedReply(document, [sentence], confidence, passages)
      : silentReply(document, confidence, passages);
  },
};

function blend(a: readonly number[], b: readonly number[]): number[] {
  const left = standardise(a);
  const right = standardise(b);
  return left.map((score, at) => (score + (right[at] ?? 0)) / 2);
}
