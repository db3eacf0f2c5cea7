import { beforeAll, describe, expect, it } from "vitest";
import { CLAIM_HALVES, type ClaimHalf, readClaims } from "../../eval/claims/claim-set.js";
import { claimFigures, isStruck, type JudgedClaim, judgeClaims } from "../../eval/claims/judge-claims.js";
import { bundledJudge } from "../fakes/chat-service.js";
import { ROOT } from "../paths.js";

let judged: readonly JudgedClaim[];

beforeAll(async () => {
  judged = await judgeClaims(await readClaims(ROOT), await bundledJudge());
});

const half = (name: ClaimHalf) => judged.filter((claim) => claim.half === name);

describe("Planted claims", () => {
  it("are at least 120 wrong ones and 120 right ones over eighteen documents, in five sets", () => {
    expect(judged.filter(({ expect: due }) => due === "strike").length).toBeGreaterThanOrEqual(120);
    expect(judged.filter(({ expect: due }) => due === "keep").length).toBeGreaterThanOrEqual(120);
    expect(new Set(judged.map(({ document }) => document)).size).toBe(18);
    for (const name of CLAIM_HALVES) expect(half(name).length).toBeGreaterThan(120);
  });

  // The aims are .80 and .05. No rule was tuned on the sets kept aside, which miss one or both: they must not fall further behind.
  it.each([
    { name: "dev", recall: 0.9, wronglyStruck: 0.03 },
    { name: "tune", recall: 0.8, wronglyStruck: 0.065 },
    { name: "test", recall: 0.88, wronglyStruck: 0.05 },
    { name: "fresh", recall: 0.87, wronglyStruck: 0.12 },
    { name: "held-out", recall: 0.65, wronglyStruck: 0.125 },
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
