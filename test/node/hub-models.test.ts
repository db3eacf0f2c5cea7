import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { EMBEDDING_MODELS } from "../../src/node/embedding-models.js";
import { type IngestOptions, ingestFolder } from "../../src/node/ingest-folder.js";
import { MODEL_FILES } from "../../src/node/model-files.js";
import { openService } from "../../src/node/open-service.js";
import { type FakeHub, fakeHub } from "../fakes/fake-hub.js";
import { MODELS, ROOT } from "../paths.js";

const ID = "Xenova/all-MiniLM-L6-v2";
const REVISION = "0123456789abcdef0123456789abcdef01234567";
/** A small random table in hub layout, of the dimension that the model under that id has. */
const FIXTURE = join(ROOT, "test", "fixtures", "hub-model");

/** Where nothing listens. */
const NOBODY = "http://127.0.0.1:4";

let folder: string;
let hub: FakeHub | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-hub-"));
  await writeFile(join(folder, "bread.md"), "# Bread\n\nHe bakes bread at home. It needs water.\n");
});
afterEach(async () => {
  await hub?.close();
  hub = undefined;
  await rm(folder, { recursive: true, force: true });
});

const modelCache = () => join(folder, "cache");
const ingest = (more: Partial<IngestOptions> = {}) =>
  ingestFolder({
    corpus: folder,
    index: join(folder, "index"),
    model: ID,
    models: MODELS,
    modelCache: modelCache(),
    hub: NOBODY,
    ...more,
  });
const serve = async (sends?: Parameters<typeof fakeHub>[1], files = MODEL_FILES) => {
  hub = await fakeHub({ id: ID, revision: REVISION, folder: FIXTURE, files }, sends);
  return hub.url;
};

it("fetches a model once, with its bytes counted, and the index remembers the commit it was made with", async () => {
  const url = await serve();
  const steps: { done: number; total: number }[] = [];
  const { manifest } = await ingest({ hub: url, onDownload: (step) => steps.push({ ...step }) });
  expect(manifest.embedder).toMatchObject({ id: ID, revision: REVISION, dimension: 384 });
  expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
  expect(steps.at(-1)?.total).toBeGreaterThan(60_000);
  const before = hub?.asked.length;
  await ingest({ hub: url, force: true });
  expect(hub?.asked.length).toBe(before);
});

it("answers from such an index with the hub out of reach", async () => {
  await ingest({ hub: await serve() });
  await hub?.close();
  hub = undefined;
  const service = await openService({ index: join(folder, "index"), models: MODELS, modelCache: modelCache() });
  expect(service.index.embedder).toBe(ID);
  for await (const event of service.ask({ question: "Who bakes bread at home?", history: [] })) {
    if (event.type === "answer-end") expect(event.answer.retrieved[0]?.text).toContain("bakes bread");
  }
});

it("asks the hub again for a branch, and not for the commit it has", async () => {
  const url = await serve();
  await ingest({ hub: url, model: `${ID}@main` });
  const before = hub?.asked.length ?? 0;
  await ingest({ hub: url, model: `${ID}@main`, force: true });
  expect(hub?.asked.length).toBeGreaterThan(before);
  await ingest({ model: `${ID}@${REVISION.slice(0, 8)}`, force: true });
  await expect(ingest({ model: `${ID}@ffffffff` })).rejects.toThrow(/ffffffff|cannot be fetched/);
});

it.each(["onnx/model_quantized.onnx", "tokenizer.json"])(
  "refuses a %s that is not what the hub names, and keeps nothing of it",
  async (damaged) => {
    const url = await serve((path, content) => (path === damaged ? Buffer.from(content).fill(1, 40, 41) : content));
    await expect(ingest({ hub: url })).rejects.toThrow(new RegExp(`${damaged}.* arrived damaged`));
    expect(await readdir(join(modelCache(), ID))).toEqual([]);
    expect(existsSync(join(folder, "index", "manifest.json"))).toBe(false);
  },
);

it("names the files that a model lacks", async () => {
  const url = await serve(undefined, ["config.json", "tokenizer.json", "tokenizer_config.json"]);
  await expect(ingest({ hub: url })).rejects.toThrow(/has no onnx\/model_quantized\.onnx/);
});

it("says without a network how to fetch the files elsewhere and where to put them", async () => {
  await expect(ingest()).rejects.toThrow(`put them into ${join(MODELS, ID)}`);
  await expect(ingest()).rejects.toThrow(/cannot be fetched from http:\/\/127\.0\.0\.1:4 .*ECONNREFUSED/);
});

it("opens a model whose files were put in place by hand, and remembers no commit for it", async () => {
  const models = join(folder, "models");
  await cp(FIXTURE, join(models, ID), { recursive: true });
  await cp(join(MODELS, "footnote-static-en"), join(models, "footnote-static-en"), { recursive: true });
  const { manifest } = await ingest({ models });
  expect(manifest.embedder).not.toHaveProperty("revision");
  expect((await openService({ index: join(folder, "index"), models, modelCache: modelCache() })).index.embedder).toBe(ID);
});

it("refuses a cached model that was changed since", async () => {
  await ingest({ hub: await serve() });
  const file = join(modelCache(), ID, REVISION, "tokenizer.json");
  await writeFile(file, (await readFile(file, "utf8")).replace("bread", "braed"));
  await expect(openService({ index: join(folder, "index"), models: MODELS, modelCache: modelCache() })).rejects.toThrow(
    /tokenizer\.json is not the file that was downloaded; remove/,
  );
});

it("refuses vectors of another length than the model's table says", async () => {
  const models = join(folder, "models");
  await cp(FIXTURE, join(models, "Xenova/bge-base-en-v1.5"), { recursive: true });
  await expect(ingest({ models, model: "Xenova/bge-base-en-v1.5" })).rejects.toThrow(/384 numbers.* 768/);
});

it("lists every model that is known, with its pooling and length of vector, in the documentation", async () => {
  const page = await readFile(join(ROOT, "docs", "models.md"), "utf8");
  for (const { id, pooling, dimension, parameters, queryPrefix, documentPrefix } of EMBEDDING_MODELS) {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${id}\` |`));
    for (const told of [pooling, `${dimension}`, `${parameters} M`, queryPrefix, documentPrefix]) expect(row).toContain(told.trim());
  }
});
