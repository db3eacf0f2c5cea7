import type { Block, BlockKind, Mark, MarkKind } from "../core/document.js";

interface PendingMark {
  readonly kind: MarkKind;
  readonly href?: string;
  readonly start: number;
}

/** Grows a canonical text block by block, blank line between, and keeps every block's and mark's exact span. */
export class TextBuilder {
  #text = "";
  #blockStart = -1;
  readonly #blocks: Block[] = [];
  readonly #marks: Mark[] = [];

  get length(): number {
    return this.#text.length;
  }

  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** Writes one block through `write`; a block that stays blank leaves no trace. */
  block(kind: BlockKind, write: () => void, details: { level?: number; marker?: string } = {}): Block | undefined {
    const before = this.#text.length;
    const marksBefore = this.#marks.length;
    if (before > 0) this.#text += "\n\n";
    this.#blockStart = this.#text.length;
    write();
    this.#text = this.#text.trimEnd();
    if (this.#text.length <= this.#blockStart) {
      this.#text = this.#text.slice(0, before);
      this.#marks.length = marksBefore;
      return undefined;
    }
    const block: Block = { kind, start: this.#blockStart, end: this.#text.length, ...details };
    this.#blocks.push(block);
    return block;
  }

  /** Running text: white space (but not the no-break space) collapses to one space. */
  inline(text: string): void {
    let clean = text.replace(/[\t\n\f\r ]+/g, " ");
    const atStart = this.#text.length === this.#blockStart;
    if (clean.startsWith(" ") && (atStart || /\s$/.test(this.#text))) clean = clean.slice(1);
    this.#text += clean;
  }

  /** Text whose white space matters. */
  verbatim(text: string): void {
    this.#text += text;
  }

  mark(kind: MarkKind, write: () => void, href?: string): void {
    const pending: PendingMark = { kind, start: this.#text.length, ...(href === undefined ? {} : { href }) };
    write();
    const end = this.#text.length;
    if (end > pending.start) this.#marks.push({ ...pending, end });
  }

  finish(): { text: string; blocks: readonly Block[]; marks: readonly Mark[] } {
    const limit = this.#text.length;
    return {
      text: this.#text,
      blocks: this.#blocks,
      marks: this.#marks
        .map((mark) => ({ ...mark, end: Math.min(mark.end, limit) }))
        .filter((mark) => mark.end > mark.start)
        .sort((a, b) => a.start - b.start || b.end - a.end),
    };
  }
}
