import { describe, expect, it } from "vitest";
import { LastQuotes } from "../../src/ask/follow-up.js";
import type { Turn } from "../../src/core/answer.js";
import type { PreparedDocument } from "../../src/core/document.js";
import type { ScoredPassage } from "../../src/core/ports.js";
import { prepared } from "./prepared.js";

const document = prepared(`# The mill

## History

The mill at Arden was built in stone by Hugh Barlow. It burned down twelve years later after a long dry summer.
His widow raised it again with borrowed money. She paid the last of it back as an old woman.

## Today

Visitors may see the great wheel turn on Sunday afternoons. Tickets are sold at the gate.
`);
const sentenceThat = (opening: string) => document.sentences.findIndex(({ start }) => document.document.text.startsWith(opening, start));
const [built, burned, raised, repaid, visitors, tickets] = ["The mill at", "It burned", "His widow", "She paid", "Visitors", "Tickets"].map(
  sentenceThat,
) as [number, number, number, number, number, number];

function passagesOf({ passages, document: { sections } }: PreparedDocument): ScoredPassage[] {
  return passages.map((passage, ordinal) => {
    const section = sections.findLast(({ start }) => start <= passage.start) as ScoredPassage["section"];
    return { ordinal, passage, prepared: document, section, score: 1, dense: 0.5, lexical: 1 };
  });
}

const passages = passagesOf(document);
const passageOf = (sentence: number) =>
  passages.find(({ passage }) => sentence >= passage.firstSentence && sentence < passage.endSentence) as ScoredPassage;
const textOf = (sentence: number) => {
  const { start, end } = document.sentences[sentence] as { start: number; end: number };
  return document.document.text.slice(start, end);
};
const told = (sentence: number): Turn[] => [
  { role: "user", content: "What happened to the mill?" },
  { role: "assistant", content: textOf(sentence) },
];
const following = (own: string, carried: string, history: readonly Turn[]) => {
  const quotes = new LastQuotes({ own, carried }, history, passages);
  return (sentence: number) => quotes.of(passageOf(sentence), sentence);
};

describe("What the last answer quoted", () => {
  const of = following("And then?", "What happened to the mill?", told(burned));

  it("is gone on from in the sentence after it, less so further on, and a little in the one before", () => {
    expect(of(raised).goesOn).toBe(1);
    expect(of(repaid).goesOn).toBeLessThan(1);
    expect(of(repaid).goesOn).toBeGreaterThan(of(built).goesOn);
    expect(of(built).goesOn).toBeGreaterThan(0);
    expect(of(tickets).goesOn).toBe(0);
  });

  it("is not asked for again, but what stands beside it is nearer than another section", () => {
    expect(of(burned).followsUp).toBeLessThan(0);
    expect(of(raised).followsUp).toBeGreaterThan(of(visitors).followsUp);
  });

  it("may be the answer again where it holds all that is asked now", () => {
    expect(following("In a dry summer?", "What happened to the mill?", told(burned))(burned).followsUp).toBeGreaterThan(0);
  });

  it("counts apart for a question that stands by itself", () => {
    const freely = following("Who raised the mill again?", "", told(burned))(raised);
    expect(freely).toEqual({ followsUp: 0, goesOn: 0, followsFreely: expect.any(Number), goesOnFreely: 1 });
    expect(freely.followsFreely).toBeGreaterThan(0);
  });

  it("says nothing where there was no answer, or none that the documents hold", () => {
    const nowhere = { followsUp: 0, goesOn: 0, followsFreely: 0, goesOnFreely: 0 };
    expect(following("Why?", "What happened to the mill?", [])(raised)).toEqual(nowhere);
    const strange: Turn[] = [{ role: "assistant", content: "Something that stands in no document at all." }];
    expect(following("Why?", "What happened to the mill?", strange)(raised)).toEqual(nowhere);
  });
});
