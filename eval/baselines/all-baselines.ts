import type { Baseline } from "./baseline.js";
import { dense } from "./dense.js";
import { hybrid } from "./hybrid.js";
import { alwaysAnswer, lexical } from "./lexical.js";
import { neverAnswer } from "./never-answer.js";
import { oraclePassage } from "./oracle-passage.js";
import { randomPassage } from "./random-passage.js";

/** From nothing to all that retrieval could give. */
export const BASELINES: readonly Baseline[] = [neverAnswer, randomPassage, alwaysAnswer, lexical, dense, hybrid, oraclePassage];
