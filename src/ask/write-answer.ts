import type { ClaimTally, GeneratorReport } from "../core/answer.js";
import { GeneratorFailure } from "../core/generator-failure.js";
import type { DraftClaim, Generator, GeneratorInput, Judge } from "../core/ports.js";
import { extractiveGenerator } from "./extractive-generator.js";
import { isInstruction } from "./instruction.js";
import { placeOf, unique } from "./sentence-place.js";
import { withNeighbours } from "./with-neighbours.js";

/** Claims of one answer at the most; a model that goes on and on is stopped. */
const MOST_CLAIMS = 24;

/** Lets a generator write on a leash: each claim is judged before it is let out, and quotes stand in for what is missing. */
export class AnswerWriter {
  readonly #generator: Generator;
  readonly #judge: Judge | undefined;
  readonly #tally = { drafted: 0, supported: 0, partial: 0, unsupported: 0, contradicted: 0 };
  #fallback: GeneratorReport["fallback"];
  #wrote = false;

  /** @param judge of claims that are no quotes; without one none of them is let out */
  constructor(generator: Generator, judge: Judge | undefined) {
    this.#generator = generator;
    this.#judge = judge;
  }

  async *write(input: GeneratorInput): AsyncIterable<DraftClaim> {
    if (this.#generator.quotes) {
      yield* this.#generator.generate(input);
      return;
    }
    this.#wrote = true;
    const shown: DraftClaim[] = [];
    try {
      for await (const claim of this.#judged(input)) {
        shown.push(claim);
        yield claim;
      }
      if (shown.length === 0) this.#fallBack(nothingLeft(this.#tally));
    } catch (error) {
      if (input.signal?.aborted) throw error;
      this.#fallBack(error instanceof GeneratorFailure ? error : new GeneratorFailure("upstream_error", FAILED, { cause: error }));
    }
    if (!this.#fallback) return;
    const told = new Set(shown.flatMap(({ evidence }) => evidence.map(placeOf)));
    yield* extractiveGenerator.generate({ ...input, chosen: input.chosen.filter((sentence) => !told.has(placeOf(sentence))) });
  }

  report(): GeneratorReport {
    const { id, model } = this.#generator;
    return {
      id,
      ...(model === undefined ? {} : { model }),
      ...(this.#fallback ? { fallback: this.#fallback } : {}),
      ...(this.#wrote ? { claims: { ...this.#tally } } : {}),
    };
  }

  /** The generator's claims that may be shown, with the judge's verdict for their own. */
  async *#judged(input: GeneratorInput): AsyncIterable<DraftClaim> {
    const evidence = withNeighbours([...input.chosen, ...input.evidence]).filter(({ text }) => !isInstruction(text) && !CODE.test(text));
    const told = new Set<string>();
    for await (const draft of this.#generator.generate({ ...input, evidence })) {
      const text = plainText(draft.text);
      if (text === "" || told.has(text.toLowerCase())) continue;
      told.add(text.toLowerCase());
      this.#tally.drafted++;
      const claim = { ...draft, text, evidence: unique(draft.evidence) };
      const { verdict } = (await this.#judge?.judge(claim, input.signal)) ?? { verdict: "unsupported" as const };
      this.#tally[verdict]++;
      if (verdict === "supported" || verdict === "partial") yield { ...claim, verdict };
      if (this.#tally.drafted >= MOST_CLAIMS) return;
    }
  }

  #fallBack({ code, message }: GeneratorFailure): void {
    this.#fallback = { code, message };
  }
}

/** Braces, or a quoted name before a colon: made to be run or parsed, not to be read. */
const CODE = /[{}]|["”]\s*:\s*["“[]/;

const FAILED = "The language model failed; the documents are quoted instead.";

function nothingLeft({ drafted }: ClaimTally): GeneratorFailure {
  return drafted === 0
    ? new GeneratorFailure("declined", "The language model gave no answer; the documents are quoted instead.")
    : new GeneratorFailure(
        "nothing_supported",
        "Nothing the language model wrote is borne out by the sentences it cites; the documents are quoted instead.",
      );
}

/** One line without markup or numbers of footnotes: what is shown is text, and nothing of it is run. */
function plainText(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
      .replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, " ")
      .replace(/\s*\[\d+(?:\s*[,;–-]\s*\d+)*\]/g, "")
      .replace(/\s+/g, " ")
      .trim()
  );
}
