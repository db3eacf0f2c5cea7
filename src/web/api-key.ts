const NAME = "footnote.key";

/** The key of a server that wants one: asked for when the server first refuses, and kept for this tab alone. */
export class ApiKey {
  readonly #storage: Storage | undefined;
  readonly #ask: (refused: boolean) => string | null;
  #value: string | undefined;
  #declined = false;

  /** @param ask is given whether a key was just refused, and gives null when the reader has none */
  constructor(storage: Storage | undefined, ask: (refused: boolean) => string | null) {
    this.#storage = storage;
    this.#ask = ask;
    this.#value = storage?.getItem(NAME) ?? undefined;
  }

  get value(): string | undefined {
    return this.#value;
  }

  /** Another than the one refused: of several requests refused together only the first asks, and a reader who has none is not asked again. */
  instead(refused: string | undefined): string | undefined {
    if (this.#value !== undefined && this.#value !== refused) return this.#value;
    if (this.#declined) return undefined;
    const typed = this.#ask(refused !== undefined)?.trim();
    if (!typed) {
      this.#declined = true;
      return undefined;
    }
    this.#value = typed;
    try {
      this.#storage?.setItem(NAME, typed);
    } catch {
      // A full store costs only asking again after a reload.
    }
    return typed;
  }
}
