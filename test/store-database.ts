import pg from "pg";
import { type Database, inTransaction } from "../src/adapters/postgres/database.js";
import { migrate } from "../src/adapters/postgres/migrations.js";
import { PgDatabase } from "../src/node/postgres/pg-database.js";
import { PgliteDatabase } from "./fakes/pglite-database.js";

/** A server whose user may create databases; without one, tests run on PostgreSQL in this process. */
export const REAL_SERVER = process.env["FOOTNOTE_TEST_POSTGRES"];

export interface TestDatabase {
  readonly database: Database;
  /** Where other processes reach it; undefined in this process. */
  readonly url: string | undefined;
  readonly drop: () => Promise<void>;
}

/** A database that nobody else uses, on the server named by FOOTNOTE_TEST_POSTGRES or in this process. */
export async function startDatabase(): Promise<TestDatabase> {
  if (!REAL_SERVER) {
    const database = await PgliteDatabase.start();
    return { database, url: undefined, drop: () => database.close() };
  }
  const name = `footnote_test_${process.pid}_${Date.now()}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(REAL_SERVER);
  url.pathname = `/${name}`;
  const database = new PgDatabase({ url: url.href, connections: 6 });
  return {
    database,
    url: url.href,
    drop: async () => {
      await database.close();
      await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** Runs one statement on the server named, as its own connection. */
export async function onServer(statement: string, values: readonly unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: REAL_SERVER });
  await client.connect();
  try {
    await client.query(statement, [...values]);
  } finally {
    await client.end();
  }
}

/** A store with a schema and nothing in it. */
export async function emptied(database: Database): Promise<void> {
  await inTransaction(database, "BEGIN", (session) => session.query("DROP SCHEMA IF EXISTS footnote CASCADE"));
  await migrate(database);
}
