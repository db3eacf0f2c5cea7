import { describe, expect, it } from "vitest";
import { VectorizeIndex } from "../../src/worker/vectorize-index.js";
import { vectorIndexContract } from "../contract/vector-index.js";
import { FakeVectorize } from "./fake-vectorize.js";

const GENERATION = "0123456789abcdef";

const open = async (vectors: Float32Array, dimension: number) =>
  new VectorizeIndex(new FakeVectorize(vectors, dimension, GENERATION).binding, {
    generation: GENERATION,
    size: vectors.length / dimension,
  });

vectorIndexContract("VectorizeIndex", { open, size: 40, recall: 1 });
vectorIndexContract("VectorizeIndex", { open, size: 1_500, recall: 1 });

describe("VectorizeIndex", () => {
  const SIZE = 300;
  const make = () => {
    const fake = new FakeVectorize(
      Float32Array.from({ length: SIZE * 2 }, (_, at) => (at % 2 ? Math.sin(at) : Math.cos(at))),
      2,
      GENERATION,
    );
    return { fake, index: new VectorizeIndex(fake.binding, { generation: GENERATION, size: SIZE }) };
  };

  it("asks once for neighbouring ranges, and keeps to what a request may ask", async () => {
    const { fake, index } = make();
    const neighbours = Array.from({ length: SIZE / 10 }, (_, at) => ({ start: at * 10, end: at * 10 + 10 }));
    expect(await index.search([1, 0], 50, neighbours.reverse())).toHaveLength(50);
    expect(fake.calls.query).toBe(1);
    const apart = Array.from({ length: 31 }, (_, at) => ({ start: at * 4, end: at * 4 + 1 }));
    await expect(index.search([1, 0], 50, apart)).rejects.toMatchObject({
      code: "REQUEST_INVALID",
      message: expect.stringContaining("31 places"),
    });
  });

  it("fetches each passage once, twenty at a time", async () => {
    const { fake, index } = make();
    const ordinals = Array.from({ length: 100 }, (_, at) => at % 50);
    expect(await index.similarities([1, 0], ordinals)).toHaveLength(100);
    expect(fake.calls.getByIds).toBe(3);
  });

  it("says which passage was never written, and how to write it", async () => {
    const { fake, index } = make();
    fake.forget(GENERATION, 7);
    await expect(index.similarities([1, 0], [6, 7])).rejects.toThrow(/lacks passage 7 of index 0123456789abcdef.*vectorize upsert/);
  });

  it("is not there for the moment when Vectorize is not, and says nothing of its insides", async () => {
    const { fake, index } = make();
    fake.down = true;
    for (const call of [index.search([1, 0], 5), index.similarities([1, 0], [1])]) {
      await expect(call).rejects.toThrow(/^Vectorize does not answer; try again/);
    }
  });
});
