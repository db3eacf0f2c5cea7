import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ANSWER_FEATURES } from "../../src/ask/answer-features.js";
import type { LinearModel } from "../../src/ask/linear-model.js";
import { SENTENCE_FEATURES } from "../../src/ask/sentence-features.js";
import { readExamples } from "./examples.js";
import { fitJoining, joiningSource } from "./fit-joining.js";
import { fit, type Models } from "./fit-models.js";
import { crossValidate } from "./report.js";

/** Fits the shipped weights, and says how such weights do on documents left out of the fit. */

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

const examples = await readExamples(PROJECT);
process.stdout.write(`${crossValidate(examples)}\n`);
if (!process.argv.includes("--dry")) {
  const models = fit(examples);
  await writeFile(join(PROJECT, "src", "ask", "fitted-models.ts"), source(models));
  await writeFile(join(PROJECT, "src", "ask", "joining-model.ts"), joiningSource(fitJoining(examples, models.sentence)));
}
