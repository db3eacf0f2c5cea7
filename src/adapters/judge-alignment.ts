import type { WordVectors } from "../core/ports.js";
import { oppositesOf } from "../language/antonyms.js";
import { deniedBy } from "../language/negation.js";
import { pullsOf } from "../language/opposites.js";
import { relatedNames } from "../language/related-names.js";
import { normalise } from "../language/terms.js";
import type { Evidence } from "./judge-evidence.js";
import type { Statement, Word } from "./judge-statement.js";

/** From here two words mean much the same; below, a static model takes opposites and siblings for the same. */
const ALIKE = 0.48;
/** Endings that make another part of speech of a stem, as Porter's stemmer leaves them. */
const DERIVED =
  /^(?:e|i|y|at|ation|ment|en|al|ial|er|or|ist|ism|iti|ity|abl|ibl|ant|ent|anc|enc|ful|ness|ship|ic|iv|ou|li|ar|ian|ee|ag|th|ter|or)$/;
/** Lines that are told by opposites; "amount" and the like are told by comparing. */
const OPPOSED_LINES =
  /^(?:assent|leave|contest|membership|outcome|support|speed|strength|rigour|commonness|price|warmth|compulsion|severity|worth|frequency|door|liking|benefit|crossing|course|lasting)$/;

/** Lines whose words mean other things as well: "the right leg", "come back", "hard water". */
const AMBIGUOUS_LINE = /^(?:rank|arrival|truth|ease)$/;

/** A word of the source that a claim's word may stand for. */
export interface Counterpart {
  readonly word: Word;
  readonly statement: Statement;
  /** "same": the word or another form of it; "alike": a near-synonym; "opposite": what denies it. */
  readonly relation: "same" | "alike" | "opposite";
  /** Whether the pair itself holds a denial: "unused" for "used", "slow" for "fast". */
  readonly denies: boolean;
}

export type Alignment = ReadonlyMap<Word, readonly Counterpart[]>;

/** For each of a claim's content words what it may stand for in the source: the same word where there is one, else opposites, else its like. */
export function align(claim: Statement, { statements }: Evidence, vectors: WordVectors): Alignment {
  return new Map(claim.content.map((word) => [word, counterparts(word, statements, vectors)]));
}

function counterparts(word: Word, statements: readonly Statement[], vectors: WordVectors): Counterpart[] {
  const found = { same: [] as Counterpart[], pulled: [] as Counterpart[], opposite: [] as Counterpart[], alike: [] as Counterpart[] };
  const names = new Set(relatedNames(word.text).map(normalise));
  const bare = bareOf(word);
  const opposites = new Set(oppositesOf(word.term));
  const likeness = vectors.similarTo(word.text.toLowerCase());
  for (const statement of statements) {
    for (const other of statement.words) {
      if (other.stop && other.term !== word.term && other.term !== bare) continue;
      const add = (relation: Counterpart["relation"], denies: boolean, kind: keyof typeof found = relation) =>
        found[kind].push({ word: other, statement, relation, denies });
      if (other.term === word.term || names.has(other.term)) add("same", false);
      else if (isForm(bare, other.term) || isForm(bareOf(other), word.term))
        add("same", bare !== word.term || bareOf(other) !== other.term);
      else if (isForm(word.term, other.term)) add("same", false);
      else if (pulledTogether(word, other)) add("same", false, "pulled");
      else if ((opposites.has(other.term) && (word.class === "verb") === (other.class === "verb")) || pulledApart(word, other))
        add("opposite", true);
      else if (!isThing(word) && likeness(other.text.toLowerCase()) >= ALIKE) add("alike", false);
    }
  }
  // A near-synonym beside an opposite tells what is meant; of two on one line it may be either.
  const { pulled, opposite } = found;
  return [found.same, pulled.length > 0 ? [...pulled, ...opposite] : [], found.alike, opposite].find(({ length }) => length > 0) ?? [];
}

export function isThing({ class: kind }: Word): boolean {
  return kind === "noun" || kind === "name" || kind === "number";
}

function bareOf({ text, term }: Word): string {
  const bare = deniedBy(text);
  return bare === undefined ? term : normalise(bare);
}

function pulledApart(word: Word, other: Word): boolean {
  return (
    (word.class === "noun") === (other.class === "noun") &&
    pullsOf(word.term).some(
      ({ line, sign }) => OPPOSED_LINES.test(line) && pullsOf(other.term).some((pull) => pull.line === line && pull.sign === -sign),
    )
  );
}

function pulledTogether(word: Word, other: Word): boolean {
  return (
    (word.class === "noun") === (other.class === "noun") &&
    pullsOf(word.term).some(
      ({ line, sign }) => !AMBIGUOUS_LINE.test(line) && pullsOf(other.term).some((pull) => pull.line === line && pull.sign === sign),
    )
  );
}

/** "random" and "randomly", "pension" and "pensioners", "hard" and "harden". */
function isForm(term: string, other: string): boolean {
  if (term === other) return true;
  const [short, long] = term.length < other.length ? [term, other] : [other, term];
  if (short.length < 4 || !long.startsWith(short)) return false;
  return (short.length >= 5 && long.length - short.length <= 4) || DERIVED.test(long.slice(short.length));
}
