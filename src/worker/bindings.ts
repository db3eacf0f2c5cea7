/** What wrangler.toml binds to the Worker, and its variables; all but the assets are optional. */
export interface Bindings {
  /** The page, the index and the bundled model, as `footnote worker-assets` lays them out. */
  readonly ASSETS: Fetcher;
  /** Workers AI: language models, and encoders for an index of a hub model. */
  readonly AI?: Ai;
  /** The index's passages in Vectorize; without it they are searched in the isolate. */
  readonly VECTORS?: Vectorize;
  /** Questions an address may ask in a while. */
  readonly ASK_LIMIT?: RateLimit;
  readonly FOOTNOTE_TIMEOUT_MS?: string;
  readonly FOOTNOTE_ORIGINS?: string;
}
