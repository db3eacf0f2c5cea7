import { fileURLToPath } from "node:url";
import { packageFolder } from "../../src/node/package-folder.js";
import { ChildServer } from "./child-server.js";
import { type LoadRound, loadRound } from "./load-round.js";
import type { Cores } from "./processor-cores.js";

const ROUNDS = 4;
const ROUND_SECONDS = 3;
/** Until the compiler has optimised what a question runs through: requests, not seconds, since a busy machine may grant few a second. */
const WARM_UP_REQUESTS = 8_000;
const WARM_UP_SECONDS = 4;
const MOST_WARM_UPS = 4;

/** The service computing every answer, the service as it is started with all of them asked before, and a bare server, in turns. */
export interface LoadComparison {
  readonly service: readonly LoadRound[];
  readonly repeats: readonly LoadRound[];
  readonly hello: readonly LoadRound[];
  /** The service computing every answer of one reader, who asks again when answered. */
  readonly alone: readonly LoadRound[];
  readonly servicePeakMiB?: number;
  readonly pinned: boolean;
}

export async function compareUnderLoad(questions: readonly string[], cores: Cores): Promise<LoadComparison> {
  const root = packageFolder();
  const bare = [process.execPath, "--import", "tsx", fileURLToPath(new URL("./hello-server.ts", import.meta.url))];
  const serve = [process.execPath, "bin/footnote.js", "serve", "--port", "0"];
  const servers: ChildServer[] = [];
  const start = async (command: readonly string[]) => {
    const server = await ChildServer.start(cores.onServerCore(command), root);
    servers.push(server);
    return server;
  };
  try {
    const service = await start([...serve, "--answer-cache", "0"]);
    const repeats = await start(serve);
    const hello = await start(bare);
    cores.holdClient();
    for (const server of servers) await warmUp(server, questions);
    const rounds = { service: [] as LoadRound[], repeats: [] as LoadRound[], hello: [] as LoadRound[], alone: [] as LoadRound[] };
    for (let round = 0; round < ROUNDS; round++) {
      rounds.service.push(await loadRound(service, questions, ROUND_SECONDS));
      rounds.repeats.push(await loadRound(repeats, questions, ROUND_SECONDS));
      rounds.hello.push(await loadRound(hello, questions, ROUND_SECONDS));
      rounds.alone.push(await loadRound(service, questions, ROUND_SECONDS, 1));
    }
    const peaks = [await service.peakMemoryMiB(), await repeats.peakMemoryMiB()].filter((peak) => peak !== undefined);
    return { ...rounds, ...(peaks.length === 0 ? {} : { servicePeakMiB: Math.max(...peaks) }), pinned: cores.pinned };
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function warmUp(server: ChildServer, questions: readonly string[]): Promise<void> {
  let asked = 0;
  for (let round = 0; round < MOST_WARM_UPS && asked < WARM_UP_REQUESTS; round++) {
    asked += (await loadRound(server, questions, WARM_UP_SECONDS)).requestsPerSecond * WARM_UP_SECONDS;
  }
}
