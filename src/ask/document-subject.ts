import type { PreparedDocument } from "../core/document.js";
import { contentTerms } from "../language/terms.js";

const PRONOUNS = [/\b(?:[Ss]he|[Hh]ers?|[Hh]erself)\b/, /\b(?:[Hh]e|[Hh]im|[Hh]is|[Hh]imself)\b/] as const;
/** Words that point at something else than one person. */
const OTHERS = /\b(?:it|its|they|them|their|theirs|this|that|these|those|one|ones|there|then)\b/i;

/** Share of its sentences in which a document speaks of the one it is about, at least, and how much more often than of others. */
const THROUGHOUT = 0.3;
const MORE_OFTEN = 2.5;

/**
 * Whether "she" or "he", with nothing said before, can only be whom the document is about, and something is asked of them: "Did she ever
 * marry?" of somebody's life, but not "Who is she?"
 */
export function meansSubject(question: string, prepared: PreparedDocument): boolean {
  const [said, ...more] = PRONOUNS.filter((pronoun) => pronoun.test(question));
  if (!said || more.length > 0 || OTHERS.test(question) || contentTerms(question).length === 0) return false;
  const [own, others] = [said, ...PRONOUNS.filter((pronoun) => pronoun !== said)].map((pronoun) => shareOf(prepared, pronoun)) as [
    number,
    number,
  ];
  return own >= THROUGHOUT && own >= MORE_OFTEN * others;
}

function shareOf({ document, sentences }: PreparedDocument, pronoun: RegExp): number {
  const those = sentences.filter(({ start, end }) => pronoun.test(document.text.slice(start, end)));
  return sentences.length > 0 ? those.length / sentences.length : 0;
}
