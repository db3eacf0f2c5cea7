import { inOrder } from "./linear-model.js";
import type { QuestionAnalysis } from "./question-analysis.js";
import type { RankedSentence } from "./rank-sentences.js";
import { SENTENCE_FEATURES } from "./sentence-features.js";
import type { SentenceProfile } from "./sentence-profile.js";
import { holds } from "./term-coverage.js";

/** What decides whether one more sentence joins those chosen; the order is that of the fitted weights. */
export const JOIN_FEATURES = [
  "behind", // strength behind the best sentence's, over 3, 0 or less
  "share", // score over the best one's
  "score", // probability of being the answering sentence
  "bestScore",
  "gain", // share of the question's weight it holds and those chosen do not
  "gainBehind", // the two together
  "open", // share of the question's weight that nothing chosen holds
  "said", // share of its terms that those chosen have
  "adjacentAfter", // stands right after one chosen
  "adjacentBefore",
  "samePassage",
  "form", // has the form of the answer asked for
  "bestForm",
  "formMissing", // has it where the best has not
  "coverage",
  "pointsBack",
  "tableRow",
  "chosen", // how many are chosen already, over 3
  "several", // a question for several things
  "severalShare",
  "severalGain",
  "joint", // joins two things by "and"
  "jointGain",
  "single", // asks for one fact: who, when, where, how much
  "bestEnumerates", // the best sentence is itself a list: "a, b and c"
  "topicOnly", // says what it wants by one content word or none
] as const;

const at = (name: (typeof SENTENCE_FEATURES)[number]) => SENTENCE_FEATURES.indexOf(name);
const FORM = at("form");
const COVERAGE = at("coverage");
const TITLE_LIKE = at("titleLike");

const SINGLE = new Set(["person", "time", "place", "quantity", "yesNo"]);
const ENUMERATES = /,[^,]+,[^,]*\b(?:and|or)\b|: [^:]+,|;[^;]+/;

export function joinFeatures(
  analysis: QuestionAnalysis,
  chosen: readonly RankedSentence[],
  held: ReadonlySet<string>,
  next: RankedSentence,
): number[] {
  const best = chosen[0] as RankedSentence;
  let total = 0;
  let gained = 0;
  let open = 0;
  for (const term of analysis.terms) {
    total += term.weight;
    if (holds(held, term)) continue;
    open += term.weight;
    if (holds(next.profile.termSet, term)) gained += term.weight;
  }
  const gain = total > 0 ? gained / total : 0;
  const said = next.profile.terms.filter((term) => held.has(term)).length / (next.profile.terms.length || 1);
  const behind = Math.max(-4, (next.strength - best.strength) / 3);
  const share = next.score / best.score;
  const beside = (step: number) =>
    chosen.some(({ passage, sentence }) => passage.prepared === next.passage.prepared && sentence + step === next.sentence) ? 1 : 0;
  const several = isForSeveral(analysis) ? 1 : 0;
  const joint = analysis.joint ? 1 : 0;
  const form = next.features[FORM] as number;
  const bestForm = best.features[FORM] as number;
  const features: Record<(typeof JOIN_FEATURES)[number], number> = {
    behind,
    share,
    score: next.score,
    bestScore: best.score,
    gain,
    gainBehind: gain * Math.exp(behind),
    open: total > 0 ? open / total : 0,
    said,
    adjacentAfter: beside(1),
    adjacentBefore: beside(-1),
    samePassage: chosen.some(({ passage }) => passage === next.passage) ? 1 : 0,
    form,
    bestForm,
    formMissing: form - Math.max(...chosen.map(({ features: own }) => own[FORM] as number)),
    coverage: next.features[COVERAGE] as number,
    pointsBack: next.profile.pointsBack ? 1 : 0,
    tableRow: next.features[TITLE_LIKE] as number,
    chosen: chosen.length / 3,
    several,
    severalShare: several * share,
    severalGain: several * gain,
    joint,
    jointGain: joint * gain,
    single: SINGLE.has(analysis.kind) ? 1 : 0,
    bestEnumerates: enumerates(best.profile) ? 1 : 0,
    topicOnly: analysis.terms.length < 2 ? 1 : 0,
  };
  return inOrder(JOIN_FEATURES, features);
}

const enumerating = new WeakMap<SentenceProfile, boolean>();

/** Asked of the same sentence for each one that may join it. */
function enumerates(profile: SentenceProfile): boolean {
  let known = enumerating.get(profile);
  if (known === undefined) {
    known = ENUMERATES.test(profile.text);
    enumerating.set(profile, known);
  }
  return known;
}

function isForSeveral({ kind }: QuestionAnalysis): boolean {
  return kind === "list" || kind === "comparison" || kind === "summary";
}
