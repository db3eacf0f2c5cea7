/**
 * Edits from one word to another: letters put in, left out, mistaken, or swapped with their neighbour (optimal string
 * alignment), each counting once.
 */
export function editDistance(a: string, b: string): number {
  return align(a, b, ONCE);
}

/** How unlikely it is that fingers or ears turn one word into another, in nats; 0 for the word itself. */
export function slipCost(typed: string, meant: string): number {
  if (typed === meant) return 0;
  return align(typed, meant, NATS) + (typed[0] === meant[0] || typed[0] === meant[1] ? 0 : FIRST_LETTER);
}

/** What each edit costs. @param before the letter before it, in the word it is made in */
interface Edits {
  put(letter: string, before: string | undefined): number;
  left(letter: string, before: string | undefined): number;
  mistaken(typed: string, meant: string): number;
  readonly swapped: number;
}

const ONCE: Edits = { put: () => 1, left: () => 1, mistaken: () => 1, swapped: 1 };

/** Typists seldom miss the first letter. */
const FIRST_LETTER = 1.5;
const NATS: Edits = {
  put: (letter, before) => (letter === before ? 3.5 : 5.5),
  left: (letter, before) => (letter === before ? 3.5 : 4.5),
  mistaken: (typed, meant) => (areNeighbours(typed, meant) || (VOWEL.test(typed) && VOWEL.test(meant)) ? 4.5 : 6),
  swapped: 4,
};

const VOWEL = /[aeiouy]/;
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Rows of a keyboard stand half a key further right than those above. */
const PLACES = new Map(ROWS.flatMap((keys, row) => [...keys].map((key, at) => [key, { row, at: at + row / 2 }] as const)));

function areNeighbours(a: string, b: string): boolean {
  const one = PLACES.get(a);
  const other = PLACES.get(b);
  return one !== undefined && other !== undefined && Math.abs(one.row - other.row) <= 1 && Math.abs(one.at - other.at) <= 1;
}

function align(a: string, b: string, edits: Edits): number {
  let before: number[] = [];
  let last = [0];
  for (let j = 1; j <= b.length; j++) last.push((last[j - 1] as number) + edits.left(b[j - 1] as string, b[j - 2]));
  for (let i = 1; i <= a.length; i++) {
    const typed = a[i - 1] as string;
    const row = [(last[0] as number) + edits.put(typed, a[i - 2])];
    for (let j = 1; j <= b.length; j++) {
      const meant = b[j - 1] as string;
      let cost = Math.min(
        (last[j] as number) + edits.put(typed, a[i - 2]),
        (row[j - 1] as number) + edits.left(meant, b[j - 2]),
        (last[j - 1] as number) + (typed === meant ? 0 : edits.mistaken(typed, meant)),
      );
      if (i > 1 && j > 1 && typed === b[j - 2] && a[i - 2] === meant) cost = Math.min(cost, (before[j - 2] as number) + edits.swapped);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
