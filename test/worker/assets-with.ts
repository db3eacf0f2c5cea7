import { env } from "cloudflare:workers";

/** The deployed assets with some of them changed, or taken away where `undefined` is given for their path. */
export class AssetsWith {
  readonly fetcher: Fetcher;

  constructor(changes: Readonly<Record<string, string | Uint8Array<ArrayBuffer> | undefined>>) {
    const fetch = async (address: RequestInfo | URL): Promise<Response> => {
      const path = new URL(address instanceof Request ? address.url : address).pathname;
      if (!(path in changes)) return env.ASSETS.fetch(address);
      const content = changes[path];
      return content === undefined ? new Response(null, { status: 404 }) : new Response(content);
    };
    this.fetcher = { fetch } as Fetcher;
  }
}
