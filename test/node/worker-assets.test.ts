import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeWorkerAssets } from "../../src/node/worker-assets.js";
import { INDEX, MODELS } from "../paths.js";
import { temporaryFolder } from "../temporary-folder.js";

let folder: string;
let web: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-assets-"));
  web = join(folder, "web");
  await mkdir(web);
  await writeFile(join(web, "index.html"), "<!doctype html>");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const write = (out: string, changes: object = {}) => writeWorkerAssets({ index: INDEX, models: MODELS, web, out, ...changes });

describe("the Worker's assets", () => {
  it("are the page, the documentation, the model and the index without its graph, and say how large they are", async () => {
    const out = join(folder, "out");
    const { manifest, files, bytes } = await write(out);
    const names = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(names).toHaveLength(files);
    expect(bytes).toBeGreaterThan(8_000_000);
    for (const name of ["index.html", "_headers", "docs/index.html", "docs/swagger-initializer.js", "_footnote/model/tokenizer.json"]) {
      expect((await readFile(join(out, name))).length, name).toBeGreaterThan(0);
    }
    expect(await readdir(join(out, "_footnote/index"))).toEqual([manifest.generation, "manifest.json"]);
    expect(await readdir(join(out, "_footnote/index", manifest.generation))).not.toContain("hnsw");
    expect(await readFile(join(out, "_footnote/index/manifest.json"))).toEqual(await readFile(join(INDEX, "manifest.json")));
  });

  it("replace what an earlier run made, and nothing else", async () => {
    const out = await temporaryFolder({ _headers: "", "stale.txt": "" });
    await write(out);
    expect(await readdir(out)).not.toContain("stale.txt");
    const foreign = await temporaryFolder({ "thesis.md": "mine" });
    await expect(write(foreign)).rejects.toMatchObject({ code: "CONFIG_INVALID", message: expect.stringContaining(foreign) });
    expect(await readdir(foreign)).toEqual(["thesis.md"]);
  });

  it("are not made where the page is not built, the index is not there, or a file is larger than an asset may be", async () => {
    const out = join(folder, "unmade");
    await expect(write(out, { web: join(folder, "absent") })).rejects.toThrow(/npm run build/);
    await expect(write(out, { index: join(folder, "absent") })).rejects.toMatchObject({ code: "INDEX_MISSING" });
    const large = await temporaryFolder({ "large.js": new Uint8Array(25 * 1024 * 1024 + 1) });
    await expect(write(out, { web: large })).rejects.toThrow(/large\.js has 26214401 bytes and an asset may have 26214400/);
    expect(await readdir(folder)).not.toContain("unmade");
    expect((await readdir(folder)).filter((name) => name.startsWith("unmade-"))).toEqual([]);
  });

  it("come with the passages' vectors for Vectorize, a line each, where a file is named", async () => {
    const vectors = join(folder, "vectors.ndjson");
    const { manifest } = await write(join(folder, "with-vectors"), { vectors });
    const lines = (await readFile(vectors, "utf8")).trimEnd().split("\n");
    expect(lines).toHaveLength(manifest.passages);
    const stored = new Float32Array((await readFile(join(INDEX, manifest.generation, "vectors.f32"))).buffer.slice(0));
    for (const [ordinal, line] of lines.entries()) {
      const vector = JSON.parse(line) as { id: string; namespace: string; values: number[]; metadata: object };
      expect(vector).toMatchObject({ id: `${manifest.generation}:${ordinal}`, namespace: manifest.generation, metadata: { ordinal } });
      expect(Float32Array.from(vector.values)).toEqual(stored.slice(ordinal * 256, (ordinal + 1) * 256));
    }
  });
});
