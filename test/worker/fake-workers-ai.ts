/** Workers AI's encoders: words hashed into the dimensions, not of unit length, pooled as asked or, like the real one, by mean. */
export class FakeWorkersAi {
  readonly binding: Ai;
  readonly asked: { readonly model: string; readonly pooling: string | undefined; readonly texts: readonly string[] }[] = [];
  /** What is given instead of an answer. */
  reply: (() => unknown) | undefined;

  constructor(dimension: number) {
    const run = async (model: string, { text, pooling }: { text: string[]; pooling?: string }) => {
      this.asked.push({ model, pooling, texts: text });
      if (text.length > 100) throw new Error("AiError: too many texts");
      if (this.reply) return this.reply();
      return { shape: [text.length, dimension], data: text.map((one) => hashed(one, dimension)), pooling: pooling ?? "mean" };
    };
    this.binding = { run } as unknown as Ai;
  }
}

function hashed(text: string, dimension: number): number[] {
  const vector = new Array<number>(dimension).fill(0.01);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    let hash = 2166136261;
    for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
    vector[hash % dimension] = (vector[hash % dimension] ?? 0) + 3;
  }
  return vector;
}
