import type { WordVectors } from "../core/ports.js";
import { relatedNames } from "../language/related-names.js";
import { normalise } from "../language/terms.js";
import type { Check, Evidence } from "./judge-evidence.js";
import type { Word } from "./judge-statement.js";

/** Below this, likeness of two words is chance; from there it counts as it is. */
const CHANCE = 0.3;
/** Share of a claim's weight that the cited sentences must carry. */
const ENOUGH = 0.62;
/** What a figure weighs beside a word, whose salience is .3 to 1.2. */
const FIGURE = 0.7;
/** Share of a claim's weight that titles and the sentences before may carry. */
const MOST_LENT = 0.3;
/** Below this much the claim is about something else. */
const TOO_LITTLE = 0.5;

/** How much of what a claim says stands, in the same or like words, in what it cites. */
export function checkCoverage(words: WordVectors): Check {
  return (claim, evidence) => {
    // Figures and dates have checks of their own: those that are still here stand in the source.
    let total = FIGURE * (claim.quantities.length + claim.moments.length);
    let found = total;
    let lent = 0;
    const lacking: string[] = [];
    for (const word of claim.content) {
      const weight = Math.min(1.2, Math.max(0.3, words.salience(word.text.toLowerCase())));
      const likeness = held(word, evidence, words);
      const borrowed = likeness < 0.5 && /^\p{Lu}/u.test(word.text) ? evidence.context.has(word.term) : evidence.titles.has(word.term);
      total += weight;
      found += weight * likeness;
      if (likeness < 0.5 && borrowed) lent += weight * (1 - likeness);
      if (likeness < 0.5 && !borrowed) lacking.push(word.text);
    }
    // What titles and earlier sentences say is known, but no claim may rest on them alone.
    const share = total === 0 ? 1 : (found + Math.min(lent, MOST_LENT * total)) / total;
    if (share >= ENOUGH) return [];
    return [{ kind: "coverage", verdict: share < TOO_LITTLE ? "unsupported" : "partial", detail: lacking.join(" ") }];
  };
}

function held(word: Word, { terms, words: cited }: Evidence, vectors: WordVectors): number {
  if (terms.has(word.term)) return 1;
  if (relatedNames(word.text).some((name) => terms.has(normalise(name)))) return 1;
  let nearest = 0;
  const own = word.text.toLowerCase();
  for (const other of cited) if (!other.stop) nearest = Math.max(nearest, vectors.similarity(own, other.text.toLowerCase()));
  return nearest > CHANCE ? Math.min(1, nearest * 1.6) : 0;
}
