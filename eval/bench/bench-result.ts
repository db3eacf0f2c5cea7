import type { InProcess } from "./in-process.js";
import type { IngestRate } from "./ingest-rate.js";
import type { LoadComparison } from "./load-comparison.js";
import type { Machine } from "./machine.js";
import type { ScaleFigures, ScaleVectors } from "./scale-figures.js";
import type { StartUp } from "./start-up.js";

/** Everything measured in one run, every round kept, so that a reader can sum it up differently. */
export interface BenchResult {
  readonly machine: Machine;
  readonly questions: number;
  readonly load: LoadComparison;
  readonly startUp: StartUp;
  readonly inProcess: InProcess;
  readonly ingest: readonly IngestRate[];
}

export interface ScaleResult {
  readonly machine: Machine;
  readonly scale: readonly ScaleFigures[];
  readonly vectors: readonly ScaleVectors[];
}
