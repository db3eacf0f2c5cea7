import { describe, expect, it } from "vitest";
import { meansSubject } from "../../src/ask/document-subject.js";
import { prepared } from "./prepared.js";

const LIFE = prepared(
  "# Ada Marsh\n\nShe was born in Hull. Her father sold rope. She drew maps. At nine she left school. The town forgot her. He did not.",
);
const PAIR = prepared("# Two\n\nShe was born in Hull. He was born in York. She drew maps. He sold them. She died. He wept.");
const TOWN = prepared(
  "# Hull\n\nThe town lies on a river. It sells rope. A mayor governs it. She is elected. The port is old. Ships come in.",
);

describe("meansSubject", () => {
  it("takes the pronoun of a question for the one whom a document speaks of throughout", () => {
    expect(meansSubject("Did she ever marry?", LIFE)).toBe(true);
  });

  it("does not where the pronoun is another, or points at a thing as well", () => {
    expect(meansSubject("When did he die?", LIFE)).toBe(false);
    expect(meansSubject("Did she finish it?", LIFE)).toBe(false);
  });

  it("does not where two are spoken of alike, or both are asked about", () => {
    expect(meansSubject("Did she ever marry?", PAIR)).toBe(false);
    expect(meansSubject("Did she marry him?", LIFE)).toBe(false);
  });

  it("does not of a document that is about nobody", () => {
    expect(meansSubject("When was she elected?", TOWN)).toBe(false);
  });
});
