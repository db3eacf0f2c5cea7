/** What wrangler.toml binds to the Worker, and its variables; all but the assets are optional. */
export interface Bindings {
  /** The page, the index and the bundled model, as `footnote worker-assets` lays them out. */
  readonly ASSETS: Fetcher;
  /** Workers AI: language models, and encoders for an index of a hub model. */
  readonly AI?: Ai;
  /** The index's passages in Vectorize; without it they are searched in the isolate. */
  readonly VECTORS?: Vectorize;
  /** Requests in a while of an address without a known key. */
  readonly ASK_LIMIT?: RateLimit;
  /** Requests in a while of a key's holder. */
  readonly KEY_LIMIT?: RateLimit;
  readonly FOOTNOTE_TIMEOUT_MS?: string;
  readonly FOOTNOTE_ORIGINS?: string;
  /** A secret: `name:sha256`, parted by commas. */
  readonly FOOTNOTE_KEYS?: string;
  readonly FOOTNOTE_GENERATOR?: string;
  readonly FOOTNOTE_CHAT_MODEL?: string;
  readonly FOOTNOTE_CHAT_TIMEOUT_MS?: string;
  readonly FOOTNOTE_CHAT_STALL_MS?: string;
  readonly FOOTNOTE_CHAT_RETRIES?: string;
  readonly FOOTNOTE_CHAT_MAX_TOKENS?: string;
  readonly FOOTNOTE_CHAT_CONTEXT_TOKENS?: string;
}
