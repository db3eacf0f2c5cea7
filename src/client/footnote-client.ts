import { type ClientRequestOptions, hc } from "hono/client";
import type { AppType } from "../http/app.js";

/** A client of a running Footnote, typed by its routes: `client.ask.$post({ json: { question } })`. */
export function footnoteClient(url: string, options: ClientRequestOptions = {}): ReturnType<typeof hc<AppType>> {
  return hc<AppType>(url, options);
}

/** For `hc<AppType>` itself. */
export type { AppType };
