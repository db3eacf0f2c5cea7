import { expect, it } from "vitest";
import type { Answer } from "../../../src/core/answer.js";
import { browserSuite, type Suite } from "./browser-suite.js";
import type { ChatPage } from "./chat-page.js";
import { VIEW_NAMES, VIEWS } from "./chromium.js";
import { specimen } from "./fixture-documents.js";
import { abstention, quotedAnswer } from "./quoted-answer.js";
import { streamAnswer } from "./scripted-server.js";

async function shown(suite: Suite, answer: Answer, view: keyof typeof VIEWS = "desktop"): Promise<ChatPage> {
  suite.server().script = (_asked, response) => streamAnswer(response, answer);
  const chat = await suite.open("", VIEWS[view]);
  await chat.ask(answer.question);
  return chat;
}

const good = quotedAnswer("When?", specimen, ["The ferry leaves at nine.", "It may go on."]);
const none = abstention("Who won?", specimen, ["the winner", "2022"]);

browserSuite(
  "honesty",
  [specimen],
  () => undefined,
  (suite) => {
    it("says how sure it is in words, and the number on demand with what answered", async () => {
      const chat = await shown(suite, { ...good, standaloneQuestion: "When does the ferry leave?" });
      const details = chat.page.locator(".details");
      expect(await details.locator("summary").textContent()).toBe("Very likely right");
      expect(await chat.page.getByText("91 %").isVisible()).toBe(false);
      await details.locator("summary").click();
      expect(await chat.page.getByText("91 %").isVisible()).toBe(true);
      const facts = await details.locator("dd").allTextContents();
      expect(facts).toEqual(["When does the ferry leave?", "extractive", "scripted, none", "2.0 ms"]);
    });

    it.each([
      [0.9, "Very likely right"],
      [0.7, "Probably right"],
      [0.5, "Uncertain"],
      [0.2, "Doubtful"],
    ])("calls %d %s", async (confidence, words) => {
      const chat = await shown(suite, { ...good, confidence });
      expect(await chat.page.locator(".details summary").textContent()).toBe(words);
    });

    it.each(VIEW_NAMES)(
      "an abstention looks unlike an answer, says what is missing, and offers what is near as that (%s)",
      async (view) => {
        const chat = await shown(suite, none, view);
        expect(await chat.page.locator(".answer").count()).toBe(0);
        expect(await chat.page.locator(".footnote-mark").count()).toBe(0);
        expect(await chat.page.locator(".abstention > .label").textContent()).toBe("Not in the document");
        expect(await chat.page.locator(".missing").textContent()).toBe("Not found the winner, 2022");
        await chat.page.getByText("Related, not an answer").click();
        expect(await chat.page.locator(".related li").count()).toBe(3);
        await chat.page.locator(".related .footnote-place").first().click();
        await chat.page.waitForSelector("mark.related");
        expect((await chat.marks("mark")).map(({ kind }) => kind)).not.toContain("active");
        expect((await chat.marks("mark.related")).map(({ shown }) => shown).join("")).toBe(none.retrieved[0]?.text);
        await chat.page.goBack();
        await chat.page.waitForFunction(() => document.querySelector("mark") === null);
        await expect.poll(() => chat.focused()).toMatch(/specimen#1$/);
      },
    );

    it("a partial answer says so and names what it leaves open", async () => {
      const reason = { code: "PART", message: "The fare is not given.", missing: ["the fare"] };
      const chat = await shown(suite, { ...good, status: "partial", reason });
      expect(await chat.page.locator(".partial").textContent()).toBe("Answers part of the question");
      expect(await chat.page.locator(".reason").textContent()).toBe("The fare is not given.");
      expect(await chat.page.locator(".missing bdi").allTextContents()).toEqual(["the fare"]);
    });

    it("shows a verdict per claim where a language model wrote the answer", async () => {
      const [first, second] = good.claims;
      if (!first || !second) throw new Error("The fixture is missing claims.");
      const chat = await shown(suite, {
        ...good,
        generator: { id: "chat", model: "local" },
        claims: [first, { ...second, verdict: "partial" }],
      });
      expect(await chat.page.locator(".verdict").allTextContents()).toEqual([" ✓supported", " partly supported"]);
      await chat.page.locator(".details summary").click();
      expect(await chat.page.locator(".details dd").first().textContent()).toBe("chat, local");
    });

    it("answers a courtesy with one, and a refusal in the page's language", async () => {
      suite.server().script = (_asked, response) =>
        streamAnswer(response, { ...none, status: "out_of_scope", answer: "Hello.", reason: { code: "greeting", message: "Hello." } });
      const chat = await suite.open("", { ...VIEWS.desktop, locale: "it-IT" });
      await chat.ask("Ciao");
      expect(await chat.page.locator(".reply").textContent()).toBe("Buongiorno. Chiedi pure quello che vuoi sapere sui documenti.");
      expect(await chat.page.locator(".abstention").count()).toBe(0);
      suite.server().script = (_asked, response) =>
        streamAnswer(response, { ...none, reason: { code: "no_evidence", message: none.answer, missing: ["2022"] } });
      await chat.ask("Chi ha vinto?");
      const text = chat.page.locator(".abstention-text");
      expect(await text.textContent()).toBe("Nessun passo risponde a questa domanda.");
      expect(await text.getAttribute("lang")).toBe("it");
      expect(await chat.page.locator(".missing").textContent()).toBe("Non trovato 2022");
      expect(await chat.page.locator(".reason").count()).toBe(0);
    });

    it("after small talk it offers questions that the document answers", async () => {
      suite.server().suggestions = ["When does the ferry leave?"];
      const chat = await shown(suite, { ...none, status: "out_of_scope", answer: "Hello." });
      expect(await chat.page.locator(".suggestion").allTextContents()).toEqual(["When does the ferry leave?"]);
    });

    it.each([
      ["out_of_scope", "Outside these documents"],
      ["needs_clarification", "A little more, please"],
    ] as const)("names %s, and offers no passages for it", async (status, words) => {
      const chat = await shown(suite, { ...none, status });
      expect(await chat.page.locator(".abstention > .label").textContent()).toBe(words);
      expect(await chat.page.locator(".related").count()).toBe(0);
    });
  },
);
