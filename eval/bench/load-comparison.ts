import { fileURLToPath } from "node:url";
import { packageFolder } from "../../src/node/package-folder.js";
import { ChildServer } from "./child-server.js";
import { type LoadRound, loadRound } from "./load-round.js";
import type { Cores } from "./processor-cores.js";

const ROUNDS = 4;
const ROUND_SECONDS = 3;
/** Until the compiler has optimised what a question runs through: requests, not seconds, since a busy machine may grant few a second. */
const WARM_UP_REQUESTS = 1_500;
const WARM_UP_SECONDS = 4;
const MOST_WARM_UPS = 3;

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
      await warmUp(service, questions);
      await warmUp(hello, questions);
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

async function warmUp(server: ChildServer, questions: readonly string[]): Promise<void> {
  let asked = 0;
  for (let round = 0; round < MOST_WARM_UPS && asked < WARM_UP_REQUESTS; round++) {
    asked += (await loadRound(server, questions, WARM_UP_SECONDS)).requestsPerSecond * WARM_UP_SECONDS;
  }
}
