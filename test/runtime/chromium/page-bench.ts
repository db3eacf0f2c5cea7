import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { ChatPage } from "./chat-page.js";
import { CHROMIUM, chromiumInstalled, launch, VIEWS } from "./chromium.js";
import { FootnoteProcess } from "./footnote-process.js";

const PAGE = fileURLToPath(new URL("../../../dist/web/", import.meta.url));
const RUNS = 5;

export interface PageBench {
  /** Gzipped bytes. */
  readonly script: number;
  readonly style: number;
  readonly embed: number;
  /** Medians in milliseconds, from the start of the visit; absent where there is no browser. */
  readonly firstPaintMs?: number;
  readonly documentMs?: number;
  /** From Enter to the whole answer on the page. */
  readonly answerMs?: number;
}

/** What a reader waits for: bytes of the first load, first paint, the document, the first answer. Over a built page and a built index. */
export async function pageBench(index: string, question: string): Promise<PageBench> {
  const sizes = { script: sizeOf("assets", ".js"), style: sizeOf("assets", ".css"), embed: sizeOf("", "embed.js") };
  if (!chromiumInstalled()) {
    console.warn(`First paint and first answer are not measured: ${CHROMIUM} is not installed.`);
    return sizes;
  }
  const service = await FootnoteProcess.start(index);
  const browser = await launch();
  const paints: number[] = [];
  const documents: number[] = [];
  const answers: number[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const chat = await ChatPage.open(browser, service.url, VIEWS.desktop);
      await chat.page.waitForSelector(".article, .library");
      documents.push(await chat.page.evaluate(() => performance.now()));
      paints.push(await chat.page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN));
      await chat.question.fill(question);
      answers.push(
        await chat.page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const start = performance.now();
              new MutationObserver((_changes, observer) => {
                if (document.querySelector('.entry[data-state="done"]') === null) return;
                observer.disconnect();
                resolve(performance.now() - start);
              }).observe(document.body, { subtree: true, childList: true, attributes: true });
              document.querySelector("form")?.requestSubmit();
            }),
        ),
      );
      await chat.close();
    }
  } finally {
    await browser.close();
    await service.stop();
  }
  return { ...sizes, firstPaintMs: median(paints), documentMs: median(documents), answerMs: median(answers) };
}

function sizeOf(folder: string, ending: string): number {
  return readdirSync(join(PAGE, folder))
    .filter((name) => name.endsWith(ending))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(PAGE, folder, name))).length, 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
