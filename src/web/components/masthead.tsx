import type { JSX } from "preact";
import { LANGUAGES, useMessages } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { useServices } from "../services.js";
import { useStore } from "../store.js";

export interface MastheadProps {
  readonly wide: boolean;
  readonly onLanguage: (messages: Messages) => void;
}

export function Masthead({ wide, onLanguage }: MastheadProps): JSX.Element {
  const messages = useMessages();
  const { reading, trail } = useServices();
  const { list, document: open, openId } = useStore(reading.store);
  const several = list.state === "ready" && list.value.length > 1;
  const summary = list.state === "ready" ? list.value.find((document) => document.id === openId) : undefined;
  const title = open?.state === "ready" ? open.value.title : summary?.title;
  return (
    <header class="masthead">
      <h1 class="wordmark">
        Footnote<span aria-hidden="true">*</span>
      </h1>
      <p class="running-title" dir="auto">
        {wide && several && openId !== undefined && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              document.querySelector<HTMLElement>("section.document")?.focus();
              trail.openDocument(undefined, false);
            }}
          >
            {messages.allDocuments}
          </button>
        )}
        {title !== undefined && (
          <span class="running-title-text" lang={summary?.language}>
            {title}
          </span>
        )}
      </p>
      {!wide && list.state === "ready" && list.value.length > 0 && (
        <button type="button" class="read-button" onClick={() => trail.openSheet()}>
          {openId === undefined ? messages.documents : messages.readDocument}
        </button>
      )}
      <fieldset class="languages">
        <legend class="offscreen">{messages.switchLanguage}</legend>
        {LANGUAGES.map((language) => (
          <button
            key={language.language}
            type="button"
            class="quiet"
            lang={language.language}
            aria-pressed={language.language === messages.language}
            title={language.languageName}
            onClick={() => onLanguage(language)}
          >
            <span aria-hidden="true">{language.language.toUpperCase()}</span>
            <span class="offscreen">{language.languageName}</span>
          </button>
        ))}
      </fieldset>
    </header>
  );
}
