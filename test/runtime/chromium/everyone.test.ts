import { expect, it } from "vitest";
import { violations } from "./axe.js";
import { browserSuite, type Suite } from "./browser-suite.js";
import type { ChatPage } from "./chat-page.js";
import { VIEW_NAMES, VIEWS, type ViewName } from "./chromium.js";
import { article, specimen } from "./fixture-documents.js";
import { quotedAnswer } from "./quoted-answer.js";
import { quoting } from "./quoting-script.js";
import { sendProblem, streamAnswer } from "./scripted-server.js";

/** Every state a reader can be in, each by what leads to it. */
const STATES: Readonly<Record<string, (suite: Suite, view: ViewName) => Promise<ChatPage>>> = {
  "first visit": async (suite, view) => {
    suite.server().suggestions = ["When does the ferry leave?"];
    return suite.open("?document=specimen", VIEWS[view]);
  },
  "list of documents": async (suite, view) => suite.open("", VIEWS[view]),
  answered: async (suite, view) => {
    const chat = await suite.open("?document=specimen", VIEWS[view]);
    await chat.ask("When does the ferry leave?");
    await chat.page.locator(".details summary").click();
    return chat;
  },
  "marked and tinted": async (suite, view) => {
    const chat = await suite.open("?document=specimen", VIEWS[view]);
    await chat.ask("When does the ferry leave?");
    await chat.page.getByRole("button", { name: "Show all quotes" }).click();
    await chat.follow(1);
    return chat;
  },
  preview: async (suite, view) => {
    const chat = await suite.open("?document=specimen", VIEWS[view]);
    await chat.ask("When does the ferry leave?");
    await chat.page.locator(".footnote-mark").first().focus();
    await chat.page.locator(".preview").waitFor();
    return chat;
  },
  abstained: async (suite, view) => {
    const chat = await suite.open("?document=specimen", VIEWS[view]);
    await chat.ask("Is there nothing?");
    await chat.page.getByText("Related, not an answer").click();
    return chat;
  },
  waiting: async (suite, view) => {
    suite.server().script = () => undefined;
    const chat = await suite.open("?document=specimen", VIEWS[view]);
    await chat.question.fill("When?");
    await chat.question.press("Enter");
    await chat.page.waitForSelector("progress");
    return chat;
  },
  arriving: async (suite, view) => {
    suite.server().script = (asked, response) =>
      streamAnswer(response, quotedAnswer(asked.question, specimen, ["The ferry leaves at nine.", "It may go on."]), 3000);
    const chat = await suite.open("?document=specimen", VIEWS[view]);
    await chat.question.fill("When?");
    await chat.question.press("Enter");
    await chat.page.waitForSelector('.entry[data-state="arriving"]');
    return chat;
  },
  "rate limited": async (suite, view) => {
    suite.server().script = (_asked, response) => sendProblem(response, 429, "Too many", { "retry-after": "30" });
    const chat = await suite.open("?document=specimen", VIEWS[view]);
    await chat.ask("When?");
    return chat;
  },
  "nothing located": async (suite, view) => {
    suite.server().script = (asked, response) => {
      const answer = quotedAnswer(asked.question, specimen, ["The ferry leaves at nine."]);
      return streamAnswer(response, { ...answer, citations: answer.citations.map((one) => ({ ...one, quote: "Elsewhere." })) });
    };
    const chat = await suite.open("?document=specimen", VIEWS[view]);
    await chat.ask("When?");
    await chat.follow(1);
    return chat;
  },
  "empty corpus": async (suite, view) => {
    suite.server().documents = [];
    return suite.open("", VIEWS[view]);
  },
};

const DOCUMENTS = [specimen, article];

browserSuite("everyone", DOCUMENTS, quoting([specimen]), (suite) => {
  for (const view of VIEW_NAMES) {
    it.each(Object.keys(STATES))(`axe finds nothing to mend: %s (${view})`, async (state) => {
      const chat = await STATES[state]?.(suite, view);
      expect(chat && (await violations(chat.page))).toEqual([]);
    });
  }

  it.each(["light", "dark"] as const)("axe finds nothing to mend with more contrast (%s)", async (colorScheme) => {
    const chat = await suite.open("?document=specimen", { ...VIEWS.desktop, colorScheme, contrast: "more" });
    await chat.ask("When does the ferry leave?");
    await chat.page.getByRole("button", { name: "Show all quotes" }).click();
    await chat.follow(1);
    expect(await violations(chat.page)).toEqual([]);
  });

  it("names the language of the document's words within a page in another", async () => {
    const chat = await suite.open("?document=specimen", { ...VIEWS.desktop, locale: "it-IT" });
    await chat.ask("When does the ferry leave?");
    for (const selector of [".article", ".answer", ".footnote-quote"]) {
      expect(await chat.page.locator(selector).first().getAttribute("lang")).toBe("en");
    }
    expect(await chat.page.locator(".footnote-mark").first().getAttribute("lang")).toBe("it");
  });

  it.each([320, 375, 600, 900, 1344, 2560])("fits %i pixels without scrolling sideways", async (width) => {
    const chat = await suite.open("?document=specimen", { ...VIEWS.desktop, viewport: { width, height: 700 } });
    await chat.ask("When does the ferry leave?");
    const over = (): Promise<number> => chat.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await over()).toBeLessThanOrEqual(0);
    await chat.follow(1);
    expect(await over()).toBeLessThanOrEqual(0);
    expect(await chat.inView("mark.active")).toBe(true);
  });

  it("says each finished answer once, and nothing while it arrives", async () => {
    suite.server().script = (asked, response) =>
      streamAnswer(response, quotedAnswer(asked.question, specimen, ["The ferry leaves at nine.", "It may go on."]), 50);
    const chat = await suite.open("?document=specimen");
    await chat.page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const region = document.querySelector('[role="status"]');
      if (region)
        new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, {
          subtree: true,
          childList: true,
          characterData: true,
        });
    });
    await chat.ask("When?");
    await chat.page.waitForTimeout(200);
    const said = await chat.page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toEqual(["Answer: The ferry leaves at nine. It may go on. 2 footnotes."]);
    expect(await chat.page.locator("[aria-live]").count()).toBe(1);
  });

  it("on a phone the document is a sheet: its button, Esc and Back close it, and the focus returns", async () => {
    const chat = await suite.open("?document=specimen", VIEWS.phone);
    const read = chat.page.getByRole("button", { name: "Read the document" });
    for (const close of [
      () => chat.page.getByRole("button", { name: "Back to the conversation" }).click(),
      () => chat.page.keyboard.press("Escape"),
      () => chat.page.goBack(),
    ]) {
      await read.click();
      await chat.page.waitForSelector("dialog[open] .article");
      await close();
      await chat.page.waitForSelector("dialog[open]", { state: "detached" });
      await expect.poll(() => chat.focused()).toBe("read-button");
    }
  });

  it("speaks Italian where the browser does, and can be switched for good", async () => {
    const chat = await suite.open("?document=specimen", { ...VIEWS.desktop, locale: "it-IT" });
    expect(await chat.page.locator("html").getAttribute("lang")).toBe("it");
    expect(await chat.question.getAttribute("placeholder")).toBe("Fai una domanda");
    await chat.page.getByRole("button", { name: "English" }).click();
    expect(await chat.question.getAttribute("placeholder")).toBe("Ask a question");
    await chat.page.reload();
    await chat.page.waitForSelector(".composer");
    expect(await chat.question.getAttribute("placeholder")).toBe("Ask a question");
  });

  it("never loses the focus when what held it goes away", async () => {
    suite.server().suggestions = ["When does the ferry leave?"];
    const chat = await suite.open("");
    const lost = (): Promise<boolean> => chat.page.evaluate(() => document.activeElement === document.body);
    await chat.page.getByRole("button", { name: "A specimen of types" }).click();
    await chat.page.waitForSelector(".article");
    expect(await lost()).toBe(false);
    await chat.page.locator(".suggestion").click();
    await chat.settled();
    expect(await lost()).toBe(false);
    await chat.follow(1);
    await chat.page.keyboard.press("Escape");
    await chat.page.waitForFunction(() => document.querySelector("mark") === null);
    await expect.poll(() => chat.focused()).toMatch(/:1$/);
    await chat.page.getByRole("button", { name: "All documents" }).click();
    await chat.page.waitForSelector(".library");
    expect(await lost()).toBe(false);
    suite.server().script = (_asked, response) => sendProblem(response, 500, "It broke");
    await chat.ask("Again?");
    await chat.page.getByRole("button", { name: "Try again" }).click();
    await chat.settled();
    expect(await lost()).toBe(false);
  });

  it("moves nothing for readers who ask for calm", async () => {
    const chat = await suite.open("?document=specimen");
    const moving = await chat.page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });

  it("prints the conversation with its footnotes, and only that", async () => {
    const chat = await suite.open("?document=specimen");
    await chat.ask("When does the ferry leave?");
    await chat.page.emulateMedia({ media: "print" });
    const visible = (selector: string): Promise<boolean> => chat.page.locator(selector).first().isVisible();
    expect(await visible(".question")).toBe(true);
    expect(await visible(".footnote-quote")).toBe(true);
    for (const hidden of [".document", ".composer", ".actions", ".thread-tools"]) expect(await visible(hidden)).toBe(false);
  });
});
