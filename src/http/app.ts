import { OpenAPIHono } from "@hono/zod-openapi";
import type { Hono, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { timeout } from "hono/timeout";
import type { AppEnvironment, AppPorts } from "./app-ports.js";
import { errorResponse } from "./error-response.js";
import { crossOrigin } from "./middleware/cross-origin.js";
import { describeKeys, guard } from "./middleware/guard.js";
import { observe } from "./middleware/observe.js";
import { fieldProblem, isFault, Problem, toProblem } from "./problem.js";
import { mountAsk } from "./routes/ask-route.js";
import { mountDocuments } from "./routes/document-routes.js";
import { mountFeedback } from "./routes/feedback-route.js";
import { mountHealth } from "./routes/health-routes.js";
import { mountMcp } from "./routes/mcp-route.js";
import { mountMetrics } from "./routes/metrics-route.js";
import { mountOpenAi } from "./routes/openai-routes.js";
import { EMBED_PATH, mountPages } from "./routes/page-routes.js";
import { mountSearch } from "./routes/search-route.js";
import { mountUiMessages } from "./routes/ui-message-route.js";

const MOST_BODY_BYTES = 512 * 1024;
/** A client may name its request; what is longer, or more than letters, digits, `_`, `-` and `=`, is replaced by an id of our own. */
const MOST_REQUEST_ID_CHARACTERS = 128;

/** The whole service as one fetch handler; it knows no runtime. */
export function createApp(ports: AppPorts) {
  const app = new OpenAPIHono<AppEnvironment>({
    defaultHook: (result) => {
      if (!result.success) throw fieldProblem(result.error, result.target === "json" ? bodyOf(result) : undefined);
    },
  });
  const { observers = [], keys, limits } = ports.operating ?? {};
  app.use(requestId({ limitLength: MOST_REQUEST_ID_CHARACTERS }));
  if (observers.length > 0) app.use(observe(observers));
  app.use(guardHeaders());
  if (ports.origins.length > 0) app.use(crossOrigin(ports.origins));
  if (keys || limits) app.use(guard(ports));
  app.use(limitBody());
  app.use(timeout(ports.timeoutMs));

  mountAsk(app, ports);
  mountSearch(app, ports);
  mountDocuments(app, ports);
  mountHealth(app, ports);
  mountFeedback(app, ports);
  mountOpenAi(app, ports);
  mountUiMessages(app, ports);
  mountMcp(app, ports);
  mountMetrics(app, ports);
  app.doc31("/openapi.json", {
    openapi: "3.1.0",
    ...(keys ? { security: describeKeys(app) } : {}),
    info: {
      title: "Footnote",
      version: ports.version,
      description: "Answers questions about documents; every sentence of every answer is cited.",
    },
  });
  mountPages(app, ports);

  app.notFound((context) =>
    errorResponse(
      context,
      new Problem(
        404,
        "not_found",
        `There is nothing at ${context.req.method} ${context.req.path}; GET /openapi.json lists what there is.`,
      ),
    ),
  );
  app.onError((error, context) => {
    const problem = toProblem(error);
    if (isFault(error, problem)) ports.logError(error, context.get("requestId"));
    return errorResponse(context, problem);
  });
  return app;
}

/** Transport security is the matter of whatever ends TLS in front; the embed's script is made for other sites. */
function guardHeaders(): MiddlewareHandler {
  const own = secureHeaders({ strictTransportSecurity: false });
  const shared = secureHeaders({ strictTransportSecurity: false, crossOriginResourcePolicy: "cross-origin" });
  return (context, next) => (context.req.path === EMBED_PATH ? shared : own)(context, next);
}

/** A declared length is judged by itself: to look at the body costs more than all the rest of a small request. */
function limitBody(): MiddlewareHandler {
  const refuse = () => {
    throw new Problem(413, "too_large", `The body is larger than ${MOST_BODY_BYTES / 1024} KiB; send less.`);
  };
  const counted = bodyLimit({ maxSize: MOST_BODY_BYTES, onError: refuse });
  return async (context, next) => {
    const declared = context.req.header("content-length");
    if (declared === undefined || context.req.header("transfer-encoding") !== undefined) return counted(context, next);
    if (Number(declared) > MOST_BODY_BYTES) refuse();
    return next();
  };
}

type OwnRoutes = SchemaOf<typeof mountAsk> & SchemaOf<typeof mountSearch> & SchemaOf<typeof mountDocuments> & SchemaOf<typeof mountHealth>;
/** Without what only a stream's client gets: a client gets JSON unless it asks for a stream. */
type SchemaOf<Mount extends (...args: never[]) => unknown> =
  ReturnType<Mount> extends Hono<AppEnvironment, infer Routes, string>
    ? { [Path in keyof Routes]: { [Method in keyof Routes[Path]]: Exclude<Routes[Path][Method], { output: Response } | { status: 204 }> } }
    : never;

/** For `hc<AppType>`: the service's own routes; the doors have their clients. @public */
export type AppType = Hono<AppEnvironment, OwnRoutes, "/">;

/** What the client sent, for the message; the hook's type leaves it out. */
function bodyOf(result: object): unknown {
  return "data" in result ? result.data : undefined;
}
