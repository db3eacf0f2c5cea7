import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe } from "vitest";
import type { SourceDocument } from "../../../src/core/document.js";
import { ChatPage } from "./chat-page.js";
import { chromiumInstalled, launch, VIEWS } from "./chromium.js";
import { type Script, ScriptedServer } from "./scripted-server.js";

export interface Suite {
  readonly server: () => ScriptedServer;
  readonly url: () => string;
  readonly browser: () => Browser;
  /** Opens the page; what it complains of fails the test when it closes. */
  readonly open: (path?: string, options?: BrowserContextOptions) => Promise<ChatPage>;
}

/** One browser and one scripted server for the tests in `define`; skipped as a whole where there is no Chromium. */
export function browserSuite(name: string, documents: readonly SourceDocument[], script: Script, define: (suite: Suite) => void): void {
  describe.skipIf(!chromiumInstalled())(name, () => {
    let browser: Browser;
    let server: ScriptedServer;
    let url: string;
    let opened: ChatPage[] = [];
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser.close());
    const open = async (path = "", options: BrowserContextOptions = VIEWS.desktop): Promise<ChatPage> => {
      const chat = await ChatPage.open(browser, new URL(path, url).href, options);
      opened.push(chat);
      return chat;
    };
    beforeEach(async () => {
      server = new ScriptedServer(documents, script);
      url = await server.start();
    });
    define({ server: () => server, url: () => url, browser: () => browser, open });
    afterEach(async () => {
      const complaints = opened.flatMap((chat) => chat.complaints);
      for (const chat of opened) await chat.close();
      opened = [];
      await server.stop();
      if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join("; ")}`);
    });
  });
}
