import { confidenceFeature } from "../../src/ask/assess.js";
import { probability } from "../../src/ask/linear-model.js";
import type { FittedExample } from "./examples.js";
import { answerRow, fit, quotesGold } from "./fit-models.js";

const FOLDS = 5;

interface Judged {
  readonly set: string;
  readonly answerable: boolean;
  readonly right: boolean;
  readonly pAnswerable: number;
  readonly pRight: number;
  readonly confidence: number;
}

/** Each set's figures when the documents asked about had no part in the fit: five folds of whole documents. */
export function crossValidate(examples: readonly FittedExample[]): string {
  const documents = [...new Set(examples.map(({ set, question }) => `${set} ${question.document}`))].sort();
  const fold = new Map(documents.map((document, at) => [document, at % FOLDS]));
  const judged: Judged[] = [];
  for (let k = 0; k < FOLDS; k++) {
    const inside = (example: FittedExample) => fold.get(`${example.set} ${example.question.document}`) === k;
    const models = fit(examples.filter((example) => !inside(example)));
    for (const example of examples.filter(inside)) {
      if (example.examination.candidates.length === 0 || example.examination.analysis.terms.length === 0) continue;
      const row = answerRow(example, models.sentence);
      judged.push({
        set: example.set,
        answerable: example.question.answerable,
        right: example.question.answerable && quotesGold(example, models.sentence),
        pAnswerable: probability(models.answerable, row),
        pRight: probability(models.right, row),
        confidence: probability(models.confidence, [
          confidenceFeature(probability(models.answerable, row), probability(models.right, row)),
        ]),
      });
    }
  }
  const sets = [...new Set(judged.map(({ set }) => set))];
  return [
    ...sets.map((set) =>
      line(
        set,
        judged.filter((one) => one.set === set),
      ),
    ),
    line("all", judged),
  ].join("\n");
}

function line(name: string, judged: readonly Judged[]): string {
  const answerable = judged.filter((one) => one.answerable);
  const share = (some: readonly Judged[], test: (one: Judged) => boolean) => (some.filter(test).length / (some.length || 1)).toFixed(3);
  const answers = ({ pRight, pAnswerable }: Judged) => pAnswerable * pRight > 1 - pAnswerable;
  return [
    name.padEnd(8),
    `quotes gold ${share(answerable, ({ right }) => right)}`,
    `AUROC answerable ${auroc(
      judged,
      ({ confidence }) => confidence,
      (one) => one.answerable,
    )}`,
    `AUROC right ${auroc(
      judged,
      ({ confidence }) => confidence,
      ({ right }) => right,
    )}`,
    `right or rightly abstained ${share(judged, (one) => (one.answerable ? one.right && answers(one) : !answers(one)))}`,
    `calibration error ${calibrationError(judged).toFixed(3)}`,
  ].join("  ");
}

function auroc(judged: readonly Judged[], score: (one: Judged) => number, positive: (one: Judged) => boolean): string {
  const ordered = [...judged].sort((a, b) => score(a) - score(b));
  let below = 0;
  let wins = 0;
  for (const one of ordered) {
    if (positive(one)) wins += below;
    else below++;
  }
  return (wins / (below * (judged.length - below) || 1)).toFixed(3);
}

function calibrationError(judged: readonly Judged[]): number {
  const bins = new Map<number, Judged[]>();
  for (const one of judged) {
    const bin = Math.min(9, Math.floor(one.confidence * 10));
    bins.set(bin, [...(bins.get(bin) ?? []), one]);
  }
  return [...bins.values()].reduce((sum, bin) => {
    const mean = bin.reduce((total, { confidence }) => total + confidence, 0) / bin.length;
    return sum + (bin.length / judged.length) * Math.abs(mean - bin.filter(({ right }) => right).length / bin.length);
  }, 0);
}
