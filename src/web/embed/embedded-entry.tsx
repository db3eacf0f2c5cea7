import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Citation } from "../../core/answer.js";
import { abstentionText } from "../abstention-text.js";
import { answerPieces } from "../answer-pieces.js";
import { flat } from "../citation-text.js";
import { FailureNote } from "../components/failure-note.js";
import { Missing } from "../components/missing.js";
import { Waiting } from "../components/waiting.js";
import { confidenceLevel } from "../confidence.js";
import { useMessages } from "../language.js";
import { citationsOf, type Entry } from "../thread.js";

export interface EmbeddedEntryProps {
  readonly entry: Entry;
  /** False where the host page does not hold the quote. */
  readonly onFollow: (citation: Citation) => boolean;
  readonly onAgain: () => void;
  readonly fullPage: string;
}

export function EmbeddedEntry({ entry, onFollow, onAgain, fullPage }: EmbeddedEntryProps): JSX.Element {
  const messages = useMessages();
  const [current, setCurrent] = useState<number>();
  const [lost, setLost] = useState<Citation>();
  const { answer, draft } = entry;
  const said = answer?.abstained === true ? abstentionText(answer, messages) : undefined;
  const abstained = said !== undefined && !said.smallTalk;
  const citations = new Map(citationsOf(entry).map((citation) => [citation.id, citation]));
  const follow = (citation: Citation): void => {
    setCurrent(citation.id);
    setLost(onFollow(citation) ? undefined : citation);
  };
  return (
    <article class={abstained ? "entry abstained" : "entry"} data-state={entry.state}>
      <h2 dir="auto">{entry.question}</h2>
      {abstained && answer && <p class="label">{messages.abstained[answer.status as "not_in_document"]}</p>}
      <div class="answer" dir="auto" lang={said?.language}>
        {answerPieces(said?.text ?? answer?.answer ?? draft.text, answer?.claims ?? draft.claims).map((piece, index) => (
          <span key={index}>
            {piece.text}
            {piece.claim?.citations.map((id) => {
              const citation = citations.get(id);
              return (
                citation && (
                  <a
                    key={id}
                    href={fullPage}
                    role="doc-noteref"
                    aria-label={messages.footnote(id, citation.section.title || citation.document.title)}
                    aria-current={id === current ? "true" : undefined}
                    title={messages.quoted(flat(citation.quote))}
                    onClick={(event) => {
                      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                      event.preventDefault();
                      follow(citation);
                    }}
                  >
                    {id}
                  </a>
                )
              );
            })}
            {piece.claim && piece.claim.verdict !== "supported" && <em class="verdict"> {messages.verdicts[piece.claim.verdict]}</em>}
          </span>
        ))}
      </div>
      {answer?.reason && <Missing reason={answer.reason} said={said && said.text !== answer.answer ? undefined : answer.answer} />}
      {lost && (
        <div class="lost" role="alert">
          <p>{messages.notOnThisPage}</p>
          <blockquote dir="auto">{messages.quoted(flat(lost.quote))}</blockquote>
          <a href={fullPage} target="_blank" rel="noopener">
            {lost.document.title}
          </a>
        </div>
      )}
      {answer && !said && <p class="small">{messages.confidence[confidenceLevel(answer.confidence)]}</p>}
      {entry.state === "waiting" && <Waiting since={entry.askedAt} />}
      {entry.state === "stopped" && <p class="small">{messages.stopped}</p>}
      {entry.failure && <FailureNote failure={entry.failure} onRetry={onAgain} />}
    </article>
  );
}
