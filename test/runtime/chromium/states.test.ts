import { expect, it } from "vitest";
import { browserSuite } from "./browser-suite.js";
import { VIEWS } from "./chromium.js";
import { specimen } from "./fixture-documents.js";
import { quotedAnswer } from "./quoted-answer.js";
import { quoting } from "./quoting-script.js";
import { sendProblem, streamAnswer } from "./scripted-server.js";

browserSuite("states", [specimen], quoting([specimen]), ({ open, server, url }) => {
  it("first visit: says what this is, and the document is there to read", async () => {
    const chat = await open();
    expect(await chat.page.locator(".welcome").textContent()).toContain("Every sentence of an answer has a footnote");
    expect(await chat.page.locator(".article h2").textContent()).toBe("A specimen of types");
  });

  it("waiting: quiet at first, progress after a second", async () => {
    server().script = async (asked, response) => {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await streamAnswer(response, quotedAnswer(asked.question, specimen, ["It may go on."]));
    };
    const chat = await open();
    await chat.question.fill("When?");
    await chat.question.press("Enter");
    await chat.page.waitForSelector(".waiting");
    expect(await chat.page.locator("progress").count()).toBe(0);
    await chat.page.waitForSelector("progress");
    expect(await chat.page.locator(".waiting").textContent()).toMatch(/Still reading, [12] s/);
    await chat.settled();
    expect(await chat.page.locator(".waiting").count()).toBe(0);
  });

  it("rate limited: says when, counts down, then asks again", async () => {
    server().script = (_asked, response) => sendProblem(response, 429, "Too many", { "retry-after": "2" });
    const chat = await open();
    await chat.ask("When?");
    const failure = chat.page.locator(".failure");
    expect(await failure.textContent()).toMatch(/Too many questions at once\.It can be asked again in [12] s\./);
    const again = failure.getByRole("button");
    expect(await again.getAttribute("aria-disabled")).toBe("true");
    server().script = quoting([specimen]);
    await chat.page.getByText("It can be asked again now.").waitFor();
    await again.click();
    await chat.page.waitForSelector('.entry[data-state="done"]');
    expect(await chat.page.locator(".entry").count()).toBe(1);
  });

  it("not ready: 503 says so", async () => {
    server().script = (_asked, response) => sendProblem(response, 503, "Loading", { "retry-after": "1" });
    const chat = await open();
    await chat.ask("When?");
    expect(await chat.page.locator(".failure").textContent()).toContain("The service is not ready yet.");
  });

  it("refused: shows what the server says", async () => {
    server().script = (_asked, response) => sendProblem(response, 422, "question: no such document");
    const chat = await open();
    await chat.ask("When?");
    expect(await chat.page.locator(".failure").textContent()).toContain("question: no such document");
  });

  it("cut off: keeps what came, and never calls it an answer", async () => {
    server().script = (_asked, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write('event: text-delta\ndata: {"text":"The ferry leaves"}\n\n');
      setTimeout(() => response.destroy(), 100);
    };
    const chat = await open();
    await chat.ask("When?");
    expect(await chat.page.locator(".failure").getAttribute("data-failure")).toBe("cutOff");
    expect(await chat.page.locator(".answer").textContent()).toBe("The ferry leaves");
    expect(await chat.page.locator(".details").count()).toBe(0);
  });

  it("an error within the stream is shown as one", async () => {
    server().script = (_asked, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.end('event: error\ndata: {"problem":{"status":500,"title":"It broke"}}\n\n');
    };
    const chat = await open();
    await chat.ask("When?");
    expect(await chat.page.locator(".failure").textContent()).toContain("It broke");
  });

  it("server gone: the question is kept, the thread too, and it can be asked again", async () => {
    const chat = await open();
    await chat.ask("When does the ferry leave?");
    await server().stop();
    await chat.ask("And then?");
    expect(await chat.page.locator(".failure").textContent()).toContain("The server cannot be reached.");
    expect(await chat.page.locator(".answer").count()).toBe(1);
    await server().start(Number(new URL(url()).port));
    await chat.page.getByRole("button", { name: "Try again" }).click();
    await chat.page.waitForFunction(() => document.querySelectorAll('.entry[data-state="done"]').length === 2);
  });

  it("server gone at the first visit: says so and tries again", async () => {
    const chat = await open();
    await chat.page.route("**/documents", (route) => route.abort());
    await chat.page.reload();
    await chat.page.waitForSelector(".failure");
    expect(await chat.page.locator(".conversation .failure").textContent()).toContain("The server cannot be reached.");
    await chat.page.unroute("**/documents");
    await chat.page.locator(".conversation .failure button").click();
    await chat.page.waitForSelector(".article");
  });

  it("offline: says so", async () => {
    const chat = await open();
    await chat.context.setOffline(true);
    await chat.ask("When?");
    expect(await chat.page.locator(".failure").textContent()).toContain("You are offline.");
    await chat.context.setOffline(false);
    await chat.page.getByRole("button", { name: "Try again" }).click();
    await chat.page.waitForSelector('.entry[data-state="done"]');
  });

  it("empty corpus: says so, and does not offer to ask", async () => {
    server().documents = [];
    const chat = await open();
    expect(await chat.page.locator(".document").textContent()).toContain("There is no document here yet.");
    expect(await chat.question.isDisabled()).toBe(true);
  });

  it.each(["desktop", "phone"] as const)("very long answer: all of it stands, wraps, and stays in its column (%s)", async (view) => {
    const quote = "The ferry leaves at nine.";
    const answer = quotedAnswer(
      "Long?",
      specimen,
      Array.from({ length: 300 }, () => quote),
    );
    const word = "x".repeat(3000);
    server().script = (_asked, response) => streamAnswer(response, { ...answer, answer: `${answer.answer} ${word}` });
    const chat = await open("", VIEWS[view]);
    await chat.ask("Long?");
    expect(await chat.page.locator(".footnote-mark").count()).toBe(300);
    const width = await chat.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
    const sideways = await chat.page.locator(".thread").evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await chat.lastEntry.locator(".footnote-mark").last().click();
    await chat.page.waitForSelector("mark.active");
  });
});
