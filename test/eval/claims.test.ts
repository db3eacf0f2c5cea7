import { beforeAll, describe, expect, it } from "vitest";
import { CLAIM_HALVES, type ClaimHalf, readClaims } from "../../eval/claims/claim-set.js";
import { claimFigures, isStruck, type JudgedClaim, judgeClaims } from "../../eval/claims/judge-claims.js";
import { bundledJudge } from "../fakes/chat-service.js";
import { ROOT } from "../paths.js";

describe("The planted claims", () => {
  it("are at least 120 wrong ones and 120 right ones over twenty-six documents, in six sets", async () => {
    const claims = await readClaims(ROOT);
    expect(claims.filter(({ expect: due }) => due === "strike").length).toBeGreaterThanOrEqual(120);
    expect(claims.filter(({ expect: due }) => due === "keep").length).toBeGreaterThanOrEqual(120);
    expect(new Set(claims.map(({ document }) => document)).size).toBe(26);
    for (const name of CLAIM_HALVES) expect(claims.filter(({ half }) => half === name).length).toBeGreaterThan(120);
  });

  it("of a stranger are at least eighty wrong ones and eighty right ones, over four documents that no other half speaks of", async () => {
    const claims = await readClaims(ROOT);
    const own = claims.filter(({ half }) => half === "stranger");
    const documents = new Set(own.map(({ document }) => document));
    expect(own.filter(({ expect: due }) => due === "strike").length).toBeGreaterThanOrEqual(80);
    expect(own.filter(({ expect: due }) => due === "keep").length).toBeGreaterThanOrEqual(80);
    expect(documents.size).toBe(4);
    expect(claims.filter(({ half, document }) => half !== "stranger" && documents.has(document))).toEqual([]);
  });

  it("have each an id of their own", async () => {
    const ids = (await readClaims(ROOT)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("Planted claims, judged,", () => {
  let judged: readonly JudgedClaim[];

  beforeAll(async () => {
    judged = await judgeClaims(await readClaims(ROOT), await bundledJudge());
  });

  const half = (name: ClaimHalf) => judged.filter((claim) => claim.half === name);

  // The aims are .80 and .05. No rule was tuned on the sets kept aside, which miss one or both: they must not fall further behind.
  it.each([
    { name: "dev", recall: 0.9, wronglyStruck: 0.02 },
    { name: "tune", recall: 0.74, wronglyStruck: 0.055 },
    { name: "test", recall: 0.88, wronglyStruck: 0.065 },
    { name: "fresh", recall: 0.88, wronglyStruck: 0.075 },
    { name: "held-out", recall: 0.62, wronglyStruck: 0.1 },
    { name: "stranger", recall: 0.68, wronglyStruck: 0.17 },
  ] as const)("are struck where they are wrong, and kept where they are right: $name half", ({ name, recall, wronglyStruck }) => {
    const figures = claimFigures(half(name));
    const exact = half(name).filter(({ expect: due, kind }) => due === "strike" && ["number", "unit", "name", "date"].includes(kind));
    expect(exact.filter(({ verdict }) => isStruck(verdict)).length / exact.length).toBeGreaterThanOrEqual(0.95);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
    expect(figures.wronglyStruck).toBeLessThanOrEqual(wronglyStruck);
  });

  it("are judged the same way every time", async () => {
    const some = (await readClaims(ROOT)).slice(0, 20);
    const again = await judgeClaims(some, await bundledJudge());
    expect(again.map(({ verdict }) => verdict)).toEqual(judged.slice(0, 20).map(({ verdict }) => verdict));
  });
});
