/**
 * Gathers the lines that one turn of the event loop writes, so that many requests answered together cost one write. What is gathered
 * is out before the process waits again, and before it exits.
 */
export class TurnLines {
  readonly #out: (lines: string) => void;
  #waiting = "";

  /** @param out takes whole lines, several at once */
  constructor(out: (lines: string) => void) {
    this.#out = out;
    process.on("exit", () => this.flush());
  }

  write(line: string): void {
    if (this.#waiting === "") setImmediate(() => this.flush());
    this.#waiting += line;
  }

  flush(): void {
    const lines = this.#waiting;
    if (lines === "") return;
    this.#waiting = "";
    this.#out(lines);
  }
}
