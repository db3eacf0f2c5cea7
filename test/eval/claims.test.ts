import { beforeAll, describe, expect, it } from "vitest";
import { type ClaimHalf, readClaims } from "../../eval/claims/claim-set.js";
import { claimFigures, isStruck, type JudgedClaim, judgeClaims } from "../../eval/claims/judge-claims.js";
import { bundledJudge } from "../fakes/chat-service.js";
import { ROOT } from "../paths.js";

let judged: readonly JudgedClaim[];

beforeAll(async () => {
  judged = await judgeClaims(await readClaims(ROOT), await bundledJudge());
});

const half = (name: ClaimHalf) => judged.filter((claim) => claim.half === name);

describe("Planted claims", () => {
  it("are at least 120 wrong ones and 120 right ones over six documents, in two halves", () => {
    expect(judged.filter(({ expect: due }) => due === "strike").length).toBeGreaterThanOrEqual(120);
    expect(judged.filter(({ expect: due }) => due === "keep").length).toBeGreaterThanOrEqual(120);
    expect(new Set(judged.map(({ document }) => document)).size).toBe(6);
    for (const name of ["dev", "test"] as const) expect(half(name).length).toBeGreaterThan(120);
  });

  it.each(["dev", "test"] as const)("are struck where they are wrong, and kept where they are right: %s half", (name) => {
    const figures = claimFigures(half(name));
    const exact = half(name).filter(({ expect: due, kind }) => due === "strike" && ["number", "unit", "name", "date"].includes(kind));
    expect(exact.filter(({ verdict }) => isStruck(verdict)).length / exact.length).toBeGreaterThanOrEqual(0.95);
    expect(figures.recall).toBeGreaterThanOrEqual(0.85);
    // The aim is .05; the half kept aside is not there yet, and must not fall further behind.
    expect(figures.wronglyStruck).toBeLessThanOrEqual(name === "dev" ? 0.05 : 0.115);
  });

  it("are judged the same way every time", async () => {
    const some = (await readClaims(ROOT)).slice(0, 20);
    const again = await judgeClaims(some, await bundledJudge());
    expect(again.map(({ verdict }) => verdict)).toEqual(judged.slice(0, 20).map(({ verdict }) => verdict));
  });
});
