import type { Question } from "../core/answer.js";
import type { QuestionLibrary, Retrieval, Retriever, Vocabulary, WordVectors } from "../core/ports.js";
import { LastQuotes } from "./follow-up.js";
import { analyseQuestion, type QuestionAnalysis } from "./question-analysis.js";
import { type Candidate, candidates } from "./sentence-features.js";
import { lastSaid, type StandaloneQuestion } from "./standalone-question.js";

export interface ExaminePorts {
  readonly library: QuestionLibrary;
  readonly retriever: Retriever;
  /** Of the documents a question is put to, once it is known: see `scopedVocabulary`. */
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

/** Passages of the last answer that a question is looked for in too: what it points at may stand only there. */
const TOLD_PASSAGES = 2;

/** The passages found for a question, and last among them those of the last answer. */
function withPassagesOf(found: Retrieval, told: Retrieval): Retrieval {
  const known = new Set(found.passages.map(({ ordinal }) => ordinal));
  const last = found.passages.at(-1);
  const added = told.passages.filter(({ ordinal }) => !known.has(ordinal));
  if (!last || added.length === 0) return found;
  const { score, dense } = last;
  const kept = found.passages.slice(0, PASSAGES - added.length);
  return { ...found, passages: [...kept, ...added.map((passage) => ({ ...passage, score, dense }))] };
}

export async function examine(
  part: Pick<StandaloneQuestion, "own" | "carried">,
  { documents, history = [] }: Pick<Question, "documents"> & Partial<Pick<Question, "history">>,
  ports: ExaminePorts,
): Promise<Examination> {
  const analysis = analyseQuestion(part.own, part.carried, ports.vocabulary, ports.words);
  const within = documents ? { documents } : {};
  const found = await ports.retriever.retrieve({ text: analysis.text, limit: PASSAGES, ...within });
  const said = lastSaid(history).trim();
  const retrieval = said ? withPassagesOf(found, await ports.retriever.retrieve({ text: said, limit: TOLD_PASSAGES, ...within })) : found;
  const lastQuotes = new LastQuotes(part, history, retrieval.passages);
  return { analysis, retrieval, candidates: candidates(analysis, retrieval, lastQuotes, ports) };
}
