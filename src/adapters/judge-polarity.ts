import type { Finding } from "../core/ports.js";
import { oppositesOf } from "../language/antonyms.js";
import { deniedBy, impliesDenial } from "../language/negation.js";
import { normalise } from "../language/terms.js";
import { type Alignment, type Counterpart, isThing } from "./judge-alignment.js";
import { asidesExchanged, asidesOf, clauseOf, denialsOf, isOfThings } from "./judge-asides.js";
import { type Denial, isDenied } from "./judge-denials.js";
import { opposed } from "./judge-numbers.js";
import type { Statement, Word } from "./judge-statement.js";

/** How surely a claim turns round what its source says. */
export interface Polarity {
  /** Something denied on one side and asserted on the other, with nothing else in the clause to account for it. */
  readonly turned: number;
  /** A thing that the source says there is none of, or leaves out in an aside, told as being there. */
  readonly present: number;
  /** An opposite of what the source says. */
  readonly opposed: number;
  /** The source denies what the claim speaks of, and nothing in the claim could stand for that. */
  readonly unmet: number;
  /** The greatest share of a clause that speaks of what the source denies, where nothing in the claim denies; 0..1. */
  readonly undenied: number;
  /** An opposite of a word that stands among the same things, though others of the source are like it. */
  readonly besideOpposite: number;
  readonly findings: readonly Finding[];
}

/** What a claim denies must be denied where it cites, and what it asserts be asserted. */
export function readPolarity(claim: Statement, alignment: Alignment): Polarity {
  const counts = { turned: 0, present: 0, opposed: 0, unmet: 0, besideOpposite: 0 };
  const findings: Finding[] = [];
  const note = (kind: keyof typeof counts, word: Word) => {
    counts[kind]++;
    findings.push({ kind: "negation", verdict: "contradicted", detail: word.text });
  };
  const sources = [...new Set([...alignment.values()].flat().map(({ statement }) => statement))];
  // "no opening within 1 m" is said, the other way round, by "every opening at least 1 m away".
  if (sources.some((source) => boundsOpposed(claim, source) || isRest(claim, source))) return { ...counts, undenied: 0, findings };
  for (const [word, found] of alignment) {
    if (found.length === 0 || !isTold(word, claim)) continue;
    const away = found.filter((other) => isTurned(claim, word, other));
    if (away.length < found.length || !away.every((other) => differs(claim, word, other, alignment))) continue;
    const bare =
      away.some(
        (other) =>
          !isHedged(claim, word, other.statement, other.word) &&
          !isHedged(other.statement, other.word, claim, word) &&
          !isElsewhere(claim, word, other, alignment) &&
          !isDeniedBeside(claim, word, other, alignment),
      ) && strangers(claim, word, alignment) === 0;
    const plain = bare && away.every(({ relation }) => relation !== "alike");
    if (!plain) continue;
    if (away.every(({ relation }) => relation === "opposite")) note("opposed", word);
    else if (isTurnedHere(claim, word, away, alignment)) note("turned", word);
  }
  const [absent] = denied(claim).filter((word) => isPresent(alignment.get(word) ?? []));
  if (absent) note("turned", absent);
  const [present] = presentOf(claim, alignment);
  if (present) note("present", present);
  const [exchanged] = asidesExchanged(claim, alignment);
  if (exchanged) note("turned", exchanged);
  const [unmet] = mayDeny(claim) ? [] : sources.flatMap((source) => leftUndenied(source, claim, alignment));
  if (unmet) note("unmet", unmet);
  const [beside] = [...alignment.keys()].filter((word) => sources.some((source) => hasOppositeBeside(claim, word, source, alignment)));
  if (beside) note("besideOpposite", beside);
  const undenied = Math.max(0, ...sources.flatMap((source) => sharesUndenied(source, claim, alignment)));
  return { ...counts, undenied, findings };
}

/** What a sentence says there is none of: "has no railway". */
function denied({ text, words, content, denials }: Statement): Word[] {
  return denials.flatMap((denial) => {
    const before = words.findLast(({ end }) => end <= denial.start);
    const isThere = before !== undefined && /^(?:is|are|was|were|be|been|has|have|had|having)$/i.test(before.text);
    const next = words.find(({ start }) => start >= denial.end);
    return isThere && /^no$/i.test(text.slice(denial.start, denial.end)) ? content.filter((word) => word === next && isThing(word)) : [];
  });
}

/** Things of a claim that every sentence which speaks of them says there are none of: "without interest", "not by industry". */
function presentOf(claim: Statement, alignment: Alignment): Word[] {
  return [...alignment].flatMap(([word, pairs]) => {
    const isNone = ({ word: other, statement, relation }: Counterpart) =>
      relation === "same" &&
      !/\bwould\b/i.test(statement.text) &&
      denialsOf(statement, other) % 2 === 1 &&
      statement.denials.some((denial) => {
        const cue = statement.text.slice(denial.start, denial.end);
        const isOfIt =
          /^(?:no|without|lack.*|.*free (?:of|from)|devoid of|(?:shortage|absence) of)$/i.test(cue) && denial.focus === other.start;
        return (
          isDenied(other, denial) && (isOfIt || (isOfThings(denial, statement) && isToldBefore(claim, word, statement, denial, alignment)))
        );
      });
    return isThing(word) && pairs.length > 0 && pairs.every(isNone) && !mayDenyBeside(claim, word, pairs) ? [word] : [];
  });
}

/** Whether anything in a word's clause could stand for a denial that the source has not as well. */
function mayDenyBeside({ denials, hedges, words }: Statement, { clause }: Word, pairs: readonly Counterpart[]): boolean {
  const isThere = (term: string) => pairs.every(({ statement }) => statement.hedges.some((hedge) => hedge.term === term));
  return (
    denials.length > 0 ||
    hedges.some((hedge) => hedge.clause === clause && !isThere(hedge.term)) ||
    words.some((one) => one.clause === clause && deniedBy(one.text) !== undefined)
  );
}

/** Whether what a claim tells beside a word stands before an aside, and not after it. */
function isToldBefore(claim: Statement, word: Word, source: Statement, { start, end }: Denial, alignment: Alignment): boolean {
  const beside = claim.content.filter((one) => one !== word && one.clause === word.clause);
  const pairs = beside.flatMap((one) => (alignment.get(one) ?? []).filter(({ statement }) => statement === source));
  return pairs.some((pair) => pair.word.end <= start) && !pairs.some((pair) => pair.word.start >= end);
}

/** Whether every sentence that speaks of a thing does, and could deny nothing. */
function isPresent(pairs: readonly Counterpart[]): boolean {
  return pairs.length > 0 && pairs.every(({ relation, statement }) => relation === "same" && !mayDeny(statement));
}

/** "at least 5" and "less than 5", where one side alone denies. */
function boundsOpposed(claim: Statement, source: Statement): boolean {
  return (
    claim.quantities.some((one) => source.quantities.some((other) => one.value === other.value && opposed(one, other))) &&
    claim.denials.length % 2 !== source.denials.length % 2
  );
}

/** "Seven of the nine were not upheld" of "two of the nine were": what is left of a whole is denied what the part is said to be. */
function isRest(claim: Statement, source: Statement): boolean {
  return (
    claim.denials.length % 2 !== source.denials.length % 2 &&
    source.quantities.some((whole) =>
      source.quantities.some((part) =>
        claim.quantities.some(({ value }) => part.value < whole.value && value === whole.value - part.value),
      ),
    )
  );
}

/** Deeds, qualities and things; not the "right" of "the right leg". */
function isTold(word: Word, { words }: Statement): boolean {
  if (word.class === "adjective") return !/^(?:noun|name)$/.test(words[word.at + 1]?.class ?? "");
  return word.class === "verb" || (word.class === "adverb" && !word.negated) || isThing(word);
}

/** Whether something in a word's clause may stand for a denial, or bound one, that the other side has not. */
function isHedged({ hedges }: Statement, { clause, term }: Word, other: Statement, counterpart: Word): boolean {
  const isThere = (hedge: string) => other.words.some((word) => word.term === hedge && (word.clause === counterpart.clause || !word.stop));
  return hedges.some((hedge) => hedge.clause === clause && hedge.term !== term && !isThere(hedge.term));
}

/** Whether a word stands in the source among other things than in the claim: what is said of it there is said of those. */
function isElsewhere(claim: Statement, word: Word, { word: other, statement }: Counterpart, alignment: Alignment): boolean {
  const companions = claim.content.filter((one) => one !== word && one.clause === word.clause && isThing(one));
  const told = companions.flatMap((one) => (alignment.get(one) ?? []).filter((pair) => pair.statement === statement));
  const said = new Set(claim.words.filter(({ clause }) => clause === word.clause).map(({ term }) => term));
  const there = statement.words.filter(({ clause }) => clause === other.clause);
  const isOfOthers =
    statement.content.some((one) => one.clause === other.clause && isThing(one) && !said.has(one.term)) &&
    !there.some((one) => one.at < other.at && POINTS.test(one.text));
  return isOfOthers && told.length > 0 && told.every((pair) => pair.word.clause !== other.clause);
}

/** "No fires may be lit in May" of "Fires are forbidden in May; in June they may be lit": what a claim denies is denied in another clause. */
function isDeniedBeside(claim: Statement, word: Word, { word: other, statement }: Counterpart, alignment: Alignment): boolean {
  const things = claim.content.filter((one) => one !== word && one.clause === word.clause && isThing(one));
  const told = things.flatMap((one) => (alignment.get(one) ?? []).filter((pair) => pair.statement === statement));
  const denying = new Set(statement.denials.map((denial) => clauseOf(statement, denial)));
  return (
    denialsOf(claim, word) % 2 === 1 &&
    denialsOf(statement, other) === 0 &&
    told.some((pair) => pair.word.clause !== other.clause && denying.has(pair.word.clause)) &&
    !told.some((pair) => pair.word.clause === other.clause)
  );
}

/** Stands for a thing named before. */
const POINTS = /^(?:he|she|it|they|who|which|that|this|these|those|both|all|none)$/i;

/** Whether anything in a sentence denies, or could stand for a denial. */
function mayDeny({ denials, hedges, words }: Statement): boolean {
  return denials.length > 0 || hedges.length > 0 || words.some(({ text }) => deniedBy(text) !== undefined);
}

/** The words of a claim that its source denies, where these are most of what it denies. */
function leftUndenied(source: Statement, claim: Statement, alignment: Alignment): Word[] {
  const spoken = new Map([...alignment].flatMap(([word, pairs]) => pairs.map((pair) => [pair.word, word] as const)));
  return source.denials.flatMap((denial) => {
    const inside = source.content.filter((word) => isDenied(word, denial));
    const shared = inside.flatMap((word) => spoken.get(word) ?? []);
    const focus = source.content.find(({ start }) => start === denial.focus);
    // "cheap" denied is "expensive"; "never without" is always with.
    const isAnswered = shared.some((word) => (alignment.get(word) ?? []).some(({ denies }) => denies));
    const isUndone = source.denials.filter((other) => clauseOf(source, other) === clauseOf(source, denial)).length % 2 === 0;
    if (isAnswered || isUndone) return [];
    const away = claim.content.filter(
      (word) => !shared.includes(word) && (alignment.get(word) ?? []).some((pair) => denialsOf(pair.statement, pair.word) === 0),
    );
    // Most of the claim is told elsewhere in the sentence.
    if (away.length > shared.length) return [];
    return shared.length * 2 > inside.length && (focus === undefined || spoken.has(focus) || !isThing(focus)) ? shared.slice(0, 1) : [];
  });
}

/** Of each denial that a claim without any speaks of: the share of its words there that stand in the clause denied. */
function sharesUndenied(source: Statement, claim: Statement, alignment: Alignment): number[] {
  if (claim.denials.length > 0 || claim.hedges.some(({ term }) => !source.terms.has(term))) return [];
  const standsIn = (word: Word, holds: (other: Word) => boolean) =>
    (alignment.get(word) ?? []).some((pair) => pair.statement === source && holds(pair.word));
  return source.denials.flatMap((denial) => {
    const clause = clauseOf(source, denial);
    if (source.denials.filter((other) => clauseOf(source, other) === clause).length % 2 === 0) return [];
    const spoken = claim.content.filter((word) => standsIn(word, (other) => isDenied(other, denial)));
    const clauses = new Set(spoken.map((word) => word.clause));
    const isDenying = claim.words.some(
      (word) =>
        clauses.has(word.clause) &&
        (deniedBy(word.text) !== undefined || impliesDenial(word.term) || (alignment.get(word) ?? []).some(({ denies }) => denies)),
    );
    const said = claim.content.filter((word) => clauses.has(word.clause));
    return spoken.length === 0 || isDenying
      ? []
      : [said.filter((word) => standsIn(word, (other) => other.clause === clause)).length / said.length];
  });
}

const CONVERSE = new Set("buy sell purchase lend borrow teach learn give receive win lose".split(" ").map(normalise));

/** Whether a word that the source lacks has an opposite there, as denied as it is, in a clause with a thing of its own. */
function hasOppositeBeside(claim: Statement, word: Word, source: Statement, alignment: Alignment): boolean {
  if (source.terms.has(word.term)) return false;
  const opposites = new Set(oppositesOf(word.term));
  // What one sells the other buys.
  if (opposites.size === 0 || CONVERSE.has(word.term) || claim.words.some(({ term }) => opposites.has(term))) return false;
  const found = source.words.filter(({ term, stop, negated }) => !stop && opposites.has(term) && negated === word.negated);
  return claim.content.some(
    (thing) =>
      thing !== word &&
      thing.clause === word.clause &&
      isThing(thing) &&
      (alignment.get(thing) ?? []).some((pair) => pair.statement === source && found.some(({ clause }) => clause === pair.word.clause)),
  );
}

function isTurned(claim: Statement, word: Word, { word: other, statement, denies }: Counterpart): boolean {
  const asides = asidesOf(statement, other, claim) + asidesOf(claim, word, statement);
  const against = (isAgainst(claim, word) ? 1 : 0) + (isAgainst(statement, other) ? 1 : 0);
  return (denialsOf(claim, word) + denialsOf(statement, other) + asides + against + (denies ? 1 : 0)) % 2 === 1;
}

/** "advised against it" turns round the advice itself. */
function isAgainst({ denials, text }: Statement, word: Word): boolean {
  return denials.some((denial) => isCue(word, denial) && / against$/i.test(text.slice(denial.start, denial.end)));
}

/**
 * Whether the clauses as wholes differ, each denial counted: two that deny once each may deny the same in other words, wherever
 * the word stands.
 */
function differs(claim: Statement, word: Word, { word: other, statement, denies }: Counterpart, alignment: Alignment): boolean {
  const near = (one: Statement, at: Word) =>
    one.denials.filter(
      (denial) => !isCue(at, denial) && (isDenied(at, denial) || (clauseOf(one, denial) === at.clause && !isOfThings(denial, one))),
    ).length;
  const opposites = claim.content.filter(
    (one) => one !== word && one.clause === word.clause && alignment.get(one)?.length && alignment.get(one)?.every((pair) => pair.denies),
  ).length;
  const asides =
    asidesOf(statement, other, claim) +
    asidesOf(claim, word, statement) +
    (isAgainst(claim, word) ? 1 : 0) +
    (isAgainst(statement, other) ? 1 : 0);
  return (near(claim, word) + near(statement, other) + asides + (denies ? 1 : 0) + opposites) % 2 === 1;
}

/** "refused" is itself the denial that it makes. */
function isCue({ start, end }: Word, denial: Denial): boolean {
  return denial.start <= start && end <= denial.end;
}

/** Deeds and qualities of a word's clause that nothing in the source answers to: one of them may deny. */
function strangers(claim: Statement, { clause }: Word, alignment: Alignment): number {
  return claim.content.filter(
    (word) =>
      word.clause === clause &&
      (word.class === "verb" || word.class === "adjective") &&
      alignment.get(word)?.length === 0 &&
      !claim.denials.some((denial) => isCue(word, denial)),
  ).length;
}

function isFocus(claim: Statement, word: Word, { word: other, statement, denies }: Counterpart): boolean {
  const isIt = ({ denials }: Statement, one: Word) =>
    denials.some(
      ({ focus, end }) => focus === one.start || (focus !== undefined && one.class === "verb" && end <= one.start && one.start < focus),
    );
  return denies || isIt(claim, word) || isIt(statement, other);
}

/** Whether what is denied is the word itself, or a thing with its deed. */
function isTurnedHere(claim: Statement, word: Word, away: readonly Counterpart[], alignment: Alignment): boolean {
  return !isThing(word) || away.some((other) => other.word.class === "verb" && !other.word.stop)
    ? away.some((other) => isFocus(claim, word, other))
    : isGoverned(claim, word, away, alignment);
}

/** A thing is denied with its deed: "lays no poison" for "lays poison". */
function isGoverned(claim: Statement, word: Word, away: readonly Counterpart[], alignment: Alignment): boolean {
  const verb = claim.words.findLast(({ at, clause, class: kind }) => clause === word.clause && kind === "verb" && at < word.at);
  return (
    away.some((other) => isFocus(claim, word, other)) &&
    (verb === undefined || /^(?:be|am|is|are|was|were|has|have|had)$/i.test(verb.text)
      ? !away.every(({ statement }) => statement.words.some((one) => one.class === "verb" && !one.stop)) ||
        isQuality(claim, word, alignment)
      : (alignment.get(verb) ?? []).some(
          (one) =>
            one.relation === "same" && away.some((other) => other.statement === one.statement && other.word.clause === one.word.clause),
        ))
  );
}

/** Whether a quality told of a thing in its clause is told in the source too. */
function isQuality(claim: Statement, { clause }: Word, alignment: Alignment): boolean {
  return claim.content.some(
    (word) =>
      word.clause === clause && word.class === "adjective" && (alignment.get(word) ?? []).some(({ relation }) => relation === "same"),
  );
}
