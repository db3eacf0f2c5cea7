import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Database } from "../../../src/adapters/postgres/database.js";
import { storeError } from "../../../src/adapters/postgres/store-error.js";
import { PgDatabase } from "../../../src/node/postgres/pg-database.js";
import { openStoreService } from "../../../src/node/postgres/store-service.js";
import { testApp } from "../../http/article-app.js";
import { MODEL_CACHE, MODELS } from "../../paths.js";
import { emptied, type TestDatabase } from "../../store-database.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { ABOUT_WIND, ingestInto, WIND } from "./ingesting.js";

/** A database that fails as long as it is told to: when a transaction begins, or at the statement that matches. */
class FailingDatabase implements Database {
  readonly #real: Database;
  failure: Error | undefined;
  statement: RegExp | undefined;

  constructor(real: Database) {
    this.#real = real;
  }

  async begin(start: string) {
    const { failure, statement } = this;
    if (failure && !statement) throw storeError(failure);
    const transaction = await this.#real.begin(start);
    return {
      end: (outcome: "commit" | "rollback") => transaction.end(outcome),
      query: <Row extends object>(text: string, values?: readonly unknown[]) =>
        failure && statement?.test(text) ? Promise.reject(storeError(failure)) : transaction.query<Row>(text, values),
    };
  }

  lock(key: number) {
    return this.#real.lock(key);
  }

  close() {
    return this.#real.close();
  }
}

function failure(message: string, code?: string): Error {
  return Object.assign(new Error(message), code === undefined ? {} : { code });
}

/** What readers get while the database fails, and after. */
export function storeFaults(where: string, store: () => TestDatabase): void {
  describe(`a service over a store on ${where}`, () => {
    // Faults leave a store as it is, so one is filled for all of them.
    let filled: Promise<void> | undefined;
    const fill = async (database: Database) => {
      await emptied(database);
      await ingestInto(database, await temporaryFolder({ "wind.md": WIND }));
    };

    it.each([
      ["is killed", failure("terminating connection due to administrator command", "57P01"), undefined, "store_unavailable"],
      ["is gone", failure("connect ECONNREFUSED 127.0.0.1:5432", "ECONNREFUSED"), undefined, "store_unavailable"],
      ["starts up", failure("the database system is starting up", "57P03"), undefined, "store_unavailable"],
      ["breaks off in the middle", failure("Connection terminated unexpectedly"), /passage_terms/, "store_unavailable"],
      ["has no connection left", failure("timeout exceeded when trying to connect"), undefined, "store_unavailable"],
      ["is slow", failure("canceling statement due to statement timeout", "57014"), /embedding/, "store_slow"],
      ["is silent", failure("Query read timeout"), /footnote\.terms/, "store_slow"],
    ])(
      "answers with a 503 that says when to try again where the database %s, and recovers by itself",
      async (_, cause, statement, code) => {
        const { database } = store();
        filled ??= fill(database);
        await filled;
        const failing = new FailingDatabase(database);
        const service = await openStoreService({ database: failing, models: MODELS, modelCache: MODEL_CACHE, timeoutMs: 20_000 });
        const app = await testApp({ service: () => service });
        const ask = () => app.ask({ question: ABOUT_WIND });
        expect((await ask()).status).toBe(200);
        Object.assign(failing, { failure: cause, statement });
        for (const response of await Promise.all([ask(), ask(), app.ask({ question: ABOUT_WIND }, { accept: "text/event-stream" })])) {
          expect(response.status).toBe(503);
          expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
          expect(response.headers.get("content-type")).toContain("application/problem+json");
          const problem = (await response.json()) as { code: string; detail: string };
          expect(problem.code).toBe(code);
          expect(problem.detail).not.toContain("\n");
        }
        if (!statement)
          for (const path of ["/readyz", "/documents", "/documents/wind"]) expect((await app.request(path)).status, path).toBe(503);
        expect((await app.request("/healthz")).status).toBe(200);
        failing.failure = undefined;
        expect((await ask()).status).toBe(200);
        expect((await app.request("/readyz")).status).toBe(200);
        for (const error of app.logged) expect(error).toMatchObject({ code: expect.stringMatching(/^STORE_/) });
      },
    );
  });

  describe("a database that cannot be reached", () => {
    it("is told of in one line, without the password, where nobody listens", async () => {
      const database = new PgDatabase({ url: "postgres://reader:s3cret@127.0.0.1:1/none", connections: 2 });
      onTestFinished(() => database.close());
      const error = (await database.begin("BEGIN").catch((cause: unknown) => cause)) as Error;
      expect(error).toMatchObject({ code: "STORE_UNAVAILABLE", message: expect.stringContaining("ECONNREFUSED") });
      expect(error.message).not.toMatch(/\n|s3cret/);
    });

    it("is given up where somebody listens and says nothing", async () => {
      const silent = createServer().listen(0, "127.0.0.1");
      await new Promise((resolve) => silent.once("listening", resolve));
      const { port } = silent.address() as { port: number };
      const database = new PgDatabase({ url: `postgres://reader@127.0.0.1:${port}/none`, connections: 2 });
      onTestFinished(async () => {
        await database.close();
        silent.close();
      });
      await expect(database.begin("BEGIN")).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    });
  });
}
