import { z } from "@hono/zod-openapi";
import { askRequest } from "./contract.js";

/** The part of OpenAI's chat completions that this service speaks. Fields that only steer a model are taken and ignored. */

const part = z.looseObject({ type: z.string(), text: z.string().optional() });

const message = z.looseObject({
  role: z.enum(["system", "developer", "user", "assistant", "tool", "function"]),
  content: z.union([z.string(), z.array(part).max(1000)]).nullish(),
});

export const completionRequest = z
  .looseObject({
    model: z.string().max(300).openapi({ example: "footnote-extractive" }),
    messages: z.array(message).min(1).max(10_000).openapi({
      description: "The last one is the question and must be the user's. System, developer and tool messages are not obeyed, nor read.",
    }),
    stream: z.boolean().nullish(),
    stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
    n: z.literal(1, "one answer is all there is; leave n out").nullish(),
    logprobs: z.literal(false, "there are no log probabilities here; leave logprobs out").nullish(),
    response_format: z
      .looseObject({ type: z.literal("text", "an answer is text; for JSON with claims and citations ask POST /ask") })
      .nullish(),
    tool_choice: z.enum(["none", "auto"], "no tool is ever called here; leave tool_choice out").nullish(),
    function_call: z.enum(["none", "auto"], "no function is ever called here; leave function_call out").nullish(),
    modalities: z.array(z.literal("text", "an answer is text; leave modalities out")).nullish(),
    documents: askRequest.shape.documents,
  })
  .openapi("ChatCompletionRequest");

const offset = z.number().int().min(0);

export const annotation = z
  .object({
    type: z.literal("url_citation"),
    url_citation: z.object({
      start_index: offset.openapi({ description: "Span of the footnote's mark in `content`, in UTF-16 code units." }),
      end_index: offset,
      url: z.string(),
      title: z.string(),
    }),
    footnote: z
      .object({
        id: z.number().int(),
        document_id: z.string(),
        section_id: z.string(),
        section_title: z.string(),
        quote: z.string(),
        start: offset.openapi({ description: "Span of the quote in the document's text, in UTF-16 code units." }),
        end: offset,
        claim: z.string().openapi({ description: "The sentence of the answer that rests on it." }),
      })
      .openapi("ChatFootnote"),
  })
  .openapi("ChatAnnotation");

const note = z
  .object({
    answer_id: z.string(),
    status: z.string(),
    abstained: z.boolean(),
    confidence: z.number(),
    reason: z.object({ code: z.string(), message: z.string(), missing: z.array(z.string()).optional() }).optional(),
    notes: z.array(z.string()),
  })
  .openapi("ChatFootnoteStatus");

const usage = z
  .object({ prompt_tokens: offset, completion_tokens: offset, total_tokens: offset })
  .openapi("ChatUsage", { description: "Words and punctuation marks: no model is called that would count otherwise." });

export const completion = z
  .object({
    id: z.string(),
    object: z.literal("chat.completion"),
    created: z.number().int(),
    model: z.string(),
    choices: z.array(
      z.object({
        index: z.literal(0),
        message: z.object({
          role: z.literal("assistant"),
          content: z.string(),
          refusal: z.null(),
          annotations: z.array(annotation),
        }),
        logprobs: z.null(),
        finish_reason: z.literal("stop"),
      }),
    ),
    usage,
    system_fingerprint: z.string(),
    footnote: note,
  })
  .openapi("ChatCompletion");

export const model = z
  .object({ id: z.string(), object: z.literal("model"), created: z.number().int(), owned_by: z.string() })
  .openapi("ChatModel");

export const modelList = z.object({ object: z.literal("list"), data: z.array(model) }).openapi("ChatModelList");

export const openAiError = z
  .object({
    error: z.object({ message: z.string(), type: z.string(), param: z.string().nullable(), code: z.string().nullable() }),
  })
  .openapi("ChatError");
