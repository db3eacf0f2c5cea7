import { expect, it } from "vitest";
import { browserSuite } from "./browser-suite.js";
import { VIEWS } from "./chromium.js";
import { article, chinese, manySections, rightToLeft, specimen } from "./fixture-documents.js";
import { quotedAnswer } from "./quoted-answer.js";
import { quoting } from "./quoting-script.js";
import { sendJson } from "./scripted-server.js";

const DOCUMENTS = [article, specimen, rightToLeft, chinese, manySections(200)];

browserSuite("reading", DOCUMENTS, quoting(DOCUMENTS), ({ open, server }) => {
  it("sets every word of the document, in order", async () => {
    for (const document of DOCUMENTS) {
      const chat = await open(`?document=${document.id}`);
      const shown = await chat.page.locator(".article").evaluate((element) => {
        for (const marker of element.querySelectorAll(".marker")) marker.remove();
        return element.textContent ?? "";
      });
      const dense = (text: string): string => text.replace(/\s+|\|/g, "");
      expect(dense(shown)).toBe(dense(document.text));
    }
  });

  it("sets title, kicker, byline, standfirst, captions, lists, tables and code as what they are", async () => {
    const chat = await open("?document=specimen");
    const text = (selector: string): Promise<string[]> => chat.page.locator(`.article ${selector}`).allTextContents();
    expect(await text("header h2")).toEqual(["A specimen of types"]);
    expect(await text("header .kicker")).toEqual(["On setting"]);
    expect(await text("header .byline")).toEqual(["Ada Quill"]);
    expect(await text(".caption")).toEqual(["A caption that begins the second thought, under no picture."]);
    expect(await text("h3")).toEqual(["Lists and tables", "The second time"]);
    expect(await text("li")).toHaveLength(3);
    expect(await text("th")).toEqual(["Year", "Copies", "Place"]);
    expect(await text("td")).toEqual(["1498", "300", "Venice", "1501", "1,000", "Venice, again"]);
    expect(await text("blockquote")).toEqual(["A quotation speaks for itself. It may go on."]);
    expect(await text("pre")).toEqual(["set type\n  then ink"]);
    expect(await text("em")).toEqual(["an emphasis that matters", "set by hand"]);
    expect(await chat.page.locator('.article a[href="https://example.org/a"]').textContent()).toBe("a link");
    const measure = await chat.page
      .locator(".article > p")
      .first()
      .evaluate((element) => element.clientWidth / Number.parseFloat(getComputedStyle(element).fontSize));
    expect(measure).toBeLessThanOrEqual(34);
  });

  it("marks the section being read in the contents, and goes to one", async () => {
    const chat = await open("?document=many");
    const current = (): Promise<string | null> => chat.page.locator(".outline [aria-current]").textContent();
    expect(await chat.page.locator(".outline a").count()).toBe(201);
    expect(await current()).toBe("Many sections");
    await chat.page.locator(".outline a").nth(150).click();
    await expect.poll(current).toBe("Section 150");
    await expect.poll(() => chat.focused()).toBe("section-section-150");
    expect(await chat.inView("#section-section-150")).toBe(true);
    expect(await chat.inView(".outline [aria-current]")).toBe(true);
  });

  it("marks a quote in the last of 200 sections within a second", async () => {
    const quote = "The number of this section is 200.";
    const many = DOCUMENTS.find(({ id }) => id === "many");
    if (!many) throw new Error("The fixture is missing.");
    server().script = (asked, response) => sendJson(response, quotedAnswer(asked.question, many, [quote]));
    const chat = await open("?document=many");
    await chat.ask("Which is the last?");
    const start = Date.now();
    await chat.follow(1);
    expect(Date.now() - start).toBeLessThan(1000);
    expect((await chat.marks()).map(({ shown }) => shown)).toEqual([quote]);
    expect(await chat.inView("mark.active")).toBe(true);
  });

  it.each(["desktop", "phone"] as const)("lists several documents, opens one, and asks it or all (%s)", async (view) => {
    const chat = await open("", VIEWS[view]);
    if (view === "phone") await chat.page.getByRole("button", { name: "Documents" }).click();
    expect(await chat.page.locator(".library-title").allTextContents()).toEqual(DOCUMENTS.map(({ title }) => title));
    await chat.page.getByRole("button", { name: "A specimen of types" }).click();
    await chat.page.waitForSelector(".article");
    expect(new URL(chat.page.url()).searchParams.get("document")).toBe("specimen");
    if (view === "phone") await chat.page.getByRole("button", { name: "Back to the conversation" }).click();
    await chat.ask("When does the ferry leave?");
    await chat.page.getByLabel("All documents").check();
    await chat.ask("And of all?");
    expect(server().asked.map(({ documents }) => documents)).toEqual([["specimen"], undefined]);
  });

  it("opens the document that a footnote cites, and comes back to the one that was open", async () => {
    server().script = (asked, response) => sendJson(response, quotedAnswer(asked.question, specimen, ["The ferry leaves at nine."]));
    const chat = await open(`?document=${article.id}`);
    await chat.ask("Which ferry?");
    await chat.follow(1);
    expect((await chat.marks()).map(({ shown }) => shown)).toEqual(["The ferry leaves at nine."]);
    await chat.page.goBack();
    await chat.page.waitForFunction(() => document.querySelector("h2")?.textContent === "The chinese way");
    await expect.poll(() => chat.focused()).toMatch(/:1$/);
  });

  it("sets right-to-left and Chinese text in their own direction, and marks them exactly", async () => {
    for (const [document, direction, question] of [
      [rightToLeft, "rtl", "متى تغادر السفينة؟"],
      [chinese, "ltr", "渡轮什么时候出发？"],
    ] as const) {
      const quote = document.text.match(/[^\n。.]*(?:300|三百)[^\n。.]*[。.]/)?.[0]?.trim() ?? "";
      server().script = (asked, response) => sendJson(response, quotedAnswer(asked.question, document, [quote]));
      const chat = await open(`?document=${document.id}`);
      await chat.ask(question);
      const directionOf = (selector: string): Promise<string> =>
        chat.page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).direction);
      expect(await directionOf(".article p")).toBe(direction);
      expect(await directionOf(".question")).toBe(direction);
      expect(await directionOf(".answer")).toBe(direction);
      expect(await chat.page.locator(".article").getAttribute("lang")).toBe(document.language);
      await chat.follow(1);
      expect((await chat.marks()).map(({ shown }) => shown)).toEqual([quote]);
    }
  });
});
