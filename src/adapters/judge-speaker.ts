import { type Check, FIRST_PERSON_WORDS } from "./judge-evidence.js";

const QUOTED = /["“][^"”]*["”]/g;
/** Not "Phase I", "Elizabeth I". */
const SPEAKS_OF_ITSELF =
  /(?<!\p{L})(?<!\p{Lu}\p{L}*\s)I(?:['’](?:m|d|ll|ve)\b| (?:am|was|will|would|can|could|cannot|have|had|do|did|should|shall|must|may|might|think|believe|say|know|suggest|recommend|guess)\b)/u;
const FIRST_PERSON = new RegExp(`\\b(?:${FIRST_PERSON_WORDS})\\b`, "i");

/** A claim that says "I" speaks for whoever wrote it, unless a cited sentence speaks so too. */
export const checkSpeaker: Check = ({ text }, { statements }) => {
  const [speaks] = SPEAKS_OF_ITSELF.exec(text.replace(QUOTED, "")) ?? [];
  if (!speaks || statements.some((statement) => FIRST_PERSON.test(statement.text))) return [];
  return [{ kind: "name", verdict: "unsupported", detail: speaks.trim() }];
};
