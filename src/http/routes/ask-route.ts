import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Answer, AnswerEvent, Question } from "../../core/answer.js";
import { AnswerJson } from "../answer-json.js";
import type { AppEnvironment, AppPorts, AskService } from "../app-ports.js";
import { answer, askRequest, problem } from "../contract.js";
import { observed } from "../middleware/observe.js";
import { isFault, Problem, toProblem } from "../problem.js";
import { requireJson } from "../require-json.js";

const problemContent = { "application/problem+json": { schema: problem } };

const askRoute = createRoute({
  method: "post",
  path: "/ask",
  summary: "Ask a question",
  description:
    "Answers in the documents' own words, each sentence cited. Abstention is an answer. With `Accept: text/event-stream` the same answer arrives as events.",
  request: { body: { required: true, content: { "application/json": { schema: askRequest } } } },
  responses: {
    200: {
      description: "An answer, or an abstention that says what is missing",
      content: { "application/json": { schema: answer }, "text/event-stream": { schema: { type: "string" } } },
    },
    400: { description: "Malformed JSON", content: problemContent },
    401: { description: "An API key is wanted, where the server asks for one", content: problemContent },
    413: { description: "Body too large", content: problemContent },
    415: { description: "Not application/json", content: problemContent },
    422: { description: "A field is invalid", content: problemContent },
    429: { description: "Too many requests, where the server limits them", content: problemContent },
    503: { description: "Not ready yet", content: problemContent },
  },
});

/** Silence after which a comment keeps the connection open. */
const HEARTBEAT_MS = 15_000;

export function mountAsk(app: OpenAPIHono<AppEnvironment>, ports: AppPorts) {
  app.use("/ask", requireJson);
  const json = new AnswerJson();
  return app.openapi(askRoute, async (context) => {
    const { question: asked, history = [], documents, generator } = context.req.valid("json");
    const question: Question = { question: asked, history, ...(documents ? { documents } : {}), ...(generator ? { generator } : {}) };
    const leaving = new AbortController();
    const signal = AbortSignal.any([context.req.raw.signal, leaving.signal]);
    const service = ports.service();
    requireGenerator(service, generator);
    const events = observed(context, service.ask(question, signal));
    if (wantsStream(context)) return stream(context, events, leaving, ports.logError) as never;
    const whole = await lastAnswer(events);
    const { retrieveMs, answerMs, totalMs } = whole.timings;
    return context.body(json.encode(whole), 200, {
      "content-type": "application/json",
      "server-timing": `retrieve;dur=${retrieveMs}, answer;dur=${answerMs}, total;dur=${totalMs}`,
    }) as never;
  });
}

function requireGenerator({ generators }: AskService, generator: string | undefined): void {
  if (generator === undefined || generators.includes(generator)) return;
  const message = `is not configured here; choose ${generators.join(" or ")}, or leave it out`;
  throw new Problem(422, "generator_unavailable", `generator: ${message} (got "${generator}").`, {
    errors: [{ field: "generator", message, value: generator }],
  });
}

function wantsStream(context: Context): boolean {
  return /\btext\/event-stream\b/i.test(context.req.header("accept") ?? "");
}

async function lastAnswer(events: AsyncIterable<AnswerEvent>): Promise<Answer> {
  let whole: Answer | undefined;
  for await (const event of events) if (event.type === "answer-end") whole = event.answer;
  if (!whole) throw new Error("The stream of events ended without an answer.");
  return whole;
}

/** The first event is awaited before the headers go out, so that a bad request is a problem document and not a broken stream. */
async function stream(
  context: Context,
  events: AsyncIterable<AnswerEvent>,
  leaving: AbortController,
  logError: AppPorts["logError"],
): Promise<Response> {
  const iterator = events[Symbol.asyncIterator]();
  const first = await iterator.next();
  context.header("x-accel-buffering", "no");
  return streamSSE(context, async (sse) => {
    const heartbeat = setInterval(() => void sse.write(": still here\n\n"), HEARTBEAT_MS);
    sse.onAbort(() => {
      // What the answer waits for is called off first: an iterator cannot end in the midst of a step.
      leaving.abort();
      void iterator.return?.();
    });
    let id = 0;
    try {
      for (let step = first; !step.done && !sse.aborted; step = await iterator.next()) {
        const { type, ...data } = step.value;
        await sse.writeSSE({ id: String(id++), event: type, data: JSON.stringify(type === "answer-end" ? step.value.answer : data) });
      }
    } catch (error) {
      const problem = toProblem(error);
      if (isFault(error, problem)) logError(error, context.get("requestId"));
      const { status, code, message } = problem;
      await sse.writeSSE({
        id: String(id++),
        event: "error",
        data: JSON.stringify({ type: `urn:footnote:problem:${code}`, status, code, detail: message }),
      });
    } finally {
      clearInterval(heartbeat);
    }
  });
}
