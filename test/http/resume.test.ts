import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, AnswerEvent, Question } from "../../src/core/answer.js";
import { HeldService } from "../fakes/held-service.js";
import { articleService, type TestApp, testApp } from "./article-app.js";
import { readEvents, readerOf, type StreamEvent } from "./event-stream.js";
import { problemOf } from "./problem-document.js";
import { randomQuestion } from "./random-question.js";

const STREAM = { accept: "text/event-stream" };
const QUESTION = "What share of China's electricity could data centers use by 2026, and why does China rely on coal?";
/** Nothing is kept: every resumption answers anew. */
const FORGETFUL = { stream: { resumeMs: 0 } };

async function resumed(app: TestApp, question: string, id: string): Promise<StreamEvent[]> {
  const response = await app.ask({ question }, { ...STREAM, "last-event-id": id });
  if (response.status === 204) return [];
  expect(response.status).toBe(200);
  return readEvents(await response.text());
}

async function streamed(app: TestApp, question: string): Promise<StreamEvent[]> {
  return readEvents(await (await app.ask({ question }, STREAM)).text());
}

/** How long an answer took is the one thing that answering it anew may change. */
function timeless(events: readonly StreamEvent[]): StreamEvent[] {
  return events.map(({ id, event, data }) => ({ id, event, data: event === "answer-end" ? { ...(data as Answer), timings: {} } : data }));
}

describe("a stream that is asked for again with Last-Event-ID", () => {
  it.each([
    ["from what was kept", {}],
    ["by answering anew", FORGETFUL],
  ])("goes on after every one of its events, with none lost and none repeated, %s", async (_, changes) => {
    const app = await testApp(changes);
    const whole = await streamed(app, QUESTION);
    expect(whole.length).toBeGreaterThan(4);
    for (const [at, { id }] of whole.entries()) {
      const rest = await resumed(app, QUESTION, id);
      expect(timeless([...whole.slice(0, at + 1), ...rest])).toEqual(timeless(whole));
    }
  });

  it("goes on for any question, wherever it was cut", async () => {
    const app = await testApp(FORGETFUL);
    const [document] = (await articleService()).library.documents;
    await fc.assert(
      fc.asyncProperty(randomQuestion(document?.text ?? ""), fc.nat(), async (question, cut) => {
        const whole = await streamed(app, question);
        const at = cut % whole.length;
        const rest = await resumed(app, question, whole[at]?.id ?? "");
        expect(timeless([...whole.slice(0, at + 1), ...rest])).toEqual(timeless(whole));
      }),
      { numRuns: 30 },
    );
  });

  it("goes on at another server, which never saw the first part", async () => {
    const [here, there] = [await testApp(), await testApp()];
    const whole = await streamed(here, QUESTION);
    const rest = await resumed(there, QUESTION, whole[2]?.id ?? "");
    expect(timeless([...whole.slice(0, 3), ...rest])).toEqual(timeless(whole));
  });

  it("has no content after its last event, so that a client stops asking", async () => {
    for (const changes of [{}, FORGETFUL]) {
      const app = await testApp(changes);
      const last = (await streamed(app, QUESTION)).at(-1)?.id ?? "";
      expect((await app.ask({ question: QUESTION }, { ...STREAM, "last-event-id": last })).status).toBe(204);
    }
  });

  it("shares the work with a connection that is still open, and asks nothing twice", async () => {
    let asked = 0;
    const held = new HeldService(await articleService());
    const counting = {
      ...held.service,
      ask: (question: Question, signal?: AbortSignal) => {
        asked++;
        return held.service.ask(question, signal);
      },
    };
    const app = await testApp({ service: () => counting });
    const first = readerOf(await app.ask({ question: QUESTION }, STREAM));
    const begun = readEvents((await first.next()) ?? "");
    const second = resumed(app, QUESTION, begun[0]?.id ?? "");
    await new Promise((resolve) => setTimeout(resolve, 50));
    await first.cancel();
    expect(held.stopped).toBe(false);
    held.letGo();
    const rest = await second;
    expect(rest.at(-1)?.event).toBe("answer-end");
    expect(rest[0]?.event).toBe("retrieved");
    expect(asked).toBe(1);
  });

  it("begins anew, and says so, where the answer is another this time", async () => {
    const changing = await changingService();
    const app = await testApp({ service: () => changing, ...FORGETFUL });
    const before = await streamed(app, QUESTION);
    const after = await resumed(app, QUESTION, before[2]?.id ?? "");
    expect(after[0]?.event).toBe("answer-start");
    expect(after[0]?.data).toMatchObject({ restarted: { after: before[2]?.id } });
    const end = after.at(-1)?.data as Answer;
    expect(after[0]?.data).toMatchObject({ id: end.id });
    expect(before[0]?.data).not.toMatchObject({ id: end.id });
    expect(after.map(({ id }) => id.split(".").slice(0, 2))).toEqual(after.map((_, at) => [end.id, String(at)]));
  });

  it("does not begin anew what was kept whole, though the answer would be another", async () => {
    const changing = await changingService();
    const app = await testApp({ service: () => changing });
    const whole = await streamed(app, QUESTION);
    for (const [at, { id }] of whole.entries()) expect(await resumed(app, QUESTION, id)).toEqual(whole.slice(at + 1));
  });

  it("begins anew for another question, and never tells what the first one's answer was", async () => {
    const app = await testApp();
    const whole = await streamed(app, QUESTION);
    for (const { id } of whole) {
      const other = await resumed(app, "Who is Jeffrey Ding?", id);
      expect(other[0]?.data).toMatchObject({ restarted: { after: id } });
      expect(other.at(-1)?.data).toMatchObject({ question: "Who is Jeffrey Ding?" });
    }
  });

  it("begins anew after an event that never was", async () => {
    const app = await testApp();
    const [first] = await streamed(app, QUESTION);
    const [answer, , digest] = String(first?.id).split(".");
    for (const id of [`${answer}.999999.${digest}`, `${answer}.1.${digest}`, `unknown.3.${digest}`]) {
      const events = await resumed(app, QUESTION, id);
      expect(events[0]?.data, id).toMatchObject({ restarted: { after: id } });
      expect(events.at(-1)?.event).toBe("answer-end");
    }
  });

  it.each(["7", "x", "a.b.c", "a.1.zz", `${"a".repeat(65)}.1.0123456789abcdef`, "a.1.0123456789abcdef; drop", "é.1.0123456789abcdef"])(
    "is refused where the id is none of ours: %s",
    async (id) => {
      const app = await testApp();
      const problem = await problemOf(await app.ask({ question: QUESTION }, { ...STREAM, "last-event-id": id }), 422);
      expect(problem.code).toBe("last_event_id_invalid");
      expect((await app.ask({ question: QUESTION }, { "last-event-id": id })).status, "of no matter to JSON").toBe(200);
    },
  );

  it("goes on after the last good event where the work failed", async () => {
    const real = await articleService();
    let failures = 1;
    const failing = {
      ...real,
      async *ask(question: Question, signal?: AbortSignal): AsyncIterable<AnswerEvent> {
        for await (const event of real.ask(question, signal)) {
          if (event.type === "claim" && failures-- > 0) throw new Error("a fault");
          yield event;
        }
      },
    };
    const app = await testApp({ service: () => failing });
    const broken = await streamed(app, QUESTION);
    expect(broken.at(-1)).toMatchObject({ event: "error", id: "" });
    const received = broken.slice(0, -1);
    const rest = await resumed(app, QUESTION, received.at(-1)?.id ?? "");
    const whole = await streamed(app, QUESTION);
    expect([...received, ...rest].map(({ event }) => event)).toEqual(whole.map(({ event }) => event));
    expect(rest.at(-1)?.data).toMatchObject(received[0]?.data as object);
  });
});

/** Says each time which time it is, as a language model that words its answer anew would. */
async function changingService() {
  const real = await articleService();
  let times = 0;
  return {
    ...real,
    async *ask(question: Question, signal?: AbortSignal): AsyncIterable<AnswerEvent> {
      const time = ++times;
      for await (const event of real.ask(question, signal))
        yield event.type === "text-delta" ? { ...event, text: `${event.text} (${time})` } : event;
    },
  };
}
