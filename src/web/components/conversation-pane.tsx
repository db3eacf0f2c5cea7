import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { threadAsMarkdown } from "../citation-text.js";
import { downloadText } from "../download.js";
import { useFollowing } from "../following.js";
import { useMessages } from "../language.js";
import { useServices } from "../services.js";
import { useStore } from "../store.js";
import { Composer } from "./composer.js";
import { EntryView } from "./entry-view.js";
import { FailureNote } from "./failure-note.js";
import { Suggestions } from "./suggestions.js";
import { Welcome } from "./welcome.js";

/** The questions and answers, and the box that asks. */
export function ConversationPane(): JSX.Element {
  const messages = useMessages();
  const { conversation, reading } = useServices();
  const { entries } = useStore(conversation.store);
  const { openId, list, suggestions, tinted, target, notice, returnedTo } = useStore(reading.store);
  const [scope, setScope] = useState<"document" | "all">("document");
  const [editing, setEditing] = useState<string>();
  const scroller = useRef<HTMLDivElement>(null);
  const last = entries.at(-1);

  useFollowing(scroller, last);

  useEffect(() => {
    if (returnedTo === undefined) return;
    const mark = scroller.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(returnedTo)}"]`);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [returnedTo]);

  const documents = list.state === "ready" ? list.value : [];
  const several = documents.length > 1;
  const restricted = several && scope === "document" && openId !== undefined ? [openId] : undefined;
  const ask = (question: string, replacing?: string): void => {
    setEditing(undefined);
    void conversation.ask(question, { documents: restricted, replacing });
  };
  const open = documents.find(({ id }) => id === openId);
  const begin = (question: string): void => {
    // The suggestions go away, and the focus with them.
    document.querySelector<HTMLElement>("#question")?.focus();
    ask(question);
  };
  const renew = (): void => {
    conversation.clear();
    reading.clearMarks();
    document.querySelector<HTMLElement>("#question")?.focus();
  };

  return (
    <section class="conversation" aria-label={messages.conversation} tabIndex={-1}>
      <div class="thread" ref={scroller}>
        {list.state === "failed" && entries.length === 0 && (
          <FailureNote failure={list.failure} onRetry={() => void reading.start(openId)} />
        )}
        {entries.length === 0 && list.state === "ready" && <Welcome documents={documents.length} title={open?.title} documentId={openId} />}
        {entries.map((entry) => (
          <EntryView
            key={entry.id}
            entry={entry}
            tinted={tinted.has(entry.id)}
            editing={editing === entry.id}
            current={target?.turnId === entry.id && notice === undefined ? target.citationId : undefined}
            last={entry === last}
            documentId={entry.documents?.length === 1 ? entry.documents[0] : undefined}
            several={several}
          />
        ))}
        {(entries.length === 0 || last?.answer?.status === "out_of_scope") && (
          <Suggestions documentId={openId} questions={suggestions} onAsk={begin} />
        )}
      </div>
      {entries.length > 0 && (
        <div class="thread-tools">
          <button type="button" class="quiet" onClick={renew}>
            {messages.newConversation}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => downloadText("footnote.md", threadAsMarkdown(entries, open?.title ?? "Footnote", messages))}
          >
            {messages.exportThread}
          </button>
          <button type="button" class="quiet" onClick={() => window.print()}>
            {messages.print}
          </button>
        </div>
      )}
      <Composer
        last={last}
        editing={editing}
        onEditing={setEditing}
        onAsk={ask}
        disabled={list.state === "ready" && documents.length === 0}
        scope={several && openId !== undefined ? { value: scope, choose: setScope } : undefined}
      />
    </section>
  );
}
