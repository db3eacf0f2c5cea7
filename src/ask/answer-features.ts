import type { Retrieval } from "../core/ports.js";
import type { AnswerKind } from "../language/answer-kinds.js";
import { ALIGNMENT_FEATURES, alignmentFeatures } from "./evidence-alignment.js";
import { EXPECTATION_FEATURES, expectationFeatures } from "./expectation-features.js";
import { type Expectation, expectation } from "./expected-words.js";
import { inOrder } from "./linear-model.js";
import type { QuestionAnalysis } from "./question-analysis.js";
import type { RankedSentence } from "./rank-sentences.js";
import { deviation, SENTENCE_FEATURES } from "./sentence-features.js";
import { sentenceProfile } from "./sentence-profile.js";
import { holds, tellingTerms } from "./term-coverage.js";
import { termsTold, toldByAny } from "./term-evidence.js";

/** The kind of answer asked for. */
export const KIND_FEATURES = [
  "isWho",
  "isWhen",
  "isQuantity",
  "isWhy",
  "isYesNo",
  "isDefinition",
  "isPlace",
  "isManner",
  "isList",
] as const;

/** What was found, and how strong it is. */
const EVIDENCE_FEATURES = [
  "strength", // of the best sentence, over 4
  "bestScore", // its share among the candidates
  "bestLead", // its lead over the second
  "topScores", // of the best three together
  "runnerUp", // strength of the second, over 4
  "softCoverage",
  "weakest",
  "bestSoftCoverage", // the most any candidate covers
  "toldCoverage", // words that may stand for a term counted by how well they do
  "toldOnly",
  "toldTerms",
  "untold",
  "toldContext",
  "toldAlone",
  "bestTold", // the most any candidate tells
  "topTold", // of the best three, in the mean
  "coverage",
  "contextCoverage",
  "passageCoverage",
  "similarity",
  "sense",
  "senseLead",
  "topSense", // the most like the question of all candidates
  "senseMargin", // what it has before the next
  "senseAlone",
  "passageSense",
  "passageSimilarity",
  "topPassageSimilarity",
  "passageMargin", // best passage's cosine over the pool's mean
  "standsOut", // the same in deviations, over 4
  "similarityAlone", // likeness where words are not shared
  "topPassageAlone",
  "standsOutAlone",
  "leans", // on what was said before
  "follows", // where the best sentence stands to what the last answer quoted
  "goesOn",
  "followsFreely",
  "goesOnFreely",
  "ownTerms", // said now, not before, over 4
  "ownTold", // share of them that the best sentence tells, by the words or others
  "pairs",
  "names",
  "numbers",
  "form",
  "measure",
  "unknownName", // a name the documents lack
  "unknownNumber", // a number the documents lack
  "nameElsewhere", // a name the documents hold, but not near the best sentence
  "numberElsewhere",
  "rarestMissing", // weight of the heaviest term missing near the best sentence, over the heaviest of all
  "termsHeld", // share of the terms, each counting the same, in the best sentence
  "termsNear", // with the sentences beside it
  "missingCount", // terms missing there, over 4
  "termCount", // content terms, over 8
  "words", // said now, function words included, over 10
  "termsUnknown", // share of them that the documents nowhere hold
  "fewTerms", // fewer than two
  "negation",
  ...KIND_FEATURES,
] as const;

const COVERAGE = SENTENCE_FEATURES.indexOf("coverage");
const SENSE = SENTENCE_FEATURES.indexOf("sense");
const SOFT_COVERAGE = SENTENCE_FEATURES.indexOf("softCoverage");
const TOLD_COVERAGE = SENTENCE_FEATURES.indexOf("toldCoverage");

/** All that answerability is judged by; the order is that of the fitted weights. */
export const ANSWER_FEATURES = [...EVIDENCE_FEATURES, ...EXPECTATION_FEATURES, ...ALIGNMENT_FEATURES] as const;

/**
 * Features of the question as a whole; `ranked` is not empty.
 * @param near terms near the best sentence
 * @param expected how often an answer holds a word of the question
 */
export function answerFeatures(
  analysis: QuestionAnalysis,
  retrieval: Retrieval,
  ranked: readonly RankedSentence[],
  near: ReadonlySet<string> = nearTerms(ranked[0] as RankedSentence),
  expected: Expectation = expectation,
): number[] {
  const best = ranked[0] as RankedSentence;
  const of = (name: (typeof SENTENCE_FEATURES)[number]) => best.features[SENTENCE_FEATURES.indexOf(name)] as number;
  const { terms } = analysis;
  const told = tellingTerms(terms);
  const own = told.filter(({ isCarried }) => !isCarried);
  const toldByTerm = termsTold(best.told);
  const ownTold = own.reduce((sum, term) => sum + (toldByTerm.own[terms.indexOf(term)] as number), 0);
  const missing = told.filter((term) => !holds(near, term));
  const heaviest = Math.max(...terms.map(({ weight }) => weight), 1e-6);
  const similarities = retrieval.passages.map(({ dense }) => dense);
  const topPassage = Math.max(...similarities);
  const mean = similarities.reduce((sum, value) => sum + value, 0) / similarities.length;
  const spread = deviation(similarities);
  const standsOut = spread > 0 ? (topPassage - mean) / spread / 4 : 0;
  const alone = 1 - Math.max(...ranked.map(({ features: each }) => each[COVERAGE] as number));
  const senses = ranked.map(({ features: each }) => each[SENSE] as number).sort((a, b) => b - a);
  const top = ranked.slice(0, 3);
  const elsewhere = toldByAny(
    terms.length,
    ranked.slice(1).map(({ told: by }) => by),
  );
  const is = (kind: AnswerKind) => (analysis.kind === kind ? 1 : 0);
  const features: Record<(typeof EVIDENCE_FEATURES)[number], number> = {
    strength: best.strength / 4,
    bestScore: best.score,
    bestLead: best.score - (ranked[1]?.score ?? 0),
    runnerUp: (ranked[1] ?? best).strength / 4,
    topScores: top.reduce((sum, { score }) => sum + score, 0),
    softCoverage: of("softCoverage"),
    weakest: of("weakest"),
    bestSoftCoverage: Math.max(...ranked.map(({ features: each }) => each[SOFT_COVERAGE] as number)),
    toldCoverage: of("toldCoverage"),
    toldOnly: of("toldOnly"),
    toldTerms: of("toldTerms"),
    untold: of("untold"),
    toldContext: of("toldContext"),
    toldAlone: alone * of("toldOnly"),
    bestTold: Math.max(...ranked.map(({ features: each }) => each[TOLD_COVERAGE] as number)),
    topTold: top.reduce((sum, { features: each }) => sum + (each[TOLD_COVERAGE] as number), 0) / top.length,
    coverage: of("coverage"),
    contextCoverage: of("contextCoverage"),
    passageCoverage: of("passageCoverage"),
    similarity: of("similarity"),
    sense: of("sense"),
    senseLead: of("senseLead"),
    topSense: senses[0] as number,
    senseMargin: (senses[0] as number) - (senses[1] ?? 0),
    senseAlone: of("senseAlone"),
    passageSense: of("passageSense"),
    passageSimilarity: best.passage.dense,
    topPassageSimilarity: topPassage,
    passageMargin: topPassage - mean,
    standsOut,
    similarityAlone: alone * of("similarity"),
    topPassageAlone: alone * topPassage,
    standsOutAlone: alone * standsOut,
    leans: terms.some(({ isCarried }) => isCarried) ? 1 : 0,
    follows: of("followsUp"),
    goesOn: of("goesOn"),
    followsFreely: of("followsFreely"),
    goesOnFreely: of("goesOnFreely"),
    ownTerms: own.length / 4,
    ownTold: ownTold / (own.length || 1),
    pairs: of("pairs"),
    names: of("names"),
    numbers: of("numbers"),
    form: of("form"),
    measure: of("measure"),
    unknownName: terms.some(({ isName, known }) => isName && !known) ? 1 : 0,
    unknownNumber: terms.some(({ isNumber, known }) => isNumber && !known) ? 1 : 0,
    nameElsewhere: missing.some(({ isName, known }) => isName && known) ? 1 : 0,
    numberElsewhere: missing.some(({ isNumber, known }) => isNumber && known) ? 1 : 0,
    rarestMissing: Math.max(0, ...missing.map(({ weight }) => weight)) / heaviest,
    termsHeld: told.filter((term) => holds(best.profile.termSet, term)).length / (told.length || 1),
    termsNear: 1 - missing.length / (told.length || 1),
    missingCount: missing.length / 4,
    termCount: told.length / 8,
    words: analysis.length / 10,
    termsUnknown: told.filter(({ known }) => !known).length / (told.length || 1),
    fewTerms: told.length < 2 ? 1 : 0,
    negation: of("negation"),
    isWho: is("person"),
    isWhen: is("time"),
    isQuantity: is("quantity"),
    isWhy: is("reason"),
    isYesNo: is("yesNo"),
    isDefinition: is("definition"),
    isPlace: is("place"),
    isManner: is("manner"),
    isList: is("list"),
  };
  return [
    ...inOrder(EVIDENCE_FEATURES, features),
    ...expectationFeatures(terms, toldByTerm, elsewhere, expected),
    ...alignmentFeatures(analysis, ranked, toldByTerm, elsewhere),
  ];
}

/** Terms of a sentence, of those beside it in its passage, and of the titles above. */
export function nearTerms({ passage, sentence, profile }: RankedSentence): ReadonlySet<string> {
  const near = new Set(profile.termSet);
  for (const beside of [sentence - 1, sentence + 1]) {
    const inside = beside >= passage.passage.firstSentence && beside < passage.passage.endSentence;
    if (inside) for (const term of sentenceProfile(passage.prepared, beside).termSet) near.add(term);
  }
  return near;
}
