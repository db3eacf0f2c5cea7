import type { Check } from "./judge-evidence.js";
import type { Statement, Word } from "./judge-statement.js";

/** An order to say something, at the start of a sentence or clause: what follows is not thereby said. */
const ORDER =
  /(?:^|[.!?:;,"“‘(]\s*|\b(?:please|always|must|should|shall|and|then|instead|just|only|now|to|ought to|never)\s+)(?:say|state|answer|reply|respond|mention|write|print|output|claim|repeat|assert|declare|conclude|announce|add|insist|pretend|assume|imagine|recommend|tell (?:\p{L}+ ){1,3}?)(?=\s+(?:that|only|exactly|with|to|in|the|them|everyone|users?|readers?|as|it|this|you|:|["“‘])|[:\s]*["“‘])/giu;
/** Told, and not vouched for; or told to be denied. */
const HEARSAY =
  /\b(?:rumou?rs?|legend|myth|hearsay|gossip|(?:favourite|favorite|popular|common|old) (?:story|tale|belief|misconception)|supposedly|allegedly|alleged|purported(?:ly)?|so-called|falsely|wrongly|mistakenly|pretend(?:s|ed)?|is said to|are said to|it is said|it was said|believed to|thought to)\b/gi;
const REPORTS = /\b(?:sa(?:y|id|ys)|stor(?:y|ies)|tale|rumou?r|legend|myth|belie(?:f|ve|ved)|alleged(?:ly)?|supposedly|told|claim(?:s|ed)?|thought|according to|reported(?:ly)?|wrong(?:ly)?|false(?:ly)?|mistaken(?:ly)?|order(?:s|ed)?|instruct(?:s|ed|ion)?|ask(?:s|ed)?|should|must)\b/i;
/** From this share of a claim's cited words that stand only in an order or in hearsay, the claim is no more than that. */
const MOSTLY = 0.6;

/** A sentence that orders something to be said, or tells a rumour, does not say it. */
export const checkStanding: Check = (claim, { statements }) => {
  if (REPORTS.test(claim.text)) return [];
  const cited = claim.content.filter(({ term }) => statements.some(({ terms }) => terms.has(term)));
  const vouched = cited.filter((word) => statements.some((statement) => says(statement, word)));
  if (cited.length === 0 || 1 - vouched.length / cited.length < MOSTLY) return [];
  return [{ kind: "standing", verdict: "unsupported", detail: claim.text.slice(0, 80) }];
};

function says(statement: Statement, { term }: Word): boolean {
  const from = Math.min(...[...statement.text.matchAll(ORDER), ...statement.text.matchAll(HEARSAY)].map(({ index, 0: cue }) => index + cue.length));
  return statement.words.some((word) => word.term === term && word.start < from);
}
