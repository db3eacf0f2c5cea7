import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { TestDatabase } from "../store-database.js";
import { PgliteDatabase } from "./pglite-database.js";

/** A port of this machine that leads to a database, and may be shut without a word. */
export interface StallingDoor {
  readonly url: string;
  /** Connections made through it so far. */
  readonly connections: number;
  /** While true nothing passes either way, and that one side has hung up is not told to the other. */
  stalled: boolean;
}

/** Opens a door to the tests' database: to the real server, or to PostgreSQL in this process, which speaks the same protocol. */
export async function stallingDoor({ database, url }: TestDatabase): Promise<StallingDoor> {
  const sockets = new Set<Socket>();
  const held: (() => void)[] = [];
  let stalled = false;
  let connections = 0;
  const pass: Pass = (act) => {
    if (stalled) held.push(act);
    else act();
  };
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    if (url !== undefined) toServer(socket, new URL(url), pass);
    else if (database instanceof PgliteDatabase) toProcess(socket, database, pass);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as { port: number };
  const through = new URL(url ?? "postgres://postgres@127.0.0.1/template1");
  through.hostname = "127.0.0.1";
  through.port = String(port);
  return {
    url: through.href,
    get connections() {
      return connections;
    },
    get stalled() {
      return stalled;
    },
    set stalled(value) {
      stalled = value;
      if (!stalled) for (const act of held.splice(0)) act();
    },
  };
}

/** Does it now, or when the door opens. */
type Pass = (act: () => void) => void;

/**
 * How many of the bytes are requests that can be answered: messages up to a query or a Sync. Part of one would be waited on for ever
 * by PostgreSQL in this process. The greeting alone has no letter before its length.
 */
function wholeRequests(bytes: Buffer, greeted: boolean): number {
  let end = 0;
  let letter = greeted ? 1 : 0;
  for (let at = 0; at + letter + 4 <= bytes.length; letter = 1) {
    const next = at + letter + bytes.readUInt32BE(at + letter);
    if (next > bytes.length) break;
    if (letter === 0 || "QS".includes(String.fromCharCode(bytes[at] ?? 0))) end = next;
    at = next;
  }
  return end;
}

function toServer(socket: Socket, { hostname, port }: URL, pass: Pass): void {
  const real = connect(Number(port || 5432), hostname);
  real.on("error", () => undefined);
  socket.on("data", (bytes) => pass(() => real.write(bytes)));
  real.on("data", (bytes) => pass(() => socket.write(bytes)));
  socket.on("close", () => pass(() => real.destroy()));
  real.on("close", () => pass(() => socket.destroy()));
}

/** One after the other: PostgreSQL in this process has one session, whoever speaks to it. */
function toProcess(socket: Socket, database: PgliteDatabase, pass: Pass): void {
  let before: Promise<void> = Promise.resolve();
  let waiting = Buffer.alloc(0);
  let greeted = false;
  socket.on("data", (bytes) => {
    waiting = Buffer.concat([waiting, bytes]);
    const whole = wholeRequests(waiting, greeted);
    if (whole === 0) return;
    const request = waiting.subarray(0, whole);
    waiting = waiting.subarray(whole);
    greeted = true;
    pass(() => {
      before = before.then(async () => void (socket.destroyed || socket.write(await database.speak(request))));
    });
  });
  // What a lost connection has begun is rolled back, as a server does.
  socket.on("close", () =>
    pass(() => {
      before = before.then(() => database.abandon());
    }),
  );
}
