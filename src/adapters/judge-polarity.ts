import type { Finding } from "../core/ports.js";
import { IMPLICIT, OPPOSING_PREFIX } from "../language/negation.js";
import { normalise } from "../language/terms.js";
import type { Check, Evidence } from "./judge-evidence.js";
import { opposed } from "./judge-numbers.js";
import type { Denial, Statement, Word } from "./judge-statement.js";

/** From this share of a clause's shared words turned round, the clause is. */
const TURNED = 0.5;

/** What a claim denies must be denied where it cites, and what it asserts be asserted. */
export const checkPolarity: Check = (claim, evidence) => {
  const clauses = new Set(claim.content.map(({ clause }) => clause));
  for (const clause of clauses) {
    const words = claim.content.filter((word) => word.clause === clause);
    const finding = turned(words, claim, evidence);
    if (finding) return [finding];
  }
  return [];
};

function turned(words: readonly Word[], claim: Statement, evidence: Evidence): Finding | undefined {
  const denials = claim.denials.filter((one) => one.clause === words[0]?.clause && !isShared(one, evidence.terms));
  const odd = denials.length % 2 === 1;
  let shared = 0;
  const away: Word[] = [];
  let toward = 0;
  for (const word of words) {
    const found = polarities(word, evidence);
    if (found.size === 0) continue;
    shared++;
    if (
      found.has(word.negated) ||
      (isThing(word) &&
        !word.negated &&
        (odd || denials.length === 0) &&
        claim.words.some((other) => other.clause === word.clause && other.negated && !isThing(other) && !other.stop))
    )
      continue;
    away.push(word);
    if (!word.negated) toward++;
  }
  if (away.length === 0) return undefined;
  // "no opening within 1 m" is said, the other way round, by "every opening at least 1 m away".
  if (
    claim.quantities.some((one) =>
      evidence.statements.some(({ quantities }) => quantities.some((other) => one.value === other.value && opposed(one, other))),
    )
  )
    return undefined;
  const finding: Finding = { kind: "negation", verdict: "contradicted", detail: away.map(({ text }) => text).join(" ") };
  const agrees = odd && deniedAlike(denials, claim, evidence);
  if (agrees && denials.some(({ focus }) => focus !== undefined && !isThing(focus))) return undefined;
  // "the owner, not the installer" for "the installer, not the owner".
  if (toward > 0 && toward < away.length) return finding;
  if (agrees) return undefined;
  const denies = away.some(({ negated }) => negated);
  // "industry did not fund it" for "funded not by industry": what is denied there is denied here.
  if (denies && odd && claim.words.some((word) => word.clause === words[0]?.clause && isThing(word) && isAside(word, evidence)))
    return undefined;
  // "the owner registers it" for "the installer, not the owner, registers it".
  if (
    denials.length === 0 &&
    away.some((word) => isThing(word) && isAside(word, evidence)) &&
    claim.words.some((word) => word.clause === words[0]?.clause && isDeedOf(word, evidence))
  )
    return finding;
  const source = denies ? nearby(away, evidence) : "";
  const undone = denials.length > 0 && !odd && !denies;
  if (
    undone
      ? false
      : denies
        ? impliesMore(source, claim.text)
        : impliesMore(claim.text, evidence.statements.map(({ text }) => text).join(" "))
  )
    return undefined;
  const predicate = away.some((word) => word.class === "verb" || word.class === "adjective");
  return predicate || away.length / shared > TURNED ? finding : undefined;
}

/** The clauses that hold these words, and what leads on from them: "until", "unless". */
function nearby(words: readonly Word[], { statements }: Evidence): string {
  const terms = new Set(words.map(({ term }) => term));
  return statements
    .flatMap((statement) => {
      const clauses = new Set(statement.words.filter(({ term }) => terms.has(term)).map(({ clause }) => clause));
      return statement.words.filter(
        ({ at, clause }) => clauses.has(clause) || (clauses.has(clause - 1) && statement.words[at - 1]?.clause !== clause),
      );
    })
    .map(({ text }) => text)
    .join(" ");
}

/** Whether what a word tells is done stands beside an aside that denies a doer. */
function isDeedOf(word: Word, { words }: Evidence): boolean {
  return (
    word.class === "verb" &&
    words.some(
      (other) =>
        other.term === word.term &&
        words.some((one) => one.negated && isThing(one) && Math.abs(one.clause - other.clause) <= 1 && Math.abs(one.at - other.at) < 12),
    )
  );
}

/** "The ban is not enforced" speaks of a ban as its source does: the word turns nothing round. */
function isShared({ focus, implicit }: Pick<Denial, "focus" | "implicit">, terms: ReadonlySet<string>): boolean {
  return implicit && focus !== undefined && terms.has(focus.term);
}

/**
 * Two denials of one thing in other words: what the claim denies first is nowhere only asserted, nor does it assert what is
 * denied first where it cites.
 */
function deniedAlike(denials: readonly Denial[], claim: Statement, evidence: Evidence): boolean {
  const isSaid = ({ focus, implicit }: Denial) => {
    if (!focus || implicit) return false;
    const found = polarities(focus, evidence);
    return found.has(false) && !found.has(true);
  };
  if (denials.some(isSaid)) return false;
  return evidence.statements.some((statement) =>
    statement.denials.some(
      ({ focus, implicit }) =>
        focus !== undefined &&
        !isShared({ focus, implicit }, claim.terms) &&
        (implicit || !claim.content.some((word) => word.term === focus.term && !word.negated && !isThing(word))) &&
        statement.content.some((word) => claim.terms.has(word.term)),
    ),
  );
}

/** Whether a text has a word of denial that the other lacks: a paraphrase may say "left out" for "did not include". */
function impliesMore(text: string, other: string): boolean {
  const lacking = other.toLowerCase();
  return (text.match(IMPLICIT) ?? []).some((word) => !lacking.includes(word.toLowerCase().slice(0, 4)));
}

/** How the cited sentences hold a word: asserted (false), denied (true), both, or not at all; "unchanged" denies "changed". */
function polarities(word: Word, evidence: Evidence): Set<boolean> {
  const found = new Set<boolean>();
  const denying = new Set(
    evidence.words.filter((other) => other.negated && !isThing(other) && !other.stop).map((other) => clauseKey(other, evidence)),
  );
  const bare = normalise(word.text.toLowerCase().replace(OPPOSING_PREFIX, ""));
  for (const other of evidence.words) {
    if (other.stop && other.class !== "verb") continue;
    if (other.term === word.term) {
      found.add(other.negated);
      // The subject of what is denied is no more asserted than denied.
      if (isThing(other) && denying.has(clauseKey(other, evidence))) found.add(true);
    } else if (bare !== word.term && other.term === bare) found.add(!other.negated);
    else if (
      OPPOSING_PREFIX.test(other.text.toLowerCase()) &&
      normalise(other.text.toLowerCase().replace(OPPOSING_PREFIX, "")) === word.term
    )
      found.add(!other.negated);
  }
  return found;
}

function isThing({ class: kind }: Word): boolean {
  return kind === "noun" || kind === "name" || kind === "number";
}

/** Clauses are numbered anew in each sentence. */
function clauseKey(word: Word, { statements }: Evidence): string {
  return `${statements.findIndex(({ words }) => words.includes(word))} ${word.clause}`;
}

/** Whether a thing is denied by itself, in a clause that denies nothing else. */
function isAside({ term }: Word, evidence: Evidence): boolean {
  return evidence.words.some((other) => {
    if (other.term !== term || !other.negated) return false;
    const key = clauseKey(other, evidence);
    return !evidence.words.some((one) => one.negated && !one.stop && !isThing(one) && clauseKey(one, evidence) === key);
  });
}
