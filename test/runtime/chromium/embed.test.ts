import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { violations } from "./axe.js";
import { browserSuite, type Suite } from "./browser-suite.js";
import { VIEW_NAMES, VIEWS } from "./chromium.js";
import { specimen } from "./fixture-documents.js";
import { HostPage } from "./host-page.js";
import { abstention, quotedAnswer } from "./quoted-answer.js";
import { streamAnswer } from "./scripted-server.js";

/** The article as its publisher sets it: other markup, other spaces, a repeated sentence, soft hyphens. */
const BODY = `<h1>A specimen of types</h1>
<article>
  <p>The first para\u00ADgraph has <i>an emphasis that <b>matters</b></i>, a strong
     word, some code and a&nbsp;link. <a href="#x">The ferry leaves
     at nine.</a> Nothing else happens here.</p>
  <p>Advertisement</p>
  <h2>The second time</h2>
  <p><span>The ferry</span> leaves at nine. This time somebody is on it, and the paragraph runs on.</p>
  <footnote-ask document="specimen"></footnote-ask>
</article>`;

async function embedded(suite: Suite, view: keyof typeof VIEWS, run: (page: Page) => Promise<void>): Promise<void> {
  const host = new HostPage(suite.url(), BODY);
  const context = await suite.browser().newContext({ reducedMotion: "reduce", ...VIEWS[view] });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !/favicon|404/.test(message.text())) complaints.push(message.text());
    });
    await page.goto(await host.start());
    await page.waitForSelector("footnote-ask form");
    await run(page);
  } finally {
    await context.close();
    await host.stop();
  }
  expect(complaints).toEqual([]);
}

async function ask(page: Page, question: string): Promise<void> {
  await page.locator("footnote-ask input").fill(question);
  await page.locator("footnote-ask input").press("Enter");
  await page.waitForSelector('footnote-ask .entry[data-state="done"]');
}

function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get("footnote-ask") ?? [])].map((range) =>
      (range as Range)
        .toString()
        .replace(/\u00AD/g, "")
        .replace(/\s+/g, " "),
    ),
  );
}

browserSuite(
  "embed",
  [specimen],
  () => undefined,
  (suite) => {
    it.each(VIEW_NAMES)("marks a quote in the publisher's own text, across its markup (%s)", async (view) => {
      const quote = "The first paragraph has an emphasis that matters, a strong word, some code and a link.";
      suite.server().script = (asked, response) => streamAnswer(response, quotedAnswer(asked.question, specimen, [quote]));
      await embedded(suite, view, async (page) => {
        const before = await page.locator("article > p").first().innerHTML();
        await ask(page, "What?");
        await page.locator("footnote-ask .answer a").click();
        expect(await markedWords(page)).toEqual([quote]);
        expect(await page.locator("article > p").first().innerHTML()).toBe(before);
        await page.getByRole("button", { name: "Back to the answer" }).click();
        expect(await markedWords(page)).toEqual([]);
        expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe("1");
      });
    });

    it("chooses the right one of two equal sentences by its context", async () => {
      suite.server().script = (asked, response) =>
        streamAnswer(response, quotedAnswer(asked.question, specimen, [{ quote: "The ferry leaves at nine.", occurrence: 1 }]));
      await embedded(suite, "desktop", async (page) => {
        await ask(page, "When?");
        await page.locator("footnote-ask .answer a").click();
        const inside = await page.evaluate(() => {
          const [range] = CSS.highlights.get("footnote-ask") ?? [];
          return (range as Range | undefined)?.startContainer.parentElement?.tagName;
        });
        expect(inside).toBe("SPAN");
      });
    });

    it("says so where the page does not hold the words, and marks nothing", async () => {
      suite.server().script = (asked, response) =>
        streamAnswer(response, quotedAnswer(asked.question, specimen, ["Before the list stands a sentence."]));
      await embedded(suite, "desktop", async (page) => {
        await ask(page, "When?");
        await page.locator("footnote-ask .answer a").click();
        expect(await page.locator("footnote-ask .lost").textContent()).toContain("could not be found on this page");
        expect(await markedWords(page)).toEqual([]);
      });
    });

    it("asks its one document, offers its questions, and shows an abstention as one", async () => {
      suite.server().suggestions = ["Who won?"];
      suite.server().script = (asked, response) => streamAnswer(response, abstention(asked.question, specimen, ["the winner"]));
      await embedded(suite, "desktop", async (page) => {
        await page.getByRole("button", { name: "Who won?" }).click();
        await page.waitForSelector("footnote-ask .abstained");
        expect(suite.server().asked[0]?.documents).toEqual(["specimen"]);
        expect(await page.locator("footnote-ask .label").first().textContent()).toBe("Not in the document");
        expect(await violations(page)).toEqual([]);
      });
    });
  },
);
