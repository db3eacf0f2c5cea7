import { availableParallelism, cpus, loadavg } from "node:os";

/** Where a run was made; figures of different machines are not to be compared, their ratios are. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  /** Processes that wanted a core, one minute's average; more than there are cores means that all times are too long. */
  readonly load: number;
}

/** As it is now: call it before anything is measured. */
export function thisMachine(): Machine {
  return { processor: cpus()[0]?.model.trim() ?? "unknown", cores: availableParallelism(), node: process.version, load: loadavg()[0] ?? 0 };
}
