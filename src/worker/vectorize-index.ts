import { vectorId } from "../adapters/asset-layout.js";
import { FootnoteError } from "../core/errors.js";
import type { Hit, PassageRanges, VectorIndex } from "../core/ports.js";

/** Vectorize's limits: of matches without their values, and of vectors fetched by id at once. */
const MOST_MATCHES = 100;
const MOST_IDS = 20;
/** A range costs a query, and a request on the free plan has 50 in all. */
const MOST_RANGES = 30;

export interface VectorizeOptions {
  /** Of the index the vectors were written from; it is their namespace. */
  readonly generation: string;
  /** How many passages the index holds. */
  readonly size: number;
}

/**
 * Nearest passages by Vectorize, whose index has the metric `cosine` and a metadata index on the number `ordinal`. The search is
 * approximate and gives at most 100 hits; `similarities` are exact.
 */
export class VectorizeIndex implements VectorIndex {
  readonly size: number;
  readonly #binding: Vectorize;
  readonly #generation: string;

  constructor(binding: Vectorize, { generation, size }: VectorizeOptions) {
    this.#binding = binding;
    this.#generation = generation;
    this.size = size;
  }

  async search(vector: readonly number[], limit: number, within?: PassageRanges): Promise<Hit[]> {
    const ranges = within ? joined(within) : [undefined];
    if (ranges.length > MOST_RANGES) {
      throw new FootnoteError(
        "REQUEST_INVALID",
        `The documents named stand in ${ranges.length} places of the index, and ${MOST_RANGES} can be searched at once; name fewer, or none for all.`,
      );
    }
    const found = await Promise.all(ranges.map((range) => this.#query(vector, limit, range)));
    return found
      .flat()
      .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal)
      .slice(0, limit);
  }

  async similarities(vector: readonly number[], ordinals: readonly number[]): Promise<number[]> {
    const wanted = [...new Set(ordinals)];
    const batches = Array.from({ length: Math.ceil(wanted.length / MOST_IDS) }, (_, at) =>
      wanted.slice(at * MOST_IDS, (at + 1) * MOST_IDS),
    );
    const known = new Map<string, number>();
    for (const stored of await this.#answered(Promise.all(batches.map((batch) => this.#binding.getByIds(this.#ids(batch)))))) {
      for (const { id, values } of stored) known.set(id, product(values, vector));
    }
    return ordinals.map((ordinal) => {
      const similarity = known.get(vectorId(this.#generation, ordinal));
      if (similarity === undefined) throw this.#incomplete(ordinal);
      return similarity;
    });
  }

  async #query(vector: readonly number[], limit: number, range: PassageRanges[number] | undefined): Promise<Hit[]> {
    const topK = Math.min(limit, MOST_MATCHES, range ? range.end - range.start : this.size);
    if (topK < 1) return [];
    const { matches } = await this.#answered(
      this.#binding.query([...vector], {
        topK,
        namespace: this.#generation,
        ...(range ? { filter: { ordinal: { $gte: range.start, $lt: range.end } } } : {}),
      }),
    );
    return matches.map(({ id, score }) => ({ ordinal: Number(id.slice(id.indexOf(":") + 1)), score }));
  }

  #ids(ordinals: readonly number[]): string[] {
    return ordinals.map((ordinal) => vectorId(this.#generation, ordinal));
  }

  async #answered<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (cause) {
      throw new FootnoteError("INDEX_MISSING", "Vectorize does not answer; try again in a moment.", { cause });
    }
  }

  #incomplete(ordinal: number): FootnoteError {
    return new FootnoteError(
      "INDEX_BROKEN",
      `Vectorize lacks passage ${ordinal} of index ${this.#generation}; write its vectors with: npx wrangler vectorize upsert`,
    );
  }
}

/** Ranges in order, neighbours as one, empty ones left out. */
function joined(ranges: PassageRanges): PassageRanges[number][] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (start >= end) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

function product(stored: ArrayLike<number>, vector: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += (stored[i] as number) * (vector[i] as number);
  return sum;
}
