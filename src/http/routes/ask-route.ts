import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Question } from "../../core/answer.js";
import { AnswerJson } from "../answer-json.js";
import { AnswerLog, AnswerLogs, type AskedEvents, type EventId, type LoggedEvent, parseEventId } from "../answer-log.js";
import type { AppEnvironment, AppPorts } from "../app-ports.js";
import { answer, askRequest, problem } from "../contract.js";
import { clientGone, type Frame, streamFrames } from "../event-stream.js";
import { observed } from "../middleware/observe.js";
import { Problem } from "../problem.js";
import { requireGenerator } from "../require-generator.js";
import { requireJson } from "../require-json.js";
import { type Resumption, resume } from "../resume.js";
import { wholeAnswer } from "../whole-answer.js";

const problemContent = { "application/problem+json": { schema: problem } };

const askRoute = createRoute({
  method: "post",
  path: "/ask",
  summary: "Ask a question",
  description:
    "Answers in the documents' own words, each sentence cited. Abstention is an answer. With `Accept: text/event-stream` the same answer arrives as events; a stream that was cut off goes on where the same request is sent again with `Last-Event-ID`.",
  parameters: [
    {
      in: "header",
      name: "Last-Event-ID",
      schema: { type: "string" },
      description: "Of a stream that was cut off: the id of the last event received. What follows it is sent.",
    },
  ],
  request: {
    body: { required: true, content: { "application/json": { schema: askRequest } } },
  },
  responses: {
    200: {
      description: "An answer, or an abstention that says what is missing",
      content: { "application/json": { schema: answer }, "text/event-stream": { schema: { type: "string" } } },
    },
    204: { description: "Nothing follows the event named by Last-Event-ID" },
    400: { description: "Malformed JSON", content: problemContent },
    401: { description: "An API key is wanted, where the server asks for one", content: problemContent },
    413: { description: "Body too large", content: problemContent },
    415: { description: "Not application/json", content: problemContent },
    422: { description: "A field is invalid", content: problemContent },
    429: { description: "Too many requests, where the server limits them", content: problemContent },
    503: { description: "Not ready yet", content: problemContent },
  },
});

/** Answers whose streams can be resumed, and for how long after they began. */
const MOST_LOGS = 200;
const RESUME_MS = 120_000;

export function mountAsk(app: OpenAPIHono<AppEnvironment>, ports: AppPorts) {
  const logs = new AnswerLogs(MOST_LOGS, ports.stream?.resumeMs ?? RESUME_MS);
  const json = new AnswerJson();
  app.use("/ask", requireJson);
  return app.openapi(askRoute, async (context) => {
    const { question: asked, history = [], documents, generator } = context.req.valid("json");
    const question: Question = { question: asked, history, ...(documents ? { documents } : {}), ...(generator ? { generator } : {}) };
    const service = ports.service();
    requireGenerator(service, generator);
    const ask = (signal: AbortSignal) => observed(context, service.ask(question, signal));
    if (wantsStream(context)) return stream(context, ports, logs, ask, JSON.stringify(question), lastEventId(context)) as never;
    const whole = await wholeAnswer(ask(context.req.raw.signal));
    const { retrieveMs, answerMs, totalMs } = whole.timings;
    return context.body(json.encode(whole), 200, {
      "content-type": "application/json",
      "server-timing": `retrieve;dur=${retrieveMs}, answer;dur=${answerMs}, total;dur=${totalMs}`,
    }) as never;
  });
}

function wantsStream(context: Context): boolean {
  return /\btext\/event-stream\b/i.test(context.req.header("accept") ?? "");
}

function lastEventId(context: Context): EventId | undefined {
  const text = context.req.header("last-event-id");
  if (!text) return undefined;
  const id = parseEventId(text);
  if (id) return id;
  const message = "is not the id of an event of this service; leave it out to ask anew";
  throw new Problem(422, "last_event_id_invalid", `Last-Event-ID: ${message} (got ${JSON.stringify(text.slice(0, 80))}).`, {
    errors: [{ field: "Last-Event-ID", message, value: text.slice(0, 80) }],
  });
}

async function stream(
  context: Context,
  ports: AppPorts,
  logs: AnswerLogs,
  ask: AskedEvents,
  request: string,
  last: EventId | undefined,
): Promise<Response> {
  const gone = clientGone(context);
  const { log, events, restarted } = last ? await resume(logs, ask, request, last, gone.signal) : begin(ask, gone.signal);
  const first = await events.next();
  if (first.done) return context.body(null, 204);
  logs.keep(log, request);
  return streamFrames(context, ports, frames(first.value, events, restarted), gone, ({ status, code, message }) => [
    // Without an id of its own: a client that asks again goes on after the last event that was one.
    { event: "error", data: JSON.stringify({ type: `urn:footnote:problem:${code}`, status, code, detail: message }) },
  ]);
}

function begin(ask: AskedEvents, signal: AbortSignal): Resumption {
  const log = new AnswerLog(ask);
  return { log, events: log.read(0, signal) };
}

async function* frames(first: LoggedEvent, rest: AsyncIterable<LoggedEvent>, restarted: Resumption["restarted"]): AsyncIterable<Frame> {
  yield frame(first, restarted);
  for await (const event of rest) yield frame(event, undefined);
}

function frame({ id, event }: LoggedEvent, restarted: Resumption["restarted"]): Frame {
  const { type, ...data } = event;
  const body = event.type === "answer-end" ? event.answer : { ...data, ...(restarted ? { restarted } : {}) };
  return { id, event: type, data: JSON.stringify(body) };
}
