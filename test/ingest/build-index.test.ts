import { describe, expect, it } from "vitest";
import { unicodeSplitter } from "../../src/adapters/sentence-splitters.js";
import { type BuildPorts, buildIndex } from "../../src/ingest/build-index.js";
import { sourceFile } from "../built-document.js";
import { HashEmbedder } from "../fakes/hash-embedder.js";

const ports = (changes: Partial<BuildPorts> = {}): BuildPorts => ({ embedder: new HashEmbedder(), splitter: unicodeSplitter, ...changes });
const SOURCES = [sourceFile("a.md", "# A\n\nOne stands. Two stands."), sourceFile("b.md", "# B\n\nThree stands.")];

describe("buildIndex", () => {
  it("embeds every passage and every sentence, and counts them as it goes", async () => {
    const steps: number[] = [];
    const built = await buildIndex(SOURCES, ports({ onProgress: ({ done, total }) => steps.push(done / total) }));
    expect(built.map(({ vectors }) => [vectors.passages.length, vectors.sentences.length])).toEqual([
      [1, 2],
      [1, 1],
    ]);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  it("gives each text its own vector, whatever the order in which texts are handed to the embedder", async () => {
    const embedder = new HashEmbedder();
    const handed: number[] = [];
    const watched: BuildPorts["embedder"] = {
      description: embedder.description,
      embedQuery: (text) => embedder.embedQuery(text),
      embedDocuments: (texts) => {
        handed.push(...texts.map(({ length }) => length));
        return embedder.embedDocuments(texts);
      },
    };
    const built = await buildIndex(SOURCES, ports({ embedder: watched }));
    for (const { prepared, vectors } of built) {
      const vectorsOf = (spans: readonly { start: number; end: number }[]) =>
        embedder.embedDocuments(spans.map(({ start, end }) => prepared.document.text.slice(start, end)));
      expect(vectors).toEqual({ passages: await vectorsOf(prepared.passages), sentences: await vectorsOf(prepared.sentences) });
    }
    // Like lengths together: an embedder may then run many texts as one.
    expect(handed).toEqual([...handed].sort((a, b) => a - b));
  });

  it("does not embed again what is known", async () => {
    const [first] = await buildIndex(SOURCES, ports());
    const embedder = new HashEmbedder();
    await buildIndex(SOURCES, ports({ embedder, known: (sha256) => (sha256 === SOURCES[0]?.sha256 ? first?.vectors : undefined) }));
    expect(embedder.embedded).toBe(2);
  });

  it("splits each document in its own language", async () => {
    const languages: string[] = [];
    const splitter = (language: string) => {
      languages.push(language);
      return unicodeSplitter(language);
    };
    await buildIndex([sourceFile("a.md", "---\nlanguage: it\n---\nCiao.")], ports({ splitter }));
    expect(languages).toEqual(["it"]);
  });

  it("names both files whose ids clash", async () => {
    const clash = [sourceFile("My File.md", "One."), sourceFile("my-file.txt", "Two.")];
    await expect(buildIndex(clash, ports())).rejects.toThrow(
      '"My File.md" and "my-file.txt" would both be document "my-file"; rename one.',
    );
  });

  it("refuses a corpus without a sentence", async () => {
    await expect(buildIndex([sourceFile("a.md", "# Only a title")], ports())).rejects.toThrow(/holds no text/);
  });

  it.each([
    ["not finite", [Number.NaN, ...new Array<number>(15).fill(0)]],
    ["of another length", [1, 0]],
  ])("refuses a vector that is %s", async (_, vector) => {
    const embedder = Object.assign(new HashEmbedder(), { embedDocuments: async (all: string[]) => all.map(() => vector) });
    await expect(buildIndex(SOURCES, ports({ embedder }))).rejects.toMatchObject({ code: "EMBEDDER_MISMATCH" });
  });
});
