import type { Finding } from "../core/ports.js";
import type { Alignment } from "./judge-alignment.js";
import type { Evidence } from "./judge-evidence.js";
import type { Statement } from "./judge-statement.js";

/** Tells something as no more than possible, or as so in part. With a small letter: "May" is a month. */
const UNSURE =
  /\b(?:may(?! not)|might|could(?! not|n['’]t)|perhaps|possibly|probably|likely|seems?|seemed|appears? to|suspect(?:s|ed)?|(?:cannot be|not) certain|(?:thinks?|thought|believe[sd]?|suggest(?:s|ed)?) that|expect(?:s|ed)?|hopes?|(?:in|on|at) some|not all|one possible)\b/;
/** What may stand for that in other words, a permission or a denial among them. */
const RESERVED =
  /\b(?:may|might|could|can|cannot|would|should|perhaps|maybe|possib\p{Ll}+|potential(?:ly)?|probabl[ey]|improbable|likely|unlikely|chances?|prospects?|risks?|seem(?:s|ed)?|appear(?:s|ed)?|apparent(?:ly)?|presum\p{Ll}+|suggest\p{Ll}*|suspect\p{Ll}*|suspicion|thinks?|thought|belie\p{Ll}+|expect\p{Ll}*|hope[sd]?|plan\p{Ll}*|estimat\p{Ll}+|claim(?:s|ed)?|according|view|opinion|judge?ment|consider\p{Ll}*|reckons?|ascrib\p{Ll}+|attribut\p{Ll}+|put\p{Ll}* down|anticipat\p{Ll}+|predict\p{Ll}*|forecast\p{Ll}*|propos\p{Ll}+|if|whether|uncertain|unclear|sure|conclud\p{Ll}+|fear\p{Ll}*|doubt\p{Ll}*|tend\p{Ll}*|must|allow\p{Ll}*|permi\p{Ll}+|lets?|forbid\p{Ll}*|prohibit\p{Ll}*|bann?\p{Ll}*|entitle\p{Ll}*|rights?|free to|impossible|fail\p{Ll}*|ways?|options?|cho(?:ose|ice)|need\p{Ll}*|require\p{Ll}*|no|not|never|yet to|prevent\p{Ll}*|up to|ask\p{Ll}*|offer\p{Ll}*|some|sometimes|capable|able)\b/iu;
const CERTAIN =
  /\b(?:certain(?:ly)?|sure(?:ly)?|definite(?:ly)?|undoubted(?:ly)?|prove[sdn]?|proof|confirm(?:s|ed)?|invariably|inevitabl[ey]|without (?:doubt|exception))\b/i;
/** What says as much: shown, or so of all. */
const ASSURED = /\b(?:no|none|nobody|not|never|always|show(?:s|ed|n)?|insists?|insisted|all|every)\b/i;
/** Puts one thing before all of its kind. */
const UNRIVALLED = /\b(?:than any other|no other)\b/i;
/** Ranks, or speaks of others. */
const RANKED = /\b(?:\p{L}+est|most|least|worst|others?|only|sole(?:ly)?|unique(?:ly)?|first|record|no|none|nobody)\b/iu;
/** Words of a clause that must stand in an unsure one for it to be that which is told. */
const FEWEST = 2;

/** What is only possible where it is cited must not be told as so, and nothing as certain, or before all others, that is not called so. */
export function checkCertainty(claim: Statement, evidence: Evidence, alignment: Alignment): Finding[] {
  const certain = CERTAIN.exec(claim.text);
  if (certain && !evidence.statements.some(({ text }) => CERTAIN.test(text) || ASSURED.test(text)))
    return [{ kind: "quantifier", verdict: "unsupported", detail: certain[0] }];
  const unrivalled = UNRIVALLED.exec(claim.text);
  if (unrivalled && !evidence.statements.some(({ text }) => RANKED.test(text)))
    return [{ kind: "quantifier", verdict: "unsupported", detail: unrivalled[0] }];
  if (RESERVED.test(claim.text)) return [];
  for (const statement of evidence.statements) {
    const unsure = clauses(statement).find(({ text, at }) => UNSURE.test(text) && isTold(claim, statement, at, alignment));
    if (unsure) return [{ kind: "quantifier", verdict: "unsupported", detail: UNSURE.exec(unsure.text)?.[0] ?? "" }];
  }
  return [];
}

function clauses({ text, words }: Statement): { text: string; at: number }[] {
  return [...new Set(words.map(({ clause }) => clause))].map((at) => {
    const own = words.filter(({ clause }) => clause === at);
    return { text: text.slice(own[0]?.start, own.at(-1)?.end), at };
  });
}

/** Whether a clause of the claim speaks of a clause of the source, by more than a word of many. */
function isTold({ content }: Statement, statement: Statement, clause: number, alignment: Alignment): boolean {
  const isThere = new Set(
    content.filter((word) => (alignment.get(word) ?? []).some((pair) => pair.statement === statement && pair.word.clause === clause)),
  );
  return [...new Set(content.map((word) => word.clause))].some((at) => {
    const own = content.filter((word) => word.clause === at);
    const there = own.filter((word) => isThere.has(word)).length;
    return there >= FEWEST || there === own.length;
  });
}
