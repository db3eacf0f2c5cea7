import { version } from "../../package.json";
import { createApp } from "../http/app.js";
import { pageAssets } from "./asset-files.js";
import type { Bindings } from "./bindings.js";
import { openService } from "./open-service.js";
import { ServiceKeeper } from "./service-keeper.js";
import { readSettings } from "./settings.js";

/** What is answered without the index; it is opened meanwhile, since a reader of the page asks next. */
const WITHOUT_INDEX = /^\/(?:|embed\.js|healthz|openapi\.json|docs(?:\/.*)?|assets\/.*)$/;

interface Isolate {
  readonly keeper: ServiceKeeper;
  readonly app: ReturnType<typeof createApp>;
}

/** An isolate serves many requests, all with the same bindings. */
let isolate: Isolate | undefined;

function start(bindings: Bindings): Isolate {
  const keeper = new ServiceKeeper(() => openService(bindings));
  const app = createApp({
    service: () => keeper.get(),
    accepting: () => true,
    asset: pageAssets(bindings.ASSETS),
    logError: (error, requestId) => console.error(requestId, error),
    ...readSettings(bindings),
    version,
  });
  return { keeper, app };
}

export default {
  async fetch(request, bindings, context) {
    isolate ??= start(bindings);
    const ready = isolate.keeper.ready();
    // The opening outlives the request that began it, even one whose client goes away.
    context.waitUntil(ready);
    if (!WITHOUT_INDEX.test(new URL(request.url).pathname)) await ready;
    return isolate.app.fetch(request, bindings, context);
  },
} satisfies ExportedHandler<Bindings>;
