import { expect, it } from "vitest";
import { browserSuite } from "./browser-suite.js";
import { hostile } from "./fixture-documents.js";
import { quotedAnswer } from "./quoted-answer.js";
import { POLICY, sendJson } from "./scripted-server.js";

const ATTACK =
  '<img src=x onerror="window.broken=1"><script>window.broken=1</script><a href="javascript:window.broken=1">x</a> \u202Ereversed';

browserSuite(
  "hostile text",
  [hostile],
  () => undefined,
  ({ open, server }) => {
    it("stays text in the document", async () => {
      const chat = await open();
      const text = await chat.page.locator(".article").textContent();
      expect(text).toContain("<script>window.broken = 1</script> and means it");
      expect(text).toContain("<img src=x onerror=window.broken=1> A hostile page");
      expect(text).toContain("p\u0430yp\u0430l");
      expect(await chat.page.locator(".article :is(script, style, img, iframe, object)").count()).toBe(0);
      expect(await chat.page.locator(".article a").count()).toBe(0);
      expect(await chat.page.evaluate(() => "broken" in window)).toBe(false);
    });

    it("stays text in the answer, the preview, the footnotes, the reason and the title", async () => {
      server().script = (asked, response) => {
        const answer = quotedAnswer(asked.question, hostile, ["Plain words first."]);
        sendJson(response, {
          ...answer,
          status: "partial",
          answer: ATTACK,
          claims: [{ start: 0, end: ATTACK.length, text: ATTACK, verdict: "supported", citations: [1] }],
          citations: answer.citations.map((citation) => ({
            ...citation,
            section: { id: "x", title: ATTACK, path: [ATTACK] },
          })),
          reason: { code: "x", message: ATTACK, missing: [ATTACK] },
          generator: { id: ATTACK, model: ATTACK },
        });
      };
      const chat = await open();
      await chat.ask(ATTACK);
      await chat.page.locator(".footnote-mark").focus();
      await chat.page.locator(".preview").waitFor();
      expect(await chat.page.locator(".preview").textContent()).toContain(ATTACK);
      await chat.page.locator(".details summary").click();
      expect(await chat.page.locator(".details").textContent()).toContain(ATTACK);
      expect(await chat.page.locator(".answer").textContent()).toContain(ATTACK);
      expect(await chat.page.locator("#app :is(script, img, iframe)").count()).toBe(0);
      expect(await chat.page.locator('a[href^="javascript"]').count()).toBe(0);
      expect(await chat.page.evaluate(() => "broken" in window)).toBe(false);
      await chat.follow(1);
      expect((await chat.marks()).map(({ shown }) => shown)).toEqual(["Plain words first."]);
    });

    it("an override of direction ends with its own block", async () => {
      const chat = await open();
      const after = await chat.page
        .locator(".article p")
        .last()
        .evaluate((element) => getComputedStyle(element).direction);
      expect(after).toBe("ltr");
      expect(
        await chat.page
          .locator(".article p")
          .nth(1)
          .evaluate((element) => getComputedStyle(element).unicodeBidi),
      ).toBe("isolate");
    });

    it("the page needs no exception from its policy", async () => {
      expect(POLICY).not.toContain("unsafe");
      const chat = await open();
      expect(await chat.page.locator("[style], [onclick], script:not([src]), style").count()).toBe(0);
      expect(
        await chat.page.evaluate(() => performance.getEntriesByType("resource").every(({ name }) => name.startsWith(location.origin))),
      ).toBe(true);
    });
  },
);
