import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Citation } from "../../core/answer.js";
import { abstentionText } from "../abstention-text.js";
import { flat } from "../citation-text.js";
import type { FootnoteClient } from "../client.js";
import type { Conversation } from "../conversation.js";
import { useMessages } from "../language.js";
import { questionLink } from "../question-link.js";
import { useStore } from "../store.js";
import { type Entry, isPending } from "../thread.js";
import { EmbeddedEntry } from "./embedded-entry.js";
import type { HostMark } from "./host-mark.js";

export interface AskBoxProps {
  readonly client: FootnoteClient;
  readonly conversation: Conversation;
  readonly mark: HostMark;
  readonly documentId: string | undefined;
  readonly server: string;
}

/** The box and its answers, as they stand on the host's page. */
export function AskBox({ client, conversation, mark, documentId, server }: AskBoxProps): JSX.Element {
  const messages = useMessages();
  const { entries, finished } = useStore(conversation.store);
  const [text, setText] = useState("");
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  const [away, setAway] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const pending = isPending(entries.at(-1));
  const documents = documentId === undefined ? undefined : [documentId];

  useEffect(() => {
    if (documentId !== undefined) void client.suggestions(documentId).then(setSuggestions);
  }, [client, documentId]);

  const ask = (question: string): void => {
    if (question.trim() === "") return;
    setText("");
    void conversation.ask(question.trim(), { documents });
  };
  const follow = (citation: Citation): boolean => {
    const found = mark.show(citation);
    setAway(found);
    return found;
  };
  const back = (): void => {
    mark.clear();
    setAway(false);
    frame.current?.scrollIntoView({ block: "nearest" });
    frame.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  };
  return (
    <section ref={frame} class="box" aria-label={messages.askAbout} lang={messages.language}>
      {entries.map((entry: Entry) => (
        <EmbeddedEntry
          key={entry.id}
          entry={entry}
          onFollow={follow}
          onAgain={() => void conversation.again(entry.id)}
          fullPage={questionLink(server, entry.question, documentId)}
        />
      ))}
      {entries.length === 0 && suggestions.length > 0 && (
        <ul aria-label={messages.suggestions}>
          {suggestions.slice(0, 4).map((question) => (
            <li key={question}>
              <button type="button" class="suggestion" dir="auto" onClick={() => ask(question)}>
                {question}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (pending) conversation.stop();
          else ask(text);
        }}
      >
        <input
          type="text"
          aria-label={messages.question}
          placeholder={messages.placeholder}
          value={text}
          maxLength={2000}
          dir="auto"
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") conversation.stop();
          }}
        />
        <button type="submit">{pending ? messages.stop : messages.send}</button>
      </form>
      <p class="small">{messages.poweredBy}</p>
      {away && (
        <button type="button" class="back" onClick={back}>
          <span aria-hidden="true">← </span>
          {messages.backToAnswer}
        </button>
      )}
      <div class="offscreen" role="status" aria-live="polite" aria-atomic="true">
        {finished?.answer &&
          (finished.answer.abstained
            ? messages.announceAbstention(flat(abstentionText(finished.answer, messages).text))
            : messages.announceAnswer(flat(finished.answer.answer), finished.answer.citations.length))}
      </div>
    </section>
  );
}
