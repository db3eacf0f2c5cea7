import type { Finding, WordVectors } from "../core/ports.js";
import { type Alignment, isThing } from "./judge-alignment.js";
import type { Evidence } from "./judge-evidence.js";
import { isLent, type Nearness } from "./judge-nearness.js";
import type { Statement } from "./judge-statement.js";

/** Other words for what is done are many, for what it is done to few: a paraphrase changes verbs rather than nouns. */
const VERB = 0.55;
/** Share of a claim's weight that titles and the sentences before may carry. */
const MOST_LENT = 0.3;
/** What a figure weighs beside a word, whose salience is .3 to 1.2. */
const FIGURE = 0.7;
/** Likeness of words from which one tells something of the other, and from which it stands for it. */
const DISTANT = 0.15;
const NEAR = 0.5;
/** Shares that say nothing yet, and those that say all they can. */
const [LITTLE, MUCH] = [0.2, 0.5];
const [FEW, MANY] = [0.2, 0.6];
/** What is no statement: questions, code, addresses. */
const NO_STATEMENT = /\?["”’)]*\s*$|[{}<>|\\]|https?:|www\.|\b[\w-]+\.(?:com|org|net|example|io|test)\b|@\w/i;

/** How far what a claim says is not its source's, in its words or in words like them. */
export interface Coverage {
  /** 0 where most of the claim's weight is answered to, 1 where half of it is not, and most of its things are strange. */
  readonly foreign: number;
  /** 0 where the source speaks of most of the claim's things, 1 where of most of them nothing does. */
  readonly strange: number;
  /** 1 where nothing of it is said there, or nothing that it says of its subject, in words that could not deny something else. */
  readonly bare: number;
  /** What makes it no claim about the source at all. */
  readonly findings: readonly Finding[];
}

export function readCoverage(claim: Statement, evidence: Evidence, alignment: Alignment, near: Nearness, vectors: WordVectors): Coverage {
  // Figures and dates have checks of their own: those that are still here stand in the source.
  let total = FIGURE * (claim.quantities.length + claim.moments.length);
  let alike = total;
  let lent = 0;
  let things = 0;
  let strange = 0;
  const verb = claim.words.findIndex(({ class: kind }) => kind === "verb" || kind === "auxiliary");
  let held = claim.quantities.length + claim.moments.length;
  let said = 0;
  let unsaid = 0;
  for (const word of claim.content) {
    const weight = Math.min(1.2, Math.max(0.3, vectors.salience(word.text.toLowerCase()))) * (isThing(word) ? 1 : VERB);
    const isHeld = (alignment.get(word) ?? []).length > 0;
    const isBorrowed = !isHeld && isLent(word, evidence);
    const likeness = isHeld ? 1 : isBorrowed ? 0 : within(near.get(word) ?? 0, DISTANT, NEAR);
    if (word.at >= verb) isHeld || isBorrowed ? said++ : unsaid++;
    if (isHeld || isBorrowed) held++;
    total += weight;
    alike += weight * likeness;
    if (isBorrowed) lent += weight;
    if (!isThing(word)) continue;
    things++;
    if (!isHeld && !isBorrowed) strange += 1 - likeness;
  }
  // What titles and earlier sentences say is known, but no claim may rest on them alone.
  const known = Math.min(lent, MOST_LENT * total);
  const unlike = total === 0 ? 1 : 1 - (alike + known) / total;
  const strangers = strange / (things + 0.5 * (claim.quantities.length + claim.moments.length) || 1);
  return {
    foreign: within(unlike, LITTLE, MUCH) * within(strangers, FEW, MANY),
    strange: within(strangers, FEW, MANY),
    bare: held === 0 || (isBare(claim, evidence) && said === 0 && unsaid > 0) ? 1 : 0,
    findings: senseless(claim, evidence).map((detail) => ({ kind: "coverage", verdict: "unsupported", detail })),
  };
}

function senseless(claim: Statement, evidence: Evidence): string[] {
  const [form] = NO_STATEMENT.exec(claim.text) ?? [];
  if (form !== undefined && !evidence.statements.some(({ text }) => text.includes(form))) return [form];
  return claim.content.length + claim.quantities.length + claim.moments.length === 0 ? [claim.text] : [];
}

/** "The bridge is haunted": that there is a bridge says nothing of it. */
function isBare({ quantities, moments, denials, hedges }: Statement, { words }: Evidence): boolean {
  return quantities.length + denials.length + hedges.length === 0 && (moments.length === 0 || words.some(({ negated }) => negated));
}

/** Where a value lies between two, 0..1. */
function within(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
