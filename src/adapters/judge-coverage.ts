import type { Finding, WordVectors } from "../core/ports.js";
import { type Alignment, isThing } from "./judge-alignment.js";
import type { Evidence } from "./judge-evidence.js";
import type { Statement, Word } from "./judge-statement.js";

/** Other words for what is done are many, for what it is done to few: a paraphrase changes verbs rather than nouns. */
const VERB = 0.55;
/** Share of a claim's weight that titles and the sentences before may carry. */
const MOST_LENT = 0.3;
/** What a figure weighs beside a word, whose salience is .3 to 1.2. */
const FIGURE = 0.7;
/** Likeness of words from which one tells something of the other, and from which it stands for it. */
const DISTANT = 0.15;
const NEAR = 0.5;
/** What is no statement: questions, code, addresses. */
const NO_STATEMENT = /\?["”’)]*\s*$|[{}<>|\\]|https?:|www\.|\b[\w-]+\.(?:com|org|net|example|io|test)\b|@\w/i;

/** How much of a claim its source says, in its words or in words like them. */
export interface Coverage {
  /** Share of the claim's weight that no word of the source, or one like it, answers to; 0..1. */
  readonly missing: number;
  /** The same with near-synonyms counted by their likeness. */
  readonly unlike: number;
  /** Share of the claim's things that nothing speaks of. */
  readonly strange: number;
  /** The least likeness of one of its things to any word of the source, as 1 − likeness. */
  readonly strangest: number;
  /** The same of its deeds and qualities. */
  readonly newDeed: number;
  /** What makes it no claim about the source at all. */
  readonly findings: readonly Finding[];
}

export function readCoverage(claim: Statement, evidence: Evidence, alignment: Alignment, vectors: WordVectors): Coverage {
  // Figures and dates have checks of their own: those that are still here stand in the source.
  let total = FIGURE * (claim.quantities.length + claim.moments.length);
  let found = total;
  let alike = total;
  let lent = 0;
  let things = 0;
  let strange = 0;
  let strangest = 0;
  let newDeed = 0;
  const verb = claim.words.findIndex(({ class: kind }) => kind === "verb" || kind === "auxiliary");
  let said = 0;
  let unsaid = 0;
  for (const word of claim.content) {
    const weight = Math.min(1.2, Math.max(0.3, vectors.salience(word.text.toLowerCase()))) * (isThing(word) ? 1 : VERB);
    const isHeld = (alignment.get(word) ?? []).length > 0;
    const isLent = !isHeld && (isThing(word) ? evidence.around : evidence.titles).has(word.term);
    const likeness = isHeld ? 1 : isLent ? 0 : nearness(word, evidence, vectors);
    if (verb >= 0 && word.at >= verb) isHeld || isLent ? said++ : unsaid++;
    total += weight;
    alike += weight * likeness;
    if (isHeld) found += weight;
    if (isLent) lent += weight;
    if (!isThing(word) && !isHeld && word.class === "verb") newDeed = Math.max(newDeed, 1 - likeness);
    if (!isThing(word)) continue;
    things++;
    if (isHeld || isLent) continue;
    strange++;
    strangest = Math.max(strangest, 1 - likeness);
  }
  // What titles and earlier sentences say is known, but no claim may rest on them alone.
  const known = Math.min(lent, MOST_LENT * total);
  return {
    missing: total === 0 ? 1 : 1 - (found + known) / total,
    unlike: total === 0 ? 1 : 1 - (alike + known) / total,
    strange: strange / (things + 0.5 * (claim.quantities.length + claim.moments.length) || 1),
    strangest,
    newDeed,
    findings: senseless(claim, evidence, said, unsaid).map((detail) => ({ kind: "coverage", verdict: "unsupported", detail })),
  };
}

function senseless(claim: Statement, evidence: Evidence, said: number, unsaid: number): string[] {
  const [form] = NO_STATEMENT.exec(claim.text) ?? [];
  if (form !== undefined && !evidence.statements.some(({ text }) => text.includes(form))) return [form];
  // "The bridge is haunted": that there is a bridge says nothing of it.
  const isBare = claim.quantities.length === 0 && (claim.moments.length === 0 || evidence.words.some(({ negated }) => negated));
  if (said === 0 && unsaid > 0 && isBare) return [claim.text];
  return claim.content.length + claim.quantities.length + claim.moments.length === 0 ? [claim.text] : [];
}

/** How near the nearest word of the source is, 0..1. */
function nearness(word: Word, { words }: Evidence, vectors: WordVectors): number {
  const likeness = vectors.similarTo(word.text.toLowerCase());
  let best = 0;
  for (const other of words) if (!other.stop) best = Math.max(best, likeness(other.text.toLowerCase()));
  return Math.min(1, Math.max(0, (best - DISTANT) / (NEAR - DISTANT)));
}
