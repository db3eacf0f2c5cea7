import type { EvidenceSentence } from "../core/ports.js";

/** The sentences, best first, each once and followed by those either side of it in its section: what a writer needs to read it right. */
export function withNeighbours(sentences: readonly EvidenceSentence[]): EvidenceSentence[] {
  const found = new Map<string, EvidenceSentence>();
  const add = (sentence: EvidenceSentence) => {
    const key = `${sentence.prepared.document.id} ${sentence.start}`;
    if (!found.has(key)) found.set(key, sentence);
  };
  for (const sentence of sentences) add(sentence);
  for (const sentence of sentences) for (const neighbour of neighbours(sentence)) add(neighbour);
  return [...found.values()];
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
