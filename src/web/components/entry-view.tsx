import { Component, type JSX } from "preact";
import { abstentionText } from "../abstention-text.js";
import { useMessages } from "../language.js";
import { useServices } from "../services.js";
import { citationsOf, type Entry } from "../thread.js";
import { Abstention } from "./abstention.js";
import { AnswerActions } from "./answer-actions.js";
import { AnswerDetails } from "./answer-details.js";
import { AnswerText } from "./answer-text.js";
import { FailureNote } from "./failure-note.js";
import { FootnoteList } from "./footnote-list.js";
import { Missing } from "./missing.js";
import { Waiting } from "./waiting.js";

export interface EntryViewProps {
  readonly entry: Entry;
  readonly tinted: boolean;
  readonly editing: boolean;
  /** The citation of this entry that the document has marked. */
  readonly current: number | undefined;
  readonly last: boolean;
  readonly documentId: string | undefined;
  readonly several: boolean;
}

/** One question and what became of it. Rendered again only when it changes. */
export class EntryView extends Component<EntryViewProps> {
  override shouldComponentUpdate(next: EntryViewProps): boolean {
    const now = this.props;
    return (
      next.entry !== now.entry ||
      next.tinted !== now.tinted ||
      next.editing !== now.editing ||
      next.current !== now.current ||
      next.last !== now.last ||
      next.several !== now.several
    );
  }

  override render(): JSX.Element {
    const { entry, editing } = this.props;
    return (
      <article class={editing ? "entry entry-editing" : "entry"} data-state={entry.state} aria-labelledby={`question-${entry.id}`}>
        <h2 class="question" id={`question-${entry.id}`} dir="auto">
          {entry.question}
        </h2>
        <EntryBody {...this.props} />
      </article>
    );
  }
}

function EntryBody({ entry, tinted, current, documentId, several }: EntryViewProps): JSX.Element {
  const messages = useMessages();
  const { conversation } = useServices();
  const { answer, draft } = entry;
  const again = (): void => {
    document.querySelector<HTMLElement>("#question")?.focus();
    void conversation.again(entry.id);
  };
  if (answer?.abstained) {
    const abstention = <Abstention entry={entry} answer={answer} several={several} />;
    if (abstentionText(answer, messages).smallTalk) return abstention;
    return (
      <>
        {abstention}
        <AnswerActions entry={entry} answer={answer} tinted={tinted} documentId={documentId} onAgain={again} />
        <AnswerDetails answer={answer} />
      </>
    );
  }
  if (answer) {
    return (
      <>
        {answer.status === "partial" && <p class="partial">{messages.partial}</p>}
        <AnswerText
          turnId={entry.id}
          text={answer.answer}
          claims={answer.claims}
          citations={answer.citations}
          current={current}
          verdicts={answer.generator.id !== "extractive"}
        />
        {answer.reason && <Missing reason={answer.reason} said={answer.answer} />}
        <FootnoteList turnId={entry.id} answer={answer} several={several} />
        <AnswerActions entry={entry} answer={answer} tinted={tinted} documentId={documentId} onAgain={again} />
        <AnswerDetails answer={answer} />
      </>
    );
  }
  return (
    <>
      {draft.text !== "" && (
        <AnswerText
          turnId={entry.id}
          text={draft.text}
          claims={draft.claims}
          citations={citationsOf(entry)}
          current={current}
          arriving={entry.state === "arriving"}
        />
      )}
      {entry.state === "waiting" && <Waiting since={entry.askedAt} />}
      {entry.state === "stopped" && (
        <p class="stopped">
          {messages.stopped}{" "}
          <button type="button" class="quiet" onClick={again}>
            {messages.askAgain}
          </button>
        </p>
      )}
      {entry.failure && <FailureNote failure={entry.failure} onRetry={again} />}
    </>
  );
}
