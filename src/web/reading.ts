import type { FootnoteClient } from "./client.js";
import { failureOf } from "./failure.js";
import { LOADING, type Loadable } from "./loadable.js";
import { locate } from "./location.js";
import { Store } from "./store.js";
import type { Target } from "./target.js";
import type { DocumentSummary, ReadableDocument } from "./wire.js";

export interface ReadingState {
  readonly list: Loadable<readonly DocumentSummary[]>;
  /** Undefined while the list of documents is shown. */
  readonly openId?: string | undefined;
  readonly document?: Loadable<ReadableDocument> | undefined;
  readonly suggestions: readonly string[];
  readonly target?: Target | undefined;
  /** Why the target is not marked. */
  readonly notice?: "notFound" | "documentGone" | undefined;
  /** On a phone: whether the document lies over the conversation. */
  readonly sheet: boolean;
  /** Ids of the entries whose quotes are all tinted. */
  readonly tinted: ReadonlySet<string>;
  /** The mark in the conversation that the reader came back to. */
  readonly returnedTo?: string | undefined;
}

/** Which document is open, and what is marked in it. */
export class Reading {
  readonly store = new Store<ReadingState>({ list: LOADING, suggestions: [], sheet: false, tinted: new Set() });
  readonly #client: FootnoteClient;
  readonly #cache = new Map<string, Promise<ReadableDocument>>();

  constructor(client: FootnoteClient) {
    this.#client = client;
  }

  /** Loads the list, and opens `wanted`, or the only document there is. */
  async start(wanted: string | undefined): Promise<void> {
    this.store.set({ list: LOADING });
    try {
      const list = await this.#client.documents();
      this.store.set({ list: { state: "ready", value: list } });
      const only = list.length === 1 ? list[0] : undefined;
      const first = list.find((document) => document.id === wanted) ?? only;
      if (first) await this.open(first.id);
    } catch (error) {
      this.store.set({ list: { state: "failed", failure: failureOf(error) } });
    }
  }

  async open(id: string | undefined): Promise<void> {
    const { openId, document } = this.store.state;
    if (id === openId && document?.state !== "failed") return;
    this.store.set({
      openId: id,
      document: id === undefined ? undefined : LOADING,
      suggestions: [],
      notice: undefined,
    });
    if (id === undefined) return;
    void this.#loadSuggestions(id);
    let loaded: Loadable<ReadableDocument>;
    try {
      loaded = { state: "ready", value: await this.#load(id) };
    } catch (error) {
      this.#cache.delete(id);
      loaded = { state: "failed", failure: failureOf(error) };
    }
    if (this.store.state.openId === id) this.store.set({ document: loaded });
  }

  /** Marks exactly the target's quote, or says that it is not there. */
  async show(target: Target): Promise<void> {
    this.store.set({ target, notice: undefined, sheet: true, returnedTo: undefined });
    await this.open(target.documentId);
    const { document, target: current } = this.store.state;
    if (current !== target || document?.state === "loading") return;
    if (document?.state !== "ready") this.store.set({ notice: "documentGone" });
    else if (!locate(document.value.text, target.selector)) this.reject(target);
  }

  /** Takes a mark back: what the page shows is not what the footnote quotes. */
  reject(target: Target): void {
    if (this.store.state.target === target) this.store.set({ notice: "notFound" });
  }

  /** Leaves the marked place. */
  leave(mark: string | undefined): void {
    this.store.set({ target: undefined, notice: undefined, sheet: false, returnedTo: mark });
  }

  setSheet(sheet: boolean): void {
    this.store.set({ sheet });
  }

  toggleTint(turnId: string): void {
    const tinted = new Set(this.store.state.tinted);
    if (!tinted.delete(turnId)) tinted.add(turnId);
    this.store.set({ tinted });
  }

  clearMarks(): void {
    this.store.set({ target: undefined, notice: undefined, tinted: new Set() });
  }

  #load(id: string): Promise<ReadableDocument> {
    const known = this.#cache.get(id) ?? this.#client.document(id);
    this.#cache.set(id, known);
    return known;
  }

  async #loadSuggestions(id: string): Promise<void> {
    const suggestions = await this.#client.suggestions(id);
    if (this.store.state.openId === id) this.store.set({ suggestions });
  }
}
