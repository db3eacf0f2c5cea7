import type {
  Embedder,
  LexicalIndex,
  PassageLocator,
  Retrieval,
  RetrievalQuery,
  Retriever,
  ScoredPassage,
  VectorIndex,
} from "../core/ports.js";
import { contentTerms } from "../language/terms.js";

/** Share of meaning in the blend; measured best between .4 and .6 on development sets. */
const DENSE_WEIGHT = 0.5;
/** Candidates from each side: past fifty, neither adds a gold passage. */
const POOL = 50;

export interface HybridPorts {
  readonly embedder: Embedder;
  readonly vectors: VectorIndex;
  readonly lexical: LexicalIndex;
  readonly library: PassageLocator;
}

/**
 * Dense and lexical candidates, fused by weighted z-scores over their union: each side's scores are centred and scaled on
 * this question's pool, so that neither raw scale matters. Rank fusion (RRF) was measured and is worse.
 */
export class HybridRetriever implements Retriever {
  readonly #ports: HybridPorts;

  constructor(ports: HybridPorts) {
    this.#ports = ports;
  }

  async retrieve(query: RetrievalQuery): Promise<Retrieval> {
    const { embedder, vectors, lexical, library } = this.#ports;
    const within = query.documents && (await Promise.all(query.documents.map((id) => library.rangeOf(id))));
    const vector = await embedder.embedQuery(query.text);
    const denseHits = await vectors.search(vector, POOL, within);
    const lexicalHits = await lexical.search(contentTerms(query.text), POOL, within);

    const lexicalScores = new Map(lexicalHits.map((hit) => [hit.ordinal, hit.score]));
    const ordinals = [...new Set([...denseHits, ...lexicalHits].map((hit) => hit.ordinal))].sort((a, b) => a - b);
    const dense = await vectors.similarities(vector, ordinals);
    const words = ordinals.map((ordinal) => lexicalScores.get(ordinal) ?? 0);
    const denseZ = standardise(dense);
    const wordsZ = standardise(words);
    const best = ordinals
      .map((ordinal, at) => ({
        ordinal,
        score: DENSE_WEIGHT * (denseZ[at] as number) + (1 - DENSE_WEIGHT) * (wordsZ[at] as number),
        dense: dense[at] as number,
        lexical: words[at] as number,
      }))
      .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal)
      .slice(0, query.limit);
    const located = await library.locate(best.map(({ ordinal }) => ordinal));
    const passages = located.map((location, at): ScoredPassage => ({ ...location, ...(best[at] as (typeof best)[number]) }));
    return { passages, vector };
  }
}

function standardise(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1));
  return values.map((value) => (deviation > 0 ? (value - mean) / deviation : 0));
}
