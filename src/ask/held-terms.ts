import type { Passage } from "../core/document.js";
import type { ScoredPassage } from "../core/ports.js";
import { contentTerms } from "../language/terms.js";
import { type Partners, partnersOf, placeInThesaurus, thesaurusSize } from "../language/thesaurus.js";
import type { QuestionTerm } from "./question-analysis.js";
import { sentenceProfile } from "./sentence-profile.js";

/** How far a sentence says what a question asks, other words for it included, in shares of the question's weight. */
export interface Told {
  /** Each term as well as it is told. */
  readonly coverage: number;
  /** Of these, the terms that it holds. */
  readonly held: number;
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
  readonly #weights: Float64Array;
  readonly #weight: number;
  readonly #rows: number;
  /** By row, then by term: 1 where it is held, else how well a word there may stand for it, less than 1. */
  readonly #told: Float32Array;
  /** Of each passage's titles. */
  readonly #titleRows: readonly number[];

  constructor(terms: readonly QuestionTerm[], passages: readonly ScoredPassage[]) {
    this.#weights = Float64Array.from(terms, ({ weight }) => weight);
    this.#weight = this.#weights.reduce((sum, weight) => sum + weight, 0);
    let rows = 0;
    this.#titleRows = passages.map(({ passage }) => {
      const first = rows;
      rows += 1 + passage.endSentence - passage.firstSentence;
      return first;
    });
    this.#rows = rows;
    this.#told = new Float32Array(rows * terms.length);
    const found = passages.map(rowsByTerm);
    const asked = terms.flatMap(({ term }) => placeInThesaurus(term) ?? []);
    for (const [at, { term, variants, isName, isNumber, phrases }] of terms.entries()) {
      if (!isName && !isNumber) this.#markTold(at, partnersOf(placeInThesaurus(term)), asked, found);
      for (const phrase of phrases) this.#markTold(at, partnersOf(phrase), asked, found);
      for (const [place, { byTerm }] of found.entries()) {
        this.#raise(place, at, HELD, byTerm.get(term));
        for (const variant of variants) this.#raise(place, at, HELD, byTerm.get(variant));
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
    return this.tells(row, term) === HELD;
  }

  /** How well a row tells a term, 0..1: 1 where it holds it, else by the nearest of the words that may stand for it. */
  tells(row: number, term: number): number {
    return this.#told[row * this.#weights.length + term] as number;
  }

  /** Rows that hold a term, that tell it in whatever words, and all. */
  rowsWith(term: number): { held: number; told: number; all: number } {
    let held = 0;
    let told = 0;
    for (let row = 0; row < this.#rows; row++) {
      if (this.tells(row, term) > 0) told++;
      if (this.holds(row, term)) held++;
    }
    return { held, told, all: this.#rows };
  }

  told(row: number): Told {
    const { length } = this.#weights;
    let coverage = 0;
    let held = 0;
    let byOthers = 0;
    let untold = 0;
    for (let term = 0; term < length; term++) {
      const weight = this.#weights[term] as number;
      const strength = this.tells(row, term);
      coverage += weight * strength;
      if (strength === 0) untold++;
      else if (this.holds(row, term)) held += weight;
      else byOthers++;
    }
    const all = this.#weight || 1;
    return { coverage: coverage / all, held: held / all, terms: byOthers / (length || 1), untold: untold / (length || 1) };
  }

  /** Share of some terms' weight that a row holds; `empty` where they are none. @param which places of the terms, in order */
  shareOf(which: readonly number[], row: number, empty: number): number {
    let total = 0;
    let found = 0;
    for (const term of which) {
      const weight = this.#weights[term] as number;
      total += weight;
      if (this.holds(row, term)) found += weight;
    }
    return total > 0 ? found / total : empty;
  }

  /** Share of all terms' weight that any of the rows from one up to another holds, or one row apart from them. */
  shareAmong(from: number, end: number, apart = from): number {
    let found = 0;
    for (let term = 0; term < this.#weights.length; term++) {
      let isHeld = this.holds(apart, term);
      for (let row = from; row < end && !isHeld; row++) isHeld = this.holds(row, term);
      if (isHeld) found += this.#weights[term] as number;
    }
    return found / (this.#weight || 1);
  }

  /** Rows of the titles above a sentence and of the sentences beside it; its own where there is none. */
  beside(row: number, passage: number): { titleRow: number; before: number; after: number } {
    const titleRow = this.titleRow(passage);
    return { titleRow, before: row - 1 > titleRow ? row - 1 : row, after: row + 1 < this.endRow(passage) ? row + 1 : row };
  }

  /** @param rows of the passage */
  #raise(passage: number, term: number, strength: number, rows: readonly number[] = []): void {
    const from = this.titleRow(passage);
    for (const row of rows) {
      const place = (from + row) * this.#weights.length + term;
      if (strength > (this.#told[place] as number)) this.#told[place] = strength;
    }
  }

  /**
   * Goes through the passages once a term, a term's partners lying open in a table by their places. A word that is asked for itself
   * stands for no other: "water" does not tell "boiling" in the boiling point of water.
   */
  #markTold(term: number, { places, strengths }: Partners, asked: readonly number[], found: readonly PassageRows[]): void {
    if (places.length === 0) return;
    strengthAt ??= new Float32Array(thesaurusSize());
    try {
      for (let at = 0; at < places.length; at++) strengthAt[places[at] as number] = strengths[at] as number;
      for (const place of asked) strengthAt[place] = 0;
      for (const [passage, { inThesaurus, rows }] of found.entries()) {
        for (let at = 0; at < inThesaurus.length; at++) {
          const strength = strengthAt[inThesaurus[at] as number] as number;
          if (strength > 0) this.#raise(passage, term, strength, rows[at]);
        }
      }
    } finally {
      for (const place of places) strengthAt[place] = 0;
    }
  }
}

const HELD = 1;

/** By place in the thesaurus; all 0 between uses. */
let strengthAt: Float32Array | undefined;

/** Which rows of a passage hold each of its terms, its titles' row being 0. */
interface PassageRows {
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
  /** Places of the terms and phrases that the thesaurus has, and the rows of each. */
  readonly inThesaurus: Uint16Array;
  readonly rows: readonly (readonly number[])[];
}

const known = new WeakMap<Passage, PassageRows>();

/** One look here spares one in each sentence. */
function rowsByTerm({ passage, prepared, section }: ScoredPassage): PassageRows {
  const made = known.get(passage);
  if (made) return made;
  const byTerm = new Map<string, number[]>();
  const byPhrase = new Map<number, number[]>();
  addRow(byTerm, new Set(contentTerms(section.path.join(" "))), 0);
  for (let at = passage.firstSentence; at < passage.endSentence; at++) {
    const { termSet, phrases } = sentenceProfile(prepared, at);
    const row = 1 + at - passage.firstSentence;
    addRow(byTerm, termSet, row);
    addRow(byPhrase, phrases, row);
  }
  const listed = [...byTerm].flatMap(([term, rows]) => {
    const place = placeInThesaurus(term);
    return place === undefined ? [] : [[place, rows] as const];
  });
  listed.push(...byPhrase);
  const found = { byTerm, inThesaurus: Uint16Array.from(listed, ([place]) => place), rows: listed.map(([, rows]) => rows) };
  known.set(passage, found);
  return found;
}

function addRow<Key>(rows: Map<Key, number[]>, keys: Iterable<Key>, row: number): void {
  for (const key of keys) {
    const own = rows.get(key);
    if (own) own.push(row);
    else rows.set(key, [row]);
  }
}
