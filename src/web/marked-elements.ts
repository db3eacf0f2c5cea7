import type { MarkedPiece } from "./highlight.js";

export interface ShownPiece extends MarkedPiece {
  readonly element: HTMLElement;
}

/** The `<mark>` elements of one highlight as they stand on the page, in reading order. */
export function shownPieces(root: ParentNode, key: string): ShownPiece[] {
  return [...root.querySelectorAll<HTMLElement>(`mark[data-keys~="${CSS.escape(key)}"]`)].map((element) => ({
    element,
    start: Number(element.dataset["start"]),
    end: Number(element.dataset["end"]),
    shown: element.textContent ?? "",
  }));
}
