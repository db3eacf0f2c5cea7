/** Rows compared with every question before the next are read: a megabyte or two stays in the processor's cache. */
const BLOCK = 2_048;
const AT_ONCE = 4;

/**
 * The nearest of all rows to each question, by comparing every pair, block by block: memory is read once and not once a question.
 * @param questions unit vectors, one after the other, as the rows are
 * @returns ordinals of rows, best first
 */
export function nearestOfAll(
  rows: Float32Array,
  questions: Float32Array,
  dimension: number,
  limit: number,
  onProgress: (rowsDone: number) => void = () => undefined,
): number[][] {
  const count = questions.length / dimension;
  const best = Array.from({ length: count }, () => new Best(limit));
  const groups = Math.ceil(count / AT_ONCE);
  // A last group that is not full is filled up with a question that is looked at twice.
  const group = (at: number) => Array.from({ length: AT_ONCE }, (_, one) => Math.min(at * AT_ONCE + one, count - 1));
  const total = rows.length / dimension;
  for (let start = 0; start < total; start += BLOCK) {
    const end = Math.min(start + BLOCK, total);
    for (let at = 0; at < groups; at++) {
      const [a, b, c, d] = group(at) as [number, number, number, number];
      const [qa, qb, qc, qd] = [a, b, c, d].map((one) => questions.subarray(one * dimension, (one + 1) * dimension)) as Four;
      for (let row = start; row < end; row++) {
        const from = row * dimension;
        let [wa, wb, wc, wd] = [0, 0, 0, 0];
        for (let i = 0; i < dimension; i++) {
          const value = rows[from + i] as number;
          wa += value * (qa[i] as number);
          wb += value * (qb[i] as number);
          wc += value * (qc[i] as number);
          wd += value * (qd[i] as number);
        }
        (best[a] as Best).consider(row, wa);
        if (b > a) (best[b] as Best).consider(row, wb);
        if (c > b) (best[c] as Best).consider(row, wc);
        if (d > c) (best[d] as Best).consider(row, wd);
      }
    }
    onProgress(end);
  }
  return best.map(({ ordinals }) => ordinals);
}

type Four = [Float32Array, Float32Array, Float32Array, Float32Array];

/** The best rows so far, best first. */
class Best {
  readonly ordinals: number[] = [];
  readonly #scores: number[] = [];
  readonly #limit: number;
  #floor = Number.NEGATIVE_INFINITY;

  constructor(limit: number) {
    this.#limit = limit;
  }

  consider(ordinal: number, score: number): void {
    if (score <= this.#floor && this.ordinals.length === this.#limit) return;
    let at = this.ordinals.length;
    while (at > 0 && (this.#scores[at - 1] as number) < score) at--;
    this.ordinals.splice(at, 0, ordinal);
    this.#scores.splice(at, 0, score);
    if (this.ordinals.length > this.#limit) {
      this.ordinals.pop();
      this.#scores.pop();
    }
    if (this.ordinals.length === this.#limit) this.#floor = this.#scores.at(-1) as number;
  }
}
