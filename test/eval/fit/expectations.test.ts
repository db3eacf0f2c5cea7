import { describe, expect, it } from "vitest";
import type { FittedExample } from "../../../eval/fit/examples.js";
import { Expectations } from "../../../eval/fit/expectations.js";
import { UNKNOWN_EXPECTATION } from "../../../src/ask/expected-words.js";

/** A question asked with some terms of a document, answered by a sentence that holds others. */
function asked(document: string, terms: string[], held: string[], answered = true): FittedExample {
  const example = {
    set: "set",
    question: { document },
    labels: [answered, false],
    examination: {
      analysis: { terms: terms.map((term) => ({ term, variants: [] })) },
      candidates: [{ profile: { termSet: new Set(held) } }, { profile: { termSet: new Set(terms) } }],
    },
  };
  return example as unknown as FittedExample;
}

const three = ["one", "two", "three"].flatMap((document) => [
  asked(document, ["anyon", "vaccin"], ["vaccin"]),
  asked(document, ["anyon", "vaccin"], ["vaccin"]),
]);

describe("What answers are expected to say", () => {
  it("is what the answering sentences of three documents held, the more questions the nearer", () => {
    const known = new Map(new Expectations(three).known());
    expect(known.get("anyon")).toBeCloseTo((6 * UNKNOWN_EXPECTATION) / 12, 1);
    expect(known.get("vaccin")).toBeCloseTo((6 + 6 * UNKNOWN_EXPECTATION) / 12, 1);
  });

  it("is unknown of a word that fewer documents were asked with, however often", () => {
    const often = Array.from({ length: 20 }, () => asked("one", ["harbour"], ["harbour"]));
    expect(new Expectations([...often, asked("two", ["harbour"], [])]).known()).toEqual([]);
  });

  it("learns nothing from questions without an answer", () => {
    expect(new Expectations(three.map(({ question }) => asked(question.document, ["anyon"], [], false))).known()).toEqual([]);
  });

  it("leaves a question's own document out where its evidence is weighed", () => {
    const four = [...three, asked("four", ["anyon"], ["anyon"])];
    const expectations = new Expectations(four);
    expect(expectations.without(four.at(-1) as FittedExample)("anyon")).toBeCloseTo((6 * UNKNOWN_EXPECTATION) / 12, 1);
    expect(new Expectations(three).without(three[0] as FittedExample)("anyon")).toBe(UNKNOWN_EXPECTATION);
  });
});
