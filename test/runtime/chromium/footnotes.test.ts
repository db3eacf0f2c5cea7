import { expect, it } from "vitest";
import { browserSuite, type Suite } from "./browser-suite.js";
import type { ChatPage } from "./chat-page.js";
import { VIEW_NAMES, VIEWS } from "./chromium.js";
import { documentFrom, specimen } from "./fixture-documents.js";
import { quotedAnswer } from "./quoted-answer.js";
import { sendJson } from "./scripted-server.js";

type Quotes = Parameters<typeof quotedAnswer>[2];

async function asked(suite: Suite, quotes: Quotes, view: keyof typeof VIEWS = "desktop"): Promise<ChatPage> {
  suite.server().script = (question, response) => sendJson(response, quotedAnswer(question.question, specimen, quotes));
  const chat = await suite.open("", VIEWS[view]);
  await chat.ask("What?");
  return chat;
}

async function shownText(chat: ChatPage, selector = "mark.active"): Promise<string> {
  return (await chat.marks(selector)).map(({ shown }) => shown).join("¦");
}

browserSuite(
  "footnotes",
  [specimen],
  () => undefined,
  (suite) => {
    it.each(VIEW_NAMES)("marks exactly the quote, shows it, and Back returns to the answer (%s)", async (view) => {
      const chat = await asked(suite, ["The ferry leaves at nine.", "Before the list stands a sentence."], view);
      await chat.follow(2);
      expect(await shownText(chat)).toBe("Before the list stands a sentence.");
      expect(await chat.inView("mark.active")).toBe(true);
      await expect.poll(() => chat.focused()).toBe("active");
      await chat.page.goBack();
      await chat.page.waitForFunction(() => document.querySelector("mark.active") === null);
      await expect.poll(() => chat.focused()).toMatch(/:2$/);
      expect(await chat.inView(".footnote-mark")).toBe(true);
      await chat.page.goForward();
      await chat.page.waitForSelector("mark.active");
      expect(await shownText(chat)).toBe("Before the list stands a sentence.");
    });

    it("one Back returns to the answer after several footnotes", async () => {
      const chat = await asked(suite, ["The ferry leaves at nine.", "It may go on."]);
      await chat.follow(1);
      await chat.follow(2);
      await chat.follow(1);
      expect(await shownText(chat)).toBe("The ferry leaves at nine.");
      await chat.page.getByRole("button", { name: "Back to the answer" }).click();
      await chat.page.waitForFunction(() => document.querySelector("mark") === null);
      await expect.poll(() => chat.focused()).toMatch(/:1$/);
    });

    it("works by keyboard: Enter follows, the way back stands right after the words", async () => {
      const chat = await asked(suite, ["The ferry leaves at nine."]);
      await chat.page.locator(".footnote-mark").focus();
      await chat.page.keyboard.press("Enter");
      await chat.page.waitForSelector("mark.active");
      await chat.page.keyboard.press("Tab");
      await expect.poll(() => chat.focused()).toBe("back-reference");
      await chat.page.keyboard.press("Enter");
      await chat.page.waitForFunction(() => document.querySelector("mark") === null);
      await expect.poll(() => chat.focused()).toMatch(/:1$/);
    });

    it.each([
      ["crosses inline markup", "The first paragraph has an emphasis that matters, a strong word, some code and a link."],
      ["begins within markup", "emphasis that matters, a strong"],
      ["is a caption", "A caption that begins the second thought, under no picture."],
      ["is a list item", "Second, the type is set by hand."],
      ["is a table row", "1501 | 1,000 | Venice, again"],
      ["is a stretch of code", "type\n  then ink"],
      ["crosses blocks", "Nothing else happens here.\n\nA caption that begins"],
      ["is the title", "A specimen of types"],
      ["is a byline", "Ada Quill"],
    ])("marks a quote that %s", async (_kind, quote) => {
      const chat = await asked(suite, [quote]);
      await chat.follow(1);
      const marks = await chat.marks();
      const dense = (text: string): string => text.replace(/\s+|\|/g, "");
      expect(dense(marks.map(({ shown }) => shown).join(""))).toBe(dense(quote));
      for (const { shown, start, end } of marks) expect(shown).toBe(specimen.text.slice(start, end));
      expect(await chat.page.locator(".notice").count()).toBe(0);
    });

    it("marks the right one of two equal sentences", async () => {
      const chat = await asked(suite, [{ quote: "The ferry leaves at nine.", occurrence: 1 }]);
      await chat.follow(1);
      const [mark] = await chat.marks();
      expect(mark?.start).toBe(specimen.text.lastIndexOf("The ferry leaves at nine."));
    });

    it("previews quote and section on hover and focus; Esc and leaving close it", async () => {
      const chat = await asked(suite, ["Before the list stands a sentence."]);
      const preview = chat.page.locator(".preview");
      await chat.page.hover(".footnote-mark");
      await preview.waitFor();
      expect(await preview.textContent()).toBe("“Before the list stands a sentence.”A specimen of types, Lists and tables");
      await chat.page.hover(".preview-quote");
      await chat.page.waitForTimeout(400);
      expect(await preview.isVisible()).toBe(true);
      await chat.page.keyboard.press("Escape");
      await preview.waitFor({ state: "hidden" });
      // A pointer that rests where the preview appears keeps it.
      await chat.page.mouse.move(0, 0);
      await chat.page.locator(".footnote-mark").focus();
      await preview.waitFor();
      await chat.page.keyboard.press("Tab");
      await preview.waitFor({ state: "hidden" });
    });

    it("tints every quote of an answer, and leads from a sentence to the answers that cite it", async () => {
      const chat = await asked(suite, ["The ferry leaves at nine.", "Before the list stands a sentence."]);
      await chat.ask("Again?");
      await chat.lastEntry.getByRole("button", { name: "Show all quotes" }).click();
      expect(await shownText(chat, "mark.tint")).toBe("The ferry leaves at nine.¦Before the list stands a sentence.");
      await chat.follow(1);
      expect(await shownText(chat, "mark.tint")).toBe("Before the list stands a sentence.");
      const labels = await chat.page
        .locator("mark.active + .back-references a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")));
      expect(labels).toEqual(["Footnote 1 of the answer to “What?”", "Footnote 1 of the answer to “Again?”"]);
      const first = await chat.page.locator(".entry").first().locator(".footnote-mark").first().getAttribute("data-mark");
      await chat.page.locator("mark.active + .back-references a").first().click();
      await chat.page.waitForFunction(() => document.querySelector("mark.active") === null);
      await expect.poll(() => chat.focused()).toBe(first);
      await chat.lastEntry.getByRole("button", { name: "Hide quotes" }).click();
      expect(await chat.marks("mark")).toEqual([]);
    });

    it("says so where the quote is not there, and marks nothing near", async () => {
      suite.server().script = (question, response) => {
        const answer = quotedAnswer(question.question, specimen, ["The ferry leaves at nine."]);
        const citations = answer.citations.map((citation) => ({ ...citation, quote: "The ferry leaves at ten." }));
        sendJson(response, { ...answer, citations });
      };
      const chat = await suite.open();
      await chat.ask("What?");
      await chat.follow(1);
      expect(await chat.page.locator(".notice").textContent()).toContain("could not be located");
      expect(await chat.marks("mark")).toEqual([]);
      await chat.page.getByRole("button", { name: "Back to the answer" }).click();
      await chat.page.waitForFunction(() => document.querySelector(".notice") === null);
      await expect.poll(() => chat.focused()).toMatch(/:1$/);
    });

    it("finds a quote that moved when the document changed, only by its whole context", async () => {
      const chat = await asked(suite, [{ quote: "The ferry leaves at nine.", occurrence: 1 }]);
      const changed = documentFrom("specimen.md", `# A specimen of types\n\nNew words.\n\n${specimen.text.slice(584)}`);
      suite.server().documents = [{ ...changed, id: specimen.id }];
      await chat.page.reload();
      await chat.page.waitForSelector(".entry");
      await chat.follow(1);
      expect(await shownText(chat)).toBe("The ferry leaves at nine.");
    });

    it("says so where the document cannot be opened", async () => {
      const chat = await asked(suite, ["The ferry leaves at nine."]);
      suite.server().documents = [{ ...specimen, id: "other" }];
      await chat.page.reload();
      await chat.page.waitForSelector(".entry");
      await chat.follow(1);
      expect(await chat.page.locator(".notice").textContent()).toContain("could not be opened");
    });

    it("links to the quote in the original", async () => {
      const chat = await asked(suite, ["The ferry leaves at nine."]);
      expect(await chat.page.locator(".original").getAttribute("href")).toMatch(
        /^https:\/\/example\.org\/specimen\?page=1#:~:text=.*The%20ferry%20leaves%20at%20nine\./,
      );
    });

    it("shows the quote under the answer where the answer says it in other words", async () => {
      suite.server().script = (question, response) => {
        const answer = quotedAnswer(question.question, specimen, ["The ferry leaves at nine."]);
        const said = "It leaves at 9.";
        sendJson(response, {
          ...answer,
          answer: said,
          claims: answer.claims.map((claim) => ({ ...claim, start: 0, end: said.length, text: said })),
        });
      };
      const chat = await suite.open();
      await chat.ask("What?");
      expect(await chat.page.locator(".footnote-quote").isVisible()).toBe(true);
    });
  },
);
