import type { EvidenceSentence } from "../core/ports.js";
import { unique } from "./sentence-place.js";

/** The sentences, best first, each once and followed by those either side of it in its section: what a writer needs to read it right. */
export function withNeighbours(sentences: readonly EvidenceSentence[]): EvidenceSentence[] {
  return unique([...sentences, ...sentences.flatMap(neighbours)]);
}

function neighbours({ prepared, section, start, score }: EvidenceSentence): EvidenceSentence[] {
  const { document, sentences } = prepared;
  const at = sentences.findIndex((sentence) => sentence.start === start);
  if (at < 0) return [];
  return [sentences[at - 1], sentences[at + 1]].flatMap((sentence) =>
    sentence && section.start <= sentence.start && sentence.end <= section.end && document.blocks[sentence.block]?.kind !== "heading"
      ? [
          {
            prepared,
            section,
            start: sentence.start,
            end: sentence.end,
            text: document.text.slice(sentence.start, sentence.end),
            score: score / 2,
          },
        ]
      : [],
  );
}
