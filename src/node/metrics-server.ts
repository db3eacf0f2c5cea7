import { createServer, type Server } from "node:http";
import type { Exposition } from "../http/operating-ports.js";

/** `/metrics` and nothing else, on a port that need not be reachable from where questions come. */
export function metricsServer(metrics: () => Promise<Exposition>): Server {
  return createServer(async (request, response) => {
    if (request.method !== "GET" || request.url?.split("?")[0] !== "/metrics") {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is only GET /metrics here.\n");
      return;
    }
    const { contentType, body } = await metrics();
    response.writeHead(200, { "content-type": contentType }).end(body);
  });
}
