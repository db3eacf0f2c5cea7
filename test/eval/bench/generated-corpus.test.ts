import { describe, expect, it } from "vitest";
import { generatedCorpus, type Material, reworded } from "../../../eval/bench/generated-corpus.js";
import { unicodeSplitter } from "../../../src/adapters/sentence-splitters.js";
import { parseDocument } from "../../../src/ingest/parse-document.js";
import { prepare } from "../../../src/ingest/passages.js";

const material: Material = {
  sentences: [
    "The old harbour was closed in 1921 because the river had filled it with sand.",
    "She never wrote of it again, though her letters speak of ships.",
  ],
  words: Array.from({ length: 500 }, (_, at) => `word${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`),
};

describe("generated documents", () => {
  it("are the same for the same seed and others for another", () => {
    const texts = (seed: number) => [...generatedCorpus(150, material, seed)].map(({ text }) => text);
    expect(texts(1)).toEqual(texts(1));
    expect(texts(1)).not.toEqual(texts(2));
  });

  it("hold about as many passages as asked for", () => {
    const sources = [...generatedCorpus(250, material, 1)];
    expect(sources.map(({ name }) => name)).toEqual(["generated-00001.md", "generated-00002.md", "generated-00003.md"]);
    const passages = sources.flatMap((source) => prepare(parseDocument(source), unicodeSplitter("en")).passages);
    expect(passages.length).toBeGreaterThan(225);
    expect(passages.length).toBeLessThan(275);
  });

  it("keep a sentence's function words, figures, capitals and punctuation", () => {
    expect(reworded("The harbour closed in 1921, because Sand filled it.", () => "fern")).toBe(
      "The fern fern in 1921, because Fern fern it.",
    );
  });
});
