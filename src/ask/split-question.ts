import { tokenize } from "../language/terms.js";

/** Content words that make the first part a question of its own; a further one may lean on it. */
const ENOUGH = 1;
const MOST_PARTS = 3;
const JOINT =
  /(?<=[?;])\s+(?=\p{L})|,?\s+and\s+(?=(?:(?:also|then|second(?:ly)?),?\s+)?(?:(?:for|by|at|in|to|since|from|on|with|of|until|up to|under|after|before)\s+)?(?:who|whom|whose|what|when|where|why|how|which|does|did|is|are|was|were|can)\b)/giu;
const ASKS = /\b(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|has|have)\b/i;
/** "When and why did it close?" asks the same twice. */
const TWICE = /^(?<first>when|where|why|how|who) and (?<second>when|where|why|how)(?= \p{L}+ \p{L})/iu;

/** The questions a question is made of, in order; itself alone where it asks one thing. */
export function splitQuestion(question: string): string[] {
  const twice = TWICE.exec(question);
  if (twice?.groups) {
    const rest = question.slice(twice[0].length);
    return [`${twice.groups["first"]}${rest}`, `${twice.groups["second"]}${rest}`];
  }
  const parts = question
    .split(JOINT)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const whole = parts.every((part, at) => ASKS.test(part) && (at > 0 || tokenize(part).filter(({ stop }) => !stop).length >= ENOUGH));
  return parts.length > 1 && parts.length <= MOST_PARTS && whole ? parts : [question];
}

/** "Why?", "where to?": it asks for something of what was asked before, and names nothing. */
export function isBare(part: string): boolean {
  return /^(?:(?:by|for|from|to|since|with) )?(?:why|how|when|where|whom?|how (?:much|many|long|often))(?: (?:to|from|so|then|there|not))?[^\p{L}\p{N}]*$/iu.test(
    part,
  );
}
