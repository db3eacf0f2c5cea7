import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";

/** Where servers and their client run, so that neither takes the other's time. */
export interface Cores {
  readonly pinned: boolean;
  /** A command line, held to the servers' core. */
  onServerCore(command: readonly string[]): readonly [string, ...string[]];
  /** Holds this process, threads and all, to the other core. */
  holdClient(): void;
}

export function processorCores(): Cores {
  const [server, client] = allowedCores();
  if (server === undefined || client === undefined) {
    return { pinned: false, onServerCore: (command) => command as [string, ...string[]], holdClient: () => undefined };
  }
  return {
    pinned: true,
    onServerCore: (command) => ["taskset", "-c", String(server), ...command],
    holdClient: () => void spawnSync("taskset", ["-a", "-c", "-p", String(client), String(process.pid)]),
  };
}

/** Empty where `taskset` is not to be had or there is but one core. */
function allowedCores(): number[] {
  if (availableParallelism() < 2) return [];
  const shown = spawnSync("taskset", ["-c", "-p", String(process.pid)], { encoding: "utf8" });
  return shown.status === 0 ? readCoreList(shown.stdout.split(":").at(-1) ?? "") : [];
}

/** "0-2,5" is 0, 1, 2 and 5. */
export function readCoreList(text: string): number[] {
  return [...text.matchAll(/(\d+)(?:-(\d+))?/g)].flatMap(([, from, to]) => {
    const first = Number(from);
    return Array.from({ length: Number(to ?? from) - first + 1 }, (_, at) => first + at);
  });
}
