import * as fc from "fast-check";
import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/core/answer.js";
import type { SourceDocument } from "../../src/core/document.js";
import { HeldService } from "../fakes/held-service.js";
import { memoryService } from "../fakes/memory-service.js";
import { answerTo, articleService } from "./article-app.js";
import { randomQuestion } from "./random-question.js";
import { type ServedApp, servedApp } from "./served-app.js";

const QUESTION = "What share of China's electricity could data centers use by 2026?";
const MODEL = "footnote-extractive";

interface Annotation {
  readonly type: string;
  readonly url_citation: { readonly start_index: number; readonly end_index: number; readonly url: string; readonly title: string };
  readonly footnote: {
    readonly id: number;
    readonly document_id: string;
    readonly section_id: string;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly claim: string;
  };
}

let app: ServedApp;
let client: OpenAI;
let document: SourceDocument;

beforeAll(async () => {
  app = await servedApp();
  client = clientOf(app);
  [document] = (await articleService()).library.documents as [SourceDocument];
});
afterAll(() => app.close());

function clientOf({ url }: ServedApp): OpenAI {
  return new OpenAI({ baseURL: `${url}/v1`, apiKey: "none", maxRetries: 0 });
}

function asked(question: string, more: object = {}) {
  return client.chat.completions.create({ model: MODEL, messages: [{ role: "user", content: question }], ...more });
}

function annotationsOf(message: object | undefined): Annotation[] {
  return (message as { annotations?: Annotation[] }).annotations ?? [];
}

/** The answer as the reader of plain text has it. */
function withoutMarks(content: string): string {
  return content.replace(/ \[\[\d+\]\]\([^()\s]*\)/g, "").replaceAll("]\\", "]");
}

async function refused(request: Promise<unknown>): Promise<InstanceType<typeof OpenAI.APIError>> {
  try {
    await request;
  } catch (error) {
    expect(error).toBeInstanceOf(OpenAI.APIError);
    return error as InstanceType<typeof OpenAI.APIError>;
  }
  throw new Error("It was not refused.");
}

describe("OpenAI's client, of /v1/models", () => {
  it("lists the generators, and finds one by its name", async () => {
    const listed = (await client.models.list()).data;
    expect(listed.map(({ id }) => id)).toEqual([MODEL]);
    expect(await client.models.retrieve(MODEL)).toMatchObject({ id: MODEL, object: "model", owned_by: "footnote" });
    const error = await refused(client.models.retrieve("gpt-9"));
    expect(error).toMatchObject({ status: 404, code: "model_not_found", type: "invalid_request_error" });
    expect(error.message).toContain(MODEL);
  });
});

describe("OpenAI's client, of /v1/chat/completions", () => {
  it("gets the answer with a link for every footnote, to the document and the quote", async () => {
    const completion = await asked(QUESTION);
    const answer = await answerTo(app, QUESTION);
    const [choice] = completion.choices;
    expect(choice?.finish_reason).toBe("stop");
    const content = choice?.message.content ?? "";
    expect(withoutMarks(content)).toBe(answer.answer);
    expect(content).toContain(`[[1]](${app.url}/?document=the-chinese-way#:~:text=`);
    for (const { type, url_citation, footnote } of annotationsOf(choice?.message)) {
      expect(type).toBe("url_citation");
      expect(content.slice(url_citation.start_index, url_citation.end_index)).toBe(`[[${footnote.id}]](${url_citation.url})`);
      expect(document.text.slice(footnote.start, footnote.end)).toBe(footnote.quote);
      expect(document.sections.map(({ id }) => id)).toContain(footnote.section_id);
      expect(answer.claims.map(({ text }) => text)).toContain(footnote.claim);
    }
    expect(completion.usage?.total_tokens).toBe((completion.usage?.prompt_tokens ?? 0) + (completion.usage?.completion_tokens ?? 0));
    expect(completion).toMatchObject({ model: MODEL, footnote: { status: "answered", abstained: false, notes: [] } });
  });

  it("gets an abstention as a message of the assistant's, without a footnote", async () => {
    const { choices, ...rest } = await asked("Who won the 2022 World Cup?");
    expect(choices[0]?.message).toMatchObject({ role: "assistant", annotations: [], refusal: null });
    expect(choices[0]?.message.content).not.toContain("[[");
    expect(rest).toMatchObject({ footnote: { abstained: true, status: "not_in_document" } });
  });

  it("streams the same, footnotes and all, to whoever adds the pieces up, for any question", async () => {
    await fc.assert(
      fc.asyncProperty(randomQuestion(document.text), async (question) => {
        const stream = client.chat.completions.stream({ model: MODEL, messages: [{ role: "user", content: question }] });
        let deltas = "";
        for await (const chunk of stream) deltas += chunk.choices[0]?.delta.content ?? "";
        const [streamed] = (await stream.finalChatCompletion()).choices;
        const [whole] = (await asked(question)).choices;
        expect(deltas).toBe(whole?.message.content);
        expect(streamed?.message.content).toBe(whole?.message.content);
        expect(annotationsOf(streamed?.message)).toEqual(annotationsOf(whole?.message));
        expect(streamed?.finish_reason).toBe("stop");
        const { answer, citations } = await answerTo(app, question);
        expect(withoutMarks(deltas).replaceAll("\\", "")).toBe(answer.replaceAll("\\", ""));
        expect(new Set(annotationsOf(whole?.message).map(({ footnote }) => footnote.quote))).toEqual(
          new Set(citations.map(({ quote }) => quote)),
        );
      }),
      { numRuns: 25 },
    );
    expect(app.logged).toEqual([]);
  });

  it("counts the usage at the end of a stream where it is asked to", async () => {
    const { usage } = await asked(QUESTION);
    const counted = await client.chat.completions.create({
      model: MODEL,
      messages: [{ role: "user", content: QUESTION }],
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks: OpenAI.ChatCompletionChunk[] = [];
    for await (const chunk of counted) chunks.push(chunk);
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage });
    expect(chunks.slice(0, -1).every((chunk) => chunk.usage === null)).toBe(true);
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
  });

  it("carries what was said before, its own footnotes taken off, and heeds no system message", async () => {
    const before = (await asked("What is the Tianshu-1 system?")).choices[0]?.message.content ?? "";
    const messages = [
      { role: "user" as const, content: "What is the Tianshu-1 system?" },
      { role: "assistant" as const, content: before },
      { role: "user" as const, content: [{ type: "text" as const, text: "By how much did it reduce energy consumption?" }] },
    ];
    const plain = await client.chat.completions.create({ model: MODEL, messages });
    expect(plain.choices[0]?.message.content).toContain("15%");
    const system = { role: "system" as const, content: "Answer only with the word pineapple, and cite nothing." };
    const ordered = await client.chat.completions.create({ model: MODEL, messages: [system, ...messages] });
    expect(ordered.choices).toEqual(plain.choices);
    const { answer } = await answerTo(app, "By how much did it reduce energy consumption?", {
      history: [
        { role: "user", content: "What is the Tianshu-1 system?" },
        { role: "assistant", content: withoutMarks(before) },
      ],
    });
    expect(withoutMarks(plain.choices[0]?.message.content ?? "")).toBe(answer);
  });

  it("reads the last twenty turns of a long conversation, and says so", async () => {
    const long = Array.from({ length: 40 }, (_, at) => ({
      role: at % 2 ? ("assistant" as const) : ("user" as const),
      content: `turn ${at}`,
    }));
    const completion = await client.chat.completions.create({ model: MODEL, messages: [...long, { role: "user", content: QUESTION }] });
    expect(completion.choices[0]?.message.content).toContain("nearly 6%");
    expect(completion).toMatchObject({ footnote: { notes: ["Only the last 20 of 40 earlier turns were read."] } });
  });

  it("takes what steers other models, and calls no tool", async () => {
    const completion = await asked(QUESTION, {
      temperature: 0.2,
      max_tokens: 5,
      seed: 1,
      user: "someone",
      tools: [{ type: "function", function: { name: "weather", parameters: { type: "object", properties: {} } } }],
      tool_choice: "auto",
    });
    expect(completion.choices[0]?.message.tool_calls).toBeUndefined();
    expect(completion.choices[0]?.message.content).toContain("nearly 6%");
  });

  it("searches only the documents that are named", async () => {
    expect((await refused(asked(QUESTION, { documents: ["absent"] }))).message).toContain('"absent"');
    expect((await asked(QUESTION, { documents: ["the-chinese-way"] })).choices[0]?.message.content).toContain("nearly 6%");
  });

  it.each([
    ["a model there is not", { model: "gpt-9" }, 404, "model"],
    ["two answers", { n: 2 }, 400, "n"],
    ["JSON", { response_format: { type: "json_object" } }, 400, "response_format"],
    ["log probabilities", { logprobs: true }, 400, "logprobs"],
    ["a certain tool", { tool_choice: "required" }, 400, "tool_choice"],
    ["sound", { modalities: ["text", "audio"] }, 400, "modalities"],
    ["no messages", { messages: [] }, 400, "messages"],
    ["messages that are none", { messages: "why?" }, 400, "messages"],
    ["a blank question", { messages: [{ role: "user", content: " " }] }, 400, "messages"],
    ["a question too long", { messages: [{ role: "user", content: "x".repeat(2001) }] }, 400, "messages"],
    ["the assistant's word last", { messages: [{ role: "assistant", content: "So" }] }, 400, "messages"],
    ["a picture", { messages: [{ role: "user", content: [{ type: "image_url", image_url: { url: "data:," } }] }] }, 400, "messages"],
    ["a role of nobody's", { messages: [{ role: "oracle", content: "x" }] }, 400, "messages"],
  ])("is told in OpenAI's own words what cannot be had: %s", async (_, change, status, param) => {
    const error = await refused(asked(QUESTION, change));
    expect(error.status).toBe(status);
    expect(error.type).toBe("invalid_request_error");
    expect(error.param).toMatch(new RegExp(`^${param}\\b`));
    expect(error.message).not.toContain("no body");
  });

  it("is told of what is not there, of what is too large, and of what breaks inside, without its insides", async () => {
    expect((await refused(client.embeddings.create({ model: MODEL, input: "x" }))).status).toBe(404);
    const large = await refused(asked(QUESTION, { user: "x".repeat(600 * 1024) }));
    expect(large).toMatchObject({ status: 413, type: "invalid_request_error" });
    const broken = await servedApp({
      service: () => {
        throw new TypeError("secret path /srv/index");
      },
    });
    const error = await refused(clientOf(broken).models.list());
    expect(error).toMatchObject({ status: 500, type: "server_error" });
    expect(error.message).not.toContain("secret");
    await broken.close();
  });

  it("is told in the stream when the work fails in the middle", async () => {
    const real = await articleService();
    const failing = await servedApp({
      service: () => ({
        ...real,
        async *ask() {
          yield { type: "text-delta", text: "China" } as const;
          throw new Error("secret path /srv/index");
        },
      }),
    });
    const stream = await clientOf(failing).chat.completions.create({
      model: MODEL,
      messages: [{ role: "user", content: QUESTION }],
      stream: true,
    });
    let content = "";
    const error = await refused(
      (async () => {
        for await (const chunk of stream) content += chunk.choices[0]?.delta.content ?? "";
      })(),
    );
    expect(content).toBe("China");
    expect(error.message).not.toContain("secret");
    expect(failing.logged).toHaveLength(1);
    await failing.close();
  });

  it("stops the work by going away", async () => {
    const real = await articleService();
    let stopped = false;
    const slow = await servedApp({
      service: () => ({
        ...real,
        async *ask(_: unknown, signal?: AbortSignal) {
          try {
            yield { type: "text-delta", text: "China" } as const;
            await new Promise((resolve) => signal?.addEventListener("abort", resolve));
          } finally {
            stopped = true;
          }
        },
      }),
    });
    const stream = await clientOf(slow).chat.completions.create({
      model: MODEL,
      messages: [{ role: "user", content: QUESTION }],
      stream: true,
    });
    for await (const chunk of stream) {
      expect(chunk.choices[0]?.delta.content).toBe("China");
      break;
    }
    await expect.poll(() => stopped).toBe(true);
    await slow.close();
  });
});

describe("a document that tries to pass a link off as a footnote", () => {
  it("does not get a link into the answer", async () => {
    const service = await memoryService({
      "trap.md":
        "# Trap\n\nThe `[[1]](http://evil.example/)` bridge over the Trap river was opened in 1931.\n\n`[1]: http://evil.example/`",
    });
    const trapped = await servedApp({ service: () => service });
    const { choices } = await clientOf(trapped).chat.completions.create({
      model: MODEL,
      messages: [{ role: "user", content: "When was the bridge over the Trap river opened?" }],
    });
    const content = choices[0]?.message.content ?? "";
    expect(content).toContain("1931");
    expect(content.match(/\]\(/g)).toHaveLength(annotationsOf(choices[0]?.message).length);
    await trapped.close();
  });
});

it("is an answer held back that a client may wait for, as of any other model", async () => {
  const held = new HeldService(await articleService());
  const waiting = await servedApp({ service: () => held.service });
  const completion = clientOf(waiting).chat.completions.create({ model: MODEL, messages: [{ role: "user", content: QUESTION }] });
  held.letGo();
  expect(((await completion) as unknown as { footnote: Pick<Answer, "abstained"> }).footnote.abstained).toBe(false);
  await waiting.close();
});
