import type { Finding, Judge, Judgement, WordVectors } from "../core/ports.js";
import type { Tagger } from "./english-tagger.js";
import { checkCauses } from "./judge-causes.js";
import { checkComparisons } from "./judge-comparisons.js";
import { checkCoverage } from "./judge-coverage.js";
import { type Check, readEvidence } from "./judge-evidence.js";
import { checkNames } from "./judge-names.js";
import { checkDates, checkNumbers } from "./judge-numbers.js";
import { checkPolarity } from "./judge-polarity.js";
import { checkQuantifiers } from "./judge-quantifiers.js";
import { checkRoles } from "./judge-roles.js";
import { readStatement } from "./judge-statement.js";

/**
 * Judges by rules what a claim says against the sentences it cites, the same way every time: figures with their units, dates,
 * names, negations, quantifiers, comparisons, who did what to whom, causes, and how much of it is said there at all.
 */
export function ruleJudge(ports: { readonly tag: Tagger; readonly words: WordVectors }): Judge {
  const checks: readonly Check[] = [
    checkNumbers,
    checkDates,
    checkNames,
    checkPolarity,
    checkQuantifiers,
    checkComparisons,
    checkRoles,
    checkCauses,
    checkCoverage(ports.words),
  ];
  return {
    id: "rules",
    async judge({ text, evidence }) {
      if (evidence.length === 0) return { verdict: "unsupported", findings: [{ kind: "coverage", verdict: "unsupported", detail: text }] };
      if (evidence.some((sentence) => plain(sentence.text) === plain(text))) return { verdict: "supported", findings: [] };
      const claim = readStatement(text, ports.tag);
      const read = readEvidence(evidence, text, ports.tag);
      return verdictOf(checks.flatMap((check) => check(claim, read)));
    },
  };
}

/** The worst of what was found. */
export function verdictOf(findings: readonly Finding[]): Judgement {
  const worst = (["contradicted", "unsupported", "partial"] as const).find((verdict) =>
    findings.some((finding) => finding.verdict === verdict),
  );
  return { verdict: worst ?? "supported", findings };
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
