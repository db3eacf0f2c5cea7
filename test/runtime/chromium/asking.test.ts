import { expect, it } from "vitest";
import { browserSuite } from "./browser-suite.js";
import { VIEW_NAMES, VIEWS } from "./chromium.js";
import { specimen } from "./fixture-documents.js";
import { quotedAnswer } from "./quoted-answer.js";
import { quoting } from "./quoting-script.js";
import { sendJson, streamAnswer } from "./scripted-server.js";

const QUESTION = "When does the ferry leave?";

browserSuite("asking", [specimen], quoting([specimen]), ({ open, server, url }) => {
  it.each(VIEW_NAMES)("answers a question, and follow-ups carry the thread (%s)", async (view) => {
    const chat = await open("", VIEWS[view]);
    await chat.ask(QUESTION);
    await chat.ask("What happens before the list?");
    expect(await chat.page.locator(".entry .question").allTextContents()).toEqual([QUESTION, "What happens before the list?"]);
    expect(await chat.page.locator(".answer .footnote-mark").count()).toBe(4);
    expect(server().asked[1]?.history?.map(({ role }) => role)).toEqual(["user", "assistant"]);
    expect(server().asked[1]?.history?.[0]?.content).toBe(QUESTION);
  });

  it("Enter asks, Shift+Enter begins a line and the box grows", async () => {
    const chat = await open();
    const before = (await chat.question.boundingBox())?.height ?? 0;
    await chat.question.fill("one");
    for (const word of ["two", "three"]) {
      await chat.question.press("Shift+Enter");
      await chat.page.keyboard.type(word);
    }
    expect((await chat.question.boundingBox())?.height ?? 0).toBeGreaterThan(before * 1.5);
    await chat.question.press("Enter");
    await chat.settled();
    expect(server().asked[0]?.question).toBe("one\ntwo\nthree");
    expect(await chat.question.inputValue()).toBe("");
    await expect.poll(() => chat.focused()).toBe("question");
  });

  it("a blank question is not asked, one that is too long says by how much", async () => {
    const chat = await open();
    await chat.question.fill("   ");
    await chat.question.press("Enter");
    await chat.question.fill("x".repeat(2003));
    await chat.question.press("Enter");
    expect(await chat.page.locator(".over").textContent()).toBe("3 characters too many");
    expect(server().asked).toEqual([]);
  });

  it("/ comes to the box from anywhere, and is a letter inside it", async () => {
    const chat = await open();
    await chat.page.locator("article h2").first().focus();
    await chat.page.keyboard.press("/");
    await expect.poll(() => chat.focused()).toBe("question");
    await chat.page.keyboard.press("/");
    expect(await chat.question.inputValue()).toBe("/");
  });

  it("Up edits the last question in its place", async () => {
    const chat = await open();
    await chat.ask(QUESTION);
    await chat.question.press("ArrowUp");
    expect(await chat.question.inputValue()).toBe(QUESTION);
    await chat.question.fill("When does the boat leave?");
    await chat.question.press("Enter");
    await chat.page.waitForFunction(() => document.querySelector(".question")?.textContent === "When does the boat leave?");
    await chat.settled();
    expect(await chat.page.locator(".entry").count()).toBe(1);
    expect(server().asked[1]?.history).toBeUndefined();
  });

  it("shows the answer while it arrives, and Esc stops it", async () => {
    let gone = false;
    server().script = async (asked, response) => {
      response.on("close", () => {
        gone = true;
      });
      await streamAnswer(response, quotedAnswer(asked.question, specimen, ["The ferry leaves at nine.", "It may go on."]), 400);
    };
    const chat = await open();
    await chat.question.fill(QUESTION);
    await chat.question.press("Enter");
    await chat.page.waitForSelector('.entry[data-state="arriving"] .footnote-mark');
    expect(await chat.page.locator(".answer").textContent()).toContain("The ferry leaves at nine.");
    expect(await chat.page.locator(".answer").textContent()).not.toContain("It may go on.");
    await chat.page.keyboard.press("Escape");
    await chat.page.waitForSelector('.entry[data-state="stopped"]');
    expect(await chat.page.locator(".stopped").textContent()).toContain("Stopped before the answer was complete.");
    await expect.poll(() => chat.focused()).toBe("question");
    await expect.poll(() => gone).toBe(true);
    server().script = quoting([specimen]);
    await chat.page.click(".stopped button");
    await chat.page.waitForSelector('.entry[data-state="done"]');
    expect(await chat.page.locator(".entry").count()).toBe(1);
  });

  it("keeps a growing answer in sight, and leaves a reader who scrolls alone", async () => {
    const quote = "The ferry leaves at nine.";
    const chat = await open();
    for (const question of ["One?", "Two?", "Three?"]) await chat.ask(question);
    server().script = (asked, response) =>
      streamAnswer(
        response,
        quotedAnswer(
          asked.question,
          specimen,
          Array.from({ length: 60 }, () => quote),
        ),
        5,
      );
    await chat.ask("Long?");
    const place = (): Promise<number> =>
      chat.page.evaluate(() => {
        const top = (selector: string): number => [...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect().top ?? 0;
        return Math.round(top(".entry") - top(".thread"));
      });
    expect(await place()).toBe(16);
    await chat.question.fill("Longer?");
    await chat.question.press("Enter");
    await chat.page.waitForSelector('.entry[data-state="arriving"]');
    await chat.page.evaluate(() => document.querySelector(".thread")?.scrollTo(0, 0));
    await chat.settled();
    expect(await chat.page.evaluate(() => document.querySelector(".thread")?.scrollTop)).toBe(0);
  });

  it("takes plain JSON where the server does not stream", async () => {
    server().script = (asked, response) => sendJson(response, quotedAnswer(asked.question, specimen, ["It may go on."]));
    const chat = await open();
    await chat.ask(QUESTION);
    expect(await chat.page.locator(".answer").textContent()).toBe("It may go on.1");
  });

  it("asks again in the same place", async () => {
    const chat = await open();
    await chat.ask(QUESTION);
    await chat.ask("And then?");
    await chat.page.locator(".entry").first().getByRole("button", { name: "Ask again" }).click();
    await expect.poll(() => server().asked.length).toBe(3);
    await chat.settled();
    expect(await chat.page.locator(".entry .question").allTextContents()).toEqual([QUESTION, "And then?"]);
    expect(server().asked[2]?.history).toBeUndefined();
    await expect.poll(() => chat.focused()).toBe("question");
  });

  it("offers the document's questions, and none where the server has none", async () => {
    server().suggestions = ["What is set by hand?", "When does the ferry leave?"];
    const chat = await open();
    await chat.page.getByRole("button", { name: "What is set by hand?" }).click();
    await chat.settled();
    expect(server().asked[0]?.question).toBe("What is set by hand?");
    server().suggestions = undefined;
    const other = await open();
    expect(await other.page.locator(".suggestion").count()).toBe(0);
    expect(await other.page.locator("#suggestions").count()).toBe(0);
  });

  it("keeps the thread over a reload, and a new conversation clears it", async () => {
    const chat = await open();
    await chat.ask(QUESTION);
    await chat.page.reload();
    await chat.page.waitForSelector(".entry");
    expect(await chat.page.locator(".question").textContent()).toBe(QUESTION);
    await chat.follow(1);
    expect((await chat.marks()).length).toBe(1);
    await chat.page.getByRole("button", { name: "New conversation" }).click();
    expect(await chat.page.locator(".entry").count()).toBe(0);
    expect(await chat.marks()).toEqual([]);
    await expect.poll(() => chat.focused()).toBe("question");
    await chat.page.reload();
    await chat.page.waitForSelector(".welcome");
  });

  it("a link with a question asks it, once", async () => {
    const chat = await open(`?q=${encodeURIComponent(QUESTION)}`);
    await chat.page.waitForSelector('.entry[data-state="done"]');
    await chat.page.reload();
    await chat.page.waitForSelector(".entry");
    await chat.page.waitForTimeout(200);
    expect(server().asked.map(({ question }) => question)).toEqual([QUESTION]);
  });

  it("copies the answer with its citations, and a link to the question", async () => {
    const chat = await open();
    await chat.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await chat.ask(QUESTION);
    const clipboard = (): Promise<string> => chat.page.evaluate(() => navigator.clipboard.readText());
    await chat.page.getByRole("button", { name: "Copy" }).click();
    await chat.page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await clipboard()).toContain("[1] “The ferry leaves at nine.” — A specimen of types");
    await chat.page.getByRole("button", { name: "Link" }).click();
    await chat.page.getByRole("button", { name: "Link copied" }).waitFor();
    expect(await clipboard()).toBe(`${url()}?q=When+does+the+ferry+leave%3F`);
  });

  it("saves the conversation as Markdown with footnotes", async () => {
    const chat = await open();
    await chat.ask(QUESTION);
    const [download] = await Promise.all([
      chat.page.waitForEvent("download"),
      chat.page.getByRole("button", { name: "Save as Markdown" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("footnote.md");
    const stream = await download.createReadStream();
    let markdown = "";
    for await (const chunk of stream) markdown += chunk;
    expect(markdown).toContain(`## ${QUESTION}`);
    expect(markdown).toContain("[^1-1]: “The ferry leaves at nine.”");
  });
});
