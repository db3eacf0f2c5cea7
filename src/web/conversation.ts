import type { FootnoteClient } from "./client.js";
import { failureOf, isAbort } from "./failure.js";
import { Store } from "./store.js";
import { EMPTY_DRAFT, type Entry, historyOf, isPending, withEvent } from "./thread.js";
import { loadThread, saveThread } from "./thread-storage.js";

export interface ConversationState {
  readonly entries: readonly Entry[];
  /** The entry whose answer was finished last in this visit: what is announced. */
  readonly finished?: Entry | undefined;
}

export interface AskOptions {
  readonly documents?: readonly string[] | undefined;
  /** Puts the new question in an earlier one's place. */
  readonly replacing?: string | undefined;
}

/** The thread of questions and answers: one is asked at a time, whole ones are kept for the next visit. */
export class Conversation {
  readonly store: Store<ConversationState>;
  readonly #client: FootnoteClient;
  readonly #storage: Storage | undefined;
  #running: AbortController | undefined;

  constructor(client: FootnoteClient, storage: Storage | undefined) {
    this.#client = client;
    this.#storage = storage;
    this.store = new Store<ConversationState>({ entries: loadThread(storage) });
  }

  get pending(): boolean {
    return this.store.state.entries.some(isPending);
  }

  async ask(question: string, options: AskOptions = {}): Promise<void> {
    this.stop();
    const entry: Entry = {
      id: newId(),
      question,
      state: "waiting",
      draft: EMPTY_DRAFT,
      askedAt: Date.now(),
      ...(options.documents && { documents: options.documents }),
    };
    const { entries } = this.store.state;
    const place = entries.findIndex((other) => other.id === options.replacing);
    const earlier = place < 0 ? entries : entries.slice(0, place);
    const later = place < 0 ? [] : entries.slice(place + 1);
    this.#setEntries([...earlier, entry, ...later]);

    const running = new AbortController();
    this.#running = running;
    try {
      const request = { question, history: historyOf(earlier), ...(options.documents && { documents: options.documents }) };
      for await (const event of this.#client.ask(request, running.signal)) {
        if (running.signal.aborted) return;
        const changed = this.#change(entry.id, (current) => withEvent(current, event));
        if (event.type === "answer-end") this.store.set({ finished: changed });
      }
    } catch (error) {
      if (isAbort(error) || running.signal.aborted) return;
      this.#change(entry.id, (current) => ({ ...current, state: "failed", failure: failureOf(error) }));
    } finally {
      if (this.#running === running) this.#running = undefined;
      saveThread(this.#storage, this.store.state.entries);
    }
  }

  /** Asks an entry's question once more, in its place. */
  again(id: string): Promise<void> {
    const entry = this.store.state.entries.find((other) => other.id === id);
    return entry ? this.ask(entry.question, { documents: entry.documents, replacing: id }) : Promise.resolve();
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    for (const { id } of this.store.state.entries.filter(isPending)) {
      this.#change(id, (entry) => ({ ...entry, state: "stopped" }));
    }
  }

  clear(): void {
    this.stop();
    this.store.set({ finished: undefined });
    this.#setEntries([]);
  }

  #change(id: string, change: (entry: Entry) => Entry): Entry | undefined {
    let changed: Entry | undefined;
    const entries = this.store.state.entries.map((entry) => {
      if (entry.id !== id) return entry;
      changed = change(entry);
      return changed;
    });
    this.store.set({ entries });
    return changed;
  }

  #setEntries(entries: readonly Entry[]): void {
    this.store.set({ entries });
    saveThread(this.#storage, entries);
  }
}

/** `crypto.randomUUID` is missing where the page is served over plain HTTP from another host. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `q${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
