import type { PreparedDocument } from "../core/document.js";

/** Indices of the sentences that stand in one paragraph with a sentence, itself among them, in order. */
export function paragraphOf({ sentences }: PreparedDocument, at: number): number[] {
  const block = sentences[at]?.block;
  let first = at;
  while (first > 0 && sentences[first - 1]?.block === block) first--;
  const found: number[] = [];
  for (let i = first; i < sentences.length && sentences[i]?.block === block; i++) found.push(i);
  return found;
}

/** Index of the sentence after one, where it stands in the same paragraph. */
export function nextInParagraph({ sentences }: PreparedDocument, at: number): number | undefined {
  const next = at + 1;
  return sentences[next] && sentences[next].block === sentences[at]?.block ? next : undefined;
}
