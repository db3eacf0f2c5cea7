import type { Passage } from "../core/document.js";
import type { ScoredPassage } from "../core/ports.js";
import { contentTerms } from "../language/terms.js";
import type { QuestionTerm } from "./question-analysis.js";
import { sentenceProfile } from "./sentence-profile.js";

/**
 * Which of a question's terms each sentence of some passages holds, and the titles above each passage: looked up once, since most
 * features ask. A row stands for the titles or a sentence; a passage's rows are its titles' and then its sentences' in order.
 */
export class HeldTerms {
  readonly #terms: readonly QuestionTerm[];
  readonly #rows: number;
  /** By row, then by term: 1 where it is held. */
  readonly #held: Uint8Array;
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
    for (const [place, one] of passages.entries()) {
      const inPassage = rowsByTerm(one);
      for (const [at, { term, variants }] of terms.entries()) {
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
    for (const row of rows) this.#held[(from + row) * this.#terms.length + term] = 1;
  }
}

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
