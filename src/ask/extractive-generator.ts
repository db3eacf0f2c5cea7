import type { DraftClaim, Generator, GeneratorInput } from "../core/ports.js";

/** Quotes the chosen sentences, whole and in order: each claim is its own evidence. */
export const extractiveGenerator: Generator = {
  id: "extractive",
  quotes: true,
  async *generate({ chosen }: GeneratorInput): AsyncIterable<DraftClaim> {
    for (const sentence of chosen) yield { text: sentence.text, evidence: [sentence], verdict: "supported" };
  },
};
