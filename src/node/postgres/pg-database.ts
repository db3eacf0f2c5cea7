import pg from "pg";
import type { Database, SqlSession, SqlTransaction } from "../../adapters/postgres/database.js";
import { isLost, isSlow, storeError } from "../../adapters/postgres/store-error.js";

export interface PgOptions {
  readonly url: string;
  readonly connections: number;
  /** Longest a statement of a reader may take; the client gives up a little later than the server. */
  readonly timeoutMs?: number;
}

const CONNECT_MS = 3_000;
const IDLE_MS = 30_000;
/** Past the server's own limit: it is silent, so that the connection is given up. */
const SILENCE_MS = 2_000;
/** A connection kept from before a restart fails at its first use; the next is a fresh one. */
const ATTEMPTS = 2;

/** A real server, by a pool of connections that are made when they are needed and replaced when they are lost. */
export class PgDatabase implements Database {
  readonly #pool: pg.Pool;

  constructor({ url, connections, timeoutMs }: PgOptions) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: CONNECT_MS,
      idleTimeoutMillis: IDLE_MS,
      keepAlive: true,
      application_name: "footnote",
      ...(timeoutMs === undefined ? {} : { query_timeout: timeoutMs + SILENCE_MS }),
    });
    // The pool replaces what is lost; unheard, the event would end the process.
    this.#pool.on("error", () => undefined);
    this.#pool.on("connect", (client) => client.on("error", () => undefined));
  }

  async begin(start: string): Promise<SqlTransaction> {
    for (let attempt = 1; ; attempt++) {
      const client = await this.#connect();
      try {
        await client.query(start);
        return new PgTransaction(client);
      } catch (cause) {
        const error = storeError(cause);
        client.release(true);
        if (!isLost(error) || isSlow(error) || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  async lock(key: number): Promise<(() => Promise<void>) | undefined> {
    const client = await this.#connect();
    try {
      const { rows } = await client.query<{ taken: boolean }>("SELECT pg_try_advisory_lock($1) AS taken", [key]);
      if (rows[0]?.taken) return () => unlocked(client, key);
    } catch (cause) {
      client.release(true);
      throw storeError(cause);
    }
    client.release();
    return undefined;
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (cause) {
      throw storeError(cause);
    }
  }
}

/** Ending the connection would give the lock back too, but some time later: whoever comes next must not be refused. */
async function unlocked(client: pg.PoolClient, key: number): Promise<void> {
  try {
    await client.query("SELECT pg_advisory_unlock($1)", [key]);
    client.release();
  } catch {
    client.release(true);
  }
}

class PgTransaction implements SqlTransaction, SqlSession {
  readonly #client: pg.PoolClient;
  #state: "open" | "lost" | "ended" = "open";

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  async query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]> {
    try {
      const { rows } = await this.#client.query<Row>(text, values ? [...values] : undefined);
      return rows;
    } catch (cause) {
      const error = storeError(cause);
      if (isLost(error)) this.#state = "lost";
      throw error;
    }
  }

  async end(outcome: "commit" | "rollback"): Promise<void> {
    if (this.#state === "ended") return;
    const { lost, failure } = this.#state === "lost" ? { lost: true, failure: undefined } : await this.#finish(outcome);
    this.#state = "ended";
    this.#client.release(lost);
    if (failure && outcome === "commit") throw failure;
  }

  async #finish(outcome: "commit" | "rollback"): Promise<{ lost: boolean; failure: unknown }> {
    try {
      await this.#client.query(outcome.toUpperCase());
      return { lost: false, failure: undefined };
    } catch (cause) {
      return { lost: true, failure: storeError(cause) };
    }
  }
}
