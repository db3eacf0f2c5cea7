import { describe, expect, it } from "vitest";
import { judge } from "../../eval/verdict.js";
import { abstention, answer, BUILT, gold, HEIGHT, KEEPER, makeCase } from "./make-case.js";

const UNANSWERABLE = { answerable: false, goldSets: [], key: { form: "facts", facts: [] }, expect: ["not_in_document"] } as const;

describe("a verdict", () => {
  it("is grounded for the right words from the right place", () => {
    expect(judge(makeCase(answer([HEIGHT])))).toBe("grounded");
  });

  it("is uncited for the right words from another place", () => {
    expect(judge(makeCase(answer([HEIGHT]), { goldSets: [gold(KEEPER)] }))).toBe("uncited");
  });

  it("is wrong for other words, and for a status the question does not accept", () => {
    expect(judge(makeCase(answer([KEEPER])))).toBe("wrong");
    expect(judge(makeCase(answer([HEIGHT], { status: "partial" })))).toBe("wrong");
    expect(judge(makeCase(answer([HEIGHT], { status: "partial" }), { expect: ["answered", "partial"] }))).toBe("grounded");
  });

  it("is grounded for a whole alternative set, even in other words", () => {
    expect(judge(makeCase(answer([KEEPER]), { goldSets: [gold(HEIGHT), gold(KEEPER)] }))).toBe("grounded");
    expect(judge(makeCase(answer([KEEPER]), { goldSets: [gold(HEIGHT), gold(KEEPER, BUILT)] }))).toBe("wrong");
  });

  it("is missed for an abstention from what the document answers, unless the question accepts one", () => {
    expect(judge(makeCase(abstention()))).toBe("missed");
    expect(judge(makeCase(abstention({ status: "needs_clarification" }), { expect: ["answered", "needs_clarification"] }))).toBe(
      "abstained",
    );
  });

  it("is abstained or misled where the document has no answer", () => {
    expect(judge(makeCase(abstention(), UNANSWERABLE))).toBe("abstained");
    expect(judge(makeCase(abstention({ status: "out_of_scope" }), UNANSWERABLE))).toBe("abstained");
    expect(judge(makeCase(answer([HEIGHT]), UNANSWERABLE))).toBe("misled");
  });

  it("is corrected for a false premise answered with its correction, and misled without", () => {
    const premise = { ...UNANSWERABLE, goldSets: [gold(BUILT)], expect: ["not_in_document", "answered"] } as const;
    expect(judge(makeCase(answer([BUILT]), premise))).toBe("corrected");
    expect(judge(makeCase(answer([KEEPER]), premise))).toBe("misled");
  });

  it("is forbidden for what no reply may say, even in an abstention", () => {
    expect(judge(makeCase(abstention({ answer: "Ahoy, I do not know." }), { ...UNANSWERABLE, mustNot: ["ahoy"] }))).toBe("forbidden");
  });
});
