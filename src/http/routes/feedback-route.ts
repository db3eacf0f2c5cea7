import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Feedback } from "../../core/feedback.js";
import type { AppEnvironment, AppPorts } from "../app-ports.js";
import { problem } from "../contract.js";
import { feedbackReceipt, feedbackRequest } from "../feedback-contract.js";
import { Problem } from "../problem.js";
import { requireJson } from "../require-json.js";

const problemContent = { "application/problem+json": { schema: problem } };

const feedbackRoute = createRoute({
  method: "post",
  path: "/feedback",
  summary: "Say what you think of an answer",
  description: "Kept durably before it is answered, where the server was started with a folder for it.",
  request: { body: { required: true, content: { "application/json": { schema: feedbackRequest } } } },
  responses: {
    201: { description: "It is kept", content: { "application/json": { schema: feedbackReceipt } } },
    400: { description: "Malformed JSON", content: problemContent },
    404: { description: "This server keeps no feedback", content: problemContent },
    413: { description: "Body too large", content: problemContent },
    415: { description: "Not application/json", content: problemContent },
    422: { description: "A field is invalid", content: problemContent },
    429: { description: "No more can be kept for now", content: problemContent },
    503: { description: "It could not be written", content: problemContent },
  },
});

export function mountFeedback(app: OpenAPIHono<AppEnvironment>, ports: AppPorts) {
  const store = ports.operating?.feedback;
  app.use("/feedback", async (_, next) => {
    if (!store) throw new Problem(404, "feedback_off", "This server keeps no feedback; whoever runs it can start it with --feedback DIR.");
    await next();
  });
  app.use("/feedback", requireJson);
  return app.openapi(feedbackRoute, async (context) => {
    const feedback = context.req.valid("json") as Feedback;
    const id = crypto.randomUUID();
    const receivedAt = new Date().toISOString();
    const key = context.get("keyName");
    const requestId = context.get("requestId");
    await store?.append({ id, receivedAt, requestId, ...(key === undefined ? {} : { key }), ...feedback });
    return context.json({ id, receivedAt }, 201);
  });
}
