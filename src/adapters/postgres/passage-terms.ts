import type { PreparedDocument } from "../../core/document.js";
import { contentTerms } from "../../language/terms.js";
import { CorpusVocabulary } from "../corpus-vocabulary.js";

/** A term as the store keys it: an index entry holds no more than some 2,700 bytes. */
export function termKey(term: string): string {
  return term.length <= LONGEST ? term : `${term.slice(0, LONGEST)}…${term.length}`;
}

const LONGEST = 200;
/** Longer words are no words that anybody misspells. */
const LONGEST_WORD = 100;
const MOST_COUNTED = 255;

/** How often a passage holds a term. */
export interface TermFrequency {
  readonly term: string;
  readonly text: number;
  readonly section: number;
}

/** A passage as its words are indexed. */
export interface PassageTerms {
  readonly frequencies: readonly TermFrequency[];
  /** Different terms of the text, and of the titles above it. */
  readonly textTerms: number;
  readonly sectionTerms: number;
}

/** What a document adds to the counts over all passages, so that it can be taken away again. */
export interface DocumentCounts {
  readonly textTerms: number;
  readonly sectionTerms: number;
  /** Term; passages that hold it anywhere, in the text, and in the titles above. */
  readonly terms: readonly (readonly [term: string, passages: number, texts: number, sections: number])[];
  readonly words: readonly (readonly [word: string, passages: number])[];
}

export function passageTerms({ document, passages }: PreparedDocument): PassageTerms[] {
  const titles = new Map(document.sections.map(({ id, path }) => [id, counted(contentTerms(path.join(" ")))]));
  return passages.map(({ start, end, sectionId }) => {
    const text = counted(contentTerms(document.text.slice(start, end)));
    const section = titles.get(sectionId) ?? new Map<string, number>();
    const terms = new Set([...text.keys(), ...section.keys()].filter((term) => term !== ""));
    const most = (count: number | undefined) => Math.min(count ?? 0, MOST_COUNTED);
    return {
      frequencies: [...terms].map((term) => ({ term, text: most(text.get(term)), section: most(section.get(term)) })),
      textTerms: text.size,
      sectionTerms: section.size,
    };
  });
}

export function documentCounts(prepared: PreparedDocument, passages: readonly PassageTerms[]): DocumentCounts {
  const { document } = prepared;
  const paths = new Map(document.sections.map(({ id, path }) => [id, path.join(" ")]));
  const vocabulary = CorpusVocabulary.count(
    prepared.passages.map(({ start, end, sectionId }) => `${document.text.slice(start, end)} ${paths.get(sectionId) ?? ""}`),
  );
  const counts = new Map<string, [passages: number, texts: number, sections: number]>();
  const of = (term: string) => {
    let known = counts.get(termKey(term));
    if (!known) {
      known = [0, 0, 0];
      counts.set(termKey(term), known);
    }
    return known;
  };
  for (const [term, held] of vocabulary.terms) if (term !== "") of(term)[0] += held;
  for (const { frequencies } of passages) {
    for (const { term, text, section } of frequencies) {
      const count = of(term);
      if (text > 0) count[1]++;
      if (section > 0) count[2]++;
    }
  }
  return {
    textTerms: passages.reduce((sum, { textTerms }) => sum + textTerms, 0),
    sectionTerms: passages.reduce((sum, { sectionTerms }) => sum + sectionTerms, 0),
    // In one order everywhere: two transactions that touch the same rows in turn would wait for each other.
    terms: [...counts].map(([term, each]) => [term, ...each] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    words: vocabulary.words.filter(([word]) => word.length <= LONGEST_WORD),
  };
}

function counted(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(termKey(term), (counts.get(termKey(term)) ?? 0) + 1);
  return counts;
}
