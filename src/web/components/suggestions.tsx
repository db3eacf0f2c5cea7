import type { JSX } from "preact";
import { useDocumentLanguage } from "../document-language.js";
import { useMessages } from "../language.js";

export interface SuggestionsProps {
  readonly documentId: string | undefined;
  readonly questions: readonly string[];
  readonly onAsk: (question: string) => void;
}

/** Questions that the document answers, as the server derived them from it. */
export function Suggestions({ documentId, questions, onAsk }: SuggestionsProps): JSX.Element | null {
  const messages = useMessages();
  const language = useDocumentLanguage(documentId);
  if (questions.length === 0) return null;
  return (
    <div class="suggestions">
      <h2 id="suggestions">{messages.suggestions}</h2>
      <ul aria-labelledby="suggestions">
        {questions.map((question) => (
          <li key={question}>
            <button type="button" class="suggestion" dir="auto" lang={language} onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
