import type { Finding } from "../core/ports.js";
import type { Alignment } from "./judge-alignment.js";
import type { Evidence } from "./judge-evidence.js";
import type { Statement, Word } from "./judge-statement.js";

/** Gives a cause, which follows. */
const CAUSAL =
  /\b(?:because(?: of)?|due to|owing to|as a result of|thanks to|on account of|on the grounds (?:that|of)|caused by|(?:was|is|were|are) caused by|the reason|results? from|resulted from|prompted by|triggered by|driven by|explained by)\b/i;
/** Says a cause, whichever stands first. */
const CLAIMS_CAUSE =
  /\b(?:because|due to|owing to|as a result|thanks to|on account of|caused|result(?:s|ed)? (?:from|in)|led to|leads to|leading to|prompted|triggered|driven by|which is why|so that|in order to|therefore|explained by|br(?:ings?|ought) (?:on|about)|(?:puts?|putting) (?:\p{L}+ ){1,8}?down to)\b/iu;
/** Joins two things as cause and effect, or may. */
const JOINS =
  /\b(?:because|due to|owing to|result\p{L}*|thanks to|on account of|caus\p{L}+|reasons?|led|leads?|leading|prompt\p{L}*|trigger\p{L}*|driven|why|so|since|therefore|thus|hence|expla\p{L}+|attribut\p{L}+|blam\p{L}+|in order|mean\p{L}*|help\p{L}*|as|conditions?|accounts?|grounds|after)\b|[:;]/iu;
/** Joins them so closely that one may be told as the other's cause. */
const JOINS_LOOSELY = /\b(?:makes?|made|for|to|whose|which|who|when|allow\p{L}*|by|with|given|otherwise|or|if|unless)\b|—/iu;
const CONCEDES = /\b(?:despite|in spite of|although|though|regardless of)\b/i;
const CAUSES = /\b(?:because|due to|owing to|as a result|thanks to|caus(?:es?|ed|ing)|(?:helped|driven|prompted) by)\b/i;
/** From this share of the cause's words that the source lacks, the cause is made up. */
const LACKING = 0.5;

export interface Causes {
  /** A cause that is none, or another. */
  readonly findings: readonly Finding[];
  /** 1 where a cause is given, and the source joins nothing as cause and effect. */
  readonly unjoined: number;
}

/** A cause must be said where it is cited, and be that cause. */
export function readCauses(claim: Statement, evidence: Evidence, alignment: Alignment): Causes {
  const said = CLAIMS_CAUSE.exec(claim.text);
  const isJoined = evidence.statements.some(({ text }) => JOINS.test(text));
  return {
    findings: checkCauses(claim, evidence, alignment),
    unjoined: said !== null && !isPlanned(claim, said) && !isJoined ? 1 : 0,
  };
}

/** "due to be heard", "due to open": what is to come has no cause. */
function isPlanned({ words }: Statement, { index, 0: cue }: RegExpExecArray): boolean {
  const next = words.find(({ start }) => start >= index + cue.length);
  return / to$/i.test(cue) && /^due/i.test(cue) && /^(?:verb|auxiliary)$/.test(next?.class ?? "") && !/ing$/i.test(next?.text ?? "");
}

function checkCauses(claim: Statement, evidence: Evidence, alignment: Alignment): Finding[] {
  const conceded = CONCEDES.exec(claim.text);
  if (conceded && evidence.statements.every(({ text }) => CAUSES.test(text) && !CONCEDES.test(text)))
    return [{ kind: "cause", verdict: "contradicted", detail: claim.text.slice(conceded.index) }];
  const match = CAUSAL.exec(claim.text);
  if (!match || isPlanned(claim, match)) return [];
  const [first, ...rest] = claim.content.filter(({ start }) => start >= match.index + match[0].length);
  const cause = first ? [first, ...rest.filter(({ clause }) => clause === first.clause)] : [];
  const missing = cause
    .filter((word) => word.class !== "other" && word.class !== "adverb")
    .filter((word) => alignment.get(word)?.length === 0 && !evidence.context.has(word.term));
  const joined = evidence.statements.some(({ text }) => JOINS.test(text) || JOINS_LOOSELY.test(text)) || evidence.statements.length > 1;
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
