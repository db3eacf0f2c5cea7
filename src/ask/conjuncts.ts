import { type Token, tokenize } from "../language/terms.js";

/** Words that may stand between "and" and what it joins. */
const LINK =
  /^(?:the|a|an|its|his|her|their|how|much|many|what|which|who|in|on|at|by|for|from|to|of|with|about|does|do|is|are|was|were|according|both)$/i;
/** A noun's own complement belongs to it: "the head of the trust". */
const COMPLEMENT = /^(?:of|in|at)$/i;
const DETERMINER = /^(?:the|a|an|its|his|her|their)$/i;

/**
 * A question about two things joined by "and", once for each: "the price of tea and coffee" asks for the price of tea, and for
 * the price of coffee. Nothing where it joins nothing.
 */
export function conjuncts(question: string): readonly [string, string] | undefined {
  const tokens = tokenize(question);
  const joints = tokens.flatMap(({ text }, at) => (/^(?:and|versus|vs|or)$/i.test(text) ? [at] : []));
  for (const joint of joints) {
    const left = leftOf(tokens, joint, question);
    const right = rightOf(tokens, joint, question);
    if (left === undefined || right === undefined) continue;
    const [from, between, to] = [(tokens[left] as Token).start, tokens[joint] as Token, (tokens[right] as Token).end];
    const without = (start: number, end: number) => `${question.slice(0, start)}${question.slice(end)}`.replace(/\s+/g, " ").trim();
    return [without(between.start, to), without(from, (tokens[joint + 1] as Token).start)];
  }
  return undefined;
}

/** Words on either side that belong together: "the study rooms and the meeting room". */
const MOST_WORDS = 3;

/** First token of what stands before "and": the content words right before it. */
function leftOf(tokens: readonly Token[], joint: number, text: string): number | undefined {
  let at = joint;
  while (joint - at < MOST_WORDS && isContent(tokens[at - 1]) && !isBroken(tokens, at - 1, at, text)) at--;
  return at === joint ? undefined : at;
}

/** Last token of what stands after it. */
function rightOf(tokens: readonly Token[], joint: number, text: string): number | undefined {
  let first = joint + 1;
  while (tokens[first] && LINK.test((tokens[first] as Token).text)) first++;
  if (!isContent(tokens[first])) return undefined;
  let at = first;
  while (at - first < MOST_WORDS - 1 && isContent(tokens[at + 1]) && !isBroken(tokens, at, at + 1, text)) at++;
  while (COMPLEMENT.test(tokens[at + 1]?.text ?? "")) {
    const noun = DETERMINER.test(tokens[at + 2]?.text ?? "") ? at + 3 : at + 2;
    if (!isContent(tokens[noun])) break;
    at = noun;
  }
  return at;
}

function isContent(token: Token | undefined): boolean {
  return token !== undefined && !token.stop;
}

/** A full stop or a question mark parts what stands on its two sides. */
function isBroken(tokens: readonly Token[], a: number, b: number, text: string): boolean {
  return /[.?!;:]/.test(text.slice(tokens[a]?.end ?? 0, tokens[b]?.start ?? 0));
}
