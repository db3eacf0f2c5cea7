import type { Evidence } from "./judge-evidence.js";
import { RESPECTIVE } from "./judge-moved.js";
import type { Statement, Word } from "./judge-statement.js";

/** Where one of several things told ends and the next begins. */
const PAUSE = /[,;:—](?!\d)|\b(?:and|or|but|while|whilst|whereas|than|although|though|unlike)\b/gi;

const CONTRASTS = /\b(?:while|whilst|whereas)\b/i;

/** Words of what only says where or when, before the subject. */
const LONGEST_OPENING = 6;
/** Small words that something is told by: those of time and order, and the persons. */
const TELLING = /^(?:until|till|after|before|since|first|then|later|last)$/i;
const PERSONS = /^(?:(you|yours)|(we|us|ours|i|me|mine))$/i;
/** The same thing stands elsewhere after another of them: "from the shore", "to the shore". */
const DIRECTION = /^(?:to|from|into|with|without|above|below|inside|outside|over|under)$/i;

/**
 * Whether a claim joins pairs crosswise: "plates below, cups above" for "cups below, plates above". Two of its parts each take
 * words from the same two parts of the source; words that stand in several parts do not count.
 */
export function isCrossed(claim: Statement, { statements }: Evidence): boolean {
  const isContrast = CONTRASTS.test(claim.text);
  const told = new Map<string, string>();
  const twice = new Set<string>();
  for (const [at, statement] of statements.entries()) {
    if (RESPECTIVE.test(statement.text)) continue;
    for (const [term, part] of parts(statement)) {
      if (told.has(term)) twice.add(term);
      told.set(term, `${at} ${part}`);
    }
  }
  const drawn = new Map<number, Set<string>>();
  for (const [term, part] of parts(claim)) {
    const from = twice.has(term) ? undefined : told.get(term);
    if (from !== undefined) drawn.set(part, (drawn.get(part) ?? new Set()).add(from));
  }
  const sources = [...drawn.values()];
  const statementOf = (part: string) => part.split(" ")[0];
  return sources.some((one, at) =>
    sources.slice(at + 1).some((other) => {
      const both = [...one].filter((part) => other.has(part));
      // Two sentences told as one take words from both in any of its parts.
      return both.some((part, index) => both.slice(index + 1).some((next) => isContrast || statementOf(next) === statementOf(part)));
    }),
  );
}

/** Terms that stand in one part of a sentence only, with its number. */
function parts({ text, words }: Statement): Map<string, number> {
  const bounds = [...text.matchAll(PAUSE)].map(({ index }) => index).filter((bound) => !opens(words, text, bound));
  const found = new Map<string, number>();
  const twice = new Set<string>();
  const add = (term: string, start: number) => {
    const part = bounds.filter((bound) => bound <= start).length;
    if (found.has(term) && found.get(term) !== part) twice.add(term);
    found.set(term, part);
  };
  for (const { text: word, term, start, stop, at, class: kind } of words) {
    const [, you, we] = PERSONS.exec(word) ?? [];
    if (you ?? we) add(you ? "you" : "we", start);
    else if (DIRECTION.test(word)) {
      const next = words.slice(at + 1, at + 4).find((one) => !one.stop || /^(?:another|other)$/i.test(one.text));
      if (next) add(`${term} ${next.term}`, start);
    } else if (!stop || kind === "number" || kind === "verb" || TELLING.test(word)) add(term, start);
  }
  for (const term of twice) found.delete(term);
  return found;
}

/** "In the north, sheep graze": a comma after what only says where parts nothing. */
function opens(words: readonly Word[], text: string, bound: number): boolean {
  if (text[bound] !== ",") return false;
  const from = Math.max(text.lastIndexOf(";", bound), text.lastIndexOf(":", bound)) + 1;
  const before = words.filter(({ start }) => start >= from && start < bound);
  const next = words.find(({ start }) => start > bound);
  return (
    before.length <= LONGEST_OPENING &&
    /^(?:in|on|at|by|for|of|among|during|under|after|before|from|with)$/i.test(before[0]?.text ?? "") &&
    !before.some(({ class: kind }) => kind === "verb" || kind === "auxiliary") &&
    words.some(({ class: kind, clause }) => clause === next?.clause && (kind === "verb" || kind === "auxiliary"))
  );
}
