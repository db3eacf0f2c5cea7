import type { PreparedDocument } from "../core/document.js";

const PRONOUNS = [/\b(?:[Ss]he|[Hh]ers?|[Hh]erself)\b/, /\b(?:[Hh]e|[Hh]im|[Hh]is|[Hh]imself)\b/] as const;
/** Pronouns that point at something else than a person. */
const OTHERS = /\b(?:it|its|they|them|their|theirs|this|that|these|those|one|ones|there|then)\b/i;

/** Share of its sentences in which a document speaks of the one it is about, at least, and how much more often than of others. */
const THROUGHOUT = 0.3;
const MORE_OFTEN = 2.5;

/** Whether "she" or "he", with nothing said before, can only be whom the document is about: "Did she ever marry?" of somebody's life. */
export function meansSubject(question: string, prepared: PreparedDocument): boolean {
  const asked = PRONOUNS.findIndex((pronoun) => pronoun.test(question));
  if (asked < 0 || OTHERS.test(question)) return false;
  const shares = sharesOf(prepared);
  const own = shares[asked] as number;
  return own >= THROUGHOUT && own >= MORE_OFTEN * (shares[1 - asked] as number);
}

const known = new WeakMap<PreparedDocument, readonly number[]>();

function sharesOf(prepared: PreparedDocument): readonly number[] {
  const made = known.get(prepared) ?? PRONOUNS.map((pronoun) => shareOf(prepared, pronoun));
  known.set(prepared, made);
  return made;
}

function shareOf({ document, sentences }: PreparedDocument, pronoun: RegExp): number {
  const those = sentences.filter(({ start, end }) => pronoun.test(document.text.slice(start, end)));
  return sentences.length > 0 ? those.length / sentences.length : 0;
}
