import { beforeAll, describe, expect, it } from "vitest";
import { keepingAnswers } from "../../src/ask/kept-answers.js";
import type { AnswerEvent, Question } from "../../src/core/answer.js";
import type { Service } from "../../src/node/open-service.js";
import { memoryService } from "../fakes/memory-service.js";

const MIB = 2 ** 20;
let service: Service;

beforeAll(async () => {
  service = await memoryService({
    "wind.md": "# Wind\n\nWind turbines turn moving air into electricity. The first one was built in Scotland in 1887.",
    "coal.md": "# Coal\n\nCoal is a sedimentary rock. It is burnt to make electricity.",
  });
});

/** The service behind kept answers, and how often it was really asked. */
function keeping(mostBytes: number, change: (event: AnswerEvent) => AnswerEvent = (event) => event) {
  const counted = { computed: 0 };
  const ask = keepingAnswers(
    async function* (question, signal) {
      counted.computed++;
      for await (const event of service.ask(question, signal)) yield change(event);
    },
    mostBytes,
    service,
  );
  return { ask, counted };
}

async function events(asked: AsyncIterable<AnswerEvent>): Promise<AnswerEvent[]> {
  const all: AnswerEvent[] = [];
  for await (const event of asked) all.push(event);
  return all;
}

const question = (text: string, more: Partial<Question> = {}): Question => ({ question: text, history: [], ...more });
const WHEN = question("When was the first wind turbine built in Scotland?");

/** Without what each answer has of its own. */
function lasting(all: readonly AnswerEvent[]): unknown {
  return JSON.parse(
    JSON.stringify(all, (name, value) =>
      name === "timings" || (name === "id" && String(value).startsWith("answer-")) ? undefined : value,
    ),
  );
}

describe("A kept answer", () => {
  it("has the events of the first, under an id of its own", async () => {
    const { ask, counted } = keeping(MIB);
    const [first, second] = [await events(ask(WHEN)), await events(ask(WHEN))];
    expect(counted.computed).toBe(1);
    expect(lasting(second)).toEqual(lasting(first));
    const ids = [first, second].map((all) =>
      all.flatMap((event) => (event.type === "answer-start" ? [event.id] : event.type === "answer-end" ? [event.answer.id] : [])),
    );
    expect(ids[0]?.[0]).toBe(ids[0]?.[1]);
    expect(ids[1]?.[0]).toBe(ids[1]?.[1]);
    expect(ids[0]?.[0]).not.toBe(ids[1]?.[0]);
  });

  it("is kept for a reader who stops listening at its end", async () => {
    const { ask, counted } = keeping(MIB);
    for await (const event of ask(WHEN)) if (event.type === "answer-end") break;
    await events(ask(WHEN));
    expect(counted.computed).toBe(1);
  });

  it.each([
    ["another history", { history: [{ role: "user" as const, content: "What is coal?" }] }],
    ["other documents", { documents: ["coal"] }],
    ["another generator", { generator: "extractive" as const }],
  ])("is no answer to the same words with %s", async (_, more) => {
    const { ask, counted } = keeping(MIB);
    await events(ask(WHEN));
    await events(ask({ ...WHEN, ...more }));
    expect(counted.computed).toBe(2);
  });

  it("makes room for newer ones, the least recently asked first", async () => {
    const { ask, counted } = keeping(60_000);
    const others = Array.from({ length: 40 }, (_, at) => question(`How is coal burnt, for the ${at}th time?`));
    await events(ask(WHEN));
    for (const other of others) {
      await events(ask(other));
      await events(ask(WHEN));
    }
    expect(counted.computed).toBe(1 + others.length);
    await events(ask(others[0] as Question));
    expect(counted.computed).toBe(2 + others.length);
    await events(ask(others.at(-1) as Question));
    expect(counted.computed).toBe(2 + others.length);
  });

  it("shares the texts of its passages with the others, and gives them back with the last of these", async () => {
    const long = "Coal is a sedimentary rock. ".repeat(700);
    const { ask, counted } = keeping(MIB, (event) =>
      event.type === "answer-end"
        ? { ...event, answer: { ...event.answer, retrieved: event.answer.retrieved.map((passage) => ({ ...passage, text: long })) } }
        : event,
    );
    const asked = Array.from({ length: 60 }, (_, at) => question(`How is coal burnt, for the ${at}th time?`));
    for (const one of [...asked, ...asked]) await events(ask(one));
    expect(counted.computed).toBe(asked.length);
    for (const one of Array.from({ length: 2000 }, (_, at) => question(`What is wind, for the ${at}th time?`))) await events(ask(one));
    for (const one of asked) await events(ask(one));
    for (const one of asked) await events(ask(one));
    expect(counted.computed).toBe(2 * asked.length + 2000);
  });
});

describe("An answer is not kept", () => {
  it("when the reader leaves before its end", async () => {
    const { ask, counted } = keeping(MIB);
    for await (const event of ask(WHEN)) if (event.type === "retrieved") break;
    await events(ask(WHEN));
    expect(counted.computed).toBe(2);
  });

  it("when it failed", async () => {
    const { ask, counted } = keeping(MIB);
    const unknown = question("What is coal?", { documents: ["absent"] });
    await expect(events(ask(unknown))).rejects.toThrow("absent");
    await expect(events(ask(unknown))).rejects.toThrow("absent");
    expect(counted.computed).toBe(2);
  });

  it("when its generator may say something else next time", async () => {
    const { ask, counted } = keeping(MIB, (event) =>
      event.type === "answer-end" ? { ...event, answer: { ...event.answer, generator: { id: "chat" } } } : event,
    );
    await events(ask(WHEN));
    await events(ask(WHEN));
    expect(counted.computed).toBe(2);
  });

  it("when there is no room for any", async () => {
    for (const room of [0, 100]) {
      const { ask, counted } = keeping(room);
      await events(ask(WHEN));
      await events(ask(WHEN));
      expect(counted.computed).toBe(2);
    }
  });
});
