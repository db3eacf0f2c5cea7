import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AnswerEvent, Citation, Turn } from "../../core/answer.js";
import type { AppEnvironment, AppPorts } from "../app-ports.js";
import { askRequest, problem } from "../contract.js";
import { asQuestion, type Conversation } from "../conversation.js";
import { clientGone, type Frame, streamFrames } from "../event-stream.js";
import { baseUrl, quoteLink } from "../links.js";
import { observed } from "../middleware/observe.js";
import { Problem } from "../problem.js";
import { requireGenerator } from "../require-generator.js";
import { requireJson } from "../require-json.js";

/** What the AI SDK's chat transport sends; its other fields are taken and ignored. */
const chatRequest = z
  .looseObject({
    messages: z
      .array(
        z.looseObject({
          role: z.enum(["system", "user", "assistant"]),
          parts: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })).max(10_000),
        }),
      )
      .min(1)
      .max(10_000)
      .openapi({ description: "UI messages; the last one is the question and must be the user's. Only their text parts are read." }),
    documents: askRequest.shape.documents,
    generator: askRequest.shape.generator,
  })
  .openapi("UiChatRequest");
type ChatRequest = z.output<typeof chatRequest>;

const problemContent = { "application/problem+json": { schema: problem } };

const chatRoute = createRoute({
  method: "post",
  path: "/api/chat",
  summary: "Ask as the AI SDK's useChat does",
  description:
    "The answer as a UI message stream: its text, a `data-citation` part for each claim and citation, a `source-url` for each citation, and the answer's status as metadata of the message.",
  request: { body: { required: true, content: { "application/json": { schema: chatRequest } } } },
  responses: {
    200: { description: "A UI message stream, version 1", content: { "text/event-stream": { schema: { type: "string" } } } },
    400: { description: "Malformed JSON", content: problemContent },
    413: { description: "Body too large", content: problemContent },
    415: { description: "Not application/json", content: problemContent },
    422: { description: "A field is invalid", content: problemContent },
    503: { description: "Not ready yet", content: problemContent },
  },
});

/** The door for the AI SDK's chat components. */
export function mountUiMessages(app: OpenAPIHono<AppEnvironment>, ports: AppPorts) {
  app.use("/api/chat", requireJson);
  // A page that comes back asks for the stream it left; none outlives its connection.
  app.get("/api/chat/:id/stream", (context) => context.body(null, 204));
  return app.openapi(chatRoute, async (context) => {
    const conversation = conversationOf(context.req.valid("json"));
    const service = ports.service();
    requireGenerator(service, conversation.question.generator);
    const base = baseUrl(context, ports);
    const gone = clientGone(context);
    const events = observed(context, service.ask(conversation.question, gone.signal));
    context.header("x-vercel-ai-ui-message-stream", "v1");
    const link = ({ document, quote }: Citation) => quoteLink(base, document.id, quote);
    return streamFrames(context, ports, parts(events, link, conversation), gone, ({ message }) => [
      part({ type: "error", errorText: message }),
    ]) as never;
  });
}

function conversationOf({ messages, documents, generator }: ChatRequest): Conversation {
  const last = messages.at(-1);
  if (last?.role !== "user") throw badMessage(`the last message must be the user's question, and is of role "${last?.role}"`);
  const other = last.parts.find(({ type }) => type === "file");
  if (other) throw badMessage("files cannot be read here; put the question into words");
  const turns = messages.flatMap(({ role, parts: said }): Turn[] =>
    role === "system" ? [] : [{ role, content: said.map(({ type, text }) => (type === "text" ? (text ?? "") : "")).join("") }],
  );
  const asked = turns.pop()?.content ?? "";
  return asQuestion(asked, turns, { ...(documents ? { documents } : {}), ...(generator ? { generator } : {}) });
}

function badMessage(message: string): Problem {
  return new Problem(422, "invalid_field", `messages: ${message}.`, { errors: [{ field: "messages", message }] });
}

async function* parts(
  events: AsyncIterable<AnswerEvent>,
  link: (citation: Citation) => string,
  { notes }: Conversation,
): AsyncIterable<Frame> {
  const known = new Map<number, Citation>();
  let id = "";
  let claims = 0;
  for await (const event of events) {
    if (event.type === "answer-start") {
      id = event.id;
      yield part({ type: "start", messageId: id });
      yield part({ type: "start-step" });
      yield part({ type: "text-start", id });
    } else if (event.type === "text-delta") {
      yield part({ type: "text-delta", id, delta: event.text });
    } else if (event.type === "claim") {
      const { claim } = event;
      for (const citation of event.citations) {
        known.set(citation.id, citation);
        const { document, section } = citation;
        const title = section.title === document.title ? document.title : `${document.title}: ${section.title}`;
        yield part({ type: "source-url", sourceId: `citation-${citation.id}`, url: link(citation), title });
      }
      claims++;
      for (const number of claim.citations) {
        const citation = known.get(number);
        if (citation)
          yield part({ type: "data-citation", id: `claim-${claims}-citation-${number}`, data: { claim, citation, url: link(citation) } });
      }
    } else if (event.type === "answer-end") {
      const { status, abstained, confidence, reason } = event.answer;
      yield part({ type: "text-end", id });
      yield part({ type: "finish-step" });
      const messageMetadata = { answerId: id, status, abstained, confidence, ...(reason ? { reason } : {}), offsetUnit: "utf-16", notes };
      yield part({ type: "finish", finishReason: "stop", messageMetadata });
      yield { data: "[DONE]" };
    }
  }
}

function part(value: object): Frame {
  return { data: JSON.stringify(value) };
}
