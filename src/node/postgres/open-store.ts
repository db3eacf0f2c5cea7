import { PgDatabase } from "./pg-database.js";
import type { StoreAddress } from "./store-address.js";
import { openStoreService, type StoreService, type StoreServiceOptions } from "./store-service.js";

export interface StoreOptions extends Omit<StoreServiceOptions, "database" | "timeoutMs"> {
  readonly storeTimeoutMs: number;
  readonly storeConnections: number;
}

/** A service over a real server, and what closes its connections. */
export async function openStore(
  store: StoreAddress,
  options: StoreOptions,
): Promise<{ service: StoreService; close: () => Promise<void> }> {
  const { storeTimeoutMs: timeoutMs, storeConnections: connections } = options;
  const database = new PgDatabase({ url: store.reveal(), connections, timeoutMs });
  try {
    return { service: await openStoreService({ ...options, database, timeoutMs }), close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
}
