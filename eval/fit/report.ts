import { answers, calibrated } from "../../src/ask/assess.js";
import { evidenceProbability } from "../../src/ask/evidence-model.js";
import { draws, interval } from "../bootstrap.js";
import { documentOf } from "./examples.js";
import { answerRow, FOLDS, fit, foldsOf, quotesGold, type RankedExample } from "./fit-models.js";

/** What a question was given by weights that its document had no part in. */
export interface Judged {
  readonly set: string;
  readonly document: string;
  readonly answerable: boolean;
  /** An answer would quote part of a right one. */
  readonly right: boolean;
  readonly answered: boolean;
  readonly confidence: number;
}

/** A figure of judged questions, each counted `weights[i]` times. */
type Figure = (judged: readonly Judged[], weights: ArrayLike<number>) => number | undefined;

export const FIGURES = {
  "AUROC answerable": (judged, weights) =>
    auroc(
      judged,
      weights,
      ({ confidence }) => confidence,
      ({ answerable }) => answerable,
    ),
  "quotes gold, of answerable": (judged, weights) =>
    share(
      judged,
      weights,
      ({ right }) => right,
      ({ answerable }) => answerable,
    ),
  "right or rightly abstained": (judged, weights) => share(judged, weights, isGrounded),
  "abstention F1": abstentionF1,
  "calibration error": calibrationError,
} satisfies Record<string, Figure>;

/** Judges every question by weights fitted without its document: folds of whole documents. */
export function crossValidate(examples: readonly RankedExample[], without: readonly string[] = []): Judged[] {
  const folds = foldsOf(examples);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isInside = (example: RankedExample) => folds.get(documentOf(example)) === fold;
    const models = fit(
      examples.filter((example) => !isInside(example)),
      without,
    );
    return examples.filter(isInside).map((example): Judged => {
      const row = answerRow(example, models.expectations);
      const answerable = evidenceProbability(models.answerable, row);
      const right = evidenceProbability(models.right, row);
      const answered = answers(answerable, right);
      return {
        set: example.set,
        document: example.question.document,
        answerable: example.question.answerable,
        right: example.question.answerable && quotesGold(example),
        answered,
        confidence: calibrated(answerable, right, answered, models.confidence),
      };
    });
  }).flat();
}

/** Every figure of every set, with its 95 % interval, as a Markdown table. */
export function report(judged: readonly Judged[]): string {
  const names = Object.keys(FIGURES) as (keyof typeof FIGURES)[];
  const rows = [...bySet(judged)].map(([set, own]) => {
    const drawn = draws(own);
    const one = new Uint16Array(own.length).fill(1);
    const cells = names.map((name) => {
      const within = interval(drawn, (weights) => FIGURES[name](own, weights));
      return `${rounded(FIGURES[name](own, one))} [${rounded(within?.low)}, ${rounded(within?.high)}]`;
    });
    return `| ${set} | ${own.length} | ${cells.join(" | ")} |`;
  });
  return [`| set | questions | ${names.join(" | ")} |`, `|${" --- |".repeat(names.length + 2)}`, ...rows].join("\n");
}

/** One line of the ablation: two figures a set. */
export function ablationLine(name: string, judged: readonly Judged[]): string {
  const cells = [...bySet(judged).values()].map((own) => {
    const one = new Uint16Array(own.length).fill(1);
    return `${rounded(FIGURES["AUROC answerable"](own, one))} ${rounded(FIGURES["right or rightly abstained"](own, one))}`;
  });
  return `| ${name} | ${cells.join(" | ")} |`;
}

export function ablationHead(judged: readonly Judged[]): string {
  const sets = [...bySet(judged).keys()];
  return `| without | ${sets.join(" | ")} |\n|${" --- |".repeat(sets.length + 1)}`;
}

function bySet(judged: readonly Judged[]): Map<string, Judged[]> {
  const sets = new Map<string, Judged[]>();
  for (const one of judged) sets.set(one.set, [...(sets.get(one.set) ?? []), one]);
  return sets;
}

function rounded(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(3).replace(/^0/, "");
}

function isGrounded({ answerable, right, answered }: Judged): boolean {
  return answerable ? right && answered : !answered;
}

function share(
  judged: readonly Judged[],
  weights: ArrayLike<number>,
  test: (one: Judged) => boolean,
  among: (one: Judged) => boolean = () => true,
): number | undefined {
  let all = 0;
  let found = 0;
  judged.forEach((one, at) => {
    if (!among(one)) return;
    all += weights[at] as number;
    if (test(one)) found += weights[at] as number;
  });
  return all > 0 ? found / all : undefined;
}

function auroc(
  judged: readonly Judged[],
  weights: ArrayLike<number>,
  score: (one: Judged) => number,
  positive: (one: Judged) => boolean,
): number | undefined {
  const ordered = judged.map((one, at) => ({ one, weight: weights[at] as number })).sort((a, b) => score(a.one) - score(b.one));
  let below = 0;
  let above = 0;
  let wins = 0;
  for (const { one, weight } of ordered) {
    if (positive(one)) {
      wins += below * weight;
      above += weight;
    } else below += weight;
  }
  return below * above > 0 ? wins / (below * above) : undefined;
}

function abstentionF1(judged: readonly Judged[], weights: ArrayLike<number>): number | undefined {
  let both = 0;
  let either = 0;
  judged.forEach(({ answerable, answered }, at) => {
    const weight = weights[at] as number;
    if (!answerable && !answered) both += weight;
    either += weight * (Number(!answerable) + Number(!answered));
  });
  return either > 0 ? (2 * both) / either : undefined;
}

function calibrationError(judged: readonly Judged[], weights: ArrayLike<number>): number | undefined {
  const bins = Array.from({ length: 10 }, () => ({ weight: 0, confidence: 0, right: 0 }));
  let total = 0;
  judged.forEach(({ confidence, right, answered }, at) => {
    const weight = weights[at] as number;
    const bin = bins[Math.min(9, Math.floor(confidence * 10))] as { weight: number; confidence: number; right: number };
    bin.weight += weight;
    bin.confidence += weight * confidence;
    bin.right += right && answered ? weight : 0;
    total += weight;
  });
  return total > 0 ? bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / total : undefined;
}
