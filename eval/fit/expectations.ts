import { type Expectation, UNKNOWN_EXPECTATION } from "../../src/ask/expected-words.js";
import { holds } from "../../src/ask/term-coverage.js";
import type { FittedExample } from "./examples.js";

/** Questions that must have asked with a word for it to be known. */
const FEWEST = 3;
/** What is believed before any is seen counts as much as so many. */
const BELIEVED = 6;

interface Count {
  asked: number;
  held: number;
}

/** How often what answers a question holds a word that it asks with. */
export class Expectations {
  readonly #all = new Map<string, Count>();
  readonly #byDocument = new Map<string, Map<string, Count>>();

  constructor(examples: readonly FittedExample[]) {
    for (const example of examples) {
      const gold = example.examination.candidates.filter((_, at) => example.labels[at]);
      if (gold.length === 0) continue;
      const document = documentOf(example);
      const own = this.#byDocument.get(document) ?? new Map<string, Count>();
      this.#byDocument.set(document, own);
      for (const term of example.examination.analysis.terms) {
        const isHeld = gold.some(({ profile }) => holds(profile.termSet, term));
        count(this.#all, term.term, isHeld);
        count(own, term.term, isHeld);
      }
    }
  }

  /** As other documents' questions have it: what a question says of its own words is no news to it. */
  without(example: FittedExample): Expectation {
    const own = this.#byDocument.get(documentOf(example));
    return (term) => expected(this.#all.get(term), own?.get(term)) ?? UNKNOWN_EXPECTATION;
  }

  /** All that are known, in the order of the alphabet. */
  known(): [term: string, expected: number][] {
    return [...this.#all]
      .flatMap(([term, counted]): [string, number][] => {
        const value = expected(counted);
        return value === undefined ? [] : [[term, value]];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

function documentOf({ set, question }: FittedExample): string {
  return `${set} ${question.document}`;
}

function count(counts: Map<string, Count>, term: string, isHeld: boolean): void {
  const known = counts.get(term) ?? { asked: 0, held: 0 };
  known.asked++;
  if (isHeld) known.held++;
  counts.set(term, known);
}

/** In hundredths, as it is shipped. */
function expected(all: Count | undefined, without?: Count): number | undefined {
  const asked = (all?.asked ?? 0) - (without?.asked ?? 0);
  const held = (all?.held ?? 0) - (without?.held ?? 0);
  return asked < FEWEST ? undefined : Number(((held + UNKNOWN_EXPECTATION * BELIEVED) / (asked + BELIEVED)).toFixed(2));
}
