import type { ScoredPassage } from "../core/ports.js";
import { contentTerms } from "../language/terms.js";
import type { QuestionTerm } from "./question-analysis.js";
import { sentenceProfile } from "./sentence-profile.js";
import { holds } from "./term-coverage.js";

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
    passages.forEach((one, at) => {
      const { firstSentence, endSentence } = one.passage;
      let row = this.titleRow(at);
      this.#mark(row++, titleTerms(one));
      for (let sentence = firstSentence; sentence < endSentence; sentence++)
        this.#mark(row++, sentenceProfile(one.prepared, sentence).termSet);
    });
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

  #mark(row: number, terms: ReadonlySet<string>): void {
    const from = row * this.#terms.length;
    for (let at = 0; at < this.#terms.length; at++) if (holds(terms, this.#terms[at] as QuestionTerm)) this.#held[from + at] = 1;
  }
}

const titles = new WeakMap<object, ReadonlySet<string>>();

function titleTerms({ section }: ScoredPassage): ReadonlySet<string> {
  let terms = titles.get(section);
  if (!terms) {
    terms = new Set(contentTerms(section.path.join(" ")));
    titles.set(section, terms);
  }
  return terms;
}
