import type { Finding } from "../core/ports.js";
import { type Alignment, type Counterpart, isThing } from "./judge-alignment.js";
import { type Denial, isDenied } from "./judge-denials.js";
import type { Statement, Word } from "./judge-statement.js";

/** How surely a claim turns round what its source says. */
export interface Polarity {
  /** Deeds and qualities denied on one side and asserted on the other, with nothing else in the clause to account for it. */
  readonly turned: number;
  /** The same where something might. */
  readonly perhapsTurned: number;
  /** Things, likewise. */
  readonly turnedThings: number;
  /** Opposites of what the source says. */
  readonly opposed: number;
  readonly perhapsOpposed: number;
  /** "the owner, not the installer" for "the installer, not the owner". */
  readonly exchanged: number;
  /** Deeds and qualities denied, or asserted, on both sides. */
  readonly agreed: number;
  readonly findings: readonly Finding[];
}

/** What a claim denies must be denied where it cites, and what it asserts be asserted. */
export function readPolarity(claim: Statement, alignment: Alignment): Polarity {
  const counts = { turned: 0, perhapsTurned: 0, turnedThings: 0, opposed: 0, perhapsOpposed: 0, exchanged: 0, agreed: 0 };
  const findings: Finding[] = [];
  const note = (kind: keyof typeof counts, word: Word) => {
    counts[kind]++;
    if (kind !== "agreed") findings.push({ kind: "negation", verdict: "contradicted", detail: word.text });
  };
  for (const [word, found] of alignment) {
    if (found.length === 0) continue;
    if (!isThing(word) && word.class !== "verb" && word.class !== "adjective") continue;
    const away = found.filter((other) => isTurned(claim, word, other));
    if (away.length < found.length) {
      if (!isThing(word)) counts.agreed++;
      continue;
    }
    const differing = away.filter((other) => differs(claim, word, other, alignment));
    if (differing.length < away.length) {
      if (isThing(word) && away.every((other) => isAside(other.word, other.statement) !== isAside(word, claim)))
        note(accompanied(claim, word, alignment) ? "exchanged" : "turnedThings", word);
      continue;
    }
    const isOpposite = away.every(({ relation }) => relation === "opposite");
    const plain =
      away.every(({ relation }) => relation !== "alike") &&
      !claim.hedged.has(word.clause) &&
      away.some((other) => !other.statement.hedged.has(other.word.clause)) &&
      strangers(claim, word, alignment) === 0;
    if (isOpposite) note(plain ? "opposed" : "perhapsOpposed", word);
    else if (isThing(word) && !isGoverned(claim, word, away, alignment)) note("turnedThings", word);
    else note(plain && away.some((other) => isFocus(claim, word, other)) ? "turned" : "perhapsTurned", word);
  }
  return { ...counts, findings };
}

/** How often a word is denied, by others or by itself. */
function denialsOf({ denials }: Statement, word: Word): number {
  return denials.filter((denial) => isDenied(word, denial)).length;
}

function isTurned(claim: Statement, word: Word, { word: other, statement, denies }: Counterpart): boolean {
  return (denialsOf(claim, word) + denialsOf(statement, other) + (denies ? 1 : 0)) % 2 === 1;
}

/**
 * Whether the clauses as wholes differ, each denial counted: two that deny once each may deny the same in other words, wherever
 * the word stands.
 */
function differs(claim: Statement, word: Word, { word: other, statement, denies }: Counterpart, alignment: Alignment): boolean {
  const near = (one: Statement, at: Word) =>
    one.denials.filter((denial) => isDenied(at, denial) || clauseOf(one, denial) === at.clause).length;
  const opposites = claim.content.filter(
    (one) => one !== word && one.clause === word.clause && alignment.get(one)?.length && alignment.get(one)?.every((pair) => pair.denies),
  ).length;
  return (near(claim, word) + near(statement, other) + (denies ? 1 : 0) + opposites) % 2 === 1;
}

function clauseOf({ words }: Statement, { start }: Denial): number {
  return words.find(({ end }) => end > start)?.clause ?? 0;
}

/** Deeds and qualities of a word's clause that nothing in the source answers to: one of them may deny. */
function strangers(claim: Statement, { clause }: Word, alignment: Alignment): number {
  return claim.content.filter(
    (word) =>
      word.clause === clause &&
      (word.class === "verb" || word.class === "adjective") &&
      alignment.get(word)?.length === 0 &&
      !claim.denials.some(({ start, end }) => start <= word.start && word.end <= end),
  ).length;
}

function isFocus(claim: Statement, word: Word, { word: other, statement, denies }: Counterpart): boolean {
  return (
    denies || claim.denials.some(({ focus }) => focus === word.start) || statement.denials.some(({ focus }) => focus === other.start)
  );
}

/** A thing is denied with its deed: "lays no poison" for "lays poison". */
function isGoverned(claim: Statement, word: Word, away: readonly Counterpart[], alignment: Alignment): boolean {
  const verb = claim.words.findLast(({ at, clause, class: kind }) => clause === word.clause && kind === "verb" && at < word.at);
  return (
    away.some((other) => isFocus(claim, word, other)) &&
    (verb === undefined ||
      verb.stop ||
      (alignment.get(verb) ?? []).some(
        (one) => one.relation === "same" && away.some((other) => other.statement === one.statement && other.word.clause === one.word.clause),
      ))
  );
}

/** Whether a thing is denied by itself, in a clause that denies no deed. */
function isAside(word: Word, { denials, words }: Statement): boolean {
  return denials.some(
    (denial) =>
      isDenied(word, denial) &&
      !words.some((other) => !other.stop && !isThing(other) && other.class !== "adverb" && isDenied(other, denial)),
  );
}

/** Whether what the claim tells of a thing is told in the source as well. */
function accompanied(claim: Statement, word: Word, alignment: Alignment): boolean {
  return claim.content.some(
    (other) => other.class === "verb" && other.clause === word.clause && (alignment.get(other) ?? []).some(({ relation }) => relation === "same"),
  );
}
