import type { JSX } from "preact";
import { useMessages } from "../language.js";

export interface WelcomeProps {
  readonly documents: number;
  readonly suggestions: readonly string[];
  readonly onAsk: (question: string) => void;
}

/** What a first visit sees. */
export function Welcome({ documents, suggestions, onAsk }: WelcomeProps): JSX.Element | null {
  const messages = useMessages();
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
      <p>{messages.introduction(documents === 1)}</p>
      {suggestions.length > 0 && (
        <>
          <h2 id="suggestions">{messages.suggestions}</h2>
          <ul role="list" aria-labelledby="suggestions">
            {suggestions.map((question) => (
              <li key={question}>
                <button type="button" class="suggestion" dir="auto" onClick={() => onAsk(question)}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
