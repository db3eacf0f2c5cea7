import type { PreparedDocument } from "../core/document.js";
import type { QuestionLibrary, Vocabulary } from "../core/ports.js";
import { contentTerms } from "../language/terms.js";
import { sentenceProfile } from "./sentence-profile.js";

/** Documents beyond which looking through them costs more than it tells. */
export const MOST_DOCUMENTS = 20;

/** Counts of all documents, but holding only what the documents asked about hold: what others say is no answer here. */
export function scopedVocabulary(whole: Vocabulary, documents: readonly string[] | undefined, library: QuestionLibrary): Vocabulary {
  if (!documents || documents.length > MOST_DOCUMENTS) return whole;
  const scope = documents.flatMap((id) => library.document(id) ?? []);
  return {
    passages: whole.passages,
    passageFrequency: (term) => whole.passageFrequency(term),
    holds: (term) => scope.some((prepared) => termsOf(prepared).has(term)),
    spells: (word) => whole.spells(word),
    near: (word) => whole.near(word),
  };
}

const terms = new WeakMap<PreparedDocument, ReadonlySet<string>>();

function termsOf(prepared: PreparedDocument): ReadonlySet<string> {
  const known = terms.get(prepared);
  if (known) return known;
  const held = new Set(prepared.document.sections.flatMap(({ title }) => contentTerms(title)));
  prepared.sentences.forEach((_, at) => {
    for (const term of sentenceProfile(prepared, at).termSet) held.add(term);
  });
  terms.set(prepared, held);
  return held;
}
