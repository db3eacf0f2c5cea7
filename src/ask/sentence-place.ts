import type { EvidenceSentence } from "../core/ports.js";

/** What tells a sentence from all others: its document and where it begins there. */
export function placeOf({ prepared, start }: Pick<EvidenceSentence, "prepared" | "start">): string {
  return `${prepared.document.id} ${start}`;
}

/** Each sentence once, where it first stands. */
export function unique(sentences: readonly EvidenceSentence[]): EvidenceSentence[] {
  const found = new Map<string, EvidenceSentence>();
  for (const sentence of sentences) {
    const place = placeOf(sentence);
    if (!found.has(place)) found.set(place, sentence);
  }
  return [...found.values()];
}
