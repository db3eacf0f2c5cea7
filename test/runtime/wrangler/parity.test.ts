import { cp } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readOwnSet } from "../../../eval/question-sets/question-set.js";
import { BUNDLED_MODEL } from "../../../src/node/embedding-models.js";
import { ingestFolder } from "../../../src/node/ingest-folder.js";
import { openService } from "../../../src/node/open-service.js";
import { writeWorkerAssets } from "../../../src/node/worker-assets.js";
import { wholeAnswer } from "../../fakes/held-service.js";
import { MODEL_CACHE, MODELS, ROOT } from "../../paths.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { ask, dev } from "./wrangler.js";

const QUESTIONS = 300;
const AT_ONCE = 8;

/** Spread over the project's own questions of all documents; every other one is asked of its document alone. */
async function questions() {
  const { questions: all, documents } = await readOwnSet(ROOT);
  const chosen = Array.from({ length: QUESTIONS }, (_, at) => all[Math.floor((at * all.length) / QUESTIONS)]).filter(
    (one) => one !== undefined,
  );
  const bodies = chosen.map(({ question, history, document }, at) => ({
    question: question.trim(),
    history,
    ...(at % 2 ? { documents: [document] } : {}),
  }));
  return { documents, bodies };
}

it(`answers ${QUESTIONS} questions over all documents in workerd as in Node: status, citations and confidence`, async () => {
  const { documents, bodies } = await questions();
  expect(bodies).toHaveLength(QUESTIONS);
  const folder = await temporaryFolder();
  const [corpus, index, out] = [join(folder, "corpus"), join(folder, "index"), join(folder, "assets")];
  for (const from of documents) await cp(from, corpus, { recursive: true });
  await ingestFolder({ corpus, index, models: MODELS, modelCache: MODEL_CACHE, model: BUNDLED_MODEL });
  await writeWorkerAssets({ index, models: MODELS, web: join(ROOT, "dist/web"), out });
  const [node, { url }] = [await openService({ index, models: MODELS, modelCache: MODEL_CACHE }), await dev(out)];

  const tally = { answered: 0, citations: 0, furthest: 0 };
  const waiting = [...bodies];
  const client = async (): Promise<void> => {
    for (let body = waiting.shift(); body; body = waiting.shift()) {
      const there = await ask(url, body);
      const here = await wholeAnswer(node.ask(body));
      expect(there, body.question).toMatchObject({
        status: here.status,
        answer: here.answer,
        claims: here.claims,
        citations: here.citations,
      });
      tally.furthest = Math.max(tally.furthest, Math.abs(there.confidence - here.confidence));
      tally.answered += here.abstained ? 0 : 1;
      tally.citations += here.citations.length;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  console.log(
    `${QUESTIONS} questions, ${tally.answered} answered with ${tally.citations} citations; confidences differ by ${tally.furthest} at the most.`,
  );
  expect(tally.furthest).toBeLessThanOrEqual(1e-6);
  expect(tally.answered).toBeGreaterThan(QUESTIONS / 4);
});
