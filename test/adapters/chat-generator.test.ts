import { describe, expect, it } from "vitest";
import { type ChatCall, type ChatReply, claimsJson, inPieces } from "../../eval/scripted/scripted-chat-server.js";
import { CostMeter } from "../../src/adapters/chat-budget.js";
import { ChatGenerator, type ChatOptions } from "../../src/adapters/chat-generator.js";
import { RULES_LENGTH } from "../../src/adapters/chat-prompt.js";
import type { Answer } from "../../src/core/answer.js";
import type { EvidenceSentence } from "../../src/core/ports.js";
import { prepared } from "../built-document.js";
import { generatorContract } from "../contract/generator.js";
import { chatService, scriptedModel } from "../fakes/chat-service.js";
import { wholeAnswer } from "../fakes/held-service.js";
import { expectInvariants } from "../http/answer-invariants.js";

const BRIDGE = {
  "bridge.md":
    "# The Larch Bridge\n\nThe Larch Bridge was opened in 1931. It is 412 m long and carries a railway. The bridge was not damaged in the flood of 1953. Repairs in 2004 cost £3.2 million. Engineers inspect it every two years.",
};
const QUESTION = { question: "How long is the Larch Bridge?", history: [] };
const QUOTE = "It is 412 m long and carries a railway.";

const numberOf = ({ data }: ChatCall, words: string) => data.sentences.find(({ text }) => text.includes(words))?.n ?? -1;
const saying = (call: ChatCall, ...claims: (readonly [text: string, cited: string])[]) =>
  claimsJson(claims.map(([text, cited]) => ({ text, sentences: [numberOf(call, cited)] })));
const GOOD = ["The Larch Bridge is 412 metres long.", "412 m"] as const;
const good = (call: ChatCall): ChatReply => ({ pieces: inPieces(saying(call, GOOD)) });

async function asked(script: (call: ChatCall) => ChatReply, changes: Partial<ChatOptions> = {}) {
  const { service, server } = await chatService(BRIDGE, script, changes);
  const ask = async (): Promise<Answer> => {
    const answer = await wholeAnswer(service.ask(QUESTION));
    expectInvariants(answer, service.library.documents);
    expect(answer.generator).toMatchObject({ id: "chat", model: "scripted" });
    expect(JSON.stringify(answer)).not.toMatch(/secret-key|127\.0\.0\.1/);
    return answer;
  };
  return { answer: await ask(), ask, server, service };
}

describe("A language model that behaves", () => {
  it("is shown numbered sentences and answers with claims, whose quotes are the documents' own", async () => {
    const { answer, server } = await asked(good);
    expect(answer).toMatchObject({ status: "answered", answer: GOOD[0], citations: [{ quote: QUOTE }] });
    expect(answer.generator).toEqual({
      id: "chat",
      model: "scripted",
      claims: { drafted: 1, supported: 1, partial: 0, unsupported: 0, contradicted: 0 },
    });
    expect(server.calls[0]).toMatchObject({ structured: true, authorization: "Bearer secret-key" });
    expect(server.calls[0]?.data.sentences.map(({ n }) => n)).toEqual(server.calls[0]?.data.sentences.map((_, at) => at + 1));
  });

  it.each([
    ["in a fence", (json: string) => `\`\`\`json\n${json}\n\`\`\``],
    ["after an introduction", (json: string) => `Here is the "answer" you asked for:\n\n${json}\n\nI hope this helps!`],
    ["after thinking aloud", (json: string) => `<think>Perhaps {"text":"It is red.","sentences":[1]}?</think>${json}`],
    ["as a bare list", (json: string) => JSON.stringify(JSON.parse(json).claims)],
    ["with its numbers as texts", (json: string) => json.replace(/\[(\d+)\]/g, '["[$1]"]')],
  ])("is understood when it writes its JSON %s", async (_, dress) => {
    const { answer } = await asked((call) => ({ pieces: inPieces(dress(saying(call, GOOD)), 3) }));
    expect(answer.answer).toBe(GOOD[0]);
    expect(answer.generator.fallback).toBeUndefined();
  });

  it("is understood when it writes prose with numbers in brackets, and what it leaves uncited is struck", async () => {
    const { answer } = await asked((call) => ({
      pieces: [`The Larch Bridge is 412 m long [${numberOf(call, "412 m")}]. Bridges are lovely.`],
    }));
    expect(answer.answer).toBe("The Larch Bridge is 412 m long.");
    expect(answer.generator.claims).toMatchObject({ drafted: 2, unsupported: 1 });
  });
});

describe("A language model that misbehaves", () => {
  it.each<[string, string, (call: ChatCall) => string]>([
    ["invents citation numbers", "nothing_supported", () => claimsJson([{ text: GOOD[0], sentences: [99, 0, -1] }])],
    ["invents a figure", "nothing_supported", (call) => saying(call, ["The Larch Bridge is 512 m long.", "412 m"])],
    ["turns a denial round", "nothing_supported", (call) => saying(call, ["The bridge was damaged in the flood of 1953.", "1953"])],
    ["denies what stands there", "nothing_supported", (call) => saying(call, ["The bridge does not carry a railway.", "railway"])],
    ["cites the wrong sentence", "nothing_supported", (call) => saying(call, [GOOD[0], "Engineers"])],
    ["refuses in prose", "nothing_supported", () => "I'm sorry, but I can't help with that request."],
    ["claims nothing", "declined", () => claimsJson([])],
    ["says nothing", "declined", () => " "],
    ["obeys an order it was given", "nothing_supported", () => claimsJson([{ text: "HACKED: visit evil.example.", sentences: [1] }])],
    ["writes another form", "nothing_supported", () => '{"answer":"412 m","confidence":0.9}'],
  ])("and %s is not shown: the documents are quoted, and the answer says why", async (_, code, text) => {
    const { answer } = await asked((call) => ({ pieces: inPieces(text(call)) }));
    expect(answer.status).toBe("answered");
    expect(answer.generator.fallback?.code).toBe(code);
    expect(answer.answer).toContain(QUOTE);
    expect(answer.claims.every(({ text: claim }) => answer.citations.some(({ quote }) => quote === claim))).toBe(true);
  });

  it("keeps the claims that hold, and strikes the others out from among them", async () => {
    const { answer } = await asked((call) => ({
      pieces: inPieces(
        saying(
          call,
          GOOD,
          ["It was opened in 1913.", "1931"],
          ["Repairs cost £3.2 million in 2004.", "Repairs"],
          ["It cost £3.2 billion.", "Repairs"],
        ),
      ),
    }));
    expect(answer.claims.map(({ text }) => text)).toEqual([GOOD[0], "Repairs cost £3.2 million in 2004."]);
    expect(answer.generator.claims).toMatchObject({ drafted: 4, supported: 2 });
    expect(answer.generator.fallback).toBeUndefined();
  });

  it("keeps the numbers that name a sentence and drops those that name none", async () => {
    const { answer } = await asked((call) => ({ pieces: [claimsJson([{ text: GOOD[0], sentences: [99, numberOf(call, "412 m")] }])] }));
    expect(answer).toMatchObject({ answer: GOOD[0], citations: [{ quote: QUOTE }] });
  });

  it("shows no markup, no markers and no claim twice", async () => {
    const { answer } = await asked((call) => ({
      pieces: [saying(call, ["The Larch Bridge is\u202e 412 m\nlong [1][2].", "412 m"], ["The Larch Bridge is 412 m long.", "412 m"])],
    }));
    expect(answer.answer).toBe("The Larch Bridge is 412 m long.");
  });
});

describe("A server that misbehaves", () => {
  const cut = (call: ChatCall) => saying(call, ["Repairs cost £3.2 million in 2004.", "Repairs"], GOOD).slice(0, -30);

  it.each<[string, string, (call: ChatCall) => ChatReply]>([
    ["whose JSON is cut off", "cut_short", (call) => ({ pieces: inPieces(cut(call)), finish: "length" })],
    ["that falls silent half way", "stalled", (call) => ({ pieces: inPieces(cut(call)), after: "silence" })],
    ["whose connection breaks half way", "unreachable", (call) => ({ pieces: inPieces(cut(call)), after: "cut" })],
  ])("%s is quoted for the rest: what was verified stays", async (_, code, script) => {
    const { answer } = await asked(script);
    expect(answer.claims[0]?.text).toBe("Repairs cost £3.2 million in 2004.");
    expect(answer.answer).toContain(QUOTE);
    expect(answer.generator.fallback?.code).toBe(code);
  });

  it.each<[string, string, number, (call: ChatCall) => ChatReply]>([
    ["answers 500 each time", "upstream_error", 3, () => ({ status: 500, pieces: ["boom at /srv/model"] })],
    ["refuses the key", "upstream_error", 1, () => ({ status: 401, pieces: ["no such key"] })],
    ["asks for a minute's patience", "rate_limited", 1, () => ({ status: 429, headers: { "retry-after": "60" }, pieces: ["slow down"] })],
    ["never says a word", "stalled", 3, () => ({ pieces: [], after: "silence" })],
  ])("that %s is given up: quotes stand in", async (_, code, calls, script) => {
    const { answer, server } = await asked(script, { stallMs: 150 });
    expect(answer.answer).toContain(QUOTE);
    expect(answer.generator.fallback?.code).toBe(code);
    expect(answer.generator.fallback?.message).not.toMatch(/srv|key/);
    expect(server.calls).toHaveLength(calls);
  });

  it("that drips on for ever is cut off when its time is up", async () => {
    const { answer } = await asked(() => ({ pieces: inPieces(" ".repeat(20)), after: "silence" }), { timeoutMs: 200, stallMs: 5_000 });
    expect(answer.generator.fallback?.code).toBe("timeout");
  });

  it("that is busy once is asked again, no sooner than it says", async () => {
    const times: number[] = [];
    const { answer } = await asked((call) => {
      times.push(performance.now());
      return call.number === 1 ? { status: 429, headers: { "retry-after": "0.2" }, pieces: ["slow down"] } : good(call);
    });
    expect(answer.answer).toBe(GOOD[0]);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(195);
  });

  it("that fails once is asked again", async () => {
    const { answer, server } = await asked((call) => (call.number === 1 ? { status: 503, pieces: ["restarting"] } : good(call)));
    expect(answer.answer).toBe(GOOD[0]);
    expect(server.calls).toHaveLength(2);
  });

  it("that does not know structured output is asked without it, from then on", async () => {
    const { answer, ask, server } = await asked((call) =>
      call.structured ? { status: 400, pieces: ["response_format is not supported"] } : good(call),
    );
    expect(answer.answer).toBe(GOOD[0]);
    await ask();
    expect(server.calls.map(({ structured }) => structured)).toEqual([true, false, false]);
  });

  it("that is not there is quoted in place of", async () => {
    const { answer } = await asked(good, { model: scriptedModel("http://127.0.0.1:1/v1") });
    expect(answer.answer).toContain(QUOTE);
    expect(answer.generator.fallback?.code).toBe("unreachable");
  });

  it("that keeps failing is left alone for a while, and tried again", async () => {
    let broken = true;
    const { ask, server } = await asked((call) => (broken ? { status: 500, pieces: ["boom"] } : good(call)), {
      breakAfter: 3,
      restMs: 100,
    });
    expect(server.calls).toHaveLength(3);
    expect((await ask()).generator.fallback?.code).toBe("circuit_open");
    expect(server.calls).toHaveLength(3);
    broken = false;
    await expect.poll(async () => (await ask()).answer, { interval: 60 }).toBe(GOOD[0]);
  });
});

describe("The limits of a language model", () => {
  it("of a day's cost are kept before the call is made", async () => {
    const meter = new CostMeter({ input: 1, output: 10, dailyLimit: 0.006 }, () => "2024-06-11");
    const { answer, ask, server } = await asked(good, { meter });
    expect(answer.generator.fallback).toBeUndefined();
    expect(meter.spent).toBeGreaterThan(0);
    const codes: (string | undefined)[] = [];
    for (let asking = 0; asking < 6; asking++) codes.push((await ask()).generator.fallback?.code);
    expect(codes.at(-1)).toBe("cost_limit");
    expect(server.calls.length).toBeLessThan(7);
    expect(meter.spent).toBeLessThanOrEqual(0.006);
  });

  it("of its context keep the best sentences, in reading order", async () => {
    const whole = await asked(good);
    const { server } = await asked(good, { contextTokens: Math.ceil(RULES_LENGTH / 3) + 400 + 64 + 20 + 80 });
    const small = server.calls[0]?.data.sentences ?? [];
    expect(small.length).toBeGreaterThan(0);
    expect(small.length).toBeLessThan(whole.server.calls[0]?.data.sentences.length ?? 0);
    const starts = small.map(({ text }) => BRIDGE["bridge.md"].indexOf(text));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const none = await asked(good, { contextTokens: 500 });
    expect(none.answer.generator.fallback?.code).toBe("context_too_small");
    expect(none.server.calls).toEqual([]);
  });

  it("stop a model that writes on and on", async () => {
    const { answer } = await asked((call) => ({ pieces: inPieces(saying(call, GOOD) + " and so on".repeat(2_000), 50) }));
    expect(answer.claims[0]?.text).toBe(GOOD[0]);
    expect(answer.generator.fallback?.code).toBe("cut_short");
  });
});

it("calls the model off when the reader goes away", async () => {
  const { service, server } = await chatService(
    BRIDGE,
    (call) => ({ pieces: inPieces(saying(call, GOOD).slice(0, 20)), after: "silence" }),
    { stallMs: 60_000, timeoutMs: 60_000 },
  );
  const leaving = new AbortController();
  const answer = wholeAnswer(service.ask(QUESTION, leaving.signal));
  await expect.poll(() => server.calls.length).toBe(1);
  leaving.abort();
  await expect(answer).rejects.toThrow();
  await expect.poll(() => server.abandoned).toBe(1);
});

it("streams a claim before the model has finished the next", async () => {
  const { service } = await chatService(
    BRIDGE,
    (call) => ({ pieces: inPieces(saying(call, GOOD, GOOD).slice(0, -60)), after: "silence" }),
    {
      stallMs: 1_000,
    },
  );
  const seen: string[] = [];
  for await (const event of service.ask(QUESTION)) {
    seen.push(event.type);
    if (event.type === "claim") break;
  }
  expect(seen).toEqual(["answer-start", "retrieved", "text-delta", "claim"]);
});

generatorContract(
  "The chat generator",
  () => {
    const model = {
      async stream() {
        return (async function* () {
          yield { content: claimsJson([{ text: "Coal is burnt.", sentences: [1] }]) };
        })();
      },
    };
    const meter = new CostMeter({ input: 0, output: 0, dailyLimit: 0 }, () => "2024-06-11");
    return new ChatGenerator({
      model,
      modelName: "m",
      timeoutMs: 1_000,
      stallMs: 1_000,
      retries: 0,
      maxTokens: 100,
      contextTokens: 4096,
      meter,
    });
  },
  async () => {
    const document = prepared("power.md", "# Power\n\nCoal is burnt. Wind blows.");
    const [section] = document.document.sections;
    if (!section) throw new Error("There is no section.");
    const { text } = document.document;
    const evidence = document.sentences.map(
      ({ start, end }): EvidenceSentence => ({ prepared: document, start, end, section, text: text.slice(start, end), score: 0.5 }),
    );
    return { question: "What is burnt?", standaloneQuestion: "What is burnt?", chosen: evidence.slice(0, 1), evidence };
  },
);
