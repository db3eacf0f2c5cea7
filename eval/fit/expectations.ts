import { type Expectation, UNKNOWN_EXPECTATION } from "../../src/ask/expected-words.js";
import { holds } from "../../src/ask/term-coverage.js";
import { documentOf, type FittedExample } from "./examples.js";

/** Documents that must be asked with a word for it to be known: fewer might be what these are about. */
const FEWEST = 3;
/** What is believed before any is seen counts as much as so many questions. */
const BELIEVED = 6;

interface Count {
  asked: number;
  held: number;
}

/** How often what answers a question holds a word that it asks with. */
export class Expectations {
  /** By word, then by document. */
  readonly #counts = new Map<string, Map<string, Count>>();

  constructor(examples: readonly FittedExample[]) {
    for (const example of examples) {
      const gold = example.examination.candidates.filter((_, at) => example.labels[at]);
      if (gold.length === 0) continue;
      for (const term of example.examination.analysis.terms) {
        const isHeld = gold.some(({ profile }) => holds(profile.termSet, term));
        const counts = this.#counts.get(term.term) ?? new Map<string, Count>();
        const { asked, held } = counts.get(documentOf(example)) ?? { asked: 0, held: 0 };
        counts.set(documentOf(example), { asked: asked + 1, held: held + (isHeld ? 1 : 0) });
        this.#counts.set(term.term, counts);
      }
    }
  }

  /** As other documents' questions have it: what a question says of its own words is no news to it. */
  without(example: FittedExample): Expectation {
    return (term) => this.#expected(term, documentOf(example)) ?? UNKNOWN_EXPECTATION;
  }

  /** All that are known, in the order of the alphabet. */
  known(): [term: string, expected: number][] {
    return [...this.#counts.keys()].sort().flatMap((term): [string, number][] => {
      const value = this.#expected(term);
      return value === undefined ? [] : [[term, value]];
    });
  }

  /** In hundredths, as it is shipped. */
  #expected(term: string, without?: string): number | undefined {
    const others = [...(this.#counts.get(term) ?? [])].flatMap(([document, counted]) => (document === without ? [] : [counted]));
    if (others.length < FEWEST) return undefined;
    const asked = others.reduce((sum, counted) => sum + counted.asked, 0);
    const held = others.reduce((sum, counted) => sum + counted.held, 0);
    return Number(((held + UNKNOWN_EXPECTATION * BELIEVED) / (asked + BELIEVED)).toFixed(2));
  }
}
