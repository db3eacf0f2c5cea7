import { Problem } from "../../http/problem.js";
import { openStore, type StoreOptions } from "./open-store.js";
import type { StoreAddress } from "./store-address.js";
import type { StoreService } from "./store-service.js";

/** The service over a store: each question sees the newest documents, so that there is nothing to watch. */
export class StoreHolder {
  readonly #store: StoreAddress;
  readonly #options: StoreOptions;
  #opened: { service: StoreService; close: () => Promise<void> } | undefined;

  constructor(store: StoreAddress, options: StoreOptions) {
    this.#store = store;
    this.#options = options;
  }

  async open(): Promise<StoreService> {
    this.#opened = await openStore(this.#store, this.#options);
    return this.#opened.service;
  }

  get(): StoreService {
    if (!this.#opened)
      throw new Problem(503, "not_ready", "The store is still being opened; try again in a moment.", { retryAfterSeconds: 1 });
    return this.#opened.service;
  }

  watch(): void {
    // Nothing to watch.
  }

  stop(): void {
    // Answers in flight still need the connections.
  }

  async close(): Promise<void> {
    await this.#opened?.close();
  }
}
