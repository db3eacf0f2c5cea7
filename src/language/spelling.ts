/**
 * Edits from one word to another: letters put in, left out, mistaken, or swapped with their neighbour (optimal string
 * alignment), each counting once.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** Words whose loss hides what a question asks. */
const ASKING = "which what when where who whose why how does did was were are is the many much".split(" ");
const SHORTEST = 3;

/** The asking word that a misspelt one most likely stands for: "waht", "wich", "teh". */
export function askingWord(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST || ASKING.includes(lower)) return undefined;
  return ASKING.find((known) => known.length >= SHORTEST && known[0] === lower[0] && editDistance(lower, known) === 1);
}
