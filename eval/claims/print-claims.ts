import { join } from "node:path";
import { englishTagger } from "../../src/adapters/english-tagger.js";
import { ruleJudge } from "../../src/adapters/rule-judge.js";
import { StaticWordVectors } from "../../src/adapters/static-word-vectors.js";
import { BUNDLED_MODEL, embeddingModel } from "../../src/node/embedding-models.js";
import { openStaticEmbedder } from "../../src/node/model-files.js";
import { claimTable } from "../report/claim-tables.js";
import { CLAIM_HALVES, readClaims, TUNING_HALVES } from "./claim-set.js";
import { claimFigures, isStruck, judgeClaims } from "./judge-claims.js";

/** Judges the planted claims by the bundled rules and prints what was struck; only the tuning halves' mistakes are told one by one. */
export async function printClaims(project: string): Promise<number> {
  const embedder = await openStaticEmbedder(join(project, "models"), embeddingModel(BUNDLED_MODEL));
  const judged = await judgeClaims(await readClaims(project), ruleJudge({ tag: englishTagger(), words: new StaticWordVectors(embedder) }));
  for (const half of CLAIM_HALVES)
    process.stdout.write(`${claimTable(half, claimFigures(judged.filter((claim) => claim.half === half)))}\n`);
  for (const { id, half, expect, verdict, text } of judged) {
    if (TUNING_HALVES.includes(half) && isStruck(verdict) !== (expect === "strike"))
      process.stdout.write(`${id}: to ${expect}, but ${verdict}: ${text}\n`);
  }
  return 0;
}
