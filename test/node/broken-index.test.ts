import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type IndexManifest, sealManifest } from "../../src/adapters/index-manifest.js";
import { FootnoteError } from "../../src/core/errors.js";
import { readIndex } from "../../src/node/index-files.js";
import { openService } from "../../src/node/open-service.js";
import { INDEX, MODEL_CACHE, MODELS } from "../paths.js";

let folder: string;
let names: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-broken-"));
  names = [];
  for (const name of (await readdir(INDEX, { recursive: true })).sort()) {
    if ((await stat(join(INDEX, name))).isFile()) names.push(name);
  }
  expect(names.length).toBeGreaterThan(6);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The message an index is refused with: one line that names the index, or the file in it, and the cure. */
async function refusal(index: string, open: (index: string) => Promise<unknown> = readIndex): Promise<FootnoteError> {
  const error = await open(index).then(
    () => expect.unreachable(`${index} was opened`),
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(FootnoteError);
  const { message } = error as FootnoteError;
  expect(message).not.toContain("\n");
  expect(message).toContain(index);
  expect(message).toContain("npm run ingest -- --index");
  return error as FootnoteError;
}

const openWhole = (index: string) => openService({ index, models: MODELS, modelCache: MODEL_CACHE });

/** A copy of the committed index with one change. */
async function broken(change: (index: string) => Promise<unknown>, open?: (index: string) => Promise<unknown>): Promise<FootnoteError> {
  const index = await mkdtemp(join(folder, "index-"));
  await cp(INDEX, index, { recursive: true });
  await change(index);
  return refusal(index, open);
}

async function flip(file: string, at: number, bit: number): Promise<void> {
  const bytes = await readFile(file);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  await writeFile(file, bytes);
}

async function reseal(index: string, change: (manifest: IndexManifest) => Partial<IndexManifest>): Promise<void> {
  const file = join(index, "manifest.json");
  const { checksum: _, generation, ...content } = JSON.parse(await readFile(file, "utf8")) as IndexManifest;
  const sealed = await sealManifest({ ...content, ...change({ ...content, checksum: "", generation }) });
  await writeFile(file, JSON.stringify(sealed));
  await cp(join(index, generation), join(index, sealed.generation), { recursive: true });
}

describe("an index is refused", () => {
  it("where there is none", async () => {
    expect(await refusal(join(folder, "absent"), openWhole)).toMatchObject({ code: "INDEX_MISSING" });
  });

  it("when any of its files is missing, empty or shorter than it was", async () => {
    for (const name of names) {
      const code = name === "manifest.json" ? /INDEX_(?:MISSING|BROKEN)/ : /INDEX_BROKEN/;
      for (const change of [
        (file: string) => rm(file),
        (file: string) => truncate(file, 0),
        async (file: string) => truncate(file, (await stat(file)).size - 1),
      ]) {
        const error = await broken((index) => change(join(index, name)));
        expect(error.code).toMatch(code);
        expect(error.message).toContain(name);
      }
    }
  });

  it("when one bit of any of its files is flipped, at its beginning, at its end or anywhere between", async () => {
    for (const name of names) {
      const { size } = await stat(join(INDEX, name));
      for (const share of [0, 0.25, 0.5, 0.75, 1]) {
        const at = Math.floor((size - 1) * share);
        const error = await broken((index) => flip(join(index, name), at, (at + 3) % 8));
        expect(error.code, `${name} at ${at}`).toMatch(/INDEX_(?:BROKEN|VERSION)/);
        expect(error.message).toContain(name);
      }
    }
  });

  it("when it has another format version, with both versions", async () => {
    const error = await broken((index) => reseal(index, ({ formatVersion }) => ({ formatVersion: formatVersion + 1 })));
    expect(error).toMatchObject({ code: "INDEX_VERSION" });
    expect(error.message).toMatch(/has format \d+, this Footnote reads format \d+/);
  });

  it("when another embedder made it: other weights, another pooling, one nobody knows", async () => {
    for (const change of [{ weightsSha256: "0".repeat(64) }, { pooling: "cls" as const }, { id: "someone/else" }]) {
      const error = await broken((index) => reseal(index, ({ embedder }) => ({ embedder: { ...embedder, ...change } })), openWhole);
      expect(error).toMatchObject({ code: "EMBEDDER_MISMATCH" });
    }
  });

  it("when its manifest is of another shape, is no JSON, or says what its files do not hold", async () => {
    for (const content of ["{}", "null", "[]", '"x"', "not json", '{"formatVersion": "1"}']) {
      expect(await broken((index) => writeFile(join(index, "manifest.json"), content))).toMatchObject({ code: "INDEX_BROKEN" });
    }
    expect(await broken((index) => reseal(index, ({ passages }) => ({ passages: passages + 1 })))).toMatchObject({ code: "INDEX_BROKEN" });
    const graphless = ({ files }: IndexManifest) => ({
      files: Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith("hnsw"))),
    });
    expect(await broken((index) => reseal(index, graphless))).toMatchObject({ code: "INDEX_BROKEN" });
  });
});
