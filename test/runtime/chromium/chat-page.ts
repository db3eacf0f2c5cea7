import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

export interface MarkedStretch {
  readonly shown: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The chat page as a reader works it. */
export class ChatPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page logged as a warning or error, broken policy included. */
  readonly complaints: string[] = [];

  private constructor(page: Page, context: BrowserContext) {
    this.page = page;
    this.context = context;
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      const expected = /Failed to load resource/.test(message.text());
      if ((message.type() === "error" || message.type() === "warning") && !expected) this.complaints.push(message.text());
    });
  }

  static async open(browser: Browser, url: string, options: BrowserContextOptions): Promise<ChatPage> {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    const chat = new ChatPage(await context.newPage(), context);
    await chat.page.goto(url);
    await chat.page.waitForSelector(".composer");
    await chat.page.waitForFunction(() => document.querySelector(".loading") === null);
    return chat;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  get question(): ReturnType<Page["locator"]> {
    return this.page.locator("#question");
  }

  get lastEntry(): ReturnType<Page["locator"]> {
    return this.page.locator(".entry").last();
  }

  async ask(question: string): Promise<void> {
    const before = await this.page.locator(".entry").count();
    await this.question.fill(question);
    await this.question.press("Enter");
    await this.page.locator(".entry").nth(before).waitFor();
    await this.settled();
  }

  /** Until the last answer is whole, or has failed. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => {
      const state = [...document.querySelectorAll<HTMLElement>(".entry")].at(-1)?.dataset["state"];
      return state === "done" || state === "failed" || state === "stopped";
    });
  }

  /** Follows the `number`th footnote mark of the last answer. */
  async follow(number: number): Promise<void> {
    await this.lastEntry
      .locator(".footnote-mark")
      .nth(number - 1)
      .click();
    await this.page.waitForSelector("mark.active, .notice");
  }

  marks(selector = "mark.active"): Promise<MarkedStretch[]> {
    return this.page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const { dataset, className, textContent } = element as HTMLElement;
        return {
          shown: textContent ?? "",
          kind: className,
          start: Number(dataset["start"]),
          end: Number(dataset["end"]),
        };
      }),
    );
  }

  inView(selector: string): Promise<boolean> {
    return this.page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const box = element.getBoundingClientRect();
        return box.top >= 0 && box.top < innerHeight && element.checkVisibility();
      });
  }

  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      return element?.dataset["mark"] || element?.id || element?.className || "";
    });
  }
}
