import { readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BUNDLED_MODEL } from "../../src/node/embedding-models.js";
import { type IngestOptions, ingestFolder } from "../../src/node/ingest-folder.js";
import { openService } from "../../src/node/open-service.js";
import { wholeAnswer } from "../fakes/held-service.js";
import { CORPUS, INDEX, MODEL_CACHE, MODELS } from "../paths.js";
import { temporaryFolder, writeFiles } from "../temporary-folder.js";

const WIND = "# Wind\n\nWind turbines turn moving air into electricity. The first one was built in Scotland in 1887.";
const COAL = "# Coal\n\nCoal is a sedimentary rock. It is burnt to make electricity.";

async function ingest(corpus: string, index: string, more: Partial<IngestOptions> = {}) {
  let embedded = 0;
  const onProgress = ({ done }: { done: number }): void => {
    embedded = done;
  };
  const result = await ingestFolder({ corpus, index, model: BUNDLED_MODEL, models: MODELS, modelCache: MODEL_CACHE, onProgress, ...more });
  return { ...result, embedded };
}

/** Every file of a folder by name, but for locks. */
async function contents(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if ((await stat(join(folder, name))).isFile()) files[name] = (await readFile(join(folder, name))).toString("base64");
  }
  return files;
}

describe("the committed index", () => {
  it("is what ingest makes of the corpus, byte for byte", async () => {
    const index = await temporaryFolder();
    await ingest(CORPUS, index, { force: true });
    const [made, committed] = [await contents(index), await contents(INDEX)];
    expect(Object.keys(made)).toEqual(Object.keys(committed));
    for (const [name, content] of Object.entries(made)) expect(content === committed[name], name).toBe(true);
  });

  it("is left as it is by another ingest", async () => {
    const before = await contents(INDEX);
    expect(await ingest(CORPUS, INDEX)).toMatchObject({ written: false, embedded: 0 });
    expect(await contents(INDEX)).toEqual(before);
  });
});

describe("a second ingest", () => {
  it("of what has not changed embeds nothing and writes nothing", async () => {
    const [corpus, index] = [await temporaryFolder({ "wind.md": WIND }), await temporaryFolder()];
    expect((await ingest(corpus, index)).embedded).toBeGreaterThan(0);
    const before = await contents(index);
    expect(await ingest(corpus, index)).toMatchObject({ written: false, embedded: 0 });
    expect(await contents(index)).toEqual(before);
  });

  it("embeds only the documents that are new, and makes the same bytes as a first one would", async () => {
    const [corpus, index, fresh] = [await temporaryFolder({ "wind.md": WIND }), await temporaryFolder(), await temporaryFolder()];
    const first = await ingest(corpus, index);
    await writeFiles(corpus, { "coal.md": COAL });
    const second = await ingest(corpus, index);
    const whole = await ingest(corpus, fresh);
    expect(second.embedded).toBe(whole.embedded - first.embedded);
    expect(await contents(index)).toEqual(await contents(fresh));
  });

  it("forgets a document whose file is gone, and knows a renamed one by its new name", async () => {
    const [corpus, index] = [await temporaryFolder({ "wind.md": WIND, "coal.md": COAL }), await temporaryFolder()];
    await ingest(corpus, index);
    await rm(join(corpus, "coal.md"));
    expect((await ingest(corpus, index)).manifest.documents.map(({ id }) => id)).toEqual(["wind"]);
    await rename(join(corpus, "wind.md"), join(corpus, "turbines.md"));
    expect((await ingest(corpus, index)).manifest.documents.map(({ id }) => id)).toEqual(["turbines"]);
  });

  it("reads a file anew that changed only its kind: Markdown renamed to plain text and back", async () => {
    const [corpus, index] = [await temporaryFolder({ "wind.txt": WIND }), await temporaryFolder()];
    const plain = await ingest(corpus, index);
    await rename(join(corpus, "wind.txt"), join(corpus, "wind.md"));
    const markdown = await ingest(corpus, index);
    expect(markdown.written).toBe(true);
    expect(markdown.manifest.generation).not.toBe(plain.manifest.generation);
    await rename(join(corpus, "wind.md"), join(corpus, "wind.txt"));
    expect((await ingest(corpus, index)).manifest.generation).toBe(plain.manifest.generation);
  });

  it("mends a broken index, and leaves nothing of the old one behind", async () => {
    const [corpus, index] = [await temporaryFolder({ "wind.md": WIND }), await temporaryFolder()];
    const { manifest } = await ingest(corpus, index);
    const good = await contents(index);
    await writeFiles(index, { [`${manifest.generation}/vectors.f32`]: "damaged", ".tmp-left/behind": "x" });
    expect(await ingest(corpus, index)).toMatchObject({ written: true });
    expect(await contents(index)).toEqual(good);
  });

  it("forced, does not touch the files of an index that is whole while it makes it anew", async () => {
    const [corpus, index] = [await temporaryFolder({ "wind.md": WIND }), await temporaryFolder()];
    const { manifest } = await ingest(corpus, index);
    const file = join(index, manifest.generation, "vectors.f32");
    const before = await stat(file);
    expect(await ingest(corpus, index, { force: true })).toMatchObject({ written: true });
    expect((await stat(file)).ino).toBe(before.ino);
  });
});

describe("an ingested folder", () => {
  it("is answered from: Markdown and plain text, subfolders too", async () => {
    const [corpus, index] = [
      await temporaryFolder({ "wind.md": WIND, "more/coal.txt": "Coal\n\nCoal is a sedimentary rock." }),
      await temporaryFolder(),
    ];
    await ingest(corpus, index);
    const service = await openService({ index, models: MODELS, modelCache: MODEL_CACHE });
    expect(service.library.documents.map(({ id }) => id).sort()).toEqual(["coal", "wind"]);
    const answer = await wholeAnswer(service.ask({ question: "What do wind turbines turn into electricity?", history: [] }));
    expect(answer.answer).toContain("moving air");
  });
});

describe("a corpus that cannot be read", () => {
  const failure = (corpus: string, index: string) =>
    ingest(corpus, index).then(
      () => expect.unreachable(),
      (error: unknown) => error,
    );

  it.each([
    ["no folder", async () => "/nowhere/at/all", "CORPUS_UNREADABLE", /\/nowhere\/at\/all.*--corpus/],
    ["an empty folder", () => temporaryFolder(), "CORPUS_EMPTY", /holds no \.md or \.txt file/],
    ["only other files", () => temporaryFolder({ "a.pdf": "x", ".hidden.md": "x" }), "CORPUS_EMPTY", /holds no \.md or \.txt file/],
    ["only empty files", () => temporaryFolder({ "a.md": "" }), "CORPUS_EMPTY", /holds no text/],
    [
      "a file that is not UTF-8",
      () => temporaryFolder({ "good.md": WIND, "latin.md": Buffer.from("caf\xe9", "latin1") }),
      "CORPUS_UNREADABLE",
      /latin\.md is not UTF-8 text/,
    ],
    [
      "two files of one id",
      () => temporaryFolder({ "My File.md": WIND, "my-file.txt": COAL }),
      "CORPUS_UNREADABLE",
      /"My File\.md" and "my-file\.txt"/,
    ],
    [
      "front matter that is not YAML",
      () => temporaryFolder({ "bad.md": "---\ntitle: [x\n---\nText." }),
      "CORPUS_UNREADABLE",
      /bad\.md.*not valid YAML/,
    ],
  ])("is refused with what to do: %s", async (_, corpus, code, message) => {
    const index = await temporaryFolder();
    const error = await failure(await corpus(), index);
    expect(error).toMatchObject({ name: "FootnoteError", code });
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain("\n");
    expect(await readdir(index)).toEqual([]);
  });

  it("leaves the index of before as it was", async () => {
    const [corpus, index] = [await temporaryFolder({ "wind.md": WIND }), await temporaryFolder()];
    await ingest(corpus, index);
    const before = await contents(index);
    await writeFiles(corpus, { "latin.md": Buffer.from("caf\xe9", "latin1") });
    await failure(corpus, index);
    expect(await contents(index)).toEqual(before);
  });
});

describe("an index that cannot be written", () => {
  it("is named: a file stands in its place", async () => {
    const folder = await temporaryFolder({ "wind.md": WIND, index: "I am a file." });
    await expect(ingest(folder, join(folder, "index"))).rejects.toMatchObject({
      code: "INDEX_UNWRITABLE",
      message: expect.stringContaining("--index"),
    });
  });

  it.runIf(process.platform === "linux")("is named: its folder takes no files", async () => {
    const corpus = await temporaryFolder({ "wind.md": WIND });
    await expect(ingest(corpus, "/proc/self/task")).rejects.toMatchObject({ code: "INDEX_UNWRITABLE" });
  });
});
