/** A tokenizer of transformers.js, as far as it is called here. */
type Encode = (
  texts: string[],
  options: { add_special_tokens: boolean; padding: false; truncation: boolean; return_tensor: false },
) => unknown;

type Rows = Readonly<Record<string, readonly (readonly number[])[]>>;

/** Stretches whose tokens are kept from one call to the next. */
const REMEMBERED = 50_000;
const PROBE = "the";

/**
 * What transformers.js's tokenizer makes of texts, when its rules are BERT's: they look at no character past a space, so what stands
 * between two spaces has the same tokens wherever it stands, and is given to the tokenizer once.
 */
export class StretchTokenizer {
  readonly #encode: Encode;
  readonly #longest: number;
  readonly #known = new Map<string, readonly number[]>();
  /** Tokens that a text begins and ends with. */
  readonly #before: readonly number[];
  readonly #after: readonly number[];
  /** The model's inputs beside the tokens, with the number that stands in each of their places: nothing is masked in a text alone. */
  readonly others: readonly (readonly [name: string, value: number])[];

  /** @param longest tokens of a text at the most, the framing ones included; what is longer the tokenizer cuts itself */
  constructor(encode: Encode, longest: number) {
    this.#encode = encode;
    this.#longest = longest;
    const { input_ids: framed = [], ...others } = this.#rows([PROBE], true);
    const bare = this.#rows([PROBE], false)["input_ids"]?.[0] ?? [];
    const ids = framed[0] ?? [];
    const from = ids.indexOf(bare[0] as number);
    this.#before = ids.slice(0, from);
    this.#after = ids.slice(from + bare.length);
    this.others = Object.entries(others).map(([name, rows]) => [name, rows[0]?.[0] ?? 0]);
  }

  /** Tokens of each text. */
  encode(texts: readonly string[]): (readonly number[])[] {
    const stretches = texts.map((text) => text.split(" "));
    this.#learn(stretches);
    return stretches.map((parts, at) => {
      const row = [...this.#before];
      for (const part of parts) for (const id of this.#known.get(part) ?? []) row.push(id);
      row.push(...this.#after);
      return row.length <= this.#longest ? row : (this.#rows([texts[at] as string], true)["input_ids"]?.[0] ?? row);
    });
  }

  /** All new stretches of some texts in one call. */
  #learn(stretches: readonly (readonly string[])[]): void {
    if (this.#known.size > REMEMBERED) this.#known.clear();
    const fresh = [...new Set(stretches.flat())].filter((part) => part !== "" && !this.#known.has(part));
    if (fresh.length === 0) return;
    const ids = this.#rows(fresh, false)["input_ids"] ?? [];
    for (const [at, part] of fresh.entries()) this.#known.set(part, ids[at] ?? []);
  }

  #rows(texts: string[], framed: boolean): Rows {
    return this.#encode(texts, { add_special_tokens: framed, padding: false, truncation: true, return_tensor: false }) as Rows;
  }
}
