import type { ServedDocument } from "../service/graded-service.js";
import type { Baseline } from "./baseline.js";
import { Bm25 } from "./bm25.js";
import { quotedReply, silentReply } from "./quoted-reply.js";
import { best, ranked } from "./ranked.js";

/** BM25 from which a sentence counts as an answer: fixed, the same for every document. */
const THRESHOLD = 7;

interface Indexed {
  readonly sentences: Bm25;
  readonly passages: Bm25;
}

const indexed = new WeakMap<ServedDocument, Indexed>();

/** BM25 over a document's sentences and passages, made once. */
export function lexicalIndex(document: ServedDocument): Indexed {
  let found = indexed.get(document);
  if (!found) {
    const cut = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end);
    found = { sentences: new Bm25(document.sentences.map(cut)), passages: new Bm25(document.passages.map(cut)) };
    indexed.set(document, found);
  }
  return found;
}

/** The best sentence by words, whatever it scores. */
export const alwaysAnswer: Baseline = {
  name: "always answer",
  description: "quotes the best BM25 sentence, whatever its score",
  reply: async (question, document) => bestSentence(question.question, document, Number.NEGATIVE_INFINITY),
};

/** The best sentence by words, above a fixed threshold. */
export const lexical: Baseline = {
  name: "BM25",
  description: `quotes the best BM25 sentence if it scores ${THRESHOLD} or more (k1 1.2, b 0.75, stemmed, no stop words)`,
  reply: async (question, document) => bestSentence(question.question, document, THRESHOLD),
};

function bestSentence(question: string, document: ServedDocument, threshold: number) {
  const index = lexicalIndex(document);
  const scores = index.sentences.scores(question);
  const passages = ranked(document.passages, index.passages.scores(question));
  const at = best(scores);
  const score = scores[at] ?? 0;
  const confidence = score / (score + THRESHOLD);
  const sentence = document.sentences[at];
  return sentence && score >= threshold
    ? quotedReply(document, [sentence], confidence, passages)
    : silentReply(document, confidence, passages);
}
