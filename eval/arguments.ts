import { parseArgs } from "node:util";
import type { GeneratorKind } from "../src/core/answer.js";
import type { Half } from "./eval-question.js";

export interface EvalArguments {
  /** Folders, or "own"; empty for the default. */
  readonly sets: readonly string[];
  readonly url?: string;
  readonly half: Half | "all";
  /** A report.json to compare with. */
  readonly baseline?: string;
  readonly out: string;
  /** Questions per document and answerability; undefined leaves it to the set. */
  readonly sample?: number;
  readonly gate: boolean;
  readonly concurrency: number;
  readonly json: boolean;
  readonly help: boolean;
  readonly generator: GeneratorKind;
  /** Judge the planted claims instead of asking questions. */
  readonly claims: boolean;
}

export const HELP = `Grades answers on questions with known answers.

  npm run eval -- [options]

  --set DIR          questions to ask: a folder with questions.jsonl and docs/, or "own"; may be repeated
                     (default: the project's own, and outside sets where ../shared/eval-data lies beside the project)
  --url URL          grade the service at this address instead of the one in this process
  --generator NAME   extractive or chat; in process, chat is the model that FOOTNOTE_CHAT_MODEL and its like name, or a
                     scripted one that makes mistakes (default: extractive)
  --claims           judge the planted claims of eval/claims instead, and print what was struck
  --half HALF        fit, test or all; sets without halves are always asked whole (default: all)
  --sample N         at most N questions per document and answerability (default: all; 10 for squad2)
  --baseline FILE    compare with an earlier report.json, question by question
  --out DIR          where report.json and index.html go (default: report)
  --gate             exit with 1 where the project's own questions fall below eval/gate.json
  --concurrency N    questions in flight (default: 1 in process, 4 over HTTP)
  --json             print report.json instead of the summary
  --help             print this
`;

const OPTIONS = {
  set: { type: "string", multiple: true },
  url: { type: "string" },
  half: { type: "string", default: "all" },
  sample: { type: "string" },
  baseline: { type: "string" },
  out: { type: "string", default: "report" },
  gate: { type: "boolean", default: false },
  concurrency: { type: "string" },
  json: { type: "boolean", default: false },
  generator: { type: "string", default: "extractive" },
  claims: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** @throws Error that names the option and its value */
export function readArguments(argv: readonly string[]): EvalArguments {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS, strict: true, allowPositionals: false });
  const { half, url, baseline } = values;
  if (half !== "fit" && half !== "test" && half !== "all") throw new Error(`--half is "${half}"; it must be fit, test or all.`);
  if (url !== undefined && !/^https?:\/\//.test(url)) throw new Error(`--url is "${url}"; it must begin with http:// or https://.`);
  const { generator } = values;
  if (generator !== "extractive" && generator !== "chat") throw new Error(`--generator is "${generator}"; it must be extractive or chat.`);
  const sample = wholeNumber("sample", values.sample);
  return {
    sets: values.set ?? [],
    half,
    ...(url === undefined ? {} : { url }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(sample === undefined ? {} : { sample }),
    out: values.out,
    gate: values.gate,
    concurrency: wholeNumber("concurrency", values.concurrency) ?? (url === undefined ? 1 : 4),
    json: values.json,
    help: values.help,
    generator,
    claims: values.claims,
  };
}

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new Error(`--${name} is "${value}"; it must be a whole number from 1.`);
  return Number(value);
}
