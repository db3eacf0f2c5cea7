import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Chat } from "../src/node/open-chat.js";
import { packageFolder } from "../src/node/package-folder.js";
import { type EvalArguments, HELP, readArguments } from "./arguments.js";
import { printClaims } from "./claims/print-claims.js";
import { checkGate, readGate } from "./gate.js";
import { OWN_SET, type QuestionSet, readOwnSet, readQuestionSet } from "./question-sets/question-set.js";
import { htmlReport } from "./report/html-report.js";
import { terminalReport } from "./report/terminal-report.js";
import { makeReport, readEarlier } from "./run-report.js";
import { runSet, type SetRun } from "./run-set.js";
import { type EvalChat, openEvalChat } from "./scripted/eval-chat.js";
import type { GradedService } from "./service/graded-service.js";
import { openHttpService } from "./service/http-service.js";
import { openLocalService } from "./service/local-service.js";

/** Sets made by others, read where they lie beside the project. */
const OTHERS = ["squad2", "covidqa", "clapnq", "mtrag"];

/** Runs the benchmark; the exit code is 0, or 1 where the gate or the service failed. */
export async function evaluate(argv: readonly string[]): Promise<number> {
  const options = readArguments(argv);
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const project = packageFolder();
  if (options.claims) return printClaims(project);
  const written = options.generator === "chat" && options.url === undefined ? await openEvalChat(process.env) : undefined;
  try {
    return await grade(options, project, written);
  } finally {
    await written?.close();
  }
}

async function grade(options: EvalArguments, project: string, written: EvalChat | undefined): Promise<number> {
  const sets = await readSets(options, project);
  if (options.gate && !sets.some(({ name }) => name === OWN_SET))
    throw new Error(`--gate judges the project's own questions; add --set ${OWN_SET}.`);
  const earlier =
    options.baseline === undefined
      ? undefined
      : { file: options.baseline, questions: readEarlier(JSON.parse(await readFile(options.baseline, "utf8")), options.baseline) };

  const runs: SetRun[] = [];
  let service: GradedService | undefined;
  for (const set of sets) {
    service = options.url === undefined ? await openLocal(set, project, written?.chat) : openHttpService(options.url, options.generator);
    const run = await runSet(set, service, options);
    process.stderr.write(`${set.name}: ${run.records.length} questions\n`);
    if (run.records.length > 0) runs.push(run);
    else process.stderr.write(`${run.notes.join("\n")}\n`);
  }
  if (runs.length === 0 || !service) throw new Error("No question could be asked.");
  const own = runs.find(({ name }) => name === OWN_SET)?.records.map(({ graded }) => graded);
  const gate = own ? checkGate(await readGate(join(project, "eval", "gate.json")), own) : undefined;
  const report = makeReport({
    service: written ? `${service.name}, written by ${written.name}` : service.name,
    half: options.half,
    runs,
    ...(earlier ? { earlier } : {}),
    ...(gate ? { gate } : {}),
  });

  await mkdir(options.out, { recursive: true });
  const json = `${JSON.stringify(report, rounded, 1)}\n`;
  await writeFile(join(options.out, "report.json"), json);
  await writeFile(join(options.out, "index.html"), htmlReport(report, runs));
  process.stdout.write(options.json ? json : terminalReport(report, join(options.out, "index.html")));
  const failed = report.questions.some(({ verdict }) => verdict === "failed");
  return failed || (options.gate && gate?.some(({ passed }) => !passed)) ? 1 : 0;
}

async function readSets(options: EvalArguments, project: string): Promise<QuestionSet[]> {
  const beside = join(project, "..", "shared", "eval-data");
  const named = options.sets.length > 0 ? options.sets : [OWN_SET, ...OTHERS.map((name) => join(beside, name)).filter(existsSync)];
  const isOwn = (name: string) => name === OWN_SET || resolve(name) === join(project, "eval");
  return Promise.all(named.map((name) => (isOwn(name) ? readOwnSet(project) : readQuestionSet(name))));
}

function openLocal(set: QuestionSet, project: string, chat: Chat | undefined): Promise<GradedService> {
  return openLocalService({
    ...(chat ? { chat } : {}),
    documents: set.documents,
    cache: join(project, ".cache", "eval", set.name),
    models: join(project, "models"),
    modelCache: join(project, ".cache", "models"),
  });
}

/** Six places are more than any figure here has, and hide how the last bits were rounded. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Math.round(value * 1e6) / 1e6 : value;
}
