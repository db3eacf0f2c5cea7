import { Hono } from "hono";
import { requestId } from "hono/request-id";
import { version } from "../../package.json";
import { createApp } from "../http/app.js";
import { problemResponse, toProblem } from "../http/problem.js";
import { pageAssets } from "./asset-files.js";
import type { Bindings } from "./bindings.js";
import type { OpenChat } from "./lazy-chat.js";
import { openService } from "./open-service.js";
import { openOperating, type RequestEnvironment } from "./operating.js";
import { ServiceKeeper } from "./service-keeper.js";
import { readSettings } from "./settings.js";

/** What is answered without the index; it is opened meanwhile, since a reader of the page asks next. */
const WITHOUT_INDEX = /^\/(?:|embed\.js|healthz|openapi\.json|docs(?:\/.*)?|assets\/.*)$/;

/** All that an isolate keeps between its requests, which have the same bindings. */
export class Isolate {
  readonly #bindings: Bindings;
  readonly #keeper: ServiceKeeper;
  readonly #outer = new Hono();
  #app: ReturnType<typeof createApp> | undefined;

  /** @param openChat what a language model needs, where the script holds it */
  constructor(bindings: Bindings, openChat?: OpenChat) {
    this.#bindings = bindings;
    this.#keeper = new ServiceKeeper(async () => {
      const { chat } = readSettings(bindings);
      return openService(bindings, { ...(chat ? { chat } : {}), ...(openChat ? { openChat } : {}) });
    });
    this.#outer.use(requestId());
    this.#outer.onError((error, context) => problemResponse(context, toProblem(error)));
    this.#outer.all("*", ({ req, executionCtx }) => {
      const environment: RequestEnvironment = { address: req.header("cf-connecting-ip") };
      return this.#service().fetch(req.raw, environment, executionCtx);
    });
  }

  async fetch(request: Request, context: ExecutionContext): Promise<Response> {
    const ready = this.#keeper.ready();
    // The opening outlives the request that began it, even one whose client goes away.
    context.waitUntil(ready);
    if (!WITHOUT_INDEX.test(new URL(request.url).pathname)) await ready;
    return this.#outer.fetch(request, this.#bindings, context);
  }

  /** @throws FootnoteError CONFIG_INVALID for a variable that makes no sense, at each request until it is mended */
  #service(): ReturnType<typeof createApp> {
    if (this.#app) return this.#app;
    const { timeoutMs, origins } = readSettings(this.#bindings);
    this.#app = createApp({
      service: () => this.#keeper.get(),
      accepting: () => true,
      asset: pageAssets(this.#bindings.ASSETS),
      logError: (error, id) => console.error(id, error),
      timeoutMs,
      origins,
      version,
      operating: openOperating(this.#bindings),
    });
    return this.#app;
  }
}
