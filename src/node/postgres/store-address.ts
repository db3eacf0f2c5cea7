/** Where a store is. Printed, by whatever means, it shows neither password nor parameters. */
export class StoreAddress {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  static accepts(text: string): boolean {
    return /^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text);
  }

  /** Whole, for the driver alone. */
  reveal(): string {
    return this.#url;
  }

  toString(): string {
    const { protocol, username, host, pathname } = new URL(this.#url);
    return `${protocol}//${username === "" ? "" : `${username}@`}${host}${pathname}`;
  }

  toJSON(): string {
    return this.toString();
  }
}
