import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumInstalled, launch, VIEWS } from "./chromium.js";
import { FootnoteProcess } from "./footnote-process.js";

const INDEX = fileURLToPath(new URL("../../../index/", import.meta.url));
const KEY = "fn_a-readers-key";

describe.skipIf(!chromiumInstalled())("the page of a server that wants a key", () => {
  let browser: Browser;
  let service: FootnoteProcess;
  beforeAll(async () => {
    service = await FootnoteProcess.start(INDEX, "--keys", `reader:${createHash("sha256").update(KEY).digest("hex")}`);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  it("asks its reader for one, again after a wrong one, keeps it for the tab, and answers", async () => {
    const context = await browser.newContext(VIEWS.desktop);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("dialog", async (dialog) => {
      asked.push(dialog.message());
      await dialog.accept(asked.length === 1 ? "wrong" : KEY);
    });
    await page.goto(service.url);
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await page.reload();
    await expect.poll(() => asked.length).toBe(2);
    expect(asked[0]).toContain("wants an API key");
    expect(asked[1]).toContain("does not know");
    await page.reload();
    await page.locator("#question").fill("What share of China's electricity could data centers use by 2026?");
    await page.locator("#question").press("Enter");
    await page.waitForSelector(".answer");
    await expect.poll(() => page.locator(".answer").textContent()).toContain("nearly 6%");
    expect(asked).toHaveLength(2);
    expect(page.url()).not.toContain("fn_");
    await context.close();
  });
});
