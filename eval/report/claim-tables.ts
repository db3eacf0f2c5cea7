import type { ClaimFigures } from "../claims/judge-claims.js";
import type { ClaimSupport } from "../metrics/claim-support.js";

/** One line a set: what a language model drafted, and what became of it. */
export function supportLine(set: string, support: ClaimSupport): string {
  const { answers, drafted, supported, partial, unsupported, contradicted, fallbackRate, fallbacks } = support;
  const why = Object.entries(fallbacks).map(([code, count]) => `${code} ${count}`);
  return (
    `${set}, language model: ${answers} answers, ${drafted} claims drafted: ${supported} supported, ${partial} partial, ${unsupported} unsupported, ` +
    `${contradicted} contradicted (struck); quotes stood in for ${(100 * fallbackRate).toFixed(1)} %${why.length > 0 ? ` (${why.join(", ")})` : ""}`
  );
}

/** Planted claims by kind: wrong ones struck, right ones kept. */
export function claimTable(half: string, { wrong, good, precision, recall, wronglyStruck, partial }: ClaimFigures): string {
  const rows = [
    ...wrong.map(({ kind, claims, right }) => `  ${kind.padEnd(16)} struck ${String(right).padStart(3)} of ${claims}`),
    ...good.map(({ kind, claims, right }) => `  ${kind.padEnd(16)} kept   ${String(right).padStart(3)} of ${claims}`),
  ];
  return [
    `Planted claims, ${half} half: striking has precision ${precision.toFixed(3)} and recall ${recall.toFixed(3)}; ${(100 * wronglyStruck).toFixed(1)} % of right claims struck, ${(100 * partial).toFixed(1)} % of those kept only partly supported`,
    ...rows,
  ].join("\n");
}
