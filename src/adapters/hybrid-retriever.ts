import type {
  Embedder,
  LexicalIndex,
  PassageLocation,
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
/** Share of what is attainable by words from which they count in full; below, they count by how near the best passage comes to it. */
const FULL_SHARE = 0.8;
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
    const within = query.documents && (await Promise.all([...new Set(query.documents)].map((id) => library.rangeOf(id))));
    const vector = await embedder.embedQuery(query.text);
    const denseHits = await vectors.search(vector, POOL, within);
    const { hits: lexicalHits, attainable } = await lexical.search(contentTerms(query.text), POOL, within);

    const lexicalScores = new Map(lexicalHits.map((hit) => [hit.ordinal, hit.score]));
    const ordinals = [...new Set([...denseHits, ...lexicalHits].map((hit) => hit.ordinal))].sort((a, b) => a - b);
    const dense = await vectors.similarities(vector, ordinals);
    const words = ordinals.map((ordinal) => lexicalScores.get(ordinal) ?? 0);
    const denseZ = standardise(dense);
    const wordsZ = standardise(words);
    const wordsWeight = (1 - DENSE_WEIGHT) * held(Math.max(0, ...words), attainable);
    const scores = ordinals.map((_, at) => DENSE_WEIGHT * (denseZ[at] as number) + wordsWeight * (wordsZ[at] as number));
    const order = ordinals
      .map((_, at) => at)
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || (ordinals[a] as number) - (ordinals[b] as number))
      .slice(0, query.limit);
    const located = await library.locate(order.map((at) => ordinals[at] as number));
    const passages = order.map((at, place): ScoredPassage => {
      const { ordinal, passage, prepared, section } = located[place] as PassageLocation;
      return { ordinal, passage, prepared, section, score: scores[at] as number, dense: dense[at] as number, lexical: words[at] as number };
    });
    return { passages, vector };
  }
}

/** How far words can be trusted, 0..1: of a question in other words than the documents', the few that match do so by chance. */
function held(best: number, attainable: number): number {
  return attainable > 0 ? Math.min(1, Math.sqrt(best / attainable) / FULL_SHARE) : 0;
}

function standardise(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1));
  return values.map((value) => (deviation > 0 ? (value - mean) / deviation : 0));
}
