import type { Verdict } from "../../src/core/answer.js";
import type { Judge } from "../../src/core/ports.js";
import type { PlantedClaim } from "./claim-set.js";

export interface JudgedClaim extends PlantedClaim {
  readonly verdict: Verdict;
}

export interface KindFigures {
  readonly kind: string;
  readonly claims: number;
  /** Wrong ones that were struck; right ones that were kept. */
  readonly right: number;
}

export interface ClaimFigures {
  readonly wrong: readonly KindFigures[];
  readonly good: readonly KindFigures[];
  /** Share of what was struck that was wrong, and of what was wrong that was struck. */
  readonly precision: number;
  readonly recall: number;
  /** Share of right claims that were struck, and of those shown that were marked as partly supported. */
  readonly wronglyStruck: number;
  readonly partial: number;
}

export function isStruck(verdict: Verdict): boolean {
  return verdict === "unsupported" || verdict === "contradicted";
}

export async function judgeClaims(claims: readonly PlantedClaim[], judge: Judge): Promise<JudgedClaim[]> {
  const judged: JudgedClaim[] = [];
  for (const claim of claims)
    judged.push({ ...claim, verdict: (await judge.judge({ text: claim.text, evidence: claim.evidence })).verdict });
  return judged;
}

export function claimFigures(judged: readonly JudgedClaim[]): ClaimFigures {
  const wrong = judged.filter(({ expect }) => expect === "strike");
  const good = judged.filter(({ expect }) => expect === "keep");
  const struckWrong = wrong.filter(({ verdict }) => isStruck(verdict)).length;
  const struckGood = good.filter(({ verdict }) => isStruck(verdict)).length;
  return {
    wrong: byKind(wrong, ({ verdict }) => isStruck(verdict)),
    good: byKind(good, ({ verdict }) => !isStruck(verdict)),
    precision: struckWrong / (struckWrong + struckGood || 1),
    recall: struckWrong / (wrong.length || 1),
    wronglyStruck: struckGood / (good.length || 1),
    partial: good.filter(({ verdict }) => verdict === "partial").length / (good.length - struckGood || 1),
  };
}

function byKind(claims: readonly JudgedClaim[], isRight: (claim: JudgedClaim) => boolean): KindFigures[] {
  return [...new Set(claims.map(({ kind }) => kind))].sort().map((kind) => {
    const own = claims.filter((claim) => claim.kind === kind);
    return { kind, claims: own.length, right: own.filter(isRight).length };
  });
}
