import type { Case } from "../reply.js";
import { bestOverSets } from "./retrieved-gold.js";

const CUTOFF = 10;

/**
 * nDCG@10, 0..1 (Järvelin & Kekäläinen 2002), binary gain: a passage gains when it holds a gold span no earlier one held.
 * The ideal has all those passages first, and one more for each gold span never retrieved.
 *
 * Does not catch how much better one piece of evidence is than another, nor near-duplicates of a gold passage, which gain
 * nothing here. Undefined for unanswerable questions.
 */
export function ndcgAt10(one: Case): number | undefined {
  return bestOverSets(one, (ranks) => {
    const found = [...new Set(ranks.filter((rank) => rank <= CUTOFF))];
    const lost = ranks.filter((rank) => rank > CUTOFF).length;
    const gained = found.reduce((sum, rank) => sum + discount(rank), 0);
    let ideal = 0;
    for (let rank = 1; rank <= Math.min(CUTOFF, found.length + lost); rank++) ideal += discount(rank);
    return gained / ideal;
  });
}

function discount(rank: number): number {
  return 1 / Math.log2(1 + rank);
}
