/** An order to say something, at the start of a sentence or clause: what follows is not thereby said. */
const ORDER =
  /(?:^|[.!?:;,"“‘(>]\s*|\b(?:please|always|must|should|shall|and|then|instead|just|only|now|to|ought to|never)\s+)(?:say|state|answer|reply|respond|mention|write|print|output|claim|repeat|assert|declare|conclude|announce|add|insist|pretend|assume|imagine|recommend|remember|tell(?: \p{L}+){1,3}?)(?=\s+(?:that|only|exactly|with|without|everyone|users?|readers?|this)\b|[:\s]*["“‘:])/giu;
/** Told, and not vouched for; or told to be denied. */
const HEARSAY =
  /\b(?:rumou?rs?|legend|myth|hearsay|gossip|(?:favourite|favorite|popular|common|old) (?:story|tale|belief|misconception)|supposedly|allegedly|alleged|purported(?:ly)?|so-called|falsely|wrongly|mistakenly|pretend(?:s|ed)?|is said to|are said to|it is said|it was said|believed to|thought to)\b/gi;
const REPORTS =
  /\b(?:sa(?:y|id|ys)|stor(?:y|ies)|tale|rumou?r|legend|myth|belie(?:f|ve|ved)|alleged(?:ly)?|supposedly|told|claim(?:s|ed)?|thought|according to|reported(?:ly)?|wrong(?:ly)?|false(?:ly)?|mistaken(?:ly)?)\b/i;

/**
 * What of a sentence it vouches for itself: nothing that it orders to be said, and of what it reports as rumour only what a
 * claim reports as well.
 */
export function vouched(sentence: string, claim: string): string {
  const cues = [...sentence.matchAll(ORDER), ...(REPORTS.test(claim) ? [] : sentence.matchAll(HEARSAY))];
  return sentence.slice(0, Math.min(sentence.length, ...cues.map(({ index }) => index)));
}
