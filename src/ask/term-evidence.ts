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

/** What is told beside a sentence, in shares of the question's weight. */
export interface ToldBeside {
  /** What the sentence before tells that this one does not. */
  readonly before: number;
  readonly after: number;
  readonly titles: number;
  /** What all of them and the sentence itself tell together. */
  readonly together: number;
}

const [OWN, HELD, BEFORE, AFTER, TITLES, NEAR] = (["told", "held", "before", "after", "titles", "near"] as const).map((name) =>
  TOLD_FEATURES.indexOf(name),
) as [number, number, number, number, number, number];

/** @param told as `toldEvidence` has it, of these terms */
export function toldBeside(told: Float64Array, terms: readonly QuestionTerm[]): ToldBeside {
  let all = 0;
  let before = 0;
  let after = 0;
  let titles = 0;
  let together = 0;
  for (let term = 0, at = 0; term < terms.length; term++, at += TOLD_FEATURES.length) {
    const { weight } = terms[term] as QuestionTerm;
    const own = told[at + OWN] as number;
    const beyond = (place: number) => Math.max(0, (told[at + place] as number) - own);
    all += weight;
    before += weight * beyond(BEFORE);
    after += weight * beyond(AFTER);
    titles += weight * beyond(TITLES);
    together += weight * (told[at + NEAR] as number);
  }
  all ||= 1;
  return { before: before / all, after: after / all, titles: titles / all, together: together / all };
}

/** @param told as `toldEvidence` has it */
export function termsTold(told: Float64Array): TermsTold {
  const each = (name: (typeof TOLD_FEATURES)[number]) => [
    ...told.filter((_, at) => at % TOLD_FEATURES.length === TOLD_FEATURES.indexOf(name)),
  ];
  return { own: each("told"), near: each("near") };
}

/** By term: how well the one of some sentences tells it that tells it best, 0..1. @param told of each, as `toldEvidence` has it */
export function toldByAny(terms: number, told: readonly Float64Array[]): number[] {
  return Array.from({ length: terms }, (_, term) => {
    const at = term * TOLD_FEATURES.length + OWN;
    return told.reduce((most, by) => Math.max(most, by[at] as number), 0);
  });
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
  for (let term = 0, at = 0; term < terms; term++, at += TOLD_FEATURES.length) {
    const told = held.tells(row, term);
    const byBefore = held.tells(before, term);
    const byAfter = held.tells(after, term);
    const byTitles = held.tells(titleRow, term);
    evidence[at + OWN] = told;
    evidence[at + HELD] = held.holds(row, term) ? 1 : 0;
    evidence[at + BEFORE] = byBefore;
    evidence[at + AFTER] = byAfter;
    evidence[at + TITLES] = byTitles;
    evidence[at + NEAR] = Math.max(told, byBefore, byAfter, byTitles);
  }
  return evidence;
}
