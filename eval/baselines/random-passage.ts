import { hashText, seededRandom } from "../seeded-random.js";
import type { Baseline } from "./baseline.js";
import { quotedReply } from "./quoted-reply.js";

/** What length and luck alone are worth. */
export const randomPassage: Baseline = {
  name: "random passage",
  description: "quotes a passage drawn by lot",
  async reply(question, document) {
    const random = seededRandom(hashText(`${question.set}\n${question.id}`));
    const shuffled = document.passages.map((passage) => ({ passage, lot: random() })).sort((a, b) => a.lot - b.lot);
    const ranked = shuffled.slice(0, 10).map(({ passage }) => passage);
    return quotedReply(document, ranked.slice(0, 1), 0.5, ranked);
  },
};
