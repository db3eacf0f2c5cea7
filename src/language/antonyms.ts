import { OPPOSITES_TABLE } from "./opposites-table.js";
import { normalise } from "./terms.js";

/** Function words, which the table of content words lacks. */
const FUNCTION_WORDS = "before after|more less|more fewer|most least|with without|always never";

const PREFIX = /^(?:un|non|dis|in|im|ir|il|mis|anti|de)-?/;
const SHORTEST_STEM = 4;

const opposites = new Map<string, string[]>();
for (const pair of `${OPPOSITES_TABLE}|${FUNCTION_WORDS}`.split(/[|\n]/)) {
  const [a = "", b = ""] = pair.split(" ").map(normalise);
  opposites.set(a, [...(opposites.get(a) ?? []), b]);
  opposites.set(b, [...(opposites.get(b) ?? []), a]);
}

/** The opposites of a stemmed term by the table, in their degrees as well: of "richest" "poorest". */
export function oppositesOf(term: string): readonly string[] {
  const [own, plain] = formsOf(term);
  const found = opposites.get(own ?? term) ?? [];
  const degrees = (opposites.get(plain ?? term) ?? []).flatMap((word) => [`${word}er`, `${word}est`]);
  return plain === undefined ? found : [...found, ...degrees];
}

/** Whether a set of terms holds the opposite of one: by the table, by degree ("higher", "lowest"), or by a prefix ("unofficial"). */
export function holdsOpposite(terms: ReadonlySet<string>, term: string): boolean {
  for (const form of formsOf(term)) {
    for (const opposite of opposites.get(form) ?? []) {
      if (terms.has(opposite) || terms.has(`${opposite}er`) || terms.has(`${opposite}est`)) return true;
    }
  }
  const plain = term.replace(PREFIX, "");
  if (plain !== term && plain.length >= SHORTEST_STEM && terms.has(plain)) return true;
  if (term.length < SHORTEST_STEM) return false;
  for (const other of terms) {
    if (other.length > term.length + 1 && other.endsWith(term) && other.replace(PREFIX, "") === term) return true;
  }
  return false;
}

function formsOf(term: string): string[] {
  const plain = term.replace(/(?:er|est)$/, "");
  return plain === term || plain.length < 3 ? [term] : [term, plain];
}
