import type { QuestionLibrary, Retrieval, ScoredPassage, WordVectors } from "../core/ports.js";
import { bearing } from "../language/answer-kinds.js";
import { bearsMeasure } from "../language/measures.js";
import type { Following, LastQuotes } from "./follow-up.js";
import { HeldTerms, type Told } from "./held-terms.js";
import type { QuestionAnalysis, QuestionTerm } from "./question-analysis.js";
import { profileForm, profileMeasures, type SentenceProfile, sentenceProfile } from "./sentence-profile.js";
import { askedWords } from "./term-coverage.js";
import { askedEvidence, toldBeside, toldEvidence } from "./term-evidence.js";
import { TermLikeness } from "./term-likeness.js";

/** A sentence of a retrieved passage, with what speaks for it. */
export interface Candidate {
  readonly passage: ScoredPassage;
  /** Index into the document's sentences. */
  readonly sentence: number;
  readonly profile: SentenceProfile;
  /** In the order of `SENTENCE_FEATURES`; past them where question and sentence lie on the axes of meaning, and the products. */
  readonly features: Float64Array;
  /** What the question's terms are: the same of all candidates of a question. */
  readonly asked: Float64Array;
  /** What is told of each of them here and beside. */
  readonly told: Float64Array;
  /** Likeness of a name of the question's that is missing to another name there, 0..1. */
  readonly rivalName: number;
}

/** What a sentence is judged by, each about -1..1 unless said; the order is that of the fitted weights. */
export const SENTENCE_FEATURES = [
  "similarity", // cosine of question and sentence
  "similarityLead", // its distance from the best candidate's
  "sense", // likeness of question and sentence, each as a whole
  "senseLead",
  "senseAlone", // the same, the more the less of the question's words any candidate holds
  "passageSense", // likeness of the question to the passage's sentences together
  "coverage", // share of the question's weight that the sentence holds
  "coverageLead",
  "softCoverage", // the same, near-synonyms counted by likeness
  "weakest", // likeness of the heavy term that is held least
  "toldCoverage", // the same, words that may stand for a term counted by how well they do
  "toldLead",
  "toldOnly", // what such words add
  "toldAlone", // the same, the more the less of the question's words any candidate holds
  "toldTerms", // share of the terms, each counting the same, that only such words tell
  "untold", // share of the terms that nothing there tells
  "toldContext", // coverage so told, with the sentences beside it and the titles above it
  "toldBefore", // what the sentence before adds to it
  "toldBack", // the same, where the sentence points back
  "toldAfter", // what the sentence after adds
  "toldTitles", // what the titles add
  "contextCoverage", // with the sentences beside it and the titles above it
  "passageCoverage", // with the whole passage
  "passageLead", // passage's score behind the best one's, in deviations
  "passageSimilarity", // cosine of question and passage
  "similarityAlone", // the two, the more the less of the question's words any candidate holds
  "passageSimilarityAlone",
  "rarestCovered", // whether the question's rarest known term is there
  "pairs", // share of the question's neighbouring terms that stand near each other
  "names", // share of the question's names, 1 when it has none
  "numbers", // share of its numbers, 1 when it has none
  "form", // has the form of the answer asked for
  "formAndCoverage",
  "measure", // has a figure in what is asked for: money, a share, a duration …
  "definesSubject", // opens with the term to define
  "pointsBack",
  "length", // log words, about 1 at 20 words
  "short", // fewer than five content words
  "titleLike", // byline, kicker, table row, code
  "negation", // negated where the question is not, or the other way round
  "first", // among the first three of its document
  "questionLike", // is itself a question
  "followsUp", // where it stands to what the last answer quoted
  "goesOn",
  "followsFreely",
  "goesOnFreely",
] as const;

/** Sentences of the retrieved passages, with features. */
export function candidates(
  analysis: QuestionAnalysis,
  retrieval: Retrieval,
  lastQuotes: LastQuotes,
  ports: { readonly library: QuestionLibrary; readonly words: WordVectors },
): Candidate[] {
  const best = retrieval.passages;
  const spread = deviation(best.map(({ score }) => score)) || 1;
  const lead = best[0]?.score ?? 0;
  const held = new HeldTerms(analysis.terms, best);
  const drafts: Draft[] = [];
  const asks = ports.words.sentence(analysis.text);
  let topSimilarity = Number.NEGATIVE_INFINITY;
  let topSense = Number.NEGATIVE_INFINITY;
  let topCoverage = Number.NEGATIVE_INFINITY;
  let topTold = Number.NEGATIVE_INFINITY;
  for (const [place, passage] of best.entries()) {
    const { firstSentence, endSentence } = passage.passage;
    const senses = sensesOf(passage, asks, ports.words);
    for (let sentence = firstSentence; sentence < endSentence; sentence++) {
      const one = draft(held, retrieval, lastQuotes, ports.library, place, sentence, senses);
      drafts.push(one);
      topSimilarity = Math.max(topSimilarity, one.similarity);
      topSense = Math.max(topSense, one.sense);
      topCoverage = Math.max(topCoverage, one.coverage);
      topTold = Math.max(topTold, one.told.coverage);
    }
  }
  const evidence = askedEvidence(analysis.terms, held, ports.words);
  const meaning = ports.words.meaning(analysis.words);
  const kept = drafts.sort((a, b) => b.promise - a.promise).slice(0, KEPT);
  const likeness = new TermLikeness(analysis.terms, ports.words);
  const asked = askedWords(analysis.terms);
  const names = placesOf(analysis.terms, ({ isName }) => isName);
  const numbers = placesOf(analysis.terms, ({ isNumber }) => isNumber);
  const rarest = rarestTerm(analysis.terms);
  const wholePassages = best.map((_, place) => held.shareAmong(held.titleRow(place), held.endRow(place)));
  return kept.map((one, at): Candidate => {
    const { passage, place, row } = one;
    const profile = sentenceProfile(passage.prepared, one.sentence);
    const told = toldEvidence(analysis.terms.length, held, row, place);
    const beside = toldBeside(told, analysis.terms);
    const form = bearing(profileForm(profile, analysis.kind), asked);
    // Likeness of words is the dear part, so only the most promising are read that closely.
    const { soft, weakest, rivalName } =
      at < CLOSELY_READ ? likeness.cover(profile, held, row) : { soft: one.coverage, weakest: 0, rivalName: 0 };
    const features: Record<(typeof SENTENCE_FEATURES)[number], number> = {
      similarity: one.similarity,
      similarityLead: one.similarity - topSimilarity,
      sense: one.sense,
      senseLead: one.sense - topSense,
      senseAlone: one.sense * (1 - topCoverage),
      passageSense: one.passageSense,
      coverage: one.coverage,
      coverageLead: one.coverage - topCoverage,
      softCoverage: soft,
      weakest,
      toldCoverage: one.told.coverage,
      toldLead: one.told.coverage - topTold,
      toldOnly: one.told.coverage - one.coverage,
      toldAlone: (one.told.coverage - one.coverage) * (1 - topCoverage),
      toldTerms: one.told.terms,
      untold: one.told.untold,
      toldContext: beside.together,
      toldBefore: beside.before,
      toldBack: profile.pointsBack ? beside.before : 0,
      toldAfter: beside.after,
      toldTitles: beside.titles,
      contextCoverage: contextCoverage(held, one),
      passageCoverage: wholePassages[place] as number,
      passageLead: (passage.score - lead) / spread,
      passageSimilarity: passage.dense,
      similarityAlone: one.similarity * (1 - topCoverage),
      passageSimilarityAlone: passage.dense * (1 - topCoverage),
      rarestCovered: rarest !== undefined && held.holds(row, rarest) ? 1 : 0,
      pairs: pairShare(analysis.pairs, profile),
      names: held.shareOf(names, row, 1),
      numbers: held.shareOf(numbers, row, 1),
      form,
      formAndCoverage: form * soft,
      measure: measureOf(analysis, profile),
      definesSubject: definesSubject(analysis, profile),
      pointsBack: profile.pointsBack ? 1 : 0,
      length: Math.log2(1 + profile.length) / 4.4,
      short: profile.terms.length < 5 ? 1 : 0,
      titleLike:
        profile.block === "paragraph" ||
        profile.block === "listItem" ||
        profile.block === "quotation" ||
        profile.block === "caption" ||
        profile.block === "standfirst"
          ? 0
          : 1,
      negation: profile.negated === analysis.negated ? 0 : 1,
      first: one.sentence < 3 ? 1 : 0,
      ...one.following,
      questionLike: profile.questionLike ? 1 : 0,
    };
    return {
      passage,
      sentence: one.sentence,
      profile,
      features: withMeaning(features, meaning, ports.words.meaning(profile.words)),
      asked: evidence,
      told,
      rivalName,
    };
  });
}

const NO_FIGURE_ASKED = 0.5;

/** Only where a figure is asked for are a sentence's read, which takes time. */
function measureOf({ measure }: QuestionAnalysis, profile: SentenceProfile): number {
  return measure ? bearsMeasure(measure.asked, profileMeasures(profile), measure.said) : NO_FIGURE_ASKED;
}

/** Features in order, then where question and sentence lie, and where both do: what answers "who" is not what answers "how much". */
function withMeaning(
  features: Readonly<Record<(typeof SENTENCE_FEATURES)[number], number>>,
  question: Float32Array,
  sentence: Float32Array,
): Float64Array {
  const axes = question.length;
  const values = new Float64Array(SENTENCE_FEATURES.length + 3 * axes);
  let at = 0;
  for (; at < SENTENCE_FEATURES.length; at++) values[at] = features[SENTENCE_FEATURES[at] as (typeof SENTENCE_FEATURES)[number]];
  for (let axis = 0; axis < axes; axis++, at++) {
    const asked = question[axis] as number;
    const said = sentence[axis] as number;
    values[at] = asked;
    values[at + axes] = said;
    values[at + 2 * axes] = asked * said;
  }
  return values;
}

/** Sentences weighed: of readers' questions 18 hold the answer for .954, 24 for .974, and each costs time. */
const KEPT = 20;
const CLOSELY_READ = 9;

interface Draft {
  readonly passage: ScoredPassage;
  /** Of the passage, among those retrieved. */
  readonly place: number;
  readonly sentence: number;
  /** Of the terms that the sentence holds. */
  readonly row: number;
  readonly similarity: number;
  readonly sense: number;
  readonly passageSense: number;
  readonly coverage: number;
  readonly told: Told;
  readonly following: Following;
  /** At a glance: words in common and likeness. */
  readonly promise: number;
}

function draft(
  held: HeldTerms,
  { passages, vector }: Retrieval,
  lastQuotes: LastQuotes,
  library: QuestionLibrary,
  place: number,
  sentence: number,
  senses: Senses,
): Draft {
  const passage = passages[place] as ScoredPassage;
  const row = held.titleRow(place) + 1 + sentence - passage.passage.firstSentence;
  const similarity = library.sentenceSimilarity(vector, passage.passage.documentId, sentence);
  const sense = senses.each[sentence - passage.passage.firstSentence] as number;
  const told = held.told(row);
  const coverage = told.held;
  const following = lastQuotes.of(passage, sentence);
  const promise = (coverage + told.coverage) / 2 + similarity + sense + 0.1 * passage.score + following.goesOn + following.goesOnFreely;
  return { passage, place, sentence, row, similarity, sense, passageSense: senses.together, coverage, told, following, promise };
}

/** Likeness of a question to a passage's sentences. */
interface Senses {
  readonly each: readonly number[];
  readonly together: number;
}

function sensesOf({ passage: { firstSentence, endSentence }, prepared }: ScoredPassage, asks: Float32Array, words: WordVectors): Senses {
  const sum = new Float64Array(asks.length);
  const each: number[] = [];
  for (const { start, end } of prepared.sentences.slice(firstSentence, endSentence)) {
    const says = words.sentence(prepared.document.text.slice(start, end));
    let alike = 0;
    for (let i = 0; i < says.length; i++) {
      alike += (asks[i] as number) * (says[i] as number);
      sum[i] = (sum[i] as number) + (says[i] as number);
    }
    each.push(alike);
  }
  const along = each.reduce((total, alike) => total + alike, 0);
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return { each, together: along / (length || 1) };
}

/** With the sentences beside it in its passage, and the titles above. */
function contextCoverage(held: HeldTerms, { place, row }: Draft): number {
  const titleRow = held.titleRow(place);
  return held.shareAmong(Math.max(row - 1, titleRow), Math.min(row + 2, held.endRow(place)), titleRow);
}

function placesOf(terms: readonly QuestionTerm[], is: (term: QuestionTerm) => boolean): number[] {
  return terms.flatMap((term, at) => (is(term) ? [at] : []));
}

/** The place of the heaviest term that the documents know. */
function rarestTerm(terms: readonly QuestionTerm[]): number | undefined {
  let rarest: number | undefined;
  for (const [at, { known, weight }] of terms.entries())
    if (known && (rarest === undefined || weight > (terms[rarest] as QuestionTerm).weight)) rarest = at;
  return rarest;
}

/** Terms that far apart still belong together. */
const NEAR = 4;

function pairShare(pairs: readonly (readonly [string, string])[], { terms, termSet }: SentenceProfile): number {
  if (pairs.length === 0) return 0;
  let near = 0;
  for (const [a, b] of pairs) if (termSet.has(a) && termSet.has(b) && areNear(a, b, terms)) near++;
  return near / pairs.length;
}

function areNear(a: string, b: string, terms: readonly string[]): boolean {
  for (let at = terms.indexOf(a); at >= 0; at = terms.indexOf(a, at + 1)) {
    const other = terms.indexOf(b, Math.max(0, at - NEAR));
    if (other >= 0 && other <= at + NEAR) return true;
  }
  return false;
}

function definesSubject({ kind, terms }: QuestionAnalysis, profile: SentenceProfile): number {
  if (kind !== "definition" || terms.length === 0) return 0;
  const opening = new Set(profile.terms.slice(0, terms.length + 2));
  return terms.every(({ term }) => opening.has(term)) ? 1 : 0;
}

/** Standard deviation of a population. */
export function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1));
}
