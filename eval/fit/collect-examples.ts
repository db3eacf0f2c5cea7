import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Examination, examine } from "../../src/ask/examine.js";
import { mendQuestion } from "../../src/ask/mend-question.js";
import { scopedVocabulary } from "../../src/ask/scoped-vocabulary.js";
import { smallTalk } from "../../src/ask/small-talk.js";
import { standaloneQuestion } from "../../src/ask/standalone-question.js";
import type { Span } from "../../src/core/document.js";
import { BUNDLED_MODEL } from "../../src/node/embedding-models.js";
import { ingestFolder } from "../../src/node/ingest-folder.js";
import { openService, type Service } from "../../src/node/open-service.js";
import type { EvalQuestion } from "../eval-question.js";
import { GoldFinder, resolve } from "../question-sets/gold-spans.js";
import type { QuestionSet } from "../question-sets/question-set.js";
import { sample } from "../question-sets/sample.js";
import { answerTokens, holdsWords } from "../squad-normalisation.js";
import type { Alter } from "./ablation.js";

/** A question, examined, with each candidate sentence's label. */
export interface Example {
  readonly question: EvalQuestion;
  readonly examination: Examination;
  /** One a candidate: whether it is part of a right answer. */
  readonly labels: readonly boolean[];
}

export interface CollectOptions {
  readonly cache: string;
  readonly models: string;
  readonly modelCache: string;
  readonly sample?: number;
  /** A step left out, to see what it is worth. */
  readonly alter?: Alter;
  readonly keep: (draft: QuestionSet["questions"][number]) => boolean;
}

export async function collectExamples(set: QuestionSet, options: CollectOptions): Promise<Example[]> {
  const service = await openIndex(set, options);
  const ports = options.alter ? options.alter(service) : service;
  const finders = new Map<string, GoldFinder>();
  const drafts = set.questions.filter(options.keep);
  const chosen = options.sample === undefined ? drafts : sample(drafts, options.sample);
  const examples: Example[] = [];
  for (const draft of chosen) {
    const prepared = service.library.document(draft.document);
    if (!prepared || smallTalk(draft.question)) continue;
    const finder = finders.get(draft.document) ?? new GoldFinder(prepared.document.text);
    finders.set(draft.document, finder);
    const { question } = resolve(draft, prepared.document.text, finder);
    if (question.answerable && question.goldSets.length === 0) continue;
    const meant = mendQuestion({ question: question.question, history: question.history, documents: [question.document] }, ports);
    const standalone = standaloneQuestion(meant.question, meant.history);
    if (standalone.dangling) continue;
    const vocabulary = scopedVocabulary(ports.vocabulary, meant.documents, ports.library);
    const examination = await examine(standalone, meant, { ...ports, vocabulary });
    examples.push({ question, examination, labels: examination.candidates.map((candidate) => isGold(question, candidate)) });
  }
  return examples;
}

async function openIndex(set: QuestionSet, { cache, models, modelCache }: CollectOptions): Promise<Service> {
  const corpus = join(cache, "corpus");
  const index = join(cache, "index");
  await rm(corpus, { recursive: true, force: true });
  await mkdir(corpus, { recursive: true });
  for (const folder of set.documents) await cp(folder, corpus, { recursive: true, dereference: true });
  await ingestFolder({ corpus, index, models, modelCache, model: BUNDLED_MODEL });
  return openService({ index, models, modelCache });
}

/** Share of a gold paragraph's sentence that must recall the long reference to be called part of the answer. */
const ENOUGH = 0.35;

/** A sentence on a gold span; where the span is a whole paragraph, only the sentence that bears the answer. */
function isGold({ answerable, goldSets, key }: EvalQuestion, candidate: Examination["candidates"][number]): boolean {
  if (!answerable) return false;
  const sentence = candidate.passage.prepared.sentences[candidate.sentence] as Span;
  const { text } = candidate.profile;
  const gold = goldSets
    .flat()
    .filter(({ places }) =>
      places.some((place) => overlap(place, sentence) > 0.5 * Math.min(place.end - place.start, sentence.end - sentence.start)),
    );
  if (gold.length === 0) return false;
  if (gold.some((span) => span.text.length < 1.6 * text.length + 40)) return true;
  if (key.form === "spans") return key.spans.some((span) => holdsWords(text, span) || holdsWords(span, text));
  if (key.form === "references") return key.references.some((reference) => recall(text, reference) >= ENOUGH);
  return true;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function recall(sentence: string, reference: string): number {
  const own = answerTokens(sentence).filter((word) => word.length > 3);
  const other = new Set(answerTokens(reference));
  return own.length === 0 ? 0 : own.filter((word) => other.has(word)).length / own.length;
}
