import type { Passage } from "../core/document.js";
import type { ScoredPassage } from "../core/ports.js";
import { contentTerms } from "../language/terms.js";
import { standsFor } from "../language/thesaurus.js";
import type { QuestionTerm } from "./question-analysis.js";
import { sentenceProfile } from "./sentence-profile.js";

/** How far a sentence says what a question asks, other words for it included. */
export interface Told {
  /** Share of the terms' weight, each as well as it is told. */
  readonly coverage: number;
  /** Share of the terms, each counting the same, that only other words tell. */
  readonly terms: number;
  /** Share of the terms that nothing tells. */
  readonly untold: number;
}

/**
 * Which of a question's terms each sentence of some passages holds, and the titles above each passage: looked up once, since most
 * features ask. A row stands for the titles or a sentence; a passage's rows are its titles' and then its sentences' in order.
 */
export class HeldTerms {
  readonly #terms: readonly QuestionTerm[];
  readonly #rows: number;
  /** By row, then by term: 1 where it is held. */
  readonly #held: Uint8Array;
  /** By row, then by term: 1 where it is held, else how well a word there may stand for it, 0..1. */
  readonly #told: Float32Array;
  /** Of each passage's titles. */
  readonly #titleRows: readonly number[];

  constructor(terms: readonly QuestionTerm[], passages: readonly ScoredPassage[]) {
    this.#terms = terms;
    let rows = 0;
    this.#titleRows = passages.map(({ passage }) => {
      const first = rows;
      rows += 1 + passage.endSentence - passage.firstSentence;
      return first;
    });
    this.#rows = rows;
    this.#held = new Uint8Array(rows * terms.length);
    this.#told = new Float32Array(rows * terms.length);
    const partners = terms.map(({ term, isName, isNumber }) => (isName || isNumber ? NO_PARTNERS : standsFor(term)));
    for (const [place, one] of passages.entries()) {
      const inPassage = rowsByTerm(one);
      for (const [at, { term, variants }] of terms.entries()) {
        this.#markTold(place, at, inPassage, partners[at] as ReadonlyMap<string, number>);
        this.#mark(place, at, inPassage.get(term));
        for (const variant of variants) this.#mark(place, at, inPassage.get(variant));
      }
    }
  }

  /** @param passage its place among the passages */
  titleRow(passage: number): number {
    return this.#titleRows[passage] as number;
  }

  /** The row past a passage's last. */
  endRow(passage: number): number {
    return this.#titleRows[passage + 1] ?? this.#rows;
  }

  holds(row: number, term: number): boolean {
    return this.#held[row * this.#terms.length + term] === 1;
  }

  /** How well a row tells a term, 0..1: 1 where it holds it, else by the nearest of the words that may stand for it. */
  tells(row: number, term: number): number {
    return this.#told[row * this.#terms.length + term] as number;
  }

  /** Share of the terms' weight that a row holds. */
  share(row: number): number {
    let total = 0;
    let found = 0;
    for (let term = 0; term < this.#terms.length; term++) {
      const { weight } = this.#terms[term] as QuestionTerm;
      total += weight;
      if (this.holds(row, term)) found += weight;
    }
    return total > 0 ? found / total : 0;
  }

  told(row: number): Told {
    const { length } = this.#terms;
    let total = 0;
    let found = 0;
    let byOthers = 0;
    let untold = 0;
    for (let term = 0; term < length; term++) {
      const { weight } = this.#terms[term] as QuestionTerm;
      const strength = this.tells(row, term);
      total += weight;
      found += weight * strength;
      if (strength === 0) untold++;
      else if (!this.holds(row, term)) byOthers++;
    }
    return { coverage: total > 0 ? found / total : 0, terms: byOthers / (length || 1), untold: untold / (length || 1) };
  }

  /** Share of the terms' weight that the rows from one up to another tell, or one row apart from them. */
  toldAmong(from: number, end: number, apart: number): number {
    let total = 0;
    let found = 0;
    for (let term = 0; term < this.#terms.length; term++) {
      const { weight } = this.#terms[term] as QuestionTerm;
      let strength = this.tells(apart, term);
      for (let row = from; row < end; row++) strength = Math.max(strength, this.tells(row, term));
      total += weight;
      found += weight * strength;
    }
    return total > 0 ? found / total : 0;
  }

  /** The same of some of the terms; `empty` where they are none. @param which places of the terms, in order */
  shareOf(which: readonly number[], row: number, empty: number): number {
    let total = 0;
    let found = 0;
    for (const term of which) {
      const { weight } = this.#terms[term] as QuestionTerm;
      total += weight;
      if (this.holds(row, term)) found += weight;
    }
    return total > 0 ? found / total : empty;
  }

  /** Share of the terms' weight that any of the rows from one up to another holds, or one row apart from them. */
  shareAmong(from: number, end: number, apart = from): number {
    let total = 0;
    let found = 0;
    for (let term = 0; term < this.#terms.length; term++) {
      const { weight } = this.#terms[term] as QuestionTerm;
      total += weight;
      let isHeld = this.holds(apart, term);
      for (let row = from; row < end && !isHeld; row++) isHeld = this.holds(row, term);
      if (isHeld) found += weight;
    }
    return total > 0 ? found / total : 0;
  }

  #mark(passage: number, term: number, rows: readonly number[] = []): void {
    const from = this.titleRow(passage);
    for (const row of rows) {
      const place = (from + row) * this.#terms.length + term;
      this.#held[place] = 1;
      this.#told[place] = 1;
    }
  }

  #markTold(passage: number, term: number, inPassage: ReadonlyMap<string, readonly number[]>, partners: ReadonlyMap<string, number>): void {
    // The shorter of the two is gone through: common words have a hundred partners, rare ones a few.
    if (partners.size < inPassage.size) {
      for (const [word, strength] of partners) this.#raise(passage, term, strength, inPassage.get(word));
    } else {
      for (const [word, rows] of inPassage) this.#raise(passage, term, partners.get(word) ?? 0, rows);
    }
  }

  #raise(passage: number, term: number, strength: number, rows: readonly number[] = []): void {
    const from = this.titleRow(passage);
    for (const row of rows) {
      const place = (from + row) * this.#terms.length + term;
      if (strength > (this.#told[place] as number)) this.#told[place] = strength;
    }
  }
}

const NO_PARTNERS: ReadonlyMap<string, number> = new Map();

const known = new WeakMap<Passage, ReadonlyMap<string, readonly number[]>>();

/** By term: which rows of a passage hold it, its titles' being 0. One look here spares one in each sentence. */
function rowsByTerm({ passage, prepared, section }: ScoredPassage): ReadonlyMap<string, readonly number[]> {
  const made = known.get(passage);
  if (made) return made;
  const rows = new Map<string, number[]>();
  const add = (terms: Iterable<string>, row: number) => {
    for (const term of terms) {
      const own = rows.get(term);
      if (own) own.push(row);
      else rows.set(term, [row]);
    }
  };
  add(new Set(contentTerms(section.path.join(" "))), 0);
  for (let at = passage.firstSentence; at < passage.endSentence; at++)
    add(sentenceProfile(prepared, at).termSet, 1 + at - passage.firstSentence);
  known.set(passage, rows);
  return rows;
}
