import { createHash } from "node:crypto";
import { HashedKeyRing } from "../../src/adapters/hashed-key-ring.js";
import { MemoryRateLimiter } from "../../src/adapters/memory-rate-limiter.js";
import type { AppPorts } from "../../src/http/app-ports.js";
import type { OperatingPorts, RequestObserver, RequestRecord } from "../../src/http/operating-ports.js";
import { type TestApp, testApp } from "./article-app.js";

export const KEY = "fn_alices-own-key";
export const WITH_KEY = { authorization: `Bearer ${KEY}` };

export function keyRing(): HashedKeyRing {
  return HashedKeyRing.parse(`alice:${createHash("sha256").update(KEY).digest("hex")}`);
}

/** The article's service with what a deployer may turn on. */
export function operatedApp(operating: OperatingPorts, changes: Partial<AppPorts> = {}): Promise<TestApp> {
  return testApp({ ...changes, operating });
}

/** Quotas a minute on a clock that stands still; every request comes from the network its `x-forwarded-for` names. */
export function limits({ address, key }: { readonly address?: number; readonly key?: number }): NonNullable<OperatingPorts["limits"]> {
  const limiter = (limit: number) => new MemoryRateLimiter({ limit, windowSeconds: 60, now: () => 0 });
  return {
    ...(address === undefined ? {} : { address: limiter(address) }),
    ...(key === undefined ? {} : { key: limiter(key) }),
    clientNetwork: (_, forwardedFor) => forwardedFor ?? "somewhere",
  };
}

/** Keeps what it was told. */
export class RecordingObserver implements RequestObserver {
  readonly records: RequestRecord[] = [];
  readonly events: string[] = [];
  begun = 0;

  begin() {
    this.begun++;
    return {
      asking: () => this.events.push("asking"),
      event: ({ type }: { readonly type: string }) => this.events.push(type),
      end: (record: RequestRecord) => this.records.push(record),
    };
  }
}
