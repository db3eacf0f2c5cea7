import type { Hit, PassageRanges, VectorIndex } from "../../core/ports.js";
import type { SqlSession } from "./database.js";

/** Up to so many passages every vector is compared: as quick as a walk through the graph, and exact. */
const EXACT_BELOW = 1_000;

/** The vectors of a store, as one transaction sees them; pgvector's HNSW index finds the nearest. */
export class PostgresVectorIndex implements VectorIndex {
  readonly size: number;
  readonly #session: SqlSession;

  constructor(session: SqlSession, passages: number) {
    this.#session = session;
    this.size = passages;
  }

  async search(vector: readonly number[], limit: number, within?: PassageRanges): Promise<Hit[]> {
    const hits = await this.#nearest(JSON.stringify(vector), limit, within);
    return hits.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  }

  async similarities(vector: readonly number[], ordinals: readonly number[]): Promise<number[]> {
    const rows = await this.#session.query<Hit>(
      "SELECT ordinal::float8, -(embedding <#> $1::vector) AS score FROM footnote.passages WHERE ordinal = ANY($2::bigint[])",
      [JSON.stringify(vector), ordinals],
    );
    const scores = new Map(rows.map(({ ordinal, score }) => [ordinal, score]));
    return ordinals.map((ordinal) => scores.get(ordinal) ?? Number.NaN);
  }

  #nearest(vector: string, limit: number, within: PassageRanges | undefined): Promise<Hit[]> {
    if (within) {
      // A sum is no order the index knows: all vectors of the ranges are compared, and none is missed.
      return this.#session.query<Hit>(
        `SELECT ordinal::float8, -(embedding <#> $1::vector) AS score
         FROM unnest($2::bigint[], $3::bigint[]) AS range (first, past)
         JOIN footnote.passages ON ordinal >= range.first AND ordinal < range.past
         ORDER BY (embedding <#> $1::vector) + 0 LIMIT $4`,
        [vector, within.map(({ start }) => start), within.map(({ end }) => end), limit],
      );
    }
    const order = this.size <= EXACT_BELOW ? "(embedding <#> $1::vector) + 0" : "embedding <#> $1::vector";
    return this.#session.query<Hit>(
      `SELECT ordinal::float8, -(embedding <#> $1::vector) AS score FROM footnote.passages ORDER BY ${order} LIMIT $2`,
      [vector, limit],
    );
  }
}
