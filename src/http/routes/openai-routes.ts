import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Answer, Citation, Turn } from "../../core/answer.js";
import type { AppEnvironment, AppPorts, AskService } from "../app-ports.js";
import { asQuestion, type Conversation } from "../conversation.js";
import { openAiErrorOf } from "../error-response.js";
import { clientGone, type Frame, streamFrames } from "../event-stream.js";
import { type Footnote, type FootnotedPiece, footnotedText, withoutFootnotes } from "../footnoted-text.js";
import { baseUrl, quoteLink } from "../links.js";
import { observed } from "../middleware/observe.js";
import { type annotation, completion, completionRequest, model, modelList, openAiError } from "../openai-contract.js";
import { Problem } from "../problem.js";
import { requireJson } from "../require-json.js";

type CompletionRequest = z.output<typeof completionRequest>;
type Annotation = z.output<typeof annotation>;
type Completion = z.output<typeof completion>;

const MODEL_PREFIX = "footnote-";
const errorContent = { "application/json": { schema: openAiError } };

const completionsRoute = createRoute({
  method: "post",
  path: "/v1/chat/completions",
  summary: "Ask as OpenAI's clients do",
  description: "The answer as a chat completion: Markdown with a link for every footnote, and the citations as annotations.",
  request: { body: { required: true, content: { "application/json": { schema: completionRequest } } } },
  responses: {
    200: {
      description: "An answer, or an abstention, as the assistant's message",
      content: { "application/json": { schema: completion }, "text/event-stream": { schema: { type: "string" } } },
    },
    400: { description: "Malformed, or asks for what there is not", content: errorContent },
    404: { description: "No such model", content: errorContent },
    413: { description: "Body too large", content: errorContent },
    415: { description: "Not application/json", content: errorContent },
    503: { description: "Not ready yet", content: errorContent },
  },
});

const modelsRoute = createRoute({
  method: "get",
  path: "/v1/models",
  summary: "List the generators as OpenAI's models",
  responses: { 200: { description: "All of them", content: { "application/json": { schema: modelList } } } },
});

const oneModelRoute = createRoute({
  method: "get",
  path: "/v1/models/{id}",
  summary: "One generator as OpenAI's model",
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: { description: "The model", content: { "application/json": { schema: model } } },
    404: { description: "No such model", content: errorContent },
  },
});

/** The door for whatever speaks OpenAI's chat completions. */
export function mountOpenAi(app: OpenAPIHono<AppEnvironment>, ports: AppPorts) {
  app.use("/v1/chat/completions", requireJson);
  return app
    .openapi(modelsRoute, (context) => context.json({ object: "list" as const, data: models(ports.service()) }, 200))
    .openapi(oneModelRoute, (context) => context.json(requireModel(ports.service(), context.req.valid("param").id), 200))
    .openapi(completionsRoute, async (context) => {
      const request = context.req.valid("json");
      const service = ports.service();
      const { id } = requireModel(service, request.model);
      const conversation = conversationOf(request);
      const base = baseUrl(context, ports);
      const gone = clientGone(context);
      const pieces = footnotedText(observed(context, service.ask(conversation.question, gone.signal)), ({ document, quote }: Citation) =>
        quoteLink(base, document.id, quote),
      );
      if (request.stream)
        return streamFrames(context, ports, chunks(pieces, request, id, conversation, service), gone, (problem) => [
          { data: JSON.stringify(openAiErrorOf(problem)) },
        ]) as never;
      return context.json(await whole(pieces, request, id, conversation, service), 200);
    });
}

function models({ generators }: AskService): z.output<typeof model>[] {
  return generators.map((generator) => ({
    id: `${MODEL_PREFIX}${generator}`,
    object: "model" as const,
    created: 0,
    owned_by: "footnote",
  }));
}

function requireModel(service: AskService, id: string) {
  const all = models(service);
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const known = all.map((one) => one.id).join(", ");
  throw new Problem(404, "model_not_found", `The model ${JSON.stringify(id.slice(0, 80))} does not exist here; there is ${known}.`, {
    errors: [{ field: "model", message: "does not exist here", value: id.slice(0, 80) }],
  });
}

function conversationOf({ messages, model: id, documents }: CompletionRequest): Conversation {
  const last = messages.at(-1);
  if (last?.role !== "user") throw badMessage(`the last message must be the user's question, and is of role "${last?.role}"`);
  const [question, ...earlier] = messages.flatMap((one): Turn[] => said(one)).reverse();
  const generator = id.slice(MODEL_PREFIX.length) as "extractive" | "chat";
  try {
    return asQuestion(question?.content ?? "", earlier.reverse(), { generator, ...(documents ? { documents } : {}) });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.status, error.code, error.message.replace(/^question:/, "messages: the question"), {
      errors: (error.errors ?? []).map((one) => ({ ...one, field: one.field === "question" ? "messages" : one.field })),
    });
  }
}

/** The words of a message; none of one that nobody said to anybody, such as instructions to a model or a tool's result. */
function said({ role, content }: CompletionRequest["messages"][number]): Turn[] {
  if (role !== "user" && role !== "assistant") return [];
  if (typeof content === "string") return [{ role, content: role === "assistant" ? withoutFootnotes(content) : content }];
  const parts = content ?? [];
  const other = parts.find(({ type }) => type !== "text" && type !== "refusal");
  if (role === "user" && other) throw badMessage(`only parts of type "text" can be read here, not "${other.type.slice(0, 80)}"`);
  const text = parts.map((one) => one.text ?? "").join("\n");
  return [{ role, content: role === "assistant" ? withoutFootnotes(text) : text }];
}

function badMessage(message: string): Problem {
  return new Problem(422, "invalid_field", `messages: ${message}.`, { errors: [{ field: "messages", message }] });
}

async function whole(
  pieces: AsyncIterable<FootnotedPiece>,
  request: CompletionRequest,
  id: string,
  conversation: Conversation,
  service: AskService,
): Promise<Completion> {
  let content = "";
  const annotations: Annotation[] = [];
  for await (const piece of pieces) {
    if (piece.type === "text") {
      content += piece.text;
      annotations.push(...piece.footnotes.map(asAnnotation));
    } else {
      return {
        ...shared(piece.answer.id, id, service),
        object: "chat.completion",
        choices: [{ index: 0, message: { role: "assistant", content, refusal: null, annotations }, logprobs: null, finish_reason: "stop" }],
        usage: usageOf(request, content),
        footnote: statusOf(piece.answer, conversation),
      };
    }
  }
  throw new Error("The stream of events ended without an answer.");
}

/** The annotations come once, with the last chunk that has a choice: clients that add chunks up keep of an unknown field the last. */
async function* chunks(
  pieces: AsyncIterable<FootnotedPiece>,
  request: CompletionRequest,
  id: string,
  conversation: Conversation,
  service: AskService,
): AsyncIterable<Frame> {
  const head = shared(crypto.randomUUID(), id, service);
  const withUsage = request.stream_options?.include_usage === true;
  const chunk = (choices: readonly object[], more: object = {}): Frame => ({
    data: JSON.stringify({ ...head, object: "chat.completion.chunk", choices, ...(withUsage ? { usage: null } : {}), ...more }),
  });
  const delta = (change: object, finish: "stop" | null = null) => [{ index: 0, delta: change, logprobs: null, finish_reason: finish }];
  let content = "";
  let begun = false;
  const annotations: Annotation[] = [];
  for await (const piece of pieces) {
    if (piece.type === "text") {
      content += piece.text;
      annotations.push(...piece.footnotes.map(asAnnotation));
      yield chunk(delta(begun ? { content: piece.text } : { role: "assistant", refusal: null, content: piece.text }));
      begun = true;
    } else {
      yield chunk(delta({ annotations }, "stop"), { footnote: statusOf(piece.answer, conversation) });
      if (withUsage) yield chunk([], { usage: usageOf(request, content) });
      yield { data: "[DONE]" };
    }
  }
}

function shared(id: string, name: string, service: AskService) {
  return { id: `chatcmpl-${id}`, created: Math.floor(Date.now() / 1000), model: name, system_fingerprint: `footnote-${service.index.id}` };
}

function asAnnotation({ start, end, url, citation, claim }: Footnote): Annotation {
  const { document, section } = citation;
  return {
    type: "url_citation",
    url_citation: {
      start_index: start,
      end_index: end,
      url,
      title: section.title === document.title ? document.title : `${document.title}: ${section.title}`,
    },
    footnote: {
      id: citation.id,
      document_id: document.id,
      section_id: section.id,
      section_title: section.title,
      quote: citation.quote,
      start: citation.start,
      end: citation.end,
      claim: claim.text,
    },
  };
}

function statusOf({ id, status, abstained, confidence, reason }: Answer, { notes }: Conversation): Completion["footnote"] {
  const { code, message, missing } = reason ?? {};
  return {
    answer_id: id,
    status,
    abstained,
    confidence,
    ...(code !== undefined && message !== undefined ? { reason: { code, message, ...(missing ? { missing: [...missing] } : {}) } } : {}),
    notes: [...notes],
  };
}

function usageOf({ messages }: CompletionRequest, content: string): Completion["usage"] {
  const prompt = messages.flatMap((one) =>
    typeof one.content === "string" ? one.content : (one.content ?? []).map(({ text }) => text ?? ""),
  );
  const prompt_tokens = prompt.reduce((sum, text) => sum + tokens(text), 0);
  const completion_tokens = tokens(content);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

function tokens(text: string): number {
  return text.match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
}
