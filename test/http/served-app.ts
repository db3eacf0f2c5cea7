import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { AppPorts } from "../../src/http/app-ports.js";
import { type TestApp, testApp } from "./article-app.js";

export interface ServedApp extends TestApp {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The app behind a real port, for clients that speak real HTTP. */
export async function servedApp(changes: Partial<AppPorts> = {}): Promise<ServedApp> {
  const app = await testApp(changes);
  return new Promise((resolve) => {
    // A client may take a connection up again at the moment an idle one is closed; a slow machine makes that likely.
    const serverOptions = { keepAliveTimeout: 120_000 };
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0, serverOptions }, (address: AddressInfo) =>
      resolve({
        ...app,
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      }),
    );
  });
}
