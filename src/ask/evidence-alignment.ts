import { holdsOpposite } from "../language/antonyms.js";
import { inOrder } from "./linear-model.js";
import type { QuestionAnalysis } from "./question-analysis.js";
import type { RankedSentence } from "./rank-sentences.js";
import { holds, isForm } from "./term-coverage.js";
import type { TermsTold } from "./term-evidence.js";

/** Near misses share the words of a sentence, but not their sense or their company. */
export const ALIGNMENT_FEATURES = [
  "questionNegated",
  "opposite", // the sentence holds the opposite of a word asked
  "rivalName", // likeness of a name that is missing to another name there: "Greek" where "English" is asked
  "density", // held terms over the stretch they stand in
  "surplus", // content words that the question does not hold, over 20: an answer tells more than was asked with
  "surplusShare",
  "counted", // a figure there counts what "how many" asks for; .25 where it is told at all, .5 where nothing is counted
  "untoldNowhere", // share of the question's weight that no sentence weighed tells
  "toldElsewhere", // share that others tell, and neither the best nor those beside it
  "otherLanguage", // put in another language than English: only names, figures and cognates can be held
] as const;

/**
 * Features of the best sentences, in the order of `ALIGNMENT_FEATURES`; `ranked` is not empty.
 * @param told of each of the question's terms by the best
 * @param elsewhere how well any other tells each of them
 */
export function alignmentFeatures(
  analysis: QuestionAnalysis,
  ranked: readonly RankedSentence[],
  told: TermsTold,
  elsewhere: readonly number[],
): number[] {
  const best = ranked[0] as RankedSentence;
  const { terms } = analysis;
  const surplus = surplusOf(analysis, best);
  const all = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const share = (of: (term: number) => number) => terms.reduce((sum, { weight }, term) => sum + weight * of(term), 0) / all;
  const features: Record<(typeof ALIGNMENT_FEATURES)[number], number> = {
    questionNegated: analysis.negated ? 1 : 0,
    opposite: saysOpposite(analysis, best) ? 1 : 0,
    rivalName: best.rivalName,
    density: density(analysis, best),
    surplus: surplus / 20,
    surplusShare: surplus / (best.profile.terms.length || 1),
    counted: counted(analysis, best, told),
    untoldNowhere: share((term) => (told.own[term] === 0 && elsewhere[term] === 0 ? 1 : 0)),
    toldElsewhere: share((term) => (told.near[term] === 0 ? (elsewhere[term] as number) : 0)),
    otherLanguage: analysis.isOtherLanguage ? 1 : 0,
  };
  return inOrder(ALIGNMENT_FEATURES, features);
}

function surplusOf({ terms }: QuestionAnalysis, { profile }: RankedSentence): number {
  const asked = new Set(terms.flatMap(({ term, variants }) => [term, ...variants]));
  return profile.terms.filter((term) => !asked.has(term)).length;
}

const HOW_MANY = /\bhow (?:many|much)\s+(?:of (?:the|these|those|them)\s+)?/giu;
/** Words from a figure to what it counts: "12 new coastal stations". */
const COUNTS = 3;

function counted({ kind, text, terms }: QuestionAnalysis, { profile }: RankedSentence, { own }: TermsTold): number {
  const asks = kind === "quantity" ? [...text.matchAll(HOW_MANY)] : [];
  const places = new Set(asks.map((match) => match.index + match[0].length));
  const at = terms.findLastIndex(({ start }) => places.has(start));
  const thing = terms[at];
  if (!thing) return 0.5;
  const isFigure = (term: string) => /^\p{N}/u.test(term);
  const isCounted = profile.terms.some(
    (term, figure) => isFigure(term) && profile.terms.slice(figure + 1, figure + 1 + COUNTS).some((next) => isForm(thing, next)),
  );
  return isCounted ? 1 : (own[at] as number) > 0 ? 0.25 : 0;
}

function saysOpposite({ allTerms }: QuestionAnalysis, { profile }: RankedSentence): boolean {
  return allTerms.some((term) => !profile.allTerms.has(term) && holdsOpposite(profile.allTerms, term));
}

/** How close together the held terms stand, counted in content words; 0 where none is held. */
function density({ terms }: QuestionAnalysis, { profile }: RankedSentence): number {
  const places = terms
    .filter((term) => holds(profile.termSet, term))
    .map((term) => profile.terms.findIndex((other) => isForm(term, other)));
  return places.length > 0 ? places.length / (Math.max(...places) - Math.min(...places) + 1) : 0;
}
