import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import type { Database, SqlTransaction } from "../../src/adapters/postgres/database.js";
import { storeError } from "../../src/adapters/postgres/store-error.js";

/** PostgreSQL with pgvector in this process. It has one connection, so that transactions take turns. */
export class PgliteDatabase implements Database {
  readonly #server: PGlite;
  readonly #locks = new Set<number>();
  #turn: Promise<void> = Promise.resolve();

  private constructor(server: PGlite) {
    this.#server = server;
  }

  static async start(): Promise<PgliteDatabase> {
    return new PgliteDatabase(await PGlite.create({ extensions: { vector } }));
  }

  async begin(start: string): Promise<SqlTransaction> {
    const before = this.#turn;
    let done: () => void = () => undefined;
    this.#turn = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    const server = this.#server;
    let ended = false;
    const end = async (outcome: "commit" | "rollback"): Promise<void> => {
      if (ended) return;
      ended = true;
      try {
        await server.exec(outcome);
      } finally {
        done();
      }
    };
    try {
      await server.exec(start);
    } catch (cause) {
      ended = true;
      done();
      throw storeError(cause);
    }
    return {
      end,
      query: async <Row extends object>(text: string, values?: readonly unknown[]) => {
        try {
          return (await server.query<Row>(text, values ? [...values] : [])).rows;
        } catch (cause) {
          throw storeError(cause);
        }
      },
    };
  }

  async lock(key: number): Promise<(() => Promise<void>) | undefined> {
    if (this.#locks.has(key)) return undefined;
    this.#locks.add(key);
    return async () => {
      this.#locks.delete(key);
    };
  }

  /** As LangChain's store asks for it. */
  get pool(): { query: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }> } {
    return { query: (text, values) => this.#server.query(text, values) };
  }

  /** Messages of PostgreSQL's protocol, and what they are answered with. */
  speak(bytes: Uint8Array): Promise<Uint8Array> {
    return this.#server.execProtocolRaw(bytes);
  }

  /** Rolls back what somebody who spoke the protocol has left open. */
  async abandon(): Promise<void> {
    await this.#server.exec("ROLLBACK");
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}
