import { Document } from "@langchain/core/documents";
import { BaseRetriever, type BaseRetrieverInput } from "@langchain/core/retrievers";
import type { SectionReference } from "../core/answer.js";
import type { AskService } from "../http/app-ports.js";
import { type SearchResult, search } from "../http/search.js";

/** Where a passage stands: `text.slice(start, end)` of `GET /documents/{documentId}` is the page content, in UTF-16 code units. */
export interface PassageMetadata {
  readonly passageId: string;
  readonly documentId: string;
  readonly title: string;
  readonly section: SectionReference;
  readonly start: number;
  readonly end: number;
  /** Higher is better, comparable within one retrieval only. */
  readonly score: number;
  /** The chat page, open at the passage. */
  readonly source: string;
}

export interface FootnoteRetrieverInput extends BaseRetrieverInput {
  /** Most passages to give; 10 by default. */
  readonly k?: number;
  /** Ids of documents to search; all by default. */
  readonly documents?: readonly string[];
  /** Of a running Footnote. */
  readonly url?: string;
  /** Sent with each request, for example an API key. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
  /** An opened index, to retrieve within this process instead. */
  readonly service?: Pick<AskService, "ask" | "catalogue">;
}

/** Footnote's retrieval for LangChain: documents are passages, with their exact spans as metadata. */
export class FootnoteRetriever extends BaseRetriever<PassageMetadata> {
  static override lc_name(): string {
    return "FootnoteRetriever";
  }

  lc_namespace = ["footnote", "retrievers"];
  readonly #input: FootnoteRetrieverInput;

  /** @throws TypeError where neither or both of `url` and `service` are given */
  constructor(input: FootnoteRetrieverInput) {
    super(input);
    if ((input.url === undefined) === (input.service === undefined))
      throw new TypeError("FootnoteRetriever needs either the url of a running Footnote, or a service opened in this process.");
    this.#input = input;
  }

  override async _getRelevantDocuments(query: string): Promise<Document<PassageMetadata>[]> {
    const { service, documents, k: limit, url = "" } = this.#input;
    const asked = { query, ...(documents ? { documents } : {}), ...(limit === undefined ? {} : { limit }) };
    return (service ? await search(service, asked, url) : await this.#searchRemote(asked)).map(asDocument);
  }

  async #searchRemote(asked: object): Promise<readonly SearchResult[]> {
    const { url = "", headers, fetch: send = fetch } = this.#input;
    const response = await send(new URL("search", url.endsWith("/") ? url : `${url}/`), {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(asked),
    });
    const body = (await response.json().catch(() => undefined)) as { results?: SearchResult[]; detail?: string } | undefined;
    if (response.ok && Array.isArray(body?.results)) return body.results;
    throw new Error(`${url} answered ${response.status}: ${body?.detail ?? "it does not seem to be a Footnote."}`);
  }
}

function asDocument({ passageId, documentId, title, section, start, end, text, score, url }: SearchResult): Document<PassageMetadata> {
  return new Document({
    id: passageId,
    pageContent: text,
    metadata: { passageId, documentId, title, section, start, end, score, source: url },
  });
}
