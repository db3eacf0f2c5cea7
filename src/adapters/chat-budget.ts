import { GeneratorFailure } from "../core/generator-failure.js";
import type { EvidenceSentence } from "../core/ports.js";

/** UTF-8 bytes of a token, on the low side: English has four, and to count too many tokens is the safe side. */
const BYTES_PER_TOKEN = 3.3;
/** JSON around each sentence, in tokens. */
const AROUND = 14;

const encoder = new TextEncoder();

export function estimateTokens(text: string): number {
  return Math.ceil(encoder.encode(text).length / BYTES_PER_TOKEN);
}

/** The best sentences that fit, in reading order: documents in the order of their best sentence. */
export function fitSentences(best: readonly EvidenceSentence[], tokens: number): EvidenceSentence[] {
  let left = tokens;
  const kept: EvidenceSentence[] = [];
  for (const sentence of best) {
    const needed = estimateTokens(sentence.text) + estimateTokens(sentence.section.title) + AROUND;
    if (needed > left) continue;
    left -= needed;
    kept.push(sentence);
  }
  const documents = [...new Set(kept.map(({ prepared }) => prepared.document.id))];
  return kept.sort((a, b) => documents.indexOf(a.prepared.document.id) - documents.indexOf(b.prepared.document.id) || a.start - b.start);
}

export interface Price {
  /** Per million tokens read and written, in any currency. */
  readonly input: number;
  readonly output: number;
  /** Most that may be spent in a day (UTC) by this process, in the same currency; 0 is no limit. */
  readonly dailyLimit: number;
}

/** Counts what a day's answers cost, before they are asked for. */
export class CostMeter {
  readonly #price: Price;
  readonly #today: () => string;
  #day = "";
  #spent = 0;

  /** @param today the day in UTC, `2024-06-11` */
  constructor(price: Price, today: () => string) {
    this.#price = price;
    this.#today = today;
  }

  /** @throws GeneratorFailure cost_limit where the call could cost more than is left of the day's limit */
  reserve(inputTokens: number, mostOutputTokens: number): void {
    this.#turn();
    if (this.#price.dailyLimit > 0 && this.#spent + this.#cost(inputTokens, mostOutputTokens) > this.#price.dailyLimit)
      throw new GeneratorFailure(
        "cost_limit",
        "The day's limit of what the language model may cost is reached; the documents are quoted instead.",
      );
  }

  record(inputTokens: number, outputTokens: number): void {
    this.#turn();
    this.#spent += this.#cost(inputTokens, outputTokens);
  }

  get spent(): number {
    this.#turn();
    return this.#spent;
  }

  #cost(input: number, output: number): number {
    return (input * this.#price.input + output * this.#price.output) / 1e6;
  }

  #turn(): void {
    const day = this.#today();
    if (day === this.#day) return;
    this.#day = day;
    this.#spent = 0;
  }
}
