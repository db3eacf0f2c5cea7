import { THESAURUS_TABLE } from "./thesaurus-table.js";

/** What may stand for a term where the same is said in other words. */
export interface Partners {
  /** Places of terms in the thesaurus, closest first. */
  readonly places: Uint16Array;
  /** How well each of them does, 0..1. */
  readonly strengths: Float32Array;
}

/** What each of the table's three degrees counts. */
const DEGREES = [0.9, 0.7, 0.45];
const NONE: Partners = { places: new Uint16Array(0), strengths: new Float32Array(0) };

/** By stem: its place in the table's order; by place: where its partners begin. */
interface Lines {
  readonly places: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
}

let read: Lines | undefined;
/** Terms whose partners are kept: the words of some thousand questions. */
const REMEMBERED = 5_000;
const known = new Map<string, Partners>();

/** Terms that the thesaurus has: their places are below that. */
export function thesaurusSize(): number {
  return lines().places.size;
}

/** A stemmed term's place in the thesaurus; undefined for what it lacks. */
export function placeInThesaurus(term: string): number | undefined {
  return lines().places.get(term);
}

/** What may stand for a stemmed term: "lavatory" for "toilet". */
export function partnersOf(term: string): Partners {
  const made = known.get(term);
  if (made) return made;
  const found = partnersInTable(term);
  if (known.size >= REMEMBERED) known.clear();
  known.set(term, found);
  return found;
}

function partnersInTable(term: string): Partners {
  const { places, starts } = lines();
  const place = places.get(term);
  if (place === undefined) return NONE;
  const start = starts[place] as number;
  const end = THESAURUS_TABLE.indexOf("\n", start);
  const found = THESAURUS_TABLE.slice(start, end < 0 ? undefined : end)
    .split(";")
    .flatMap((words, degree) =>
      words.split(" ").flatMap((word) => {
        const other = places.get(word);
        return other === undefined ? [] : [{ other, strength: DEGREES[degree] as number }];
      }),
    );
  return {
    places: Uint16Array.from(found, ({ other }) => other),
    strengths: Float32Array.from(found, ({ strength }) => strength),
  };
}

function lines(): Lines {
  if (read) return read;
  const places = new Map<string, number>();
  const starts: number[] = [];
  for (let at = 0; at >= 0 && at < THESAURUS_TABLE.length; ) {
    const colon = THESAURUS_TABLE.indexOf(":", at);
    const stem = THESAURUS_TABLE.slice(at, colon);
    places.set(stem, places.size);
    starts.push(colon + 1);
    const end = THESAURUS_TABLE.indexOf("\n", colon);
    at = end < 0 ? -1 : end + 1;
  }
  read = { places, starts: Uint32Array.from(starts) };
  return read;
}
