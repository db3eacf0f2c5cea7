import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { BUNDLED_MODEL } from "../../src/node/embedding-models.js";
import { ingestFolder } from "../../src/node/ingest-folder.js";
import { ServiceHolder } from "../../src/node/service-holder.js";
import { INDEX, MODEL_CACHE, MODELS } from "../paths.js";
import { temporaryFolder } from "../temporary-folder.js";

it("goes over to a rebuilt index, and stays with the old one when the new one is broken", async () => {
  const index = await temporaryFolder();
  await cp(INDEX, index, { recursive: true });
  const log: string[] = [];
  const holder = new ServiceHolder({ index, models: MODELS, modelCache: MODEL_CACHE }, (line) => log.push(line));
  expect(() => holder.get()).toThrow(/still being opened/);
  const { index: first } = await holder.open();
  holder.watch();
  const corpus = await temporaryFolder({ "wind.md": "# Wind\n\nWind turns turbines." });
  await ingestFolder({ corpus, index, model: BUNDLED_MODEL, models: MODELS, modelCache: MODEL_CACHE });
  await vi.waitFor(() => expect(holder.get().library.documents.map(({ id }) => id)).toEqual(["wind"]), { timeout: 15_000 });
  expect(holder.get().index.id).not.toBe(first.id);

  const manifest = join(index, "manifest.json");
  await writeFile(manifest, (await readFile(manifest, "utf8")).replace("wind", "wand"));
  await vi.waitFor(() => expect(log.at(-1)).toMatch(/cannot be opened, the old one goes on serving/), { timeout: 15_000 });
  expect(holder.get().library.documents.map(({ id }) => id)).toEqual(["wind"]);
  holder.stop();
});
