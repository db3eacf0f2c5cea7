import { holdsOpposite } from "../language/antonyms.js";
import type { QuestionAnalysis } from "./question-analysis.js";
import type { RankedSentence } from "./rank-sentences.js";
import { holds } from "./term-coverage.js";

/** Near misses share the words of a sentence, but not their sense or their company. */
export const ALIGNMENT_FEATURES = [
  "questionNegated",
  "opposite", // the sentence holds the opposite of a word asked
  "rivalName", // likeness of a name that is missing to another name there: "Greek" where "English" is asked
  "density", // held terms over the stretch they stand in
  "otherLanguage", // put in another language than English: only names, figures and cognates can be held
] as const;

/** Features of the best sentences, in the order of `ALIGNMENT_FEATURES`; `ranked` is not empty. */
export function alignmentFeatures(analysis: QuestionAnalysis, ranked: readonly RankedSentence[]): number[] {
  const best = ranked[0] as RankedSentence;
  const features: Record<(typeof ALIGNMENT_FEATURES)[number], number> = {
    questionNegated: analysis.negated ? 1 : 0,
    opposite: saysOpposite(analysis, best) ? 1 : 0,
    rivalName: best.rivalName,
    density: density(analysis, best),
    otherLanguage: analysis.isOtherLanguage ? 1 : 0,
  };
  return ALIGNMENT_FEATURES.map((name) => features[name]);
}

function saysOpposite({ allTerms }: QuestionAnalysis, { profile }: RankedSentence): boolean {
  return allTerms.some((term) => !profile.allTerms.has(term) && holdsOpposite(profile.allTerms, term));
}

/** How close together the held terms stand, counted in content words; 0 where none is held. */
function density({ terms }: QuestionAnalysis, { profile }: RankedSentence): number {
  const places = terms
    .filter((term) => holds(profile.termSet, term))
    .map(({ term, variants }) => profile.terms.findIndex((other) => other === term || variants.includes(other)));
  return places.length > 0 ? places.length / (Math.max(...places) - Math.min(...places) + 1) : 0;
}
