import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/core/answer.js";
import { ChatPage, type MarkedStretch } from "./chat-page.js";
import { chromiumInstalled, launch, VIEWS } from "./chromium.js";
import { FootnoteProcess, ingest } from "./footnote-process.js";

const ROOT = new URL("../../../", import.meta.url);
const path = (relative: string): string => fileURLToPath(new URL(relative, ROOT));

/** Development documents by others, where they lie beside the project; the project's own otherwise. */
const OTHERS = path("../shared/eval-data/squad2/");
const BORROWED = ["geology", "steam-engine", "yuan-dynasty", "pharmacy", "imperialism"];
const OWN = ["harbour-minutes", "heat-pump-manual", "lighthouse-keeper"];

const WANTED = 200;

interface Source {
  readonly document: string;
  readonly questions: readonly string[];
}

function questionsIn(file: string, document?: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { question: string; doc?: string; answerable?: boolean; history?: unknown[] })
    .filter(
      ({ doc, answerable, history = [] }) => answerable !== false && history.length === 0 && (document === undefined || doc === document),
    )
    .map(({ question }) => question);
}

function prepare(corpus: string): Source[] {
  cpSync(path("corpus/the-chinese-way.md"), join(corpus, "the-chinese-way.md"));
  const sources: Source[] = [];
  if (existsSync(OTHERS)) {
    for (const document of BORROWED) {
      cpSync(join(OTHERS, "docs", `${document}.md`), join(corpus, `${document}.md`));
      sources.push({ document, questions: questionsIn(join(OTHERS, "questions.jsonl"), document) });
    }
  } else {
    for (const document of OWN) {
      cpSync(path(`eval/documents/${document}.md`), join(corpus, `${document}.md`));
      sources.push({ document, questions: questionsIn(path(`eval/questions/${document}.jsonl`)) });
    }
  }
  // Last, because it has the most questions and so makes up for what the others lack.
  sources.push({ document: "the-chinese-way", questions: questionsIn(path("eval/questions/the-chinese-way.jsonl")) });
  return sources;
}

describe.skipIf(!chromiumInstalled())("every footnote marks exactly its quote", () => {
  const folder = mkdtempSync(join(tmpdir(), "footnote-quotes-"));
  let browser: Browser;
  let service: FootnoteProcess;
  let sources: Source[];
  beforeAll(async () => {
    const corpus = join(folder, "corpus");
    sources = prepare(corpus);
    await ingest(corpus, join(folder, "index"));
    service = await FootnoteProcess.start(join(folder, "index"));
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it(`in ${WANTED} different answers over several documents`, async () => {
    const seen = new Set<string>();
    let footnotes = 0;
    const wrong: string[] = [];
    const texts = new Map<string, string>();
    for (const { document } of sources) {
      const response = await fetch(new URL(`documents/${document}`, service.url));
      texts.set(document, ((await response.json()) as { text: string }).text);
    }
    for (const [at, { document, questions }] of sources.entries()) {
      const chat = await ChatPage.open(browser, `${service.url}?document=${document}`, VIEWS.desktop);
      const until = Math.ceil((WANTED * (at + 1)) / sources.length);
      for (const question of questions) {
        if (seen.size >= until) break;
        await chat.ask(question);
        const answer = await keptAnswer(chat);
        if (answer.citations.length > 0 && !seen.has(answer.answer)) {
          seen.add(answer.answer);
          for (const citation of answer.citations) {
            footnotes++;
            await chat.follow(citation.id);
            const marked = joined(await chat.marks(), texts.get(citation.document.id) ?? "");
            if (marked !== citation.quote) wrong.push(`${document}, ${question}: [${marked}] for [${citation.quote}]`);
          }
        }
        await chat.page.getByRole("button", { name: "New conversation" }).click();
      }
      expect(chat.complaints).toEqual([]);
      await chat.close();
    }
    console.info(`${footnotes} footnotes of ${seen.size} answers over ${sources.length} documents were followed.`);
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(WANTED);
  }, 600_000);
});

/** The marked words, and between two pieces what the page does not show: white space, and the borders of cells. */
function joined(marks: readonly MarkedStretch[], text: string): string {
  return marks
    .map(({ shown, start }, index) => {
      const previous = marks[index - 1];
      const between = previous ? text.slice(previous.end, start) : "";
      return /^(?:\s*| \| )$/.test(between) ? between + shown : `[${between}]${shown}`;
    })
    .join("");
}

/** The answer that the page keeps for its next visit. */
async function keptAnswer(chat: ChatPage): Promise<Answer> {
  const kept = await chat.page.waitForFunction(() => {
    const thread = JSON.parse(localStorage.getItem("footnote.thread.1") ?? "[]") as { answer?: unknown }[];
    return thread.at(-1)?.answer;
  });
  return (await kept.jsonValue()) as Answer;
}
