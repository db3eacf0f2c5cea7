import type { Answer, Question } from "../../core/answer.js";
import { FootnoteError } from "../../core/errors.js";
import type { Command } from "../command.js";
import { type Configuration, type OptionName, readConfiguration } from "../configuration.js";
import { CHAT_OPTIONS, openChat, requireChat } from "../open-chat.js";
import { openReranker } from "../open-reranker.js";
import { askRemote } from "../remote-footnote.js";
import { wrap } from "../wrap.js";

const options = [
  "index",
  "documents",
  "json",
  "url",
  "waitMs",
  "key",
  "models",
  "modelCache",
  "reranker",
  "store",
  "storeTimeoutMs",
  "storeConnections",
  ...CHAT_OPTIONS,
] as const satisfies readonly OptionName[];
type AskConfiguration = Configuration<(typeof options)[number]>;
/** Not found is an answer, but a script may want to know: grep's convention. */
const NOT_FOUND = 1;

export const askCommand: Command = {
  name: "ask",
  summary: "Answers one question, with a numbered footnote for every sentence. Exits with 1 where the documents do not answer it.",
  usage: 'footnote ask "question" [--index DIR | --store URL] [--documents ID,ID] [--json] [--url URL]',
  examples: [
    'footnote ask "What share of China\'s electricity could data centers use by 2026?"',
    'footnote ask --json "Who is Jeffrey Ding?" | jq .citations',
    'footnote ask --url https://footnote.example.org "What did the trial find?"',
  ],
  options,
  async run(args) {
    const { configuration, positionals } = readConfiguration(options, args, process.env);
    const text = positionals.join(" ").trim();
    if (text === "") throw new FootnoteError("CONFIG_INVALID", 'There is no question; write it in quotes: footnote ask "Who …?"');
    if ([...text].length > 2000)
      throw new FootnoteError("REQUEST_INVALID", `The question has ${[...text].length} characters; 2000 are the most.`);
    const documents = configuration.documents
      ?.split(",")
      .map((id) => id.trim())
      .filter(Boolean);
    const question: Question = { question: text, history: [], ...(documents?.length ? { documents } : {}) };
    const answer = configuration.url ? await askRemote(configuration.url, question, configuration) : await askHere(configuration, question);
    process.stdout.write(configuration.json ? `${JSON.stringify(answer, null, 2)}\n` : printed(answer, process.stdout.columns ?? 80));
    return answer.abstained ? NOT_FOUND : 0;
  },
};

async function askHere(configuration: AskConfiguration, question: Question): Promise<Answer> {
  requireChat(configuration);
  const { service, close } = await openWhere(configuration);
  try {
    for await (const event of service.ask(question)) if (event.type === "answer-end") return event.answer;
    throw new Error("The answer never ended.");
  } finally {
    await close();
  }
}

async function openWhere(configuration: AskConfiguration) {
  const [chat, reranker] = await Promise.all([openChat(configuration), openReranker(configuration)]);
  const options = { ...configuration, chat, reranker };
  if (configuration.store) {
    const { openStore } = await import("../postgres/open-store.js");
    return openStore(configuration.store, options);
  }
  const { openService } = await import("../open-service.js");
  return { service: await openService(options), close: async () => undefined };
}

/** Prose with markers, then the footnotes: section, document and quote. */
function printed(answer: Answer, columns: number): string {
  const width = Math.min(Math.max(columns, 40), 100);
  if (answer.abstained) {
    const nearest = answer.retrieved[0];
    const hint = nearest && answer.status === "not_in_document" ? `\nNearest, but not an answer: “${nearest.section.title}”\n` : "";
    return `${wrap(answer.answer, width)}\n${hint}`;
  }
  let body = "";
  let at = 0;
  for (const claim of answer.claims) {
    body += `${answer.answer.slice(at, claim.end)} ${claim.citations.map((id) => `[${id}]`).join("")}`;
    at = claim.end;
  }
  const several = new Set(answer.citations.map(({ document }) => document.id)).size > 1;
  const notes = answer.citations.map(({ id, section, document, quote }) =>
    wrap(`[${id}] ${several ? `${document.title}, ` : ""}${section.title}: “${quote}”`, width, "    "),
  );
  return `${body
    .split("\n")
    .map((line) => wrap(line, width))
    .join("\n")}\n\n${notes.join("\n")}\n`;
}
