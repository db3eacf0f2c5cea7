import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ANSWER_FEATURES } from "../../src/ask/answer-features.js";
import type { LinearModel } from "../../src/ask/linear-model.js";
import { SENTENCE_FEATURES } from "../../src/ask/sentence-features.js";
import { FEATURE_GROUPS, STEPS } from "./ablation.js";
import { type FittedExample, readExamples } from "./examples.js";
import { fitJoining, joiningSource } from "./fit-joining.js";
import { fitJudge } from "./fit-judge.js";
import { fit, type Models } from "./fit-models.js";
import { ablationHead, ablationLine, crossValidate, report } from "./report.js";

/**
 * Fits the shipped weights, and says how such weights do on documents left out of the fit. `--dry` writes nothing; `--ablate`
 * tells in addition what each group of features and each step is worth. `--judge` fits the weights of the judge of claims instead.
 */

const PROJECT = join(import.meta.dirname, "..", "..");

function source({ sentence, answerable, right, confidence }: Models): string {
  return `// Written by \`npm run fit\`: not to be edited by hand.
import type { LinearModel } from "./linear-model.js";

/** Weights of \`SENTENCE_FEATURES\`. */
export const SENTENCE_MODEL: readonly number[] = [
${list(sentence, SENTENCE_FEATURES, "  ")}
];

/** Probability that the documents hold an answer, over \`ANSWER_FEATURES\`. */
export const ANSWERABLE_MODEL: LinearModel = ${model(answerable)};

/** Probability that what is quoted answers, given that there is an answer, over \`ANSWER_FEATURES\`. */
export const RIGHT_MODEL: LinearModel = ${model(right)};

/** Probability that the answer given is right, over \`confidenceFeature\`. */
export const CONFIDENCE_MODEL: LinearModel = { intercept: ${Number(confidence.intercept.toFixed(4))}, weights: [${Number(confidence.weights[0]?.toFixed(4))}] };
`;
}

function model({ intercept, weights }: LinearModel): string {
  return `{\n  intercept: ${Number(intercept.toFixed(4))},\n  weights: [\n${list(weights, ANSWER_FEATURES, "    ")}\n  ],\n}`;
}

function list(weights: readonly number[], names: readonly string[], indent: string): string {
  return weights.map((weight, at) => `${indent}${Number(weight.toFixed(4))}, // ${names[at]}`).join("\n");
}

const isDry = process.argv.includes("--dry");

async function fitAnswers(): Promise<void> {
  const examples = await readExamples(PROJECT);
  const whole = crossValidate(examples);
  process.stdout.write(`${report(whole)}\n`);
  if (!isDry) {
    const models = fit(examples);
    await writeFile(join(PROJECT, "src", "ask", "fitted-models.ts"), source(models));
    await writeFile(join(PROJECT, "src", "ask", "joining-model.ts"), joiningSource(fitJoining(examples, models.sentence)));
  }
  if (process.argv.includes("--ablate")) await ablate(examples);
}

/** A third of a large set tells a step's worth as well, in a third of the time. */
const LARGE = 1000;

async function ablate(examples: readonly FittedExample[]): Promise<void> {
  const thinned = (all: readonly FittedExample[]) => {
    const sizes = new Map<string, number>();
    for (const { set } of all) sizes.set(set, (sizes.get(set) ?? 0) + 1);
    return all.filter(({ set }, at) => (sizes.get(set) ?? 0) < LARGE || at % 3 === 0);
  };
  const some = thinned(examples);
  const all = crossValidate(some);
  process.stdout.write(`\nAUROC, and share right or rightly abstained.\n\n${ablationHead(all)}\n${ablationLine("nothing", all)}\n`);
  for (const [name, features] of Object.entries(FEATURE_GROUPS)) {
    process.stdout.write(`${ablationLine(name, crossValidate(some, features))}\n`);
  }
  for (const [name, alter] of Object.entries(STEPS)) {
    process.stdout.write(`${ablationLine(name, crossValidate(thinned(await readExamples(PROJECT, alter))))}\n`);
  }
}

if (process.argv.includes("--judge")) await fitJudge(PROJECT, !isDry);
else await fitAnswers();
