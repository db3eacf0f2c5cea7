import hnswlib from "hnswlib-node";
import { ExactVectorIndex } from "../adapters/exact-vector-index.js";
import { FootnoteError } from "../core/errors.js";
import type { Hit, PassageRanges, VectorIndex } from "../core/ports.js";

/** Links a node: 16 is the paper's middle ground for a few hundred dimensions (Malkov & Yashunin 2018). */
export const HNSW_M = 16;
export const HNSW_EF_CONSTRUCTION = 200;
/** Kept candidates while searching, from so many vectors up: what found .98 and more of the ten nearest among 10,000 and 100,000. */
const BREADTHS: readonly (readonly [size: number, ef: number])[] = [
  [50_000, 800],
  [0, 200],
];
/** Below this, comparing with every vector is as quick and exact. */
const EXACT_BELOW = 1_000;

function breadthFor(size: number): number {
  return (BREADTHS.find(([least]) => size >= least) as readonly [number, number])[1];
}

/**
 * Approximate nearest passages over an HNSW graph. hnswlib-node can crash the process on a damaged file, so the caller
 * verifies the file's checksum first; dimension and count are compared here.
 */
export class HnswVectorIndex implements VectorIndex {
  readonly size: number;
  readonly #graphs: readonly hnswlib.HierarchicalNSW[];
  readonly #exact: ExactVectorIndex;

  private constructor(graphs: readonly hnswlib.HierarchicalNSW[], exact: ExactVectorIndex) {
    this.#graphs = graphs;
    this.#exact = exact;
    this.size = exact.size;
  }

  /**
   * @param files one graph, or several that hold a part of the vectors each
   * @param vectors the same unit vectors the graphs were built of
   */
  static open(files: string | readonly string[], vectors: Float32Array, dimension: number): HnswVectorIndex {
    const exact = new ExactVectorIndex(vectors, dimension);
    const graphs = [files].flat().map((file) => {
      const graph = new hnswlib.HierarchicalNSW("ip", dimension);
      graph.readIndexSync(file);
      return graph;
    });
    const held = graphs.reduce((sum, graph) => sum + graph.getCurrentCount(), 0);
    const [dimensions = 0] = graphs.map((graph) => graph.getNumDimensions()).filter((numbers) => numbers !== dimension);
    if (dimensions > 0 || held !== exact.size) {
      throw new FootnoteError(
        "INDEX_BROKEN",
        `${[files].flat().join(", ")} holds ${held} vectors of ${dimensions || dimension} numbers where ${exact.size} of ${dimension} are due; ingest again.`,
      );
    }
    const index = new HnswVectorIndex(graphs, exact);
    index.setBreadth(breadthFor(exact.size));
    return index;
  }

  /** Candidates kept while searching: more find more, and take longer. */
  setBreadth(ef: number): void {
    for (const graph of this.#graphs) graph.setEf(ef);
  }

  async search(vector: readonly number[], limit: number, within?: PassageRanges): Promise<Hit[]> {
    // A filter leaves the graph's walk with too few live nodes to be sure of a near one; a range scan is exact.
    if (within || this.size <= EXACT_BELOW) return this.#exact.search(vector, limit, within);
    const hits = this.#graphs.flatMap((graph) => {
      const { neighbors, distances } = graph.searchKnn(vector as number[], Math.min(limit, graph.getCurrentCount()));
      return neighbors.map((ordinal, at): Hit => ({ ordinal, score: 1 - (distances[at] as number) }));
    });
    return this.#graphs.length === 1 ? hits : hits.sort((a, b) => b.score - a.score).slice(0, limit);
  }

  similarities(vector: readonly number[], ordinals: readonly number[]): Promise<number[]> {
    return this.#exact.similarities(vector, ordinals);
  }
}
