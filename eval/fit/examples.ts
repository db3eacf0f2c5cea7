import { existsSync } from "node:fs";
import { join } from "node:path";
import type { QuestionDraft } from "../eval-question.js";
import { type QuestionSet, readOwnSet, readQuestionSet } from "../question-sets/question-set.js";
import type { Alter } from "./ablation.js";
import { collectExamples, type Example } from "./collect-examples.js";

export interface FittedExample extends Example {
  readonly set: string;
  /** So that a large set does not drown the small ones: falls with its size, mean 1. */
  readonly weight: number;
}

/** The document that a question is put to, told from those of the same name in other sets. */
export function documentOf({ set, question }: FittedExample): string {
  return `${set} ${question.document}`;
}

/**
 * What a set's questions count beside those of another of its size. Questions written to learn from teach most and are
 * most, but for examiners', who ask as the project's own do; SQuAD's are most unlike them; COVID-QA's are few, and the only ones put to
 * long scientific texts.
 */
const FACTORS: Readonly<Record<string, number>> = {
  practice: 0.25,
  readers: 0.4,
  encyclopedia: 0.5,
  squad2: 2,
  covidqa: 4,
};
/** How fast a question's weight falls with its set's size: 0 counts questions, 1 counts sets. */
const FALL = 0.5;
const EXTERNAL = ["squad2", "covidqa", "clapnq", "mtrag"];
/** Questions in other words than the document's, and what they are worth when put to the wrong document. */
const PARAPHRASE = join("training", "paraphrase");
/** Questions to learn from alone, on documents of their own: more near misses and questions in other words than readers ask. */
const PRACTICE = join("eval", "practice");
/** And such as readers ask who have not the text before them. */
const READERS = join("eval", "readers");
/** And such as examiners ask, near misses among them. */
const EXAMINERS = join("eval", "examiners");
/** And such as are asked of an encyclopedia's text by those who have it, half of them in vain. */
const ENCYCLOPEDIA = join("eval", "encyclopedia");
/** Questions per document and answerability of a very large set: more add time, not knowledge. */
const SAMPLE: Readonly<Record<string, number>> = { squad2: 150 };

/** The fit half of the project's own questions, and the development sets where they lie beside the project. */
export async function readExamples(project: string, alter?: Alter): Promise<FittedExample[]> {
  const folders = EXTERNAL.map((name) => join(project, "..", "shared", "eval-data", name)).filter(existsSync);
  const sets = [
    await readOwnSet(project),
    withAstray(await readQuestionSet(join(project, PARAPHRASE))),
    await readQuestionSet(join(project, PRACTICE)),
    withAstray(await readQuestionSet(join(project, READERS)), SOME),
    withAstray(await readQuestionSet(join(project, EXAMINERS)), SOME),
    await readQuestionSet(join(project, ENCYCLOPEDIA)),
    ...(await Promise.all(folders.map(readQuestionSet))),
  ];
  const all: (Example & { set: string })[] = [];
  for (const set of sets) {
    const most = SAMPLE[set.name];
    const examples = await collectExamples(set, {
      cache: join(project, ".cache", "fit", set.name),
      models: join(project, "models"),
      modelCache: join(project, ".cache", "models"),
      ...(most === undefined ? {} : { sample: most }),
      ...(alter === undefined ? {} : { alter }),
      keep: ({ half }) => half !== "test",
    });
    process.stderr.write(`${set.name}: ${examples.length} questions\n`);
    all.push(...examples.map((example) => ({ ...example, set: set.name })));
  }
  const sizes = new Map<string, number>();
  for (const { set } of all) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  const raw = all.map(({ set }) => (FACTORS[set] ?? 1) / (sizes.get(set) ?? 1) ** FALL);
  const mean = raw.reduce((sum, value) => sum + value, 0) / raw.length;
  return all.map((example, at) => ({ ...example, weight: (raw[at] as number) / mean }));
}

/** Of readers' and examiners' questions one of so many goes astray as well: enough to tell what is far off from what is near. */
const SOME = 5;

/**
 * Each question (or one of so many) also put to the set's next document, which does not answer it: of unlike documents, what parts
 * the two is meaning alone.
 */
function withAstray(set: QuestionSet, oneOf = 1): QuestionSet {
  const documents = [...new Set(set.questions.map(({ document }) => document))];
  // "Why?" and "sum it up" are questions for any document.
  const travels = ({ kind, history }: QuestionDraft) => kind !== "summary" && (history ?? []).length === 0;
  const astray = set.questions
    .filter(travels)
    .filter((_, at) => at % oneOf === 0)
    .map(
      (draft): QuestionDraft => ({
        ...draft,
        id: `${draft.id}-astray`,
        document: documents[(documents.indexOf(draft.document) + 1) % documents.length] as string,
        answerable: false,
        goldQuotes: [],
      }),
    );
  return { ...set, questions: [...set.questions, ...astray] };
}
