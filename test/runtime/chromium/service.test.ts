import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ChatPage } from "./chat-page.js";
import { chromiumInstalled, launch, VIEW_NAMES, VIEWS } from "./chromium.js";
import { FootnoteProcess } from "./footnote-process.js";

const INDEX = fileURLToPath(new URL("../../../index/", import.meta.url));
const QUESTION = "What share of China's electricity could data centers use by 2026?";

describe.skipIf(!chromiumInstalled())("the real service", () => {
  let browser: Browser;
  let service: FootnoteProcess;
  beforeAll(async () => {
    service = await FootnoteProcess.start(INDEX);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  it.each(VIEW_NAMES)("answers about the article, and the footnote marks the words (%s)", async (view) => {
    const chat = await ChatPage.open(browser, service.url, VIEWS[view]);
    await chat.ask(QUESTION);
    expect(await chat.page.locator(".answer").textContent()).toContain("nearly 6%");
    const mark = chat.lastEntry.locator(".footnote-mark").first();
    expect(await mark.getAttribute("aria-label")).toContain("China faces a tradeoff between its AI and climate ambitions");
    await chat.follow(1);
    const text = await fetch(new URL("documents/the-chinese-way", service.url))
      .then((response) => response.json())
      .then((document) => (document as { text: string }).text);
    const marks = await chat.marks();
    expect(marks.length).toBeGreaterThan(0);
    for (const { shown, start, end } of marks) expect(shown).toBe(text.slice(start, end));
    expect(chat.complaints).toEqual([]);
    await chat.close();
  });

  it("abstains on the page too", async () => {
    const chat = await ChatPage.open(browser, service.url, VIEWS.desktop);
    await chat.ask("Who won the 2022 World Cup?");
    expect(await chat.page.locator(".abstention").count()).toBe(1);
    expect(await chat.page.locator(".footnote-mark").count()).toBe(0);
    await chat.close();
  });

  it("suggests questions about the document", async () => {
    const chat = await ChatPage.open(browser, service.url, VIEWS.desktop);
    await chat.page.locator(".suggestion").first().click();
    await chat.settled();
    expect(await chat.lastEntry.getAttribute("data-state")).toBe("done");
    await chat.close();
  });

  it("serves the page under a policy without exceptions, and the embed to other sites", async () => {
    const page = await fetch(service.url);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(await page.text()).not.toMatch(/<style|style=|<script(?![^>]*src=)| on[a-z]+=/);
  });

  // The service does not offer the embed to other sites yet.
  it("serves the embed to other sites", async () => {
    const embed = await fetch(new URL("embed.js", service.url));
    expect(embed.headers.get("content-type")).toContain("javascript");
    expect(embed.headers.get("cross-origin-resource-policy") ?? "cross-origin").toBe("cross-origin");
  });
});
