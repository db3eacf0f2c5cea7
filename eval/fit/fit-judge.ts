import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { englishTagger } from "../../src/adapters/english-tagger.js";
import { SIGNALS } from "../../src/adapters/judge-signals.js";
import { examineClaim } from "../../src/adapters/rule-judge.js";
import { StaticWordVectors } from "../../src/adapters/static-word-vectors.js";
import { type LinearModel, probability } from "../../src/ask/linear-model.js";
import { BUNDLED_MODEL, embeddingModel } from "../../src/node/embedding-models.js";
import { openStaticEmbedder } from "../../src/node/model-files.js";
import { readClaims, TUNING_HALVES } from "../claims/claim-set.js";
import { fitLogisticRegression, type LabelledRow } from "./logistic-regression.js";

const RIDGE = 2;
/** Probabilities at which a claim could be struck, for the report. */
const THRESHOLDS = [0.4, 0.5, 0.6, 0.7, 0.8];

interface Example extends LabelledRow {
  readonly document: string;
}

/**
 * Learns from the claims of the tuning halves what the judge's signals come to together; what is proof by itself is left out.
 * Says how such weights do on documents left out of the fit.
 */
export async function fitJudge(project: string, write: boolean): Promise<void> {
  const embedder = await openStaticEmbedder(join(project, "models"), embeddingModel(BUNDLED_MODEL));
  const ports = { tag: englishTagger(), words: new StaticWordVectors(embedder) };
  const claims = (await readClaims(project)).filter(({ half }) => TUNING_HALVES.includes(half));
  const read = claims.map((claim) => ({ ...claim, ...examineClaim(claim.text, claim.evidence, ports) }));
  const examples = read
    .filter(({ proof }) => proof.length === 0)
    .map(
      ({ signals, expect, document }): Example => ({
        row: SIGNALS.map((name) => signals[name]),
        positive: expect === "strike",
        weight: 1,
        document,
      }),
    );
  const proven = read.filter(({ proof }) => proof.length > 0);
  const documents = new Set(examples.map(({ document }) => document));
  const told = [...documents].flatMap((left) => {
    const model = fit(examples.filter(({ document }) => document !== left));
    return examples.filter(({ document }) => document === left).map((example) => ({ ...example, wrong: probability(model, example.row) }));
  });
  const right = read.filter(({ expect }) => expect === "keep").length;
  for (const threshold of THRESHOLDS) {
    const struck = told.filter(({ wrong }) => wrong >= threshold);
    const kept = (struck.filter(({ positive }) => !positive).length + proven.filter(({ expect }) => expect === "keep").length) / right;
    const caught =
      (struck.filter(({ positive }) => positive).length + proven.filter(({ expect }) => expect === "strike").length) /
      (read.length - right);
    process.stdout.write(
      `documents left out, struck from ${threshold}: ${(100 * kept).toFixed(1)} % of right claims, ${(100 * caught).toFixed(1)} % of wrong ones\n`,
    );
  }
  if (write) await writeFile(join(project, "src", "adapters", "judge-model.ts"), source(fit(examples)));
}

/** No signal of something wrong may speak for a claim: one that would is left out. */
function fit(examples: readonly Example[]): LinearModel {
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
