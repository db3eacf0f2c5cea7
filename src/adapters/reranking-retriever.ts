import type { Reranker, Retrieval, RetrievalQuery, Retriever } from "../core/ports.js";

/** Passages read again. What stands below in the first order seldom rises, and each costs a run of the reranker. */
const READ = 30;

/**
 * Lets a reranker put another retriever's best passages in a new order. The scores stay where they are, best first, and passages
 * move among them: what is fitted to the blended scores holds for them in whatever order the passages stand.
 */
export class RerankingRetriever implements Retriever {
  readonly #first: Retriever;
  readonly #reranker: Reranker;

  constructor(first: Retriever, reranker: Reranker) {
    this.#first = first;
    this.#reranker = reranker;
  }

  async retrieve(query: RetrievalQuery): Promise<Retrieval> {
    const { passages, vector } = await this.#first.retrieve({ ...query, limit: Math.max(query.limit, READ) });
    const read = passages.slice(0, READ);
    const scores = await this.#reranker.rerank(
      query.text,
      read.map(({ passage, prepared }) => prepared.document.text.slice(passage.start, passage.end)),
    );
    const order = read.map((_, at) => at).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
    const reranked = order.map((from, to) => ({
      ...(read[from] as (typeof read)[number]),
      score: (read[to] as (typeof read)[number]).score,
    }));
    return { passages: [...reranked, ...passages.slice(READ)].slice(0, query.limit), vector };
  }
}

/** A retriever as it is, or with what a reranker makes of it. */
export function reranking(retriever: Retriever, reranker: Reranker | undefined): Retriever {
  return reranker ? new RerankingRetriever(retriever, reranker) : retriever;
}
