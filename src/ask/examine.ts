import type { Question } from "../core/answer.js";
import type { QuestionLibrary, Retrieval, Retriever, Vocabulary, WordVectors } from "../core/ports.js";
import { analyseQuestion, type QuestionAnalysis } from "./question-analysis.js";
import { scopedVocabulary } from "./scoped-vocabulary.js";
import { type Candidate, candidates } from "./sentence-features.js";
import type { StandaloneQuestion } from "./standalone-question.js";

export interface ExaminePorts {
  readonly library: QuestionLibrary;
  readonly retriever: Retriever;
  readonly vocabulary: Vocabulary;
  readonly words: WordVectors;
}

/** What the documents hold that bears on a question, before anything is decided. */
export interface Examination {
  readonly analysis: QuestionAnalysis;
  readonly retrieval: Retrieval;
  readonly candidates: readonly Candidate[];
}

/** Passages searched for, read sentence by sentence, and shown as `retrieved`. */
const PASSAGES = 10;

export async function examine(
  { own, carried }: Pick<StandaloneQuestion, "own" | "carried">,
  { documents }: Pick<Question, "documents">,
  ports: ExaminePorts,
): Promise<Examination> {
  const vocabulary = documents ? scopedVocabulary(ports.vocabulary, documents, ports.library) : ports.vocabulary;
  const analysis = analyseQuestion(own, carried, vocabulary, ports.words);
  const retrieval = await ports.retriever.retrieve({ text: analysis.text, limit: PASSAGES, ...(documents ? { documents } : {}) });
  return { analysis, retrieval, candidates: candidates(analysis, retrieval, ports) };
}
