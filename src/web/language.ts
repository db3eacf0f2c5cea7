import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { english } from "./messages/english.js";
import { italian } from "./messages/italian.js";
import type { Messages } from "./messages/messages.js";

export const LANGUAGES: readonly Messages[] = [english, italian];

const KEY = "footnote.language";

/** The reader's choice, else the first of the browser's languages that we speak, else English. */
export function preferredLanguage(chosen: string | null, browser: readonly string[]): Messages {
  for (const tag of [chosen ?? "", ...browser]) {
    const primary = tag.toLowerCase().split("-")[0];
    const found = LANGUAGES.find((messages) => messages.language === primary);
    if (found) return found;
  }
  return english;
}

export function initialLanguage(storage: Storage | undefined): Messages {
  return preferredLanguage(storage?.getItem(KEY) ?? null, navigator.languages);
}

export function rememberLanguage(storage: Storage | undefined, messages: Messages): void {
  try {
    storage?.setItem(KEY, messages.language);
  } catch {
    // A full store costs only the memory of the choice.
  }
}

export const LanguageContext = createContext<Messages>(english);

export function useMessages(): Messages {
  return useContext(LanguageContext);
}
