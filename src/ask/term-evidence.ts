import type { WordVectors } from "../core/ports.js";
import type { HeldTerms } from "./held-terms.js";
import { inOrder } from "./linear-model.js";
import type { QuestionTerm } from "./question-analysis.js";

/** What a term of a question is, whichever sentence is looked at; each about 0..1. */
export const ASKED_FEATURES = [
  "weight", // over 8
  "weightShare", // of the heaviest term's
  "salience",
  "isName",
  "isNumber",
  "isFrame",
  "isCarried",
  "known",
  "rarity", // the fewer sentences hold it, logarithmic
  "toldRarity", // the fewer tell it in whatever words
  "share", // of the terms, each counting the same
  "place", // among the terms: 0 is first, 1 last
  "isLast",
] as const;

/** What a sentence and those beside it say of a term, 0..1. */
export const TOLD_FEATURES = [
  "told", // 1 where it is held, else by how well a word there stands for it
  "held",
  "before", // told by the sentence before
  "after",
  "titles",
  "near", // by any of them
] as const;

/** How well a sentence tells each of the question's terms, 0..1: 1 where a term is held. */
export interface TermsTold {
  readonly own: readonly number[];
  /** With the sentences beside it and the titles above. */
  readonly near: readonly number[];
}

/** @param told as `toldEvidence` has it */
export function termsTold(told: Float64Array): TermsTold {
  const each = (name: (typeof TOLD_FEATURES)[number]) => [
    ...told.filter((_, at) => at % TOLD_FEATURES.length === TOLD_FEATURES.indexOf(name)),
  ];
  return { own: each("told"), near: each("near") };
}

/** By term, then in the order of `ASKED_FEATURES`. */
export function askedEvidence(terms: readonly QuestionTerm[], held: HeldTerms, words: WordVectors): Float64Array {
  const heaviest = Math.max(...terms.map(({ weight }) => weight), 1e-6);
  const last = terms.length - 1;
  const evidence = new Float64Array(terms.length * ASKED_FEATURES.length);
  for (const [at, term] of terms.entries()) {
    const rows = held.rowsWith(at);
    const own = inOrder(ASKED_FEATURES, {
      weight: term.weight / 8,
      weightShare: term.weight / heaviest,
      salience: words.salience(term.word.toLowerCase()),
      isName: term.isName ? 1 : 0,
      isNumber: term.isNumber ? 1 : 0,
      isFrame: term.isFrame ? 1 : 0,
      isCarried: term.isCarried ? 1 : 0,
      known: term.known ? 1 : 0,
      rarity: rarity(rows.held, rows.all),
      toldRarity: rarity(rows.told, rows.all),
      share: 1 / terms.length,
      place: at / (last || 1),
      isLast: at === last ? 1 : 0,
    });
    evidence.set(own, at * ASKED_FEATURES.length);
  }
  return evidence;
}

function rarity(rows: number, all: number): number {
  return Math.log((all + 1) / (rows + 0.5)) / 4;
}

/** By term, then in the order of `TOLD_FEATURES`. @param row a sentence's, @param passage its place among the passages */
export function toldEvidence(terms: number, held: HeldTerms, row: number, passage: number): Float64Array {
  const { titleRow, before, after } = held.beside(row, passage);
  const evidence = new Float64Array(terms * TOLD_FEATURES.length);
  for (let term = 0, at = 0; term < terms; term++) {
    const told = held.tells(row, term);
    const byBefore = held.tells(before, term);
    const byAfter = held.tells(after, term);
    const byTitles = held.tells(titleRow, term);
    evidence[at++] = told;
    evidence[at++] = held.holds(row, term) ? 1 : 0;
    evidence[at++] = byBefore;
    evidence[at++] = byAfter;
    evidence[at++] = byTitles;
    evidence[at++] = Math.max(told, byBefore, byAfter, byTitles);
  }
  return evidence;
}
