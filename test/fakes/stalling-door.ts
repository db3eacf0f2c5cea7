import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { TestDatabase } from "../store-database.js";
import { PgliteDatabase } from "./pglite-database.js";

/** A port of this machine that leads to a database, and may keep what comes back. */
export interface StallingDoor {
  readonly url: string;
  /** Connections made through it so far. */
  readonly connections: number;
  /** While true, what the database answers is held back, and that it has hung up is not told. */
  stalled: boolean;
}

/** Opens a door to the tests' database: to the real server, or to PostgreSQL in this process, which speaks the same protocol. */
export async function stallingDoor({ database, url }: TestDatabase): Promise<StallingDoor> {
  const sockets = new Set<Socket>();
  const held: (() => void)[] = [];
  let stalled = false;
  let connections = 0;
  const pass = (write: () => void) => (stalled ? held.push(write) : write());
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    const answer = (bytes: Uint8Array) =>
      pass(() => {
        if (!socket.destroyed) socket.write(bytes);
      });
    if (url !== undefined) toServer(socket, new URL(url), answer, () => pass(() => socket.destroy()));
    else if (database instanceof PgliteDatabase) toProcess(socket, database, answer);
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
      if (!stalled) for (const write of held.splice(0)) write();
    },
  };
}

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

function toServer(socket: Socket, { hostname, port }: URL, answer: (bytes: Uint8Array) => void, hangUp: () => void): void {
  const real = connect(Number(port || 5432), hostname);
  socket.pipe(real);
  real.on("data", answer);
  real.on("error", () => undefined);
  real.on("close", hangUp);
  socket.on("close", () => real.destroy());
}

/** One after the other: PostgreSQL in this process has one session, whoever speaks to it. */
function toProcess(socket: Socket, database: PgliteDatabase, answer: (bytes: Uint8Array) => void): void {
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
    before = before.then(async () => answer(await database.speak(request)));
  });
  // What a lost connection has begun is rolled back, as a server does.
  socket.on("close", () => {
    before = before.then(() => database.abandon());
  });
}
