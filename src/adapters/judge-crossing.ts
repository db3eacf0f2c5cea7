import type { Evidence } from "./judge-evidence.js";
import type { Statement } from "./judge-statement.js";

/** Where one of several things told ends and the next begins. */
const PAUSE = /[,;:—](?!\d)|\b(?:and|or|but|while|whilst|whereas|than|although|though|unlike)\b/gi;

/** Small words that something is told by. */
const TIME = /^(?:until|till|after|befor|since)$/;

/**
 * Whether a claim joins pairs crosswise: "plates below, cups above" for "cups below, plates above". Two of its parts each take
 * words from the same two parts of the source; words that stand in several parts do not count.
 */
export function isCrossed(claim: Statement, { statements }: Evidence): boolean {
  const told = new Map<string, string>();
  const twice = new Set<string>();
  for (const [at, statement] of statements.entries()) {
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
  return sources.some((one, at) => sources.slice(at + 1).some((other) => [...one].filter((part) => other.has(part)).length > 1));
}

/** Terms that stand in one part of a sentence only, with its number. */
function parts({ text, words }: Statement): Map<string, number> {
  const bounds = [...text.matchAll(PAUSE)].map(({ index }) => index);
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const { term, start, stop, class: kind } of words) {
    if (stop && kind !== "number" && kind !== "verb" && !TIME.test(term)) continue;
    const part = bounds.filter((bound) => bound <= start).length;
    if (found.has(term) && found.get(term) !== part) twice.add(term);
    found.set(term, part);
  }
  for (const term of twice) found.delete(term);
  return found;
}
