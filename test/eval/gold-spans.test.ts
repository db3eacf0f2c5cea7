import { describe, expect, it } from "vitest";
import { readExternalQuestion } from "../../eval/question-sets/external-format.js";
import { GoldFinder, resolve } from "../../eval/question-sets/gold-spans.js";
import { readOwnQuestion } from "../../eval/question-sets/own-format.js";

const TEXT = "Heat pumps\n\nSound power level | 52 dB(A) | 56 dB(A)\n\nSee the login page, and click. It works.\n\nIt works.";
const finder = new GoldFinder(TEXT);
const found = (quote: string) => finder.find(quote).map(({ start, end }) => TEXT.slice(start, end));

describe("a gold span", () => {
  it("is found at every place its words stand", () => {
    expect(found("It works.")).toEqual(["It works", "It works"]);
  });

  it("is found across white space and table pipes", () => {
    expect(found("| Sound power level | 52 dB(A) |  56 dB(A) |")).toEqual(["Sound power level | 52 dB(A) | 56 dB(A"]);
    expect(found("click.\n  It works")).toEqual(["click. It works"]);
  });

  it("is found as rendered where the quote is Markdown", () => {
    expect(found("See the [login page](https://example.org/login), and **click**.")).toEqual(["See the login page, and click"]);
  });

  it("is not found where the document does not hold it", () => {
    expect(found("It fails.")).toEqual([]);
    expect(found("…")).toEqual([]);
  });

  it("keeps UTF-16 offsets past characters outside the basic plane", () => {
    const text = "🗼🗼 Tower 𝟒𝟐 high";
    const [span] = new GoldFinder(text).find("tower 42 high");
    expect(text.slice(span?.start, span?.end)).toBe("Tower 𝟒𝟐 high");
  });
});

describe("a question", () => {
  it("of the project's format keeps alternatives and drops a set with a missing quote", () => {
    const draft = readOwnQuestion(
      {
        id: "x-1",
        doc: "d",
        half: "test",
        kind: "factoid",
        question: "Does it?",
        answerable: true,
        evidence: [{ quote: "It works." }],
        alternatives: [["Nowhere to be found"], ["See the login page, and click."]],
        keyFacts: ["works", ["login", "log-in"]],
        expect: ["answered"],
      },
      "own",
      "file",
    );
    const { question, missing } = resolve(draft, TEXT, finder);
    expect(question.goldSets.map((set) => set.map(({ text }) => text))).toEqual([["It works."], ["See the login page, and click."]]);
    expect(missing).toEqual(["Nowhere to be found"]);
    expect(question.key).toEqual({ form: "facts", facts: [["works"], ["login", "log-in"]] });
    expect(question.half).toBe("test");
  });

  it("of another's format takes its gold from sentences, else from paragraphs", () => {
    const paragraphs = (_: string, index: number) => (index === 3 ? "Heat pumps" : undefined);
    const line = { id: "1", doc: "d", question: "?", answerable: true, answers: ["pumps"], evidence_paragraph: 3 };
    expect(readExternalQuestion(line, "s", "f", paragraphs).goldQuotes).toEqual([["Heat pumps"]]);
    expect(readExternalQuestion({ ...line, evidence_sentences: ["It works."] }, "s", "f", paragraphs).goldQuotes).toEqual([["It works."]]);
    expect(readExternalQuestion({ ...line, answerable: false, answers: [] }, "s", "f", paragraphs).expect).toContain("not_in_document");
  });

  it("whose answers do not stand in the document is compared with them as references", () => {
    const line = { id: "1", doc: "d", question: "?", answerable: true, answers: ["a machine for warmth"], evidence_sentences: [] };
    const draft = readExternalQuestion(line, "s", "f", () => undefined);
    expect(draft.key.form).toBe("spans");
    expect(resolve(draft, TEXT, finder).question.key.form).toBe("references");
    expect(resolve({ ...draft, key: { form: "spans", spans: ["login page"] } }, TEXT, finder).question.key.form).toBe("spans");
  });
});
