import { fileURLToPath } from "node:url";
import { packageFolder } from "../../src/node/package-folder.js";
import { ChildServer } from "./child-server.js";
import { type LoadRound, loadRound } from "./load-round.js";
import type { Cores } from "./processor-cores.js";

const ROUNDS = 4;
const ROUND_SECONDS = 4;
/** Until the compiler has optimised what a question runs through. */
const WARM_UP_SECONDS = 3;

/** The service and a bare server, in turns: as many rounds of each. */
export interface LoadComparison {
  readonly service: readonly LoadRound[];
  readonly hello: readonly LoadRound[];
  readonly servicePeakMiB?: number;
  readonly pinned: boolean;
}

export async function compareUnderLoad(questions: readonly string[], cores: Cores): Promise<LoadComparison> {
  const root = packageFolder();
  const bare = [process.execPath, "--import", "tsx", fileURLToPath(new URL("./hello-server.ts", import.meta.url))];
  const service = await ChildServer.start(cores.onServerCore([process.execPath, "bin/footnote.js", "serve", "--port", "0"]), root);
  try {
    const hello = await ChildServer.start(cores.onServerCore(bare), root);
    try {
      cores.holdClient();
      await loadRound(service, questions, WARM_UP_SECONDS);
      await loadRound(hello, questions, 1);
      const rounds = { service: [] as LoadRound[], hello: [] as LoadRound[] };
      for (let round = 0; round < ROUNDS; round++) {
        rounds.service.push(await loadRound(service, questions, ROUND_SECONDS));
        rounds.hello.push(await loadRound(hello, questions, ROUND_SECONDS));
      }
      const peak = await service.peakMemoryMiB();
      return { ...rounds, ...(peak === undefined ? {} : { servicePeakMiB: peak }), pinned: cores.pinned };
    } finally {
      await hello.stop();
    }
  } finally {
    await service.stop();
  }
}
