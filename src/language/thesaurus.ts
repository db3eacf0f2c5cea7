import { THESAURUS_TABLE } from "./thesaurus-table.js";

/** What each of the table's three degrees counts, 0..1. */
const DEGREES = [0.9, 0.7, 0.45];
const NONE: ReadonlyMap<string, number> = new Map();

/** By stem: where its line begins in the table. */
let lines: Map<string, number> | undefined;
/** Terms whose partners are kept: the words of some thousand questions. */
const REMEMBERED = 5_000;
const known = new Map<string, ReadonlyMap<string, number>>();

/** Stemmed terms that may stand for one where the same is said in other words, and how well, 0..1: "lavatory" for "toilet". */
export function standsFor(term: string): ReadonlyMap<string, number> {
  const made = known.get(term);
  if (made) return made;
  const found = read(term);
  if (known.size >= REMEMBERED) known.clear();
  known.set(term, found);
  return found;
}

function read(term: string): ReadonlyMap<string, number> {
  lines ??= lineStarts();
  const start = lines.get(term);
  if (start === undefined) return NONE;
  const end = THESAURUS_TABLE.indexOf("\n", start);
  const line = THESAURUS_TABLE.slice(start, end < 0 ? undefined : end);
  const found = new Map<string, number>();
  line.split(";").forEach((words, degree) => {
    for (const word of words.split(" ")) if (word !== "") found.set(word, DEGREES[degree] as number);
  });
  return found;
}

function lineStarts(): Map<string, number> {
  const starts = new Map<string, number>();
  for (let at = 0; at >= 0 && at < THESAURUS_TABLE.length; ) {
    const colon = THESAURUS_TABLE.indexOf(":", at);
    starts.set(THESAURUS_TABLE.slice(at, colon), colon + 1);
    const end = THESAURUS_TABLE.indexOf("\n", colon);
    at = end < 0 ? -1 : end + 1;
  }
  return starts;
}
