import type { QuoteSelector } from "../location.js";
import { scrollBehavior } from "../media.js";
import { HostText } from "./host-text.js";

const NAME = "footnote-ask";

/** Marks quotes in the page around the element. The page's own nodes are never touched. */
export class HostMark {
  readonly #selector: string;

  constructor(selector: string) {
    this.#selector = selector;
  }

  /** False where the page does not hold exactly these words. The page is read anew each time: it may have changed. */
  show(selector: QuoteSelector): boolean {
    this.clear();
    const root = document.querySelector(this.#selector);
    const range = root ? new HostText(root).find(selector) : undefined;
    if (!range) return false;
    if (CSS.highlights === undefined) {
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    } else {
      adoptStyle();
      CSS.highlights.set(NAME, new Highlight(range));
    }
    const distance = range.getBoundingClientRect().top - innerHeight / 3;
    scrollBy({ top: distance, behavior: scrollBehavior(distance) });
    return true;
  }

  clear(): void {
    if (CSS.highlights === undefined) getSelection()?.removeAllRanges();
    else CSS.highlights.delete(NAME);
  }
}

let adopted = false;

function adoptStyle(): void {
  if (adopted) return;
  adopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${NAME}) { background-color: #ffe59a; color: #1f1c18; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
