import type { EvidenceSentence, Finding, Judge, Judgement, WordVectors } from "../core/ports.js";
import type { Tagger } from "./english-tagger.js";
import { type Check, readEvidence } from "./judge-evidence.js";
import { JUDGE_MODEL } from "./judge-model.js";
import { checkNames } from "./judge-names.js";
import { checkDates, checkNumbers } from "./judge-numbers.js";
import { readSignals, SIGNALS, type Signals } from "./judge-signals.js";
import { checkSpeaker } from "./judge-speaker.js";
import { readStatement } from "./judge-statement.js";

/** Probability of being wrong from which a claim is struck. */
export const WRONG = 0.5;
/** From here it is shown as partly supported. */
const DOUBTFUL = 0.4;

/** What a paraphrase leaves as it is: one that differs is proof. */
const HARD: readonly Check[] = [checkNumbers, checkDates, checkNames, checkSpeaker];

export interface JudgePorts {
  readonly tag: Tagger;
  readonly words: WordVectors;
}

/**
 * Judges by rules what a claim says against the sentences it cites, the same way every time. Figures with their units, dates
 * and names must stand there; of the rest (denials, quantifiers, comparisons, who did what to whom, causes, and how much of it is
 * said there at all) a paraphrase leaves none untouched, so that weights learnt from examples say what they come to together.
 */
export function ruleJudge(ports: JudgePorts): Judge {
  return {
    id: "rules",
    async judge({ text, evidence }) {
      if (evidence.length === 0) return { verdict: "unsupported", findings: [{ kind: "coverage", verdict: "unsupported", detail: text }] };
      if (evidence.some((sentence) => isQuoted(text, sentence.text))) return { verdict: "supported", findings: [] };
      const { proof, signals, findings } = examineClaim(text, evidence, ports);
      return proof.length > 0 ? verdictOf(proof) : weighed(wrongness(signals), findings, signals);
    },
  };
}

/** What proves a claim wrong by itself, and what else speaks against it. */
export function examineClaim(text: string, evidence: readonly EvidenceSentence[], ports: JudgePorts) {
  const claim = readStatement(text, ports.tag);
  const read = readEvidence(evidence, text, ports.tag);
  const { signals, findings, senseless } = readSignals(claim, read, ports.words);
  return { proof: [...HARD.flatMap((check) => check(claim, read)), ...senseless], signals, findings };
}

/** Probability, 0..1, that a claim with these signals is wrong. */
function wrongness(signals: Signals): number {
  const { intercept, weights } = JUDGE_MODEL;
  const sum = SIGNALS.reduce((total, name) => total + weights[name] * signals[name], intercept);
  return 1 / (1 + Math.exp(-sum));
}

function weighed(wrong: number, findings: readonly Finding[], { foreign }: Signals): Judgement {
  if (wrong < DOUBTFUL) return { verdict: "supported", findings: [] };
  const uncovered: Finding = { kind: "coverage", verdict: "unsupported", detail: foreign.toFixed(2) };
  const named = findings.length > 0 ? findings : [uncovered];
  if (wrong < WRONG) return { verdict: "partial", findings: named.map((finding) => ({ ...finding, verdict: "partial" })) };
  return verdictOf(named);
}

/** The worst of what was found. */
export function verdictOf(findings: readonly Finding[]): Judgement {
  const worst = (["contradicted", "unsupported", "partial"] as const).find((verdict) =>
    findings.some((finding) => finding.verdict === verdict),
  );
  return { verdict: worst ?? "supported", findings };
}

const NEXT_SENTENCE = /(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u;

/** The whole of what is cited, or of one sentence where two were not parted, but for articles, commas and capitals. */
function isQuoted(claim: string, cited: string): boolean {
  const said = plain(claim);
  return said === plain(cited) || cited.split(NEXT_SENTENCE).some((sentence) => said === plain(sentence));
}

/** "A sensor", "an" and "any sensor" are one. */
function plain(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|[^\p{L}\p{M}\p{N}\s,.]/gu) ?? [];
  return words
    .filter((word) => word !== "the")
    .map((word) => (word === "an" || word === "any" ? "a" : word))
    .join(" ");
}
