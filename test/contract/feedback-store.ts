import { describe, expect, it } from "vitest";
import type { FeedbackRecord } from "../../src/core/feedback.js";
import type { FeedbackStore } from "../../src/core/ports.js";

export interface StoreUnderTest {
  readonly store: FeedbackStore;
  /** All that would be there if the process ended now. */
  readonly kept: () => Promise<FeedbackRecord[]>;
}

export function feedbackRecord(id: string, more: Partial<FeedbackRecord> = {}): FeedbackRecord {
  return { id, receivedAt: "2026-01-02T03:04:05.678Z", requestId: "request-1", answerId: "answer-1", rating: "up", ...more };
}

export function feedbackStoreContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`${name} as a FeedbackStore`, () => {
    it("has kept a record, whole, once it says so", async () => {
      const { store, kept } = await make();
      const record = feedbackRecord("1", {
        key: "alice",
        claims: [{ index: 0, verdict: "unsupported" }],
        comment: 'Line one\nline "two" \u2028 🙂',
      });
      await store.append(record);
      expect(await kept()).toEqual([record]);
    });

    it("keeps all that come at once, each once", async () => {
      const { store, kept } = await make();
      const records = Array.from({ length: 200 }, (_, at) => feedbackRecord(String(at), { comment: "x".repeat(at * 7) }));
      await Promise.all(records.map((record) => store.append(record)));
      const byId = (a: FeedbackRecord, b: FeedbackRecord) => Number(a.id) - Number(b.id);
      expect((await kept()).sort(byId)).toEqual(records);
    });
  });
}
