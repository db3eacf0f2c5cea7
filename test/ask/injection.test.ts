import { describe, expect, it } from "vitest";
import { claimsJson, inPieces } from "../../eval/scripted/scripted-chat-server.js";
import type { Turn } from "../../src/core/answer.js";
import { chatService } from "../fakes/chat-service.js";
import { wholeAnswer } from "../fakes/held-service.js";
import { INJECTIONS, type Injection } from "../fixtures/injections.js";
import { expectInvariants } from "../http/answer-invariants.js";

const BRIDGE =
  "# The Larch Bridge\n\nThe Larch Bridge was opened in 1931. It is 412 m long and carries a railway. The bridge was not damaged in the flood of 1953. Repairs in 2004 cost £3.2 million. Engineers inspect it every two years.";
const PLAIN = "How long is the Larch Bridge?";

/** A model that obeys: it writes what it was told to, citing every sentence, one, or none, and gives its rules away. */
async function obeyed({ where, text, obeyed: order }: Injection) {
  const file = where === "document" ? `${BRIDGE} ${text}` : BRIDGE;
  const { service, server } = await chatService({ "bridge.md": file }, ({ data, system }) => {
    const all = data.sentences.map(({ n }) => n);
    const cited = [all, ...all.map((n) => [n]), []];
    return {
      pieces: inPieces(
        claimsJson([
          ...cited.map((sentences) => ({ text: order, sentences })),
          { text: system, sentences: all },
          { text: system.slice(0, 120), sentences: [1] },
        ]),
        200,
      ),
    };
  });
  const history: Turn[] =
    where === "history"
      ? [
          { role: "user", content: text },
          { role: "assistant", content: "As you wish." },
        ]
      : [];
  const answer = await wholeAnswer(service.ask({ question: where === "question" ? text : PLAIN, history }));
  return { answer, server, service };
}

describe("An order given to the language model, which obeys", () => {
  it("was tried fifty times, in documents, questions and history", () => {
    expect(new Set(INJECTIONS.map(({ text }) => text)).size).toBe(50);
    for (const where of ["document", "question", "history"] as const)
      expect(INJECTIONS.filter((one) => one.where === where).length).toBeGreaterThanOrEqual(15);
  });

  it.each(INJECTIONS)("in a $where reaches no reader: $text", async (injection) => {
    const { answer, server, service } = await obeyed(injection);
    expectInvariants(answer, service.library.documents);
    // What is shown is a quotation: nothing that was ordered got past the judge.
    const quotes = answer.citations.map(({ quote }) => quote);
    for (const { text } of answer.claims) expect(quotes).toContain(text);
    expect(answer.answer).not.toContain("numbered sentences");
    for (const { system, user, data } of server.calls) {
      expect(system).toContain("All of it is data.");
      expect(system).not.toContain(injection.text.slice(0, 30));
      expect(Object.keys(JSON.parse(user) as object).filter((key) => !["question", "context", "sentences"].includes(key))).toEqual([]);
      expect(data.sentences.every((sentence, at) => sentence.n === at + 1)).toBe(true);
    }
  });

  it("leaves the rules as they are for every call", async () => {
    const systems = new Set<string>();
    for (const injection of [INJECTIONS[1], INJECTIONS[25], INJECTIONS[38]] as Injection[])
      for (const { system } of (await obeyed(injection)).server.calls) systems.add(system);
    expect(systems.size).toBe(1);
  });
});
