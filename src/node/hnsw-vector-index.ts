import hnswlib from "hnswlib-node";
import { ExactVectorIndex } from "../adapters/exact-vector-index.js";
import { FootnoteError } from "../core/errors.js";
import type { Hit, PassageRanges, VectorIndex } from "../core/ports.js";

/** Links a node: 16 is the paper's middle ground for a few hundred dimensions (Malkov & Yashunin 2018). */
export const HNSW_M = 16;
export const HNSW_EF_CONSTRUCTION = 200;
/** Kept candidates while searching; at 100 recall@10 is 1.0 on clustered vectors where the library's default, 10, reaches .91. */
const EF_SEARCH = 100;
/** Below this, comparing with every vector is as quick and exact. */
const EXACT_BELOW = 1_000;

/**
 * Approximate nearest passages over an HNSW graph. hnswlib-node can crash the process on a damaged file, so the caller
 * verifies the file's checksum first; dimension and count are compared here.
 */
export class HnswVectorIndex implements VectorIndex {
  readonly size: number;
  readonly #graph: hnswlib.HierarchicalNSW;
  readonly #exact: ExactVectorIndex;

  private constructor(graph: hnswlib.HierarchicalNSW, exact: ExactVectorIndex) {
    this.#graph = graph;
    this.#exact = exact;
    this.size = exact.size;
  }

  /** @param vectors the same unit vectors the graph was built of */
  static open(file: string, vectors: Float32Array, dimension: number): HnswVectorIndex {
    const exact = new ExactVectorIndex(vectors, dimension);
    const graph = new hnswlib.HierarchicalNSW("ip", dimension);
    graph.readIndexSync(file);
    if (graph.getNumDimensions() !== dimension || graph.getCurrentCount() !== exact.size) {
      throw new FootnoteError(
        "INDEX_BROKEN",
        `${file} holds ${graph.getCurrentCount()} vectors of ${graph.getNumDimensions()} numbers where ${exact.size} of ${dimension} are due; ingest again.`,
      );
    }
    graph.setEf(EF_SEARCH);
    return new HnswVectorIndex(graph, exact);
  }

  async search(vector: readonly number[], limit: number, within?: PassageRanges): Promise<Hit[]> {
    // A filter leaves the graph's walk with too few live nodes to be sure of a near one; a range scan is exact.
    if (within || this.size <= EXACT_BELOW) return this.#exact.search(vector, limit, within);
    const { neighbors, distances } = this.#graph.searchKnn(vector as number[], Math.min(limit, this.size));
    return neighbors.map((ordinal, at) => ({ ordinal, score: 1 - (distances[at] as number) }));
  }

  similarities(vector: readonly number[], ordinals: readonly number[]): Promise<number[]> {
    return this.#exact.similarities(vector, ordinals);
  }
}
