/** Where statements run. Rows come as objects; int8 is asked for as float8 or text, bytea comes as bytes. */
export interface SqlSession {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A transaction on a connection of its own. */
export interface SqlTransaction extends SqlSession {
  /** Gives the connection back. Once it has ended, ending it again does nothing. */
  end(outcome: "commit" | "rollback"): Promise<void>;
}

/** One PostgreSQL database, shared by any number of processes. */
export interface Database {
  /**
   * @param start statements that begin the transaction, `BEGIN` first
   * @throws FootnoteError STORE_UNAVAILABLE when no connection can be had
   */
  begin(start: string): Promise<SqlTransaction>;
  /**
   * Takes a lock that lasts until it is given back or this process is gone.
   * @returns what gives it back; undefined where another holds it
   */
  lock(key: number): Promise<(() => Promise<void>) | undefined>;
  close(): Promise<void>;
}

/** Runs work in a transaction that is committed where it succeeds and rolled back where it throws. */
export async function inTransaction<T>(database: Database, start: string, work: (session: SqlSession) => Promise<T>): Promise<T> {
  const transaction = await database.begin(start);
  try {
    const result = await work(transaction);
    await transaction.end("commit");
    return result;
  } catch (error) {
    await transaction.end("rollback");
    throw error;
  }
}
