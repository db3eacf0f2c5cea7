import type { Embedder, EmbedderDescription } from "../../src/core/ports.js";

/** Words hashed into a few dimensions: texts that share words lie near each other. It counts what it was asked. */
export class HashEmbedder implements Embedder {
  readonly description: EmbedderDescription;
  embedded = 0;

  constructor(dimension = 16, id = "hash") {
    this.description = { id, pooling: "mean", dimension, queryPrefix: "", documentPrefix: "", weightsSha256: "0".repeat(64) };
  }

  async embedQuery(text: string): Promise<number[]> {
    return this.#embed(text);
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    this.embedded += texts.length;
    return texts.map((text) => this.#embed(text));
  }

  #embed(text: string): number[] {
    const vector = new Array<number>(this.description.dimension).fill(0);
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ["nothing"]) {
      let hash = 2166136261;
      for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
      const at = hash % vector.length;
      vector[at] = (vector[at] ?? 0) + 1;
    }
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  }
}
