import { KIND_FEATURES } from "../../src/ask/answer-features.js";
import type { Examination, ExaminePorts } from "../../src/ask/examine.js";
import { EXPECTATION_FEATURES } from "../../src/ask/expectation-features.js";
import type { ScoredPassage } from "../../src/core/ports.js";

/** All that is told of single terms, and where question and sentence lie on the axes of meaning. */
export const TERMS_APART = "terms apart";
export const MEANING = "axes of meaning";

/** What the fit can do without, to see what it is worth: features by name. */
export const FEATURE_GROUPS: Readonly<Record<string, readonly string[]>> = {
  "likeness of meaning": [
    "similarity",
    "similarityLead",
    "passageSimilarity",
    "topPassageSimilarity",
    "passageMargin",
    "standsOut",
    "similarityAlone",
    "passageSimilarityAlone",
    "topPassageAlone",
    "standsOutAlone",
  ],
  "likeness of whole sentences": ["sense", "senseLead", "senseAlone", "passageSense", "topSense", "senseMargin"],
  "words in common": ["coverage", "coverageLead", "rarestCovered", "rarestMissing", "termsHeld", "missingCount", "termsUnknown"],
  "near-synonyms": ["softCoverage", "bestSoftCoverage", "weakest", "formAndCoverage"],
  "words that stand for others": [
    "toldCoverage",
    "toldLead",
    "toldOnly",
    "toldAlone",
    "toldTerms",
    "untold",
    "toldContext",
    "toldBefore",
    "toldBack",
    "toldAfter",
    "toldTitles",
    "bestTold",
    "ownTold",
  ],
  "what is told of each term apart": [TERMS_APART],
  "axes of meaning": [MEANING],
  "what answers say of questions": EXPECTATION_FEATURES,
  "what was said before": ["leans", "follows", "followsUp", "goesOn", "followsFreely", "goesOnFreely", "ownTerms", "ownTold"],
  "neighbours and section titles": ["contextCoverage", "passageCoverage", "termsNear"],
  "passage's score": ["passageLead"],
  "nearness of words": ["pairs", "density"],
  "names and numbers": ["names", "numbers", "unknownName", "unknownNumber", "nameElsewhere", "numberElsewhere", "rivalName"],
  "form of the answer": ["form", "formAndCoverage", "measure", "definesSubject", ...KIND_FEATURES, "counted"],
  "form of the sentence": ["pointsBack", "length", "short", "titleLike", "first", "questionLike"],
  "what more a sentence tells": ["surplus", "surplusShare"],
  "what only other sentences tell": ["untoldNowhere", "toldElsewhere", "expectedElsewhere", "topTold", "runnerUp"],
  "negation and opposites": ["negation", "questionNegated", "opposite"],
};

/** A step of the examination left out. */
export type Alter = (ports: ExaminePorts) => ExaminePorts;

/** More than both sides of a retrieval bring together. */
const WHOLE_POOL = 1000;

export const STEPS: Readonly<Record<string, Alter>> = {
  "spelling corrected": (ports) => {
    const { vocabulary } = ports;
    return {
      ...ports,
      vocabulary: {
        passages: vocabulary.passages,
        passageFrequency: (term) => vocabulary.passageFrequency(term),
        holds: (term) => vocabulary.holds(term),
        spells: (word) => vocabulary.spells(word),
        near: () => [],
      },
    };
  },
  "passages by meaning": (ports) => retrievingBy(ports, ({ lexical }) => lexical),
  "passages by words": (ports) => retrievingBy(ports, ({ dense }) => dense),
};

/** The pool of both sides, ordered by one. */
function retrievingBy(ports: ExaminePorts, scoreOf: (passage: ScoredPassage) => number): ExaminePorts {
  return {
    ...ports,
    retriever: {
      retrieve: async (query): Promise<Examination["retrieval"]> => {
        const { passages, vector } = await ports.retriever.retrieve({ ...query, limit: WHOLE_POOL });
        const scores = passages.map(scoreOf);
        const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
        const deviation = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length) || 1;
        return {
          vector,
          passages: passages
            .map((passage) => ({ ...passage, score: (scoreOf(passage) - mean) / deviation }))
            .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal)
            .slice(0, query.limit),
        };
      },
    },
  };
}
