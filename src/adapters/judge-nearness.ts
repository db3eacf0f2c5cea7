import type { WordVectors } from "../core/ports.js";
import { type Alignment, type Counterpart, isThing } from "./judge-alignment.js";
import type { Evidence } from "./judge-evidence.js";
import type { Statement, Word } from "./judge-statement.js";

const BY_RELATION: Readonly<Record<Counterpart["relation"], number>> = { same: 1, alike: 0.9, opposite: 0.6 };
/** What titles and the sentences before lend is known, but not said here. */
const LENT = 0.8;

/** How near each of a claim's content words is to what its source says, 0..1. */
export type Nearness = ReadonlyMap<Word, number>;

export function readNearness(claim: Statement, evidence: Evidence, alignment: Alignment, vectors: WordVectors): Nearness {
  const others = [...new Set(evidence.words.filter(({ stop }) => !stop).map(({ text }) => text.toLowerCase()))];
  return new Map(
    claim.content.map((word) => {
      const [pair] = alignment.get(word) ?? [];
      if (pair) return [word, BY_RELATION[pair.relation]];
      const nearest = vectors.nearestTo(word.text.toLowerCase())(others);
      return [word, isLent(word, evidence) ? Math.max(LENT, nearest) : nearest];
    }),
  );
}

/** Whether a word stands in the titles, or a thing in the sentences before. */
export function isLent(word: Word, { around, titles }: Evidence): boolean {
  return (isThing(word) ? around : titles).has(word.term);
}
