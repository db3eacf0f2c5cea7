/** Reports a count as it grows: a bar that redraws itself on a terminal, a line each tenth elsewhere. */
export class Progress {
  readonly #out: NodeJS.WriteStream;
  readonly #label: string;
  readonly #told: (count: number) => string;
  #lastTenth = -1;
  #drawn = false;

  /** @param told how a count is written */
  constructor(out: NodeJS.WriteStream, label: string, told: (count: number) => string = String) {
    this.#out = out;
    this.#label = label;
    this.#told = told;
  }

  update({ done, total }: { readonly done: number; readonly total: number }): void {
    const share = total === 0 ? 1 : done / total;
    if (this.#out.isTTY) {
      const width = Math.max(10, Math.min(40, (this.#out.columns ?? 80) - this.#label.length - 30));
      const full = Math.round(share * width);
      this.#out.write(`\r${this.#label} ${"█".repeat(full)}${"░".repeat(width - full)} ${this.#told(done)} of ${this.#told(total)}`);
      this.#drawn = true;
      return;
    }
    const tenth = Math.floor(share * 10);
    if (tenth === this.#lastTenth) return;
    this.#lastTenth = tenth;
    this.#out.write(`${this.#label}: ${this.#told(done)} of ${this.#told(total)}\n`);
  }

  finish(): void {
    if (this.#drawn) this.#out.write("\n");
  }
}
