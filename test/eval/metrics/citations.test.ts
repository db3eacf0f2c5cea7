import { describe, expect, it } from "vitest";
import { citationHit } from "../../../eval/metrics/citation-hit.js";
import { citationPrecision } from "../../../eval/metrics/citation-precision.js";
import { evidenceRecall } from "../../../eval/metrics/evidence-recall.js";
import { offsetValidity } from "../../../eval/metrics/offset-validity.js";
import { abstention, answer, BUILT, gold, HEIGHT, KEEPER, makeCase } from "../make-case.js";

describe("citation metrics", () => {
  it("hits with one citation on a gold span", () => {
    expect(citationHit(makeCase(answer([KEEPER, HEIGHT])))).toBe(1);
    expect(citationHit(makeCase(answer([KEEPER])))).toBe(0);
    expect(citationHit(makeCase(abstention()))).toBe(0);
  });

  it("does not take a shared edge for a hit", () => {
    expect(citationHit(makeCase(answer([{ start: 26, end: 50 }])))).toBe(0);
  });

  it("takes the share of citations on gold for precision, and abstentions for nothing", () => {
    expect(citationPrecision(makeCase(answer([HEIGHT, KEEPER])))).toBe(0.5);
    expect(citationPrecision(makeCase(abstention()))).toBeUndefined();
  });

  it("takes the share of gold that is cited for recall", () => {
    const goldSets = [gold(HEIGHT, BUILT)];
    expect(evidenceRecall(makeCase(answer([BUILT]), { goldSets }))).toBe(0.5);
    expect(evidenceRecall(makeCase(answer([BUILT]), { goldSets: [...goldSets, gold(BUILT)] }))).toBe(1);
  });

  it("accepts an answer whose every offset holds", () => {
    expect(offsetValidity(makeCase(answer([HEIGHT, BUILT])))).toBe(1);
    expect(offsetValidity(makeCase(abstention()))).toBe(1);
  });

  it("refuses a quote that differs by one character, a claim without citation, and a citation nobody cites", () => {
    const good = answer([HEIGHT]);
    const [citation] = good.citations;
    const [claim] = good.claims;
    if (!citation || !claim) throw new Error("no citation");
    expect(offsetValidity(makeCase({ ...good, citations: [{ ...citation, quote: citation.quote.replace("42", "43") }] }))).toBe(0);
    expect(offsetValidity(makeCase({ ...good, claims: [{ ...claim, citations: [] }] }))).toBe(0);
    expect(offsetValidity(makeCase({ ...good, citations: [citation, { ...citation, id: 2 }] }))).toBe(0);
    expect(offsetValidity(makeCase({ ...good, claims: [{ ...claim, end: claim.end - 1 }] }))).toBe(0);
  });

  it("refuses an abstention that cites", () => {
    const { claims, citations } = answer([HEIGHT]);
    expect(offsetValidity(makeCase(abstention({ claims, citations })))).toBe(0);
  });
});
