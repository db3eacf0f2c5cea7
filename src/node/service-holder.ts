import { stat } from "node:fs/promises";
import { Problem } from "../http/problem.js";
import { manifestFile } from "./index-folder.js";
import { openService, type Service, type ServiceOptions } from "./open-service.js";

const LOOK_EVERY_MS = 2_000;

/** The service in force. A rebuilt index is opened beside it and takes over once it is whole; a broken one never does. */
export class ServiceHolder {
  readonly #options: ServiceOptions;
  readonly #log: (line: string) => void;
  #service: Service | undefined;
  #seen: number | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ServiceOptions, log: (line: string) => void) {
    this.#options = options;
    this.#log = log;
  }

  async open(): Promise<Service> {
    this.#seen = await this.#modified();
    this.#service = await openService(this.#options);
    return this.#service;
  }

  get(): Service {
    if (!this.#service)
      throw new Problem(503, "not_ready", "The index is still being opened; try again in a moment.", { retryAfterSeconds: 1 });
    return this.#service;
  }

  watch(): void {
    this.#timer = setInterval(() => void this.#refresh(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async close(): Promise<void> {
    this.#service = undefined;
  }

  async #refresh(): Promise<void> {
    const modified = await this.#modified();
    if (modified === undefined || modified === this.#seen) return;
    this.#seen = modified;
    try {
      const next = await openService(this.#options);
      if (next.index.id === this.#service?.index.id) return;
      this.#service = next;
      this.#log(`Now serving index ${next.index.id}: ${next.library.documents.length} documents.`);
    } catch (error) {
      this.#log(`The new index cannot be opened, the old one goes on serving: ${(error as Error).message}`);
    }
  }

  async #modified(): Promise<number | undefined> {
    try {
      return (await stat(manifestFile(this.#options.index))).mtimeMs;
    } catch {
      return undefined;
    }
  }
}
