import { isComparative } from "../language/comparatives.js";
import { type Token, tokenize } from "../language/terms.js";

/** Words that may stand between "and" and what it joins. */
const LINK =
  /^(?:the|a|an|its|his|her|their|how|much|many|what|which|who|in|on|at|by|for|from|to|of|with|about|does|do|is|are|was|were|according|both)$/i;
/** A noun's own complement belongs to it: "the head of the trust". */
const COMPLEMENT = /^(?:of|in|at)$/i;
const DETERMINER = /^(?:the|a|an|its|his|her|their)$/i;
const JOINT = /^(?:and|versus|vs|or)$/i;
/** "How does tea compare with coffee?" joins the two as "and" does. */
const COMPARES = /^(?:compar(?:e[sd]?|ing)|differ(?:s|ed|ent)?|opposed|relative)$/i;
/** "And what …?" begins a question of its own. */
const CLAUSE = /^(?:what|which|who|whom|whose|when|where|why|then|also)$/i;
const WITH = /^(?:with|to|from)$/i;

/** A question about several things. */
export interface Conjuncts {
  /** The question put for each of them. */
  readonly sides: readonly string[];
  /** "Tea or coffee?" wants one of them. */
  readonly isChoice: boolean;
}

/**
 * A question about things that are joined or compared, once for each: "the price of tea and coffee" asks for the price of tea, and for
 * the price of coffee. Nothing where it joins nothing.
 */
export function conjuncts(question: string): Conjuncts | undefined {
  const tokens = tokenize(question);
  for (const { first, last } of jointsOf(tokens)) {
    const left = leftOf(tokens, first, isDetermined(tokens, last + 1), question);
    const right = left === undefined ? undefined : rightOf(tokens, last, left, question);
    if (left === undefined || right === undefined) continue;
    // "Higher or lower" are no two things.
    if (isComparative(tokens[first - 1]?.text ?? "") && isComparative(tokens[last + 1]?.text ?? "")) continue;
    const isChoice = /^or$/i.test(tokens[first]?.text ?? "");
    const earlier = isChoice ? [] : earlierItems(tokens, left, question);
    const items: readonly Item[] = [...earlier, { from: left, to: first - 1 }, right];
    const begin = (tokens[items[0]?.from ?? left] as Token).start;
    const end = (tokens[right.to] as Token).end;
    const sides = items.map(({ from, to }) => {
      const item = question.slice((tokens[from] as Token).start, (tokens[to] as Token).end);
      return `${question.slice(0, begin)}${item}${question.slice(end)}`.replace(/\s+/g, " ").trim();
    });
    return { sides, isChoice };
  }
  return undefined;
}

/** First and last token of one of the things joined. */
interface Item {
  readonly from: number;
  readonly to: number;
}

/** Where a question joins two things, as the first and last token of what joins them. */
function jointsOf(tokens: readonly Token[]): { readonly first: number; readonly last: number }[] {
  return tokens.flatMap(({ text }, at) => {
    if (JOINT.test(text)) return CLAUSE.test(tokens[at + 1]?.text ?? "") ? [] : [{ first: at, last: at }];
    return COMPARES.test(text) && WITH.test(tokens[at + 1]?.text ?? "") ? [{ first: at, last: at + 1 }] : [];
  });
}

/** Words on either side that belong together: "the study rooms and the meeting room". */
const MOST_WORDS = 3;

/**
 * First token of what stands before "and": the content words right before it, and what they complete where it joins "residents of
 * the quay and the drivers", of which only one is determined.
 */
function leftOf(tokens: readonly Token[], joint: number, isRightDetermined: boolean, text: string): number | undefined {
  const nearest = runBefore(tokens, joint, text);
  if (nearest === undefined) return undefined;
  const isWhole = !isRightDetermined || DETERMINER.test(tokens[nearest - 1]?.text ?? "");
  if (isWhole || !COMPLEMENT.test(tokens[nearest - 1]?.text ?? "")) return nearest;
  return runBefore(tokens, nearest - 1, text) ?? nearest;
}

/** First token of the content words right before one; a comma parts them. */
function runBefore(tokens: readonly Token[], end: number, text: string): number | undefined {
  let at = end;
  while (end - at < MOST_WORDS && isContent(tokens[at - 1]) && !isBroken(tokens, at - 1, at, text, at < end)) at--;
  return at === end ? undefined : at;
}

/** What stands after it: a name, or the words up to the verb that the question ends in ("what do tea and coffee cost"). */
function rightOf(tokens: readonly Token[], joint: number, left: number, text: string): Item | undefined {
  let from = joint + 1;
  while (tokens[from] && LINK.test((tokens[from] as Token).text)) from++;
  if (!isContent(tokens[from])) return undefined;
  const isNamed = isNamePart(tokens[from]);
  let to = from;
  while (
    to - from < MOST_WORDS &&
    isContent(tokens[to + 1]) &&
    !isBroken(tokens, to, to + 1, text, true) &&
    (!isNamed || isNamePart(tokens[to + 1]))
  )
    to++;
  if (to > from && !isNamed && endsInVerb(tokens, left, to)) to--;
  to = Math.min(to, from + MOST_WORDS - 1);
  while (COMPLEMENT.test(tokens[to + 1]?.text ?? "")) {
    const noun = DETERMINER.test(tokens[to + 2]?.text ?? "") ? to + 3 : to + 2;
    if (!isContent(tokens[noun])) break;
    to = noun;
  }
  return { from, to };
}

/** "Do", "did" and the like before the subject leave the verb behind it; "were" leaves a participle. */
function endsInVerb(tokens: readonly Token[], left: number, last: number): boolean {
  const before = tokens.slice(Math.max(0, left - 2), left);
  if (before.some(({ text }) => /^(?:do|does|did|can|could|will|would|should|must|may|might)$/i.test(text))) return true;
  return before.some(({ text }) => /^(?:is|are|was|were|has|have|had)$/i.test(text)) && /ed$/i.test(tokens[last]?.text ?? "");
}

/** A name or a number. */
function isNamePart(token: Token | undefined): boolean {
  return /^[\p{Lu}\p{N}]/u.test(token?.text ?? "");
}

/** Things listed before the last two: "tea, milk and coffee". */
function earlierItems(tokens: readonly Token[], left: number, text: string): Item[] {
  const items: Item[] = [];
  let next = left;
  while (items.length < MOST_EARLIER) {
    if (DETERMINER.test(tokens[next - 1]?.text ?? "")) next--;
    const last = next - 1;
    if (!tokens[last] || !/^,\s*$/.test(text.slice(tokens[last].end, tokens[next]?.start))) break;
    const from = runBefore(tokens, next, text);
    if (from === undefined) break;
    items.unshift({ from, to: last });
    next = from;
  }
  return items;
}

const MOST_EARLIER = 2;

function isDetermined(tokens: readonly Token[], at: number): boolean {
  return DETERMINER.test(tokens[at]?.text ?? "") || (LINK.test(tokens[at]?.text ?? "") && DETERMINER.test(tokens[at + 1]?.text ?? ""));
}

function isContent(token: Token | undefined): boolean {
  return token !== undefined && !token.stop;
}

/** A full stop or a question mark parts what stands on its two sides; so does a comma, but before "and". */
function isBroken(tokens: readonly Token[], a: number, b: number, text: string, byComma: boolean): boolean {
  const between = text.slice(tokens[a]?.end ?? 0, tokens[b]?.start ?? 0);
  return /[.?!;:]/.test(between) || (byComma && between.includes(","));
}
