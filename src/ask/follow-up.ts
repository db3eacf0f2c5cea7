import type { Turn } from "../core/answer.js";
import { contentTerms } from "../language/terms.js";
import { type Candidate, SENTENCE_FEATURES } from "./sentence-features.js";
import type { StandaloneQuestion } from "./standalone-question.js";

/** What was quoted in the last turn is near what is asked now, in shares of the strength that features give. */
const SAME_PASSAGE = 0.6;
const SAME_SECTION = 0.2;
/** What the reader has just been told is seldom asked for again. */
const JUST_QUOTED = -1.5;

const FOLLOW_UP = SENTENCE_FEATURES.indexOf("followsUp");

/** Marks candidates by where the last answer's quotes stand: a prior for a question that leans on it, never a citation by itself. */
export function asFollowUp(
  candidates: readonly Candidate[],
  { own, carried }: Pick<StandaloneQuestion, "own" | "carried">,
  history: readonly Turn[],
): readonly Candidate[] {
  const last = history.findLast(({ role }) => role === "assistant")?.content ?? "";
  if (carried === "" || last === "") return candidates;
  const quoted = candidates.filter(({ profile }) => profile.terms.length > 3 && last.includes(profile.text));
  const asked = contentTerms(own);
  // What was said already and holds all that is asked now ("and in 2022?") is the answer again.
  const told = new Set(quoted.filter(({ profile }) => asked.length === 0 || !asked.every((term) => profile.termSet.has(term))));
  const passages = new Set(quoted.map(({ passage }) => passage.ordinal));
  const sections = new Set(quoted.map(({ passage }) => passage.section));
  return candidates.map((candidate) => {
    const near =
      (passages.has(candidate.passage.ordinal) ? SAME_PASSAGE : 0) + (sections.has(candidate.passage.section) ? SAME_SECTION : 0);
    const features = [...candidate.features];
    features[FOLLOW_UP] = near + (told.has(candidate) ? JUST_QUOTED : 0);
    return { ...candidate, features };
  });
}

/** Whether a sentence is one that the last answer quoted. */
export function isJustQuoted({ features }: Candidate): boolean {
  return (features[FOLLOW_UP] ?? 0) < 0;
}
