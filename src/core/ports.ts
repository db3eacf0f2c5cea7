import type { Verdict } from "./answer.js";
import type { Passage, PreparedDocument, Section, SourceDocument, Span } from "./document.js";
import type { FeedbackRecord } from "./feedback.js";

/** How vectors were made: stored with an index, compared when it is opened. */
export interface EmbedderDescription {
  /** Hub id, or the name of a bundled model. */
  readonly id: string;
  /** Git commit of a model from the hub; absent where its files were put in place by hand. */
  readonly revision?: string | undefined;
  readonly pooling: "mean" | "cls";
  readonly dimension: number;
  readonly queryPrefix: string;
  readonly documentPrefix: string;
  /** Of the weights file, lower-case hex. */
  readonly weightsSha256: string;
}

/** Texts to unit vectors. Structurally LangChain's `EmbeddingsInterface`. */
export interface Embedder {
  readonly description: EmbedderDescription;
  embedQuery(text: string): Promise<number[]>;
  embedDocuments(texts: string[]): Promise<number[][]>;
}

export interface Hit {
  /** Ordinal of the passage, 0-based. */
  readonly ordinal: number;
  /** Higher is better. */
  readonly score: number;
}

/** Ranges of passage ordinals a search may return; absent means all. */
export type PassageRanges = readonly Span[];

/** Nearest passages by meaning. `score` is the cosine, -1..1. */
export interface VectorIndex {
  readonly size: number;
  search(vector: readonly number[], limit: number, within?: PassageRanges): Promise<Hit[]>;
  /** Cosine between a unit vector and each of some passages, in the order given. */
  similarities(vector: readonly number[], ordinals: readonly number[]): Promise<number[]>;
}

/** Nearest passages by words. */
export interface LexicalIndex {
  search(terms: readonly string[], limit: number, within?: PassageRanges): Promise<LexicalHits>;
}

export interface LexicalHits {
  /** Best first; `score` is BM25's, 0 upwards. */
  readonly hits: readonly Hit[];
  /** What a passage of usual length would score that holds each term once; a term that no passage holds counts like the rarest. */
  readonly attainable: number;
}

/** Counts over the passages of an index, by stemmed term. */
export interface Vocabulary {
  readonly passages: number;
  /** How many passages hold the term; 0 when none does. */
  passageFrequency(term: string): number;
  /** Whether the documents searched hold the term; a search may be of fewer documents than are counted. */
  holds(term: string): boolean;
  /** Whether a word, lower case and of two letters or more, stands in the documents as it is spelt. */
  spells(word: string): boolean;
  /** Words of the documents that a word, lower case, may be a slip of: one edit off, two in a long word. */
  near(word: string): readonly string[];
}

/** A passage with the document it stands in. */
export interface PassageLocation {
  readonly ordinal: number;
  readonly passage: Passage;
  readonly prepared: PreparedDocument;
  readonly section: Section;
}

/** Finds passages of an index that may be a database away. */
export interface PassageLocator {
  /** Ordinal of a document's first passage and one past its last. @throws FootnoteError DOCUMENT_UNKNOWN */
  rangeOf(documentId: string): Promise<Span>;
  /** In the order given. */
  locate(ordinals: readonly number[]): Promise<readonly PassageLocation[]>;
}

/** What one question needs of the documents: those it names, those its passages stand in, and the vectors of their sentences. */
export interface QuestionLibrary {
  /** Documents there are, whether held here or not. */
  readonly documentCount: number;
  /** The first of them, enough to name some. */
  readonly firstDocuments: readonly Pick<SourceDocument, "id" | "title">[];
  /** Title of a document that there is, held here or not. */
  titleOf(id: string): string | undefined;
  document(id: string): PreparedDocument | undefined;
  /** Cosine, -1..1, between a unit vector and a sentence of a document. */
  sentenceSimilarity(vector: readonly number[], documentId: string, sentence: number): number;
}

/** All documents of an index, held in memory. */
export interface Library extends QuestionLibrary {
  readonly documents: readonly SourceDocument[];
  readonly passageCount: number;
  passage(ordinal: number): PassageLocation;
  /** Ordinal of a document's first passage and one past its last. */
  passageRange(documentId: string): Span;
}

/** What a list of documents shows. */
export interface DocumentSummary extends Omit<SourceDocument, "text" | "blocks" | "marks"> {
  readonly characters: number;
}

/** The documents as readers list and open them. */
export interface Catalogue {
  list(): Promise<readonly DocumentSummary[]>;
  read(id: string): Promise<SourceDocument | undefined>;
  /** A passage by its own id. */
  readPassage(id: string): Promise<Passage | undefined>;
  counts(): Promise<{ readonly documents: number; readonly passages: number }>;
}

export interface RetrievalQuery {
  readonly text: string;
  readonly limit: number;
  readonly documents?: readonly string[];
}

export interface ScoredPassage extends PassageLocation {
  /** Blended, higher is better. */
  readonly score: number;
  /** Cosine of passage and query. */
  readonly dense: number;
  /** BM25; 0 when no term matched. */
  readonly lexical: number;
}

export interface Retrieval {
  readonly passages: readonly ScoredPassage[];
  /** Unit vector of the query, for use at sentence level. */
  readonly vector: readonly number[];
}

export interface Retriever {
  retrieve(query: RetrievalQuery): Promise<Retrieval>;
}

/** Reads a question and a passage together, which costs more than comparing two vectors and tells more. */
export interface Reranker {
  readonly id: string;
  /** How well each text answers the question, in the order given; higher is better, on any scale. */
  rerank(question: string, texts: readonly string[]): Promise<readonly number[]>;
}

/** What words mean, whatever order they stand in. */
export interface WordVectors {
  /** Cosine of a word with others, -1..1, as a function of the other: one word of a question is compared with many. */
  similarTo(word: string): (other: string) => number;
  /** The greatest cosine of a word with any of a list, 0..1, as a function of the list, which must not change afterwards. */
  nearestTo(word: string): (others: readonly string[]) => number;
  /**
   * Where some words together lie on the main axes along which words differ in meaning: about -1..1 each, the same number of axes always;
   * all 0 for no words. The list must not change afterwards.
   */
  meaning(words: readonly string[]): Float32Array;
  /**
   * What a sentence or a question means as a whole, as a direction: of unit length, always as many numbers, 0 throughout where nothing is
   * said. The product of two is their likeness, -1..1.
   */
  sentence(text: string): Float32Array;
  /** How much a word says of a text's subject: about .1 for "the", 1 and more for names and rare nouns. */
  salience(word: string): number;
  /** Whether it is a word of the language at all. */
  knows(word: string): boolean;
  /** Whether a word, lower case, is one beyond doubt, in whatever form, and not a piece of others that is known as such. */
  isWhole(word: string): boolean;
  /** Words of the language that a word, lower case, may be a slip of: one edit off, two in a long word. */
  near(word: string): readonly string[];
}

/** A sentence, or a heading, that may be quoted: a span of its document's text. */
export interface EvidenceSentence extends Span {
  readonly prepared: PreparedDocument;
  readonly section: Section;
  readonly text: string;
  /** Higher is better: how likely the sentence is part of the answer, 0..1. */
  readonly score: number;
}

export interface GeneratorInput {
  readonly question: string;
  readonly standaloneQuestion: string;
  /** What an extractive answer would quote, in reading order. */
  readonly chosen: readonly EvidenceSentence[];
  /** The best sentences, best first of each part of the question; `chosen` may add what makes one understood. */
  readonly evidence: readonly EvidenceSentence[];
  readonly signal?: AbortSignal;
}

/** A statement and the sentences it rests on; quotes are filled in from these, never from the statement. */
export interface DraftClaim {
  readonly text: string;
  readonly evidence: readonly EvidenceSentence[];
  readonly verdict: Verdict;
}

/** What is wrong with a claim, by kind, for logs and measurements; `detail` quotes the claim. */
export interface Finding {
  readonly kind: "number" | "date" | "name" | "negation" | "quantifier" | "comparison" | "role" | "cause" | "coverage" | "entailment";
  readonly verdict: Exclude<Verdict, "supported">;
  readonly detail: string;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** Empty for a supported claim. */
  readonly findings: readonly Finding[];
}

/** Whether the sentences a claim cites say what it says. The verdict a draft brings along is not looked at. */
export interface Judge {
  readonly id: string;
  judge(claim: Pick<DraftClaim, "text" | "evidence">, signal?: AbortSignal): Promise<Judgement>;
}

export interface Generator {
  readonly id: string;
  readonly model?: string;
  /** Its claims are whole sentences of the documents, so there is nothing to judge. */
  readonly quotes: boolean;
  /** @throws GeneratorFailure where it cannot write, or not to the end */
  generate(input: GeneratorInput): AsyncIterable<DraftClaim>;
}

/** Who may ask. */
export interface KeyRing {
  /** The name of a key's holder; undefined for a key that is not on the ring. Takes as long for one as for the other. */
  nameOf(key: string): Promise<string | undefined>;
}

export interface RateLimitDecision {
  readonly allowed: boolean;
  /** Whole requests left at once; absent where the adapter cannot tell. */
  readonly remaining?: number;
  /** Seconds until the whole quota is there again. */
  readonly resetSeconds?: number;
  /** Seconds until the next request may pass; 0 when allowed. */
  readonly retryAfterSeconds: number;
}

/** So many requests a window for each client. */
export interface RateLimiter {
  /** Absent, as the window, where another service keeps the count and does not tell how far it goes. */
  readonly limit?: number;
  readonly windowSeconds?: number;
  /** Counts one request of a client. */
  take(client: string): Promise<RateLimitDecision>;
}

/** Keeps feedback so that what was accepted outlives the process. */
export interface FeedbackStore {
  /** Resolves once the record is durable. @throws FootnoteError FEEDBACK_FULL or FEEDBACK_UNWRITABLE */
  append(record: FeedbackRecord): Promise<void>;
}
