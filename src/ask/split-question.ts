import { tokenize } from "../language/terms.js";

/** Content words that make the first part a question of its own, and a further one, which leans on it. */
const ENOUGH = 2;
const ENOUGH_AFTER = 1;
const MOST_PARTS = 3;
const JOINT =
  /(?<=[?;])\s+(?=\p{L})|,?\s+and\s+(?=(?:also\s+)?(?:(?:for|by|at|in|to|since|from)\s+)?(?:who|what|when|where|why|how|which|does|did|is|are|was|were|can)\b)/giu;

/** The questions a question is made of, in order; itself alone where it asks one thing. */
export function splitQuestion(question: string): string[] {
  const parts = question
    .split(JOINT)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const whole = parts.every(
    (part, at) =>
      tokenize(part).filter(({ stop }) => !stop).length >= (at === 0 ? ENOUGH : ENOUGH_AFTER) &&
      /\b(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|has|have)\b/i.test(part),
  );
  return parts.length > 1 && parts.length <= MOST_PARTS && whole ? parts : [question];
}
