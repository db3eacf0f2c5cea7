/** What building an index of one size took. Times in seconds. */
export interface ScaleBuild {
  readonly passages: number;
  readonly sentences: number;
  readonly documents: number;
  /** Split and embed. */
  readonly prepareSeconds: number;
  /** HNSW graph, lexical index, checksums and disk. */
  readonly writeSeconds: number;
  readonly indexMiB: number;
  readonly peakMiB?: number;
}

/** What asking it costs. Times in milliseconds. */
export interface ScaleQuery {
  readonly questions: number;
  readonly openSeconds: number;
  /** Of the process that serves it, once opened and asked. */
  readonly memoryMiB: number;
  readonly retrieve: { readonly p50: number; readonly p99: number };
  readonly ask: { readonly p50: number; readonly p99: number };
  readonly lexical: { readonly p50: number; readonly p99: number };
  readonly graph: { readonly p50: number; readonly p99: number };
  readonly exact: { readonly p50: number; readonly p99: number };
  readonly recallAt10: number;
}

export interface ScaleFigures extends ScaleBuild, ScaleQuery {}

/** A graph alone, of so many vectors that their texts would not fit beside it. */
export interface ScaleGraph {
  readonly points: number;
  readonly shards: number;
  readonly m: number;
  readonly efConstruction: number;
  readonly questions: number;
  /** Of all shards beside each other, a thread each. */
  readonly buildSeconds: number;
  readonly buildProcessorSeconds: number;
  readonly graphMiB: number;
  readonly peakMiB?: number;
  readonly exact: { readonly p50: number; readonly p99: number };
  /**
   * By breadth of search, `ef`, in milliseconds: the shards one after the other in one thread (processor time is what other work on
   * the machine leaves almost untouched), and beside each other in a thread each.
   */
  readonly breadths: readonly {
    readonly ef: number;
    readonly wall: { readonly p50: number; readonly p99: number };
    readonly processor: { readonly p50: number; readonly p99: number };
    readonly threadsWall: { readonly p50: number; readonly p99: number };
    readonly recallAt10: number;
  }[];
}

/** The same vectors in PostgreSQL, searched through the store's own adapter over a connection to this machine. */
export interface ScalePostgres {
  readonly points: number;
  readonly questions: number;
  readonly loadSeconds: number;
  readonly buildSeconds: number;
  readonly tableMiB: number;
  readonly graphMiB: number;
  /** Milliseconds; `least` is what a question takes where nothing is in its way. */
  readonly breadths: readonly {
    readonly ef: number;
    readonly wall: { readonly p50: number; readonly p99: number };
    readonly least: number;
    readonly recallAt10: number;
  }[];
}

export interface ScaleVectors {
  readonly embedSeconds: number;
  readonly graph: ScaleGraph;
  readonly postgres?: ScalePostgres;
}
