import hnswlib from "hnswlib-node";
import { ExactVectorIndex } from "../adapters/exact-vector-index.js";
import { FootnoteError } from "../core/errors.js";
import type { Hit, PassageRanges, VectorIndex } from "../core/ports.js";

/** How a graph is built and searched. */
export interface HnswShape {
  /** Links a node. */
  readonly m: number;
  /** Kept candidates while building. */
  readonly efConstruction: number;
  /** Kept candidates while searching. */
  readonly ef: number;
}

/**
 * From so many vectors up, what found .98 and more of the ten nearest among 10,000 and 100,000. 16 links are the paper's middle
 * ground for a few hundred dimensions (Malkov & Yashunin 2018); with 32, more vectors cost no more to search.
 */
const SHAPES: readonly (readonly [size: number, shape: HnswShape])[] = [
  [50_000, { m: 32, efConstruction: 200, ef: 400 }],
  [0, { m: 16, efConstruction: 200, ef: 200 }],
];
/** Below this, comparing with every vector is as quick and exact. */
const EXACT_BELOW = 1_000;

export function hnswShape(size: number): HnswShape {
  return (SHAPES.find(([least]) => size >= least) as (typeof SHAPES)[number])[1];
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
    index.setBreadth(hnswShape(exact.size).ef);
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
