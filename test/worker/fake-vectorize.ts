import { vectorId } from "../../src/adapters/asset-layout.js";

const MOST_MATCHES = 100;
const MOST_IDS = 20;

interface Stored {
  readonly id: string;
  readonly namespace: string;
  readonly values: number[];
  readonly metadata: { readonly ordinal: number };
}

/**
 * A Vectorize index with the real one's limits and refusals, holding two generations of the same passages: a search that forgets
 * its namespace finds the other's.
 */
export class FakeVectorize {
  readonly binding: Vectorize;
  readonly calls = { query: 0, getByIds: 0 };
  down = false;
  readonly #stored: Map<string, Stored>;

  constructor(vectors: Float32Array, dimension: number, generation: string) {
    const rows = Array.from({ length: vectors.length / dimension }, (_, at) =>
      Array.from(vectors.subarray(at * dimension, (at + 1) * dimension)),
    );
    const stored = [generation, "another"].flatMap((namespace) =>
      rows.map((values, ordinal): Stored => ({ id: vectorId(namespace, ordinal), namespace, values, metadata: { ordinal } })),
    );
    this.#stored = new Map(stored.map((one) => [one.id, one]));
    const query = async (vector: number[], options: VectorizeQueryOptions = {}) => this.#query(vector, options);
    const getByIds = async (ids: string[]) => this.#getByIds(ids);
    this.binding = { query, getByIds } as unknown as Vectorize;
  }

  forget(generation: string, ordinal: number): void {
    this.#stored.delete(vectorId(generation, ordinal));
  }

  #query(vector: number[], { topK = 5, namespace, filter = {} }: VectorizeQueryOptions): VectorizeMatches {
    this.#called("query");
    if (topK < 1 || topK > MOST_MATCHES) throw new Error(`VECTOR_QUERY_ERROR: topK must be from 1 to ${MOST_MATCHES}`);
    const { $gte = 0, $lt = Number.POSITIVE_INFINITY } = (filter["ordinal"] ?? {}) as { $gte?: number; $lt?: number };
    const matches = [...this.#stored.values()]
      .filter(
        (one) => (namespace === undefined || one.namespace === namespace) && one.metadata.ordinal >= $gte && one.metadata.ordinal < $lt,
      )
      .map(({ id, values }) => ({ id, score: product(values, vector) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, topK);
    return { matches, count: matches.length };
  }

  #getByIds(ids: string[]): VectorizeVector[] {
    this.#called("getByIds");
    if (ids.length > MOST_IDS) throw new Error(`VECTOR_GET_ERROR: too many ids in payload; max id count is ${MOST_IDS}`);
    // In no order of its own.
    return ids.flatMap((id) => this.#stored.get(id) ?? []).reverse();
  }

  #called(method: keyof typeof this.calls): void {
    this.calls[method]++;
    if (this.down) throw new Error("VECTOR_QUERY_ERROR (code = 10001): internal error");
  }
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
