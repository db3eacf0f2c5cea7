import { render } from "preact";
import { FootnoteClient } from "../client.js";
import { Conversation } from "../conversation.js";
import { LanguageContext, preferredLanguage } from "../language.js";
import { AskBox } from "./ask-box.js";
import styles from "./embed.css?inline";
import { HostMark } from "./host-mark.js";

const SCRIPT = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/**
 * `<footnote-ask document="id">`: the question box on a publisher's own page.
 *
 * - `server`: where Footnote answers; by default where this script came from
 * - `document`: the id of the document to ask, all of them when absent
 * - `text`: a selector for the page's text, `article` or `main` or the whole page when absent
 * - `lang`: `en` or `it`, the browser's choice when absent
 */
class FootnoteAsk extends HTMLElement {
  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    const server = new URL(this.getAttribute("server") ?? ".", SCRIPT).href;
    const client = new FootnoteClient(server.endsWith("/") ? server : `${server}/`);
    const messages = preferredLanguage(this.getAttribute("lang"), navigator.languages);
    render(
      <LanguageContext.Provider value={messages}>
        <AskBox
          client={client}
          conversation={new Conversation(client, undefined)}
          mark={new HostMark(this.getAttribute("text") ?? defaultText())}
          documentId={this.getAttribute("document") ?? undefined}
          server={server}
        />
      </LanguageContext.Provider>,
      root,
    );
  }

  disconnectedCallback(): void {
    if (this.shadowRoot) render(null, this.shadowRoot);
  }
}

function defaultText(): string {
  return ["article", "main"].find((selector) => document.querySelector(selector)) ?? "body";
}

if (!customElements.get("footnote-ask")) customElements.define("footnote-ask", FootnoteAsk);
