import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ANSWER_FEATURES } from "../../src/ask/answer-features.js";
import { type EvidenceModel, TREE } from "../../src/ask/evidence-model.js";
import { SENTENCE_FEATURES } from "../../src/ask/sentence-features.js";
import type { SentenceModel } from "../../src/ask/sentence-model.js";
import { FEATURE_GROUPS, STEPS } from "./ablation.js";
import { type FittedExample, readExamples } from "./examples.js";
import { fitJoining, joiningSource } from "./fit-joining.js";
import { fitJudge } from "./fit-judge.js";
import { fit, fitSentences, type Models, rankLeftOut } from "./fit-models.js";
import { ablationHead, ablationLine, crossValidate, report } from "./report.js";

/**
 * Fits the shipped weights, and says how such weights do on documents left out of the fit. `--dry` writes nothing; `--ablate`
 * tells in addition what each group of features and each step is worth. `--judge` fits the weights of the judge of claims instead.
 */

const PROJECT = join(import.meta.dirname, "..", "..");

function sentenceSource(sentence: SentenceModel): string {
  const blocks = Object.entries(sentence).map(([name, weights]) => `  ${name}: Float64Array.of(${Array.from(weights).join(", ")}),`);
  return `// Written by \`npm run fit\`: not to be edited by hand.
import type { SentenceModel } from "./sentence-model.js";

// biome-ignore format: a block a line
export const SENTENCE_MODEL: SentenceModel = {
${blocks.join("\n")}
};
`;
}

function source({ answerable, right, confidence }: Models): string {
  return `// Written by \`npm run fit\`: not to be edited by hand.
import type { EvidenceModel } from "./evidence-model.js";
import type { LinearModel } from "./linear-model.js";

/** Probability that the documents hold an answer, over \`ANSWER_FEATURES\`. */
export const ANSWERABLE_MODEL: EvidenceModel = ${model(answerable)};

/** Probability that what is quoted answers, given that there is an answer, over \`ANSWER_FEATURES\`. */
export const RIGHT_MODEL: EvidenceModel = ${model(right)};

/** Probability that the answer given is right, over \`confidenceFeature\`. */
export const CONFIDENCE_MODEL: LinearModel = { intercept: ${Number(confidence.intercept.toFixed(4))}, weights: [${Number(confidence.weights[0]?.toFixed(4))}] };
`;
}

function expectedSource({ expectations }: Models): string {
  const entries = expectations.known().map(([term, expected]) => `${term}:${Math.round(100 * expected)}`);
  return `// Written by \`npm run fit\`: not to be edited by hand.

/** Terms, and in how many of a hundred answers they are said. */
// biome-ignore format: one line
export const EXPECTED_WORDS = "${entries.join(" ")}";
`;
}

function model({ linear: { intercept, weights }, base, trees }: EvidenceModel): string {
  const linear = `{\n    intercept: ${Number(intercept.toFixed(4))},\n    weights: [\n${list(weights, ANSWER_FEATURES, "      ")}\n    ],\n  }`;
  const rows = Array.from({ length: trees.length / TREE }, (_, at) => `    ${trees.slice(at * TREE, (at + 1) * TREE).join(", ")},`);
  return `{\n  linear: ${linear},\n  base: ${base},\n  // biome-ignore format: a tree a line\n  trees: [\n${rows.join("\n")}\n  ],\n}`;
}

function list(weights: readonly number[], names: readonly string[], indent: string): string {
  return weights.map((weight, at) => `${indent}${Number(weight.toFixed(4))}, // ${names[at]}`).join("\n");
}

const USAGE = `Fits the shipped weights on the development sets, and prints how such weights do on documents left out of the fit.

  npm run fit -- [options]

  --dry     write nothing
  --ablate  also tell what each group of features and each step is worth
  --judge   fit the judge of claims instead, on the claims to tune on
  --help    print this
`;

const { values } = parseArgs({
  options: { dry: { type: "boolean" }, ablate: { type: "boolean" }, judge: { type: "boolean" }, help: { type: "boolean" } },
});
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}

async function fitAnswers(): Promise<void> {
  const examples = await readExamples(PROJECT);
  const ranked = rankLeftOut(examples);
  process.stdout.write(`${report(crossValidate(ranked))}\n`);
  if (!values.dry) {
    const write = (name: string, text: string) => writeFile(join(PROJECT, "src", "ask", name), text);
    const models = fit(ranked);
    await write("sentence-weights.ts", sentenceSource(fitSentences(examples)));
    await write("fitted-models.ts", source(models));
    await write("expected-words-table.ts", expectedSource(models));
    await write("joining-model.ts", joiningSource(fitJoining(ranked)));
  }
  if (values.ablate) await ablate(examples);
}

/** Features that have no part in ranking sentences. */
const EVIDENCE_ALONE = new Set<string>(ANSWER_FEATURES.filter((name) => !(SENTENCE_FEATURES as readonly string[]).includes(name)));

/** Questions of a set that tell a step's worth: more take time and tell little more. */
const ENOUGH = 3_000;

async function ablate(examples: readonly FittedExample[]): Promise<void> {
  const thinned = (all: readonly FittedExample[]) => {
    const sizes = new Map<string, number>();
    for (const { set } of all) sizes.set(set, (sizes.get(set) ?? 0) + 1);
    return all.filter(({ set }, at) => at % Math.ceil((sizes.get(set) ?? 0) / ENOUGH) === 0);
  };
  const some = thinned(examples);
  const ranked = rankLeftOut(some);
  const all = crossValidate(ranked);
  process.stdout.write(`\nAUROC, and share right or rightly abstained.\n\n${ablationHead(all)}\n${ablationLine("nothing", all)}\n`);
  for (const [name, features] of Object.entries(FEATURE_GROUPS)) {
    const isOfEvidence = features.every((feature) => EVIDENCE_ALONE.has(feature));
    process.stdout.write(`${ablationLine(name, crossValidate(isOfEvidence ? ranked : rankLeftOut(some, features), features))}\n`);
  }
  for (const [name, alter] of Object.entries(STEPS)) {
    process.stdout.write(`${ablationLine(name, crossValidate(rankLeftOut(thinned(await readExamples(PROJECT, alter)))))}\n`);
  }
}

if (values.judge) await fitJudge(PROJECT, !values.dry);
else await fitAnswers();
