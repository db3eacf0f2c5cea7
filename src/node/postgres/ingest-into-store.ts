import { type IngestStoreOptions, type IngestStoreResult, ingestStore } from "./ingest-store.js";
import { PgDatabase } from "./pg-database.js";
import type { StoreAddress } from "./store-address.js";

/** One connection holds the lock of ingest, the other writes. */
const CONNECTIONS = 2;

export async function ingestIntoStore(store: StoreAddress, options: Omit<IngestStoreOptions, "database">): Promise<IngestStoreResult> {
  const database = new PgDatabase({ url: store.reveal(), connections: CONNECTIONS });
  try {
    return await ingestStore({ ...options, database });
  } finally {
    await database.close();
  }
}
