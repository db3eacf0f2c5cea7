import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsJson, inPieces } from "../../eval/scripted/scripted-chat-server.js";
import { scriptedModel } from "../../eval/scripted/scripted-model.js";
import type { Answer, Citation, Claim } from "../../src/core/answer.js";
import { chatService } from "../fakes/chat-service.js";
import { expectInvariants } from "./answer-invariants.js";
import { answerTo, testApp } from "./article-app.js";
import { readEvents } from "./event-stream.js";
import { problemOf } from "./problem-document.js";

const STREAM = { accept: "text/event-stream" };
const MILL = {
  "mill.md":
    "# Corwen Mill\n\nCorwen Mill ground oats from 1790 to 1946. Its wheel is 5 m across and was made in Chester. The miller Anne Pugh bought it in 1871 for £340. She did not sell it before 1902. A flood in 1924 broke the weir, so a turbine was fitted.\n\n## Today\n\nThe mill has been a museum since 1988. It opens on Sundays from April to October and draws 9,000 visitors a year.",
};

/** Questions of the document's own words, in any order. */
const question = fc
  .tuple(
    fc.constantFrom("When", "Who", "How much", "What", "Why", "How many"),
    fc.subarray(MILL["mill.md"].match(/\p{L}{4,}/gu) ?? [], { minLength: 1, maxLength: 6 }),
  )
  .map(([opening, words]) => `${opening} ${words.join(" ")}?`);

describe("POST /ask of the chat generator", () => {
  it("streams events that fold to exactly the answer at their end and to the unstreamed one, whatever the model does", async () => {
    const { service } = await chatService(MILL, scriptedModel, { retries: 0 });
    const app = await testApp({ service: () => service });
    let written = 0;
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const response = await app.ask({ question: asked, generator: "chat" }, STREAM);
        const events = readEvents(await response.text());
        const end = events.at(-1)?.data as Answer;
        const all = <T>(name: string): T[] => events.filter(({ event }) => event === name).map(({ data }) => data as T);
        expectInvariants(end, service.library.documents);
        expect(
          all<{ text: string }>("text-delta")
            .map(({ text }) => text)
            .join(""),
        ).toBe(end.answer);
        expect(all<{ claim: Claim }>("claim").map(({ claim }) => claim)).toEqual(end.claims);
        expect(all<{ citations: Citation[] }>("claim").flatMap(({ citations }) => citations)).toEqual(end.citations);
        const { id: _, timings: __, ...plain } = await answerTo(app, asked, { generator: "chat" });
        // How often the model was asked before may open its circuit; what it answers may not change.
        if (end.generator.fallback?.code === plain.generator.fallback?.code) expect(end).toMatchObject(plain);
        if ((end.generator.claims?.supported ?? 0) > 0) written++;
      }),
      { numRuns: 40 },
    );
    expect(written).toBeGreaterThan(0);
    expect(app.logged).toEqual([]);
  });

  it("calls the model off when the reader of the stream goes away", async () => {
    const { service, server } = await chatService(MILL, () => ({ pieces: inPieces('{"claims":[{"text":"Corwen'), after: "silence" }), {
      stallMs: 30_000,
      timeoutMs: 30_000,
    });
    const app = await testApp({ service: () => service });
    const response = await app.ask({ question: "Who bought Corwen Mill in 1871?", generator: "chat" }, STREAM);
    const reader = response.body?.getReader();
    await reader?.read();
    await expect.poll(() => server.calls.length).toBe(1);
    await reader?.cancel();
    await expect.poll(() => server.abandoned).toBe(1);
  });

  it("quotes for who asks for quotes, and for all where no model is configured", async () => {
    const { service, server } = await chatService(MILL, () => ({ pieces: [claimsJson([])] }));
    const app = await testApp({ service: () => service });
    const answer = await answerTo(app, "Who bought Corwen Mill in 1871?", { generator: "extractive" });
    expect(answer.generator).toEqual({ id: "extractive" });
    expect(server.calls).toEqual([]);
    const problem = await problemOf(await (await testApp()).ask({ question: "Why does China rely on coal?", generator: "chat" }), 422);
    expect(problem.code).toBe("generator_unavailable");
  });
});
