import { type Alignment, isThing } from "./judge-alignment.js";
import { type Denial, isDenied } from "./judge-denials.js";
import type { Statement, Word } from "./judge-statement.js";

/** An aside may stand two bounds off: at a comma and at "but". */
const NEXT_CLAUSE = 2;

/** How often a word is denied, by others or by itself. */
export function denialsOf({ denials }: Statement, word: Word): number {
  return denials.filter((denial) => isDenied(word, denial)).length;
}

/** The clause that a denial stands in. */
export function clauseOf({ words }: Statement, { start }: Denial): number {
  return words.find(({ end }) => end > start)?.clause ?? 0;
}

/** Of "from the pier, but not from the wall" what is said is denied of the wall: it is where the other side speaks of the wall alone. */
export function asidesOf(statement: Statement, word: Word, other: Statement): number {
  return statement.denials.filter(
    (denial) =>
      isOfThings(denial, statement) &&
      !isDenied(word, denial) &&
      statement.words.some((one) => !one.stop && isDenied(one, denial) && other.terms.has(one.term)) &&
      Math.abs(clauseOf(statement, denial) - word.clause) <= NEXT_CLAUSE,
  ).length;
}

/** "not from the wall": an aside that denies no deed. */
export function isOfThings(denial: Denial, { text, words }: Statement): boolean {
  if (!/^not$/i.test(text.slice(denial.start, denial.end))) return false;
  const inside = words.filter((word) => (!word.stop || word.class === "verb") && isDenied(word, denial));
  return inside.length > 0 && inside.every((word) => isThing(word) || word.class === "adverb");
}

/** Whether a thing is denied by itself, in an aside. */
function isAside(word: Word, statement: Statement): boolean {
  return statement.denials.some((denial) => isDenied(word, denial) && isOfThings(denial, statement));
}

/** "the owner, not the installer" for "the installer, not the owner". */
export function asidesExchanged(claim: Statement, alignment: Alignment): Word[] {
  const things = [...alignment].filter(([word, pairs]) => isThing(word) && pairs.length > 0);
  const gone = things.filter(([word, pairs]) => !isAside(word, claim) && pairs.every((pair) => isAside(pair.word, pair.statement)));
  const come = things.filter(([word, pairs]) => isAside(word, claim) && pairs.every((pair) => denialsOf(pair.statement, pair.word) === 0));
  return come.length > 0 ? gone.map(([word]) => word) : [];
}
