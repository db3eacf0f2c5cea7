import type { Finding, WordVectors } from "../core/ports.js";
import { align } from "./judge-alignment.js";
import { readCauses } from "./judge-causes.js";
import { checkCertainty } from "./judge-certainty.js";
import { checkComparisons, isTurnedComparison } from "./judge-comparisons.js";
import { readCoverage } from "./judge-coverage.js";
import { isCrossed } from "./judge-crossing.js";
import type { Evidence } from "./judge-evidence.js";
import { findMixed } from "./judge-mixing.js";
import { checkMoved } from "./judge-moved.js";
import { readNearQuote } from "./judge-near-quote.js";
import { readNearness } from "./judge-nearness.js";
import { readParts } from "./judge-parts.js";
import { readPolarity } from "./judge-polarity.js";
import { checkQuantifiers } from "./judge-quantifiers.js";
import { checkRoles } from "./judge-roles.js";
import type { Statement } from "./judge-statement.js";
import { findSubstitutes } from "./judge-substitutes.js";

/** What tells a wrong claim from a right one, each 0..1; none is proof by itself. */
export const SIGNALS = [
  "turned",
  "present",
  "opposed",
  "unmet",
  "undenied",
  "besideOpposite",
  "crossed",
  "moved",
  "quantifier",
  "comparison",
  "role",
  "substitute",
  "mixed",
  "cause",
  "unjoined",
  "certain",
  "exchanged",
  "added",
  "foreign",
  "strange",
  "bare",
  "clause",
  "surplus",
] as const;

export type Signals = Readonly<Record<(typeof SIGNALS)[number], number>>;

export function readSignals(
  claim: Statement,
  evidence: Evidence,
  vectors: WordVectors,
): { signals: Signals; findings: Finding[]; senseless: readonly Finding[] } {
  const alignment = align(claim, evidence, vectors);
  const polarity = readPolarity(claim, alignment);
  const near = readNearness(claim, evidence, alignment, vectors);
  const coverage = readCoverage(claim, evidence, alignment, near, vectors);
  const parts = readParts(claim, alignment, near);
  const quantifiers = checkQuantifiers(claim, evidence);
  const comparisons = checkComparisons(claim, evidence);
  // A comparison told from its other side exchanges who is told of, and turns what is told.
  const isTurned = isTurnedComparison(claim, evidence);
  const roles = isTurned ? [] : checkRoles(claim, evidence);
  const substitutes = findSubstitutes(claim, evidence, alignment, vectors);
  const mixed = findMixed(claim, alignment);
  const causes = readCauses(claim, evidence, alignment);
  const certainty = checkCertainty(claim, evidence, alignment);
  const moved = checkMoved(claim, evidence);
  const quote = readNearQuote(claim, evidence, alignment);
  const flag = (count: number) => Math.min(1, count);
  const signals: Signals = {
    turned: flag(polarity.turned),
    present: flag(polarity.present),
    opposed: isTurned ? 0 : flag(polarity.opposed),
    unmet: flag(polarity.unmet),
    undenied: polarity.undenied,
    besideOpposite: isTurned ? 0 : flag(polarity.besideOpposite),
    moved: flag(moved.length),
    crossed: !isTurned && isCrossed(claim, evidence) ? 1 : 0,
    quantifier: flag(quantifiers.length),
    comparison: flag(comparisons.length),
    role: flag(roles.length),
    substitute: flag(substitutes.length + quote.replaced.length),
    mixed: flag(mixed.length),
    cause: flag(causes.findings.length),
    unjoined: causes.unjoined,
    certain: flag(certainty.length),
    exchanged: isTurned ? 0 : flag(quote.exchanged.length),
    added: flag(quote.added.length),
    foreign: coverage.foreign,
    strange: coverage.strange,
    bare: coverage.bare,
    ...parts,
  };
  return {
    signals,
    findings: [
      ...polarity.findings,
      ...moved,
      ...quantifiers,
      ...comparisons,
      ...roles,
      ...substitutes,
      ...mixed,
      ...causes.findings,
      ...certainty,
      ...Object.values(quote).flat(),
    ],
    senseless: coverage.findings,
  };
}
