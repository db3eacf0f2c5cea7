import type { JSX } from "preact";
import { useDocumentLanguage } from "../document-language.js";
import { useMessages } from "../language.js";

export interface WelcomeProps {
  readonly documents: number;
  /** Of the open document. */
  readonly title: string | undefined;
  readonly documentId: string | undefined;
}

/** What a first visit sees. */
export function Welcome({ documents, title, documentId }: WelcomeProps): JSX.Element {
  const messages = useMessages();
  const language = useDocumentLanguage(documentId);
  if (documents === 0) {
    return (
      <div class="welcome">
        <p>{messages.emptyCorpus}</p>
        <p>{messages.emptyCorpusCure}</p>
      </div>
    );
  }
  return (
    <div class="welcome">
      {title !== undefined && (
        <p class="welcome-title" dir="auto" lang={language}>
          {title}
        </p>
      )}
      <p>{messages.introduction(documents === 1)}</p>
    </div>
  );
}
