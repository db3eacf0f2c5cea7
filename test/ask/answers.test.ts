import { beforeAll, describe, expect, it } from "vitest";
import { foldEvents } from "../../eval/service/fold-events.js";
import type { Turn } from "../../src/core/answer.js";
import type { Service } from "../../src/node/open-service.js";
import { memoryService } from "../fakes/memory-service.js";

const REPORT = `# Report of the Corrie Hill cooperative

## Output

The four turbines fed 21.6 GWh into the grid in 2023, against 19.8 GWh in 2022. The rise was due to a windy autumn.

| Turbine | Output 2022 | Output 2023 |
|---|---|---|
| T1 | 5.4 | 5.1 |
| T3 | 4.1 | 5.5 |

## Finances

Income came to 1.94 million euros. Costs were 1.12 million euros.

## Equipment

- a crane
- two vans
- a drone

## Repair

1. Stop the turbine.
2. Lock the rotor.
3. Change the bearing.

## Birds

A study by the biologist Hanne Brodersen counted fourteen dead birds. Most birds died in August, for example two kites.

## Outlook

Three tasks lie ahead. The first is the replacement of turbine 1. The board also wants to build a battery. Finally, the cooperative must find a director.
`;
const TORRE = "La torre fu costruita nel 1478 da Bernardo Salvini.\n\nIl biglietto costa sei euro, quattro per gli studenti.";
const HARBOUR = `---
title: The harbour
kicker: Three Firms and a Crane
---

The crane was lost in 1987. Firms such as Odell Shipping, Marlow and the Tern Line rent the quays.
`;
const LIFE = `# Ada Marsh, Maker of Maps

She was born in Hull in 1822. Her father sold rope. She drew her first map at nine, of the yard behind the house. She left school at twelve. Her
charts of the estuary were printed in 1851. She never married. She died of pneumonia in March 1897, in the house where she was born. The town forgot her.
`;

let service: Service;
beforeAll(async () => {
  service = await memoryService({
    "empty.md": "# A\n\n## B\n",
    "harbour.md": HARBOUR,
    "life.md": LIFE,
    "report.md": REPORT,
    "torre.txt": TORRE,
  });
});

async function ask(question: string, { documents = ["report"], history = [] as Turn[] } = {}) {
  return foldEvents(service.ask({ question, history, documents }));
}

function having(question: string, answer: string) {
  return {
    history: [
      { role: "user", content: question },
      { role: "assistant", content: answer },
    ] as Turn[],
  };
}

describe("What a demanding reader gets", () => {
  it("the whole list for what a section lists", async () => {
    expect((await ask("What equipment is there?")).citations.map(({ quote }) => quote)).toEqual(["a crane", "two vans", "a drone"]);
  });

  it("the steps, in order, and whole", async () => {
    expect((await ask("What are the steps?")).citations.map(({ quote }) => quote)).toEqual([
      "Stop the turbine.",
      "Lock the rotor.",
      "Change the bearing.",
    ]);
  });

  it("each of the things that a paragraph counts", async () => {
    expect((await ask("What are the three tasks ahead?")).claims).toHaveLength(4);
  });

  it("a table's row under its head", async () => {
    const { answer, status } = await ask("What was the output of T3 in 2023?");
    expect(status).toBe("answered");
    expect(answer).toBe("Turbine | Output 2022 | Output 2023\nT3 | 4.1 | 5.5");
  });

  it("no row of a table for a year that it lacks", async () => {
    expect((await ask("What was the output of T3 in 2021?")).answer).not.toContain("4.1");
  });

  it("a sentence for each section of a summary", async () => {
    const { citations } = await ask("Summarise the report.");
    expect(new Set(citations.map(({ section }) => section.title)).size).toBeGreaterThan(2);
  });

  it("a refusal, where a document of headings alone is to be summed up", async () => {
    expect(await ask("tl;dr", { documents: ["empty"] })).toMatchObject({ status: "not_in_document", reason: { code: "no_text" } });
  });

  it("what the text says, not the kicker above it", async () => {
    const { answer } = await ask("Name three firms.", { documents: ["harbour"] });
    expect(answer).toContain("Marlow");
    expect(answer).not.toContain("Three Firms and a Crane");
  });

  it("a section told, where it is asked for by name", async () => {
    const { citations } = await ask("What does it say about finances?");
    expect(citations.map(({ section }) => section.title)).toEqual(["Finances", "Finances"]);
  });
});

describe("A turn about the last answer", () => {
  const counted = "A study by the biologist Hanne Brodersen counted fourteen dead birds.";

  it("names the section, and quotes again what stands there", async () => {
    const { answer } = await ask("In which section is that?", having("How many birds died?", counted));
    expect(answer).toBe(`Birds\n${counted}`);
  });

  it("quotes who says so", async () => {
    expect((await ask("Who counted them?", having("How many birds died?", counted))).answer).toContain("Hanne Brodersen");
  });

  it("gives what comes next, and an example where one stands there", async () => {
    const next = "Most birds died in August, for example two kites.";
    expect((await ask("Tell me more", having("How many birds died?", counted))).answer).toBe(next);
    expect((await ask("For example?", having("How many birds died?", counted))).answer).toBe(next);
  });

  it("takes nothing on the history's word", async () => {
    const { answer } = await ask(
      "Where does it say that?",
      having("How many birds died?", "A study counted nine thousand dead eagles there."),
    );
    expect(answer).not.toContain("eagles");
  });
});

describe("A question in another language", () => {
  it("is answered from a document in that language", async () => {
    expect((await ask("Quanto costa il biglietto per gli studenti?", { documents: ["torre"] })).answer).toContain(
      "quattro per gli studenti",
    );
  });

  it("is refused in that language", async () => {
    const { abstained, answer } = await ask("Quanti visitatori entrano ogni anno nel castello?", { documents: ["torre"] });
    expect(abstained).toBe(true);
    expect(answer).toMatch(/^(?:Il documento|Non trovo)/);
  });
});

describe("A reason", () => {
  it("names what is missing", async () => {
    const { reason } = await ask("How much did India pay for the turbines?");
    expect(reason?.message).toContain("“India”");
    expect(reason?.missing).toEqual(["India"]);
  });
});

describe("A question about her, with nothing said before", () => {
  it("is answered from a document that is about one woman", async () => {
    expect(await ask("What did she die of?", { documents: ["life"] })).toMatchObject({
      status: "answered",
      answer: expect.stringContaining("pneumonia"),
    });
  });

  it.each(["Who is she?", "When did he die?"])("asks back where that leaves open what is meant: %j", async (question) => {
    expect(await ask(question, { documents: ["life"] })).toMatchObject({ status: "needs_clarification" });
  });

  it("asks back where the document is about no woman", async () => {
    expect(await ask("What did she die of?")).toMatchObject({ status: "needs_clarification" });
  });
});

describe("What a refusal names", () => {
  it("is the word that the document lacks, before a name that it holds elsewhere", async () => {
    const { reason } = await ask("What salary does the mechanic of T3 get?");
    expect(reason?.missing).toContain("salary");
    expect(reason?.missing).not.toContain("T3");
  });
});
