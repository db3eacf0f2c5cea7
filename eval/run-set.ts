import type { Answer } from "../src/core/answer.js";
import { BASELINES } from "./baselines/all-baselines.js";
import type { EvalQuestion, Half, QuestionDraft } from "./eval-question.js";
import { type Graded, grade, gradeFailure } from "./graded.js";
import { recallAtK } from "./metrics/recall-at-k.js";
import { GoldFinder, resolve } from "./question-sets/gold-spans.js";
import type { QuestionSet } from "./question-sets/question-set.js";
import { sample } from "./question-sets/sample.js";
import type { Case } from "./reply.js";
import type { GradedService, ServedDocument } from "./service/graded-service.js";

/** One question's whole story. */
export interface QuestionRecord {
  readonly question: EvalQuestion;
  readonly graded: Graded;
  /** Absent where the service failed; `failure` says how. */
  readonly answer?: Answer;
  readonly failure?: string;
  readonly milliseconds: number;
}

/** Recall at 1..10 of one way to rank passages. */
export interface RetrievalCurve {
  readonly name: string;
  readonly recall: readonly number[];
}

export interface SetRun {
  readonly name: string;
  readonly records: readonly QuestionRecord[];
  readonly baselines: ReadonlyMap<string, readonly Graded[]>;
  /** Questions with a history, and the same with it dropped. */
  readonly withoutHistory: readonly (readonly [Graded, Graded])[];
  readonly retrieval: readonly RetrievalCurve[];
  /** What was left out, and why. */
  readonly notes: readonly string[];
}

export interface RunOptions {
  readonly half: Half | "all";
  readonly sample?: number;
  readonly concurrency: number;
}

const CURVE = Array.from({ length: 10 }, (_, at) => at + 1);

/** Asks a set's questions, each of its one document, and grades the replies and every baseline's. */
export async function runSet(set: QuestionSet, service: GradedService, options: RunOptions): Promise<SetRun> {
  const notes: string[] = [];
  const halved = set.questions.filter(({ half }) => options.half === "all" || half === undefined || half === options.half);
  const most = options.sample ?? set.sample;
  const chosen = most === undefined ? halved : sample(halved, most);
  const { questions, documents } = await resolveAll(chosen, service, notes);
  const textOf = (id: string) => documents.get(id)?.text;

  const recall = new Map<string, number[]>();
  const curves = new Map<string, Case[]>();
  const baselines = new Map<string, Graded[]>();
  const withoutHistory: (readonly [Graded, Graded])[] = [];

  const records = await inOrder(questions, options.concurrency, async (question) => {
    const record = await askOne(question, service, textOf);
    if (question.history.length === 0) return { record };
    return { record, alone: await askOne({ ...question, history: [] }, service, textOf) };
  });
  for (const { record, alone } of records) {
    if (record.answer) push(curves, "service", { question: record.question, reply: record.answer, textOf });
    if (alone) withoutHistory.push([record.graded, alone.graded]);
  }
  for (const question of questions) {
    const document = documents.get(question.document) as ServedDocument;
    for (const baseline of BASELINES) {
      const reply = await baseline.reply(question, document, service);
      if (!reply) continue;
      const one = { question, reply, textOf };
      push(baselines, baseline.name, grade(one));
      if (RANKING.has(baseline.name)) push(curves, baseline.name, one);
    }
  }
  for (const [name, cases] of curves) recall.set(name, recallCurve(cases));
  return {
    name: set.name,
    records: records.map(({ record }) => record),
    baselines,
    withoutHistory,
    retrieval: [...recall].map(([name, values]) => ({ name, recall: values })),
    notes,
  };
}

/** Baselines that rank passages, rather than know or draw them. */
const RANKING: ReadonlySet<string> = new Set(["BM25", "dense", "hybrid"]);

function recallCurve(cases: readonly Case[]): number[] {
  return CURVE.map((k) => {
    const values = cases.map((one) => recallAtK(one, k)).filter((value) => value !== undefined);
    return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  });
}

async function resolveAll(drafts: readonly QuestionDraft[], service: GradedService, notes: string[]) {
  const documents = new Map<string, ServedDocument>();
  const finders = new Map<string, GoldFinder>();
  const absent = new Set<string>();
  for (const id of new Set(drafts.map(({ document }) => document))) {
    const document = await service.document(id);
    if (document) {
      documents.set(id, document);
      finders.set(id, new GoldFinder(document.text));
    } else {
      absent.add(id);
    }
  }
  if (absent.size > 0) notes.push(`The service does not hold ${[...absent].join(", ")}; questions about it were not asked.`);
  let lost = 0;
  const questions = drafts.flatMap((draft) => {
    const finder = finders.get(draft.document);
    const text = documents.get(draft.document)?.text;
    if (!finder || text === undefined) return [];
    const { question, missing } = resolve(draft, text, finder);
    if (missing.length > 0) notes.push(`${draft.id}: not found in ${draft.document}: ${JSON.stringify(missing[0]?.slice(0, 80))}`);
    // Without its gold an answerable question can only be failed, which would say nothing of the service.
    if (question.answerable && question.goldSets.length === 0) {
      lost++;
      return [];
    }
    return [question];
  });
  if (lost > 0) notes.push(`${lost} answerable questions were not asked: their evidence was not found in the documents.`);
  return { questions, documents };
}

async function askOne(question: EvalQuestion, service: GradedService, textOf: Case["textOf"]): Promise<QuestionRecord> {
  const started = performance.now();
  try {
    const answer = await service.ask(question.question, question.history, [question.document]);
    const milliseconds = performance.now() - started;
    return { question, graded: grade({ question, reply: answer, textOf }), answer, milliseconds };
  } catch (cause) {
    const failure = cause instanceof Error ? cause.message : String(cause);
    return { question, graded: gradeFailure(question), failure, milliseconds: performance.now() - started };
  }
}

/** Like `Promise.all` over a map, but with so many in flight at most; results keep the order of the items. */
async function inOrder<T, R>(items: readonly T[], concurrency: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at] as T);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
  return results;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
