import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { INDEX_ASSETS } from "../../src/adapters/asset-layout.js";
import { FILES } from "../../src/adapters/index-reader.js";
import { readAsset } from "../../src/worker/asset-files.js";
import { readIndex } from "../../src/worker/asset-index.js";
import { AssetsWith } from "./assets-with.js";

const MANIFEST = `${INDEX_ASSETS}manifest.json`;

describe("an index among the assets", () => {
  it("is read whole, as its manifest says", async () => {
    const { manifest, documents, vectors, sentenceVectors } = await readIndex(env.ASSETS);
    expect(documents.map(({ document }) => document.id)).toEqual(manifest.documents.map(({ id }) => id));
    expect(vectors).toHaveLength(manifest.passages * manifest.embedder.dimension);
    expect(sentenceVectors.scales).toHaveLength(manifest.sentences);
  });

  it("is refused where it is not there, or its manifest is another", async () => {
    const refused = async (manifest: string | undefined) => readIndex(new AssetsWith({ [MANIFEST]: manifest }).fetcher);
    await expect(refused(undefined)).rejects.toMatchObject({ code: "INDEX_MISSING" });
    await expect(refused('{"formatVersion": 99}')).rejects.toMatchObject({ code: "INDEX_VERSION" });
    const own = new TextDecoder().decode(await readAsset(env.ASSETS, MANIFEST));
    await expect(refused(own.replace(/"passages": \d+/, '"passages": 1'))).rejects.toThrow(/does not match its own checksum/);
  });

  it("is refused with the file and the cure when a file is missing, shorter, or one bit of it is another", async () => {
    const { manifest } = await readIndex(env.ASSETS);
    for (const name of Object.values(FILES)) {
      const path = `${INDEX_ASSETS}${manifest.generation}/${name}`;
      const flipped = await readAsset(env.ASSETS, path);
      const shorter = flipped.slice(1);
      const middle = Math.floor(flipped.length / 2);
      flipped[middle] = (flipped[middle] ?? 0) ^ 4;
      for (const [content, what] of [
        [undefined, /missing/],
        [shorter, /bytes, not the/],
        [flipped, /checksum/],
      ] as const) {
        const reading = readIndex(new AssetsWith({ [path]: content }).fetcher);
        await expect(reading).rejects.toMatchObject({ code: "INDEX_BROKEN", message: expect.stringMatching(what) });
        await expect(reading).rejects.toThrow(new RegExp(`${name} .*npm run worker:deploy`));
      }
    }
  });
});
