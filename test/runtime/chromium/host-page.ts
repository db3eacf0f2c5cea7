import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A publisher's page on an origin of its own, with a policy of its own. */
export class HostPage {
  readonly #server: Server;

  constructor(footnote: string, body: string) {
    this.#server = createServer((_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.setHeader(
        "content-security-policy",
        `default-src 'none'; style-src 'self'; script-src ${footnote}embed.js; connect-src ${footnote}`,
      );
      response.end(
        `<!doctype html><html lang="en"><title>A publisher</title><main>${body}</main><script src="${footnote}embed.js" defer></script></html>`,
      );
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
