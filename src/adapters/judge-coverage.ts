import type { WordVectors } from "../core/ports.js";
import { relatedNames } from "../language/related-names.js";
import { normalise } from "../language/terms.js";
import type { Check, Evidence } from "./judge-evidence.js";
import type { Word } from "./judge-statement.js";

/** Below this, likeness of two words is chance; from there it counts as it is. */
const CHANCE = 0.3;
/** Share of a claim's weight that the cited sentences must carry. */
const ENOUGH = 0.62;
/** Below this much the claim is about something else. */
const TOO_LITTLE = 0.5;

/** How much of what a claim says stands, in the same or like words, in what it cites. */
export function checkCoverage(words: WordVectors): Check {
  return (claim, evidence) => {
    let total = 0;
    let found = 0;
    const lacking: string[] = [];
    for (const word of claim.content) {
      const weight = Math.min(1.2, Math.max(0.3, words.salience(word.text.toLowerCase())));
      const likeness = held(word, evidence, words);
      total += weight;
      found += weight * likeness;
      if (likeness < 0.5) lacking.push(word.text);
    }
    const share = total === 0 ? 1 : found / total;
    if (share >= ENOUGH) return [];
    return [{ kind: "coverage", verdict: share < TOO_LITTLE ? "unsupported" : "partial", detail: lacking.join(" ") }];
  };
}

function held(word: Word, { terms, context, words: cited }: Evidence, vectors: WordVectors): number {
  if (terms.has(word.term)) return 1;
  if (relatedNames(word.text).some((name) => terms.has(normalise(name)))) return 1;
  if (context.has(word.term)) return 0.8;
  let nearest = 0;
  const likeness = vectors.similarTo(word.text.toLowerCase());
  for (const other of cited) if (!other.stop) nearest = Math.max(nearest, likeness(other.text.toLowerCase()));
  return nearest > CHANCE ? Math.min(1, nearest * 1.6) : 0;
}
