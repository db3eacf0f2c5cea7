import type { QuoteSelector } from "../location.js";

const SKIPPED = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TEXTAREA", "SELECT", "FOOTNOTE-ASK"]);
const INLINE = new Set(
  "A ABBR B BDI BDO CITE CODE DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR".split(" "),
);
/** Shown by no browser as anything: publishers put them where a word may break. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;

/** Fewer characters beside a quote say nothing about its place. */
const LEAST_CONTEXT = 8;

/** The words of the host page, white space evened out, with the way back from each character to its text node. */
export class HostText {
  #text = "";
  readonly #nodes: Text[] = [];
  readonly #offsets: number[] = [];

  constructor(root: Element) {
    this.#read(root);
  }

  /** Exactly the quote's words, or undefined: also where they stand more than once and their context does not decide. */
  find(selector: QuoteSelector): Range | undefined {
    const quote = even(selector.quote).trim();
    if (quote === "") return undefined;
    const places = this.#places(quote);
    const [only] = places;
    if (only !== undefined && places.length === 1) return this.#range(only, quote.length);
    // A publisher sets other captions between the same paragraphs, so the context need not fit to its last word: the
    // place where most of it fits counts, if no other place comes up to it.
    const before = even(selector.prefix).trim();
    const after = even(selector.suffix).trim();
    const fits = places.map((at) => ({ at, fit: this.#fit(at, quote.length, before, after) })).sort((a, b) => b.fit - a.fit);
    const [best, next] = fits;
    if (!best || best.fit < LEAST_CONTEXT || best.fit === next?.fit) return undefined;
    return this.#range(best.at, quote.length);
  }

  #places(quote: string): number[] {
    const places: number[] = [];
    for (let at = this.#text.indexOf(quote); at >= 0; at = this.#text.indexOf(quote, at + 1)) places.push(at);
    return places;
  }

  /** How many characters beside the place are those that stood beside the quote. */
  #fit(at: number, length: number, before: string, after: string): number {
    const left = this.#text.slice(0, at).trimEnd();
    const right = this.#text.slice(at + length).trimStart();
    let same = 0;
    while (same < before.length && left.at(-1 - same) === before.at(-1 - same)) same++;
    let following = 0;
    while (following < after.length && right[following] === after[following]) following++;
    return same + following;
  }

  #range(at: number, length: number): Range | undefined {
    const last = at + length - 1;
    const [first, end] = [this.#nodes[at], this.#nodes[last]];
    if (!first || !end) return undefined;
    const range = document.createRange();
    range.setStart(first, this.#offsets[at] ?? 0);
    range.setEnd(end, (this.#offsets[last] ?? 0) + 1);
    return range;
  }

  #read(element: Element): void {
    for (const child of element.childNodes) {
      if (child instanceof Text) this.#readText(child);
      else if (child instanceof Element && !SKIPPED.has(child.tagName)) {
        const block = !INLINE.has(child.tagName);
        if (block) this.#space();
        this.#read(child);
        if (block) this.#space();
      }
    }
  }

  #readText(node: Text): void {
    const { data } = node;
    for (let at = 0; at < data.length; at++) {
      const character = data.charAt(at);
      if (INVISIBLE.test(character)) continue;
      if (/\s/.test(character)) this.#space(node, at);
      else this.#push(character, node, at);
    }
  }

  #space(node?: Text, at = 0): void {
    if (this.#text === "" || this.#text.endsWith(" ")) return;
    this.#push(" ", node ?? (this.#nodes.at(-1) as Text), node ? at : (this.#offsets.at(-1) ?? 0));
  }

  #push(character: string, node: Text, at: number): void {
    this.#text += character;
    this.#nodes.push(node);
    this.#offsets.push(at);
  }
}

function even(text: string): string {
  return text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, "").replace(/\s+/g, " ");
}
