import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/core/answer.js";
import { EMPTY_DRAFT, type Entry, historyOf, withEvent } from "../../src/web/thread.js";
import { loadThread, saveThread } from "../../src/web/thread-storage.js";
import { specimen } from "../runtime/chromium/fixture-documents.js";
import { quotedAnswer } from "../runtime/chromium/quoted-answer.js";

const answer: Answer = quotedAnswer("When?", specimen, ["The ferry leaves at nine.", "Nothing else happens here."]);

const entry = (id: string, patch: Partial<Entry> = {}): Entry => ({
  id,
  question: `Question ${id}`,
  state: "done",
  draft: EMPTY_DRAFT,
  askedAt: 1,
  ...patch,
});

class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  readonly capacity: number;

  constructor(capacity = Number.POSITIVE_INFINITY) {
    this.capacity = capacity;
  }

  get length(): number {
    return this.#items.size;
  }

  clear(): void {
    this.#items.clear();
  }

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }

  removeItem(key: string): void {
    this.#items.delete(key);
  }

  setItem(key: string, value: string): void {
    if (value.length > this.capacity) throw new Error("QuotaExceededError");
    this.#items.set(key, value);
  }
}

describe("withEvent", () => {
  it("folds a stream into the same answer that ends it", () => {
    let current = entry("a", { state: "waiting" });
    current = withEvent(current, { type: "text-delta", text: answer.claims[0]?.text ?? "" });
    for (const claim of answer.claims.slice(0, 1)) {
      current = withEvent(current, { type: "claim", claim, citations: answer.citations.slice(0, 1) });
      current = withEvent(current, { type: "claim", claim, citations: answer.citations.slice(0, 1) });
    }
    expect(current.state).toBe("arriving");
    expect(current.draft.citations).toHaveLength(1);
    current = withEvent(current, { type: "answer-end", answer });
    expect(current).toMatchObject({ state: "done", answer, draft: EMPTY_DRAFT });
  });
});

describe("historyOf", () => {
  it("holds whole answers only, the newest twenty turns", () => {
    const entries = Array.from({ length: 15 }, (_, index) => entry(String(index), { answer }));
    const history = historyOf([...entries, entry("stopped", { state: "stopped" })]);
    expect(history).toHaveLength(20);
    expect(history[0]).toEqual({ role: "user", content: "Question 5" });
    expect(history.at(-1)).toEqual({ role: "assistant", content: answer.answer });
  });
});

describe("thread storage", () => {
  it("survives a reload; an unfinished question comes back as stopped", () => {
    const storage = new MemoryStorage();
    saveThread(storage, [entry("a", { answer }), entry("b", { state: "waiting" })]);
    expect(loadThread(storage)).toEqual([entry("a", { answer }), entry("b", { state: "stopped" })]);
  });

  it("drops what is broken or foreign", () => {
    const storage = new MemoryStorage();
    for (const value of ["{", "7", '[{"id":1}]', '[{"id":"a","question":"q","askedAt":1,"answer":{}}]', "null"]) {
      storage.setItem("footnote.thread.1", value);
      expect(loadThread(storage)).toEqual([]);
    }
  });

  it("forgets the oldest where there is no room, and works without a store", () => {
    const storage = new MemoryStorage(6000);
    saveThread(
      storage,
      Array.from({ length: 20 }, (_, index) => entry(String(index), { answer })),
    );
    const kept = loadThread(storage);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.at(-1)?.id).toBe("19");
    expect(() => saveThread(undefined, kept)).not.toThrow();
    expect(loadThread(undefined)).toEqual([]);
  });
});
