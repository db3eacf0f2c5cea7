import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { englishTagger } from "../../src/adapters/english-tagger.js";
import { SIGNALS } from "../../src/adapters/judge-signals.js";
import { examineClaim, WRONG } from "../../src/adapters/rule-judge.js";
import { StaticWordVectors } from "../../src/adapters/static-word-vectors.js";
import { type LinearModel, probability } from "../../src/ask/linear-model.js";
import { BUNDLED_MODEL, embeddingModel } from "../../src/node/embedding-models.js";
import { openStaticEmbedder } from "../../src/node/model-files.js";
import { type PlantedClaim, readClaims, TUNING_HALVES } from "../claims/claim-set.js";
import { fitLogisticRegression, type LabelledRow } from "./logistic-regression.js";

const RIDGE = 2;
/** Probabilities at which a claim could be struck, for the report. */
const THRESHOLDS = [0.4, WRONG, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9];
/** Documents added last, by writers who did not know the rules: they tell best what the judge does with others. */
const LATEST = 15;
/** What a right claim that cites another's sentence weighs: enough to strike what is foreign, too little to cost a right one. */
const MISCITED = 0.2;
/** How far off in its document the claim is whose sentences it is made to cite. */
const OFF = 7;
/** Kinds of wrong claims that a judge must not miss. */
const EXACT = ["number", "unit", "name", "date"];

interface Example extends LabelledRow {
  readonly document: string;
  readonly isProven: boolean;
  readonly isExact: boolean;
  readonly isMiscited: boolean;
}

/** An example as weights see it that had no part in its document. */
interface Told extends Example {
  readonly wrong: number;
}

/**
 * Learns from the claims of the tuning halves what the judge's signals come to together; what is proof by itself is left out.
 * Says how such weights do on documents left out of the fit.
 */
export async function fitJudge(project: string, write: boolean): Promise<void> {
  const embedder = await openStaticEmbedder(join(project, "models"), embeddingModel(BUNDLED_MODEL));
  const ports = { tag: englishTagger(), words: new StaticWordVectors(embedder) };
  const claims = (await readClaims(project)).filter(({ half }) => TUNING_HALVES.includes(half));
  const read = ({ text, evidence, document, kind }: PlantedClaim, cites = evidence) => {
    const { signals, proof } = examineClaim(text, cites, ports);
    return { row: SIGNALS.map((name) => signals[name]), document, isProven: proof.length > 0, isExact: EXACT.includes(kind) };
  };
  const planted = claims.map((claim): Example => ({ ...read(claim), positive: claim.expect === "strike", weight: 1, isMiscited: false }));
  const miscited = miscitations(claims).map(
    ([claim, cites]): Example => ({ ...read(claim, cites), positive: true, weight: MISCITED, isMiscited: true }),
  );
  const examples = [...planted, ...miscited];
  const documents = [...new Set(examples.map(({ document }) => document))].sort();
  const all = documents.flatMap((left) => {
    const model = fit(examples.filter(({ document }) => document !== left));
    return examples
      .filter(({ document }) => document === left)
      .map((example): Told => ({ ...example, wrong: example.isProven ? 1 : probability(model, example.row) }));
  });
  const told = all.filter(({ isMiscited }) => !isMiscited);
  const struck = (threshold: number) => (one: Told) => one.wrong >= threshold;
  process.stdout.write("Struck, each document by weights that had no part in it:\n");
  for (const threshold of THRESHOLDS) process.stdout.write(`${line(`all, from ${threshold}`, told, struck(threshold))}\n`);
  const judged = struck(WRONG);
  const latest = new Set([...new Set(examples.map(({ document }) => document))].slice(-LATEST));
  for (const isLatest of [false, true])
    process.stdout.write(
      `${line(
        isLatest ? `the ${LATEST} latest` : "the documents before",
        told.filter(({ document }) => latest.has(document) === isLatest),
        judged,
      )}\n`,
    );
  process.stdout.write(
    `${line(
      "of another's sentence",
      all.filter(({ isMiscited }) => isMiscited),
      judged,
    )}\n`,
  );
  for (const own of documents)
    process.stdout.write(
      `${line(
        own,
        told.filter(({ document }) => document === own),
        judged,
      )}\n`,
    );
  if (write) await writeFile(join(project, "src", "adapters", "judge-model.ts"), source(fit(examples)));
}

/** Right claims, each with the sentences that another of its document cites. */
function miscitations(claims: readonly PlantedClaim[]): (readonly [PlantedClaim, PlantedClaim["evidence"]])[] {
  const right = claims.filter(({ expect }) => expect === "keep");
  return right.flatMap((claim, at) => {
    const cited = new Set(claim.evidence.map(({ start }) => start));
    const others = right.filter(({ document, evidence }) => document === claim.document && !evidence.some(({ start }) => cited.has(start)));
    const other = others[(at * OFF) % (others.length || 1)];
    return other ? [[claim, other.evidence] as const] : [];
  });
}

function line(name: string, told: readonly Told[], isStruck: (one: Told) => boolean): string {
  const share = (some: readonly Told[]) => {
    const struck = some.filter(isStruck).length;
    return `${struck} of ${some.length} (${((100 * struck) / (some.length || 1)).toFixed(1)} %)`;
  };
  const wrong = told.filter(({ positive }) => positive);
  return `  ${name.padEnd(22)} right ${share(told.filter(({ positive }) => !positive))}, wrong ${share(wrong)}, of numbers, units, names, dates ${share(wrong.filter(({ isExact }) => isExact))}`;
}

/** No signal of something wrong may speak for a claim: one that would is left out. */
function fit(all: readonly Example[]): LinearModel {
  const examples = all.filter(({ isProven }) => !isProven);
  const used = SIGNALS.map(() => true);
  for (;;) {
    const rows = examples.map(({ row, ...rest }) => ({ ...rest, row: row.map((value, at) => (used[at] ? value : 0)) }));
    const model = fitLogisticRegression(rows, RIDGE);
    const against = model.weights.findIndex((weight) => weight < 0);
    if (against < 0) return model;
    model.weights.forEach((weight, at) => {
      if (weight < 0) used[at] = false;
    });
  }
}

function source({ intercept, weights }: LinearModel): string {
  const lines = SIGNALS.map((name, at) => `    ${name}: ${Number((weights[at] ?? 0).toFixed(3))},`).join("\n");
  return `// Written by \`npm run fit -- --judge\`: not to be edited by hand.
import type { Signals } from "./judge-signals.js";

/** How much each signal speaks for a claim being wrong: a logistic regression. */
export const JUDGE_MODEL: { readonly intercept: number; readonly weights: Signals } = {
  intercept: ${Number(intercept.toFixed(3))},
  weights: {
${lines}
  },
};
`;
}
