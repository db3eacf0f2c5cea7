import type { Answer } from "../../src/core/answer.js";

/** What became of what a language model claimed. */
export interface ClaimSupport {
  /** Answers that it was asked for. */
  readonly answers: number;
  readonly drafted: number;
  readonly supported: number;
  readonly partial: number;
  /** Not shown. */
  readonly unsupported: number;
  readonly contradicted: number;
  /** Share of the answers in which quotes stand in, and why. */
  readonly fallbackRate: number;
  readonly fallbacks: Readonly<Record<string, number>>;
}

/**
 * Counts the judge's verdicts over answers of a generator that writes; undefined where none did. It does not catch what the
 * judge does not: a claim it wrongly lets through counts as supported.
 */
export function claimSupport(answers: readonly Answer[]): ClaimSupport | undefined {
  const written = answers.flatMap(({ generator }) => (generator.claims ? [generator] : []));
  if (written.length === 0) return undefined;
  const sum = (verdict: "drafted" | "supported" | "partial" | "unsupported" | "contradicted") =>
    written.reduce((total, { claims }) => total + (claims?.[verdict] ?? 0), 0);
  const fallbacks: Record<string, number> = {};
  for (const { fallback } of written) if (fallback) fallbacks[fallback.code] = (fallbacks[fallback.code] ?? 0) + 1;
  return {
    answers: written.length,
    drafted: sum("drafted"),
    supported: sum("supported"),
    partial: sum("partial"),
    unsupported: sum("unsupported"),
    contradicted: sum("contradicted"),
    fallbackRate: Object.values(fallbacks).reduce((total, count) => total + count, 0) / written.length,
    fallbacks,
  };
}
