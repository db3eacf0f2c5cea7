import { cp } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openService } from "../../../src/node/open-service.js";
import { wholeAnswer } from "../../fakes/held-service.js";
import { MODEL_CACHE, MODELS } from "../../paths.js";
import { temporaryFolder, writeFiles } from "../../temporary-folder.js";
import { footnote, start } from "./footnote.js";

const MOMENTS = 20;
const OLD = "# Wind\n\nThe oldest wind turbine was built in Scotland in 1887. It charged batteries.";
const QUESTION = { question: "Where was the oldest wind turbine built?", history: [] };

it(`leaves an index that opens and answers, old or new, when ingest is killed at any of ${MOMENTS} moments`, {
  timeout: 300_000,
}, async () => {
  const folder = await temporaryFolder({ "corpus/wind.md": OLD });
  const [corpus, index, kept] = [join(folder, "corpus"), join(folder, "index"), join(folder, "kept")];
  await footnote(["ingest", "--corpus", corpus, "--index", index]);
  await cp(index, kept, { recursive: true });
  const { index: old } = await openService({ index: kept, models: MODELS, modelCache: MODEL_CACHE });
  await writeFiles(corpus, {
    "added.md": Array.from({ length: 150 }, (_, at) => `Sentence ${at} says that sail ${at} was mended.`).join(" "),
  });

  const started = performance.now();
  expect((await footnote(["ingest", "--corpus", corpus, "--index", index])).code).toBe(0);
  const lasted = performance.now() - started;
  const { index: fresh } = await openService({ index, models: MODELS, modelCache: MODEL_CACHE });

  const left = { old: 0, fresh: 0 };
  for (let moment = 1; moment <= MOMENTS; moment++) {
    // Most of a run is start-up: the later moments are the ones that find it writing. Half of the runs rebuild the index in force.
    const force = moment % 2 === 0;
    if (!force) await cp(kept, index, { recursive: true });
    const { child, ended } = start(["ingest", "--corpus", corpus, "--index", index, ...(force ? ["--force"] : [])]);
    const timer = setTimeout(() => child.kill("SIGKILL"), lasted * (0.3 + (0.75 * (moment - Math.random())) / MOMENTS));
    await ended;
    clearTimeout(timer);
    const service = await openService({ index, models: MODELS, modelCache: MODEL_CACHE });
    expect([old.id, fresh.id]).toContain(service.index.id);
    left[service.index.id === old.id ? "old" : "fresh"]++;
    expect((await wholeAnswer(service.ask(QUESTION))).answer).toContain("Scotland");
  }
  expect(left.old + left.fresh).toBe(MOMENTS);
  expect((await footnote(["ingest", "--corpus", corpus, "--index", index])).code).toBe(0);
});
