import { describe, expect, it, onTestFinished } from "vitest";
import { PgDatabase } from "../../../src/node/postgres/pg-database.js";
import { openStoreService } from "../../../src/node/postgres/store-service.js";
import { stallingDoor } from "../../fakes/stalling-door.js";
import { type TestApp, testApp } from "../../http/article-app.js";
import { MODEL_CACHE, MODELS } from "../../paths.js";
import { emptied, REAL_SERVER, type TestDatabase } from "../../store-database.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { ABOUT_WIND, ingestInto, WIND } from "./ingesting.js";

const TIMEOUT_MS = 500;

/** A service that reaches the store by this address, with as many connections. */
async function serviceAt(url: string, connections: number): Promise<TestApp> {
  const database = new PgDatabase({ url, connections, timeoutMs: TIMEOUT_MS });
  onTestFinished(() => database.close());
  const service = await openStoreService({ database, models: MODELS, modelCache: MODEL_CACHE, timeoutMs: TIMEOUT_MS });
  return testApp({ service: () => service });
}

async function expectSlow(response: Response): Promise<void> {
  expect(response.status).toBe(503);
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await response.json()).toMatchObject({ code: "store_slow", detail: expect.stringContaining("too long") });
}

/** A database that takes its time, seen through the driver that readers use. */
export function slowStore(where: string, store: () => TestDatabase): void {
  describe(`a service whose store on ${where} is slow`, () => {
    it("gives up an answer that does not come, says when to try again, and answers on a new connection once it does", async () => {
      await emptied(store().database);
      await ingestInto(store().database, await temporaryFolder({ "wind.md": WIND }));
      const door = await stallingDoor(store());
      const app = await serviceAt(door.url, 1);
      const ask = () => app.ask({ question: ABOUT_WIND });
      expect((await ask()).status).toBe(200);
      const before = door.connections;
      door.stalled = true;
      await expectSlow(await ask());
      expect((await app.request("/healthz")).status).toBe(200);
      door.stalled = false;
      expect((await ask()).status).toBe(200);
      expect(door.connections).toBe(before + 1);
    });

    it.runIf(REAL_SERVER)(
      "cancels statements that wait too long, however many, and keeps its connections for when they do not",
      async () => {
        const { database, url = "" } = store();
        await emptied(database);
        await ingestInto(database, await temporaryFolder({ "wind.md": WIND }));
        const app = await serviceAt(url, 4);
        const ask = () => app.ask({ question: ABOUT_WIND });
        expect((await ask()).status).toBe(200);
        const blocking = await database.begin("BEGIN");
        await blocking.query("LOCK TABLE footnote.passages IN ACCESS EXCLUSIVE MODE");
        for (const response of await Promise.all([ask(), ask(), ask(), ask(), ask(), ask()])) await expectSlow(response);
        await blocking.end("rollback");
        for (const response of await Promise.all([ask(), ask(), ask(), ask(), ask(), ask()])) expect(response.status).toBe(200);
      },
    );
  });
}
