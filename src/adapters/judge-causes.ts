import type { Finding } from "../core/ports.js";
import type { Alignment } from "./judge-alignment.js";
import type { Evidence } from "./judge-evidence.js";
import type { Statement, Word } from "./judge-statement.js";

const CAUSAL =
  /\b(?:because(?: of)?|due to|owing to|as a result of|thanks to|on account of|caused by|(?:was|is|were|are) caused by|the reason|results? from|resulted from|led to|leads to|prompted by|triggered by|driven by)\b/i;
/** Says a cause, or joins two things so closely that one may be told as the other's cause. */
const JOINS =
  /\b(?:because|since|due to|owing to|as a result|thanks to|cause[ds]?|causing|therefore|thus|hence|so|reason|explain(?:s|ed)?|led|leads?|leading|result(?:s|ed|ing)?|mean(?:s|t)?|by|for|to|with|triggered|prompted|driven|helped|which|who|whose|after|when|as|given|otherwise|or|condition|unless|if)\b|[:;—]/i;
const CONCEDES = /\b(?:despite|in spite of|although|though|regardless of)\b/i;
const CAUSES = /\b(?:because|due to|owing to|as a result|thanks to|caus(?:es?|ed|ing)|(?:helped|driven|prompted) by)\b/i;
/** From this share of the cause's words that the source lacks, the cause is made up. */
const LACKING = 0.5;

/** A cause must be said where it is cited, and be that cause. */
export function checkCauses(claim: Statement, evidence: Evidence, alignment: Alignment): Finding[] {
  const conceded = CONCEDES.exec(claim.text);
  if (conceded && evidence.statements.every(({ text }) => CAUSES.test(text) && !CONCEDES.test(text)))
    return [{ kind: "cause", verdict: "contradicted", detail: claim.text.slice(conceded.index) }];
  const match = CAUSAL.exec(claim.text);
  if (!match) return [];
  const end = match.index + match[0].length;
  const tail = claim.content.filter(({ start }) => start >= end);
  const clause = tail[0]?.clause;
  const cause = tail.filter((word) => word.clause === clause);
  const missing = cause
    .filter((word) => word.class !== "other" && word.class !== "adverb")
    .filter((word) => !evidence.terms.has(word.term) && !evidence.context.has(word.term));
  const joined = evidence.statements.some(({ text }) => JOINS.test(text)) || evidence.statements.length > 1;
  // What titles lend may be a cause in part, but not all of it.
  const isMadeUp = cause.length > 0 && cause.every((word) => !word.negated && alignment.get(word)?.length === 0);
  if (!joined || isMadeUp || (cause.length > 0 && missing.length / cause.length > LACKING))
    return [{ kind: "cause", verdict: "unsupported", detail: claim.text.slice(match.index) }];
  const despite =
    !conceded &&
    evidence.statements.some(({ text, words }) => {
      const at = text.search(CONCEDES);
      const conceded = words.find(({ end: stop }) => stop > at)?.clause;
      return at >= 0 && cause.some(({ term }) => words.some((word) => word.term === term && word.start > at && word.clause === conceded));
    });
  if (despite) return [{ kind: "cause", verdict: "contradicted", detail: claim.text.slice(match.index) }];
  return isEffect(
    cause,
    claim.content.filter(({ end: stop }) => stop <= match.index),
    evidence,
  )
    ? [{ kind: "cause", verdict: "contradicted", detail: claim.text.slice(match.index) }]
    : [];
}

/** The source says the opposite: what the claim gives as the cause stands there as the effect. */
function isEffect(cause: readonly Word[], effect: readonly Word[], evidence: Evidence): boolean {
  return evidence.statements.some(({ text, content }) => {
    const match = /\b(?:because(?: of)?|due to|owing to|as a result of|thanks to|caused by)\b/i.exec(text);
    if (!match) return false;
    const after = new Set(content.filter(({ start }) => start > match.index).map(({ term }) => term));
    const before = new Set(content.filter(({ end }) => end <= match.index).map(({ term }) => term));
    const only = (words: readonly Word[], held: ReadonlySet<string>, other: ReadonlySet<string>) =>
      words.filter(({ term }) => held.has(term) && !other.has(term)).length;
    return only(cause, before, after) > only(cause, after, before) && only(effect, after, before) > only(effect, before, after);
  });
}
