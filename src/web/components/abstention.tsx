import type { JSX } from "preact";
import type { Answer, AnswerStatus } from "../../core/answer.js";
import { abstentionText } from "../abstention-text.js";
import { flat } from "../citation-text.js";
import { useDocumentLanguage } from "../document-language.js";
import { useMessages } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { useServices } from "../services.js";
import { markName, passageTarget } from "../target.js";
import type { Entry } from "../thread.js";
import { Missing } from "./missing.js";

export interface AbstentionProps {
  readonly entry: Entry;
  readonly answer: Answer;
  readonly several: boolean;
}

const NEAREST = 3;
const EXCERPT = 220;

/** No answer, plainly not one: what is missing, and the nearest passages for what they are. */
export function Abstention({ entry, answer, several }: AbstentionProps): JSX.Element {
  const messages = useMessages();
  const { trail } = useServices();
  const language = useDocumentLanguage(answer.retrieved[0]?.documentId);
  const nearest = answer.status === "not_in_document" ? answer.retrieved.slice(0, NEAREST) : [];
  const said = abstentionText(answer, messages);
  if (said.smallTalk) {
    return (
      <p class="reply" dir="auto" lang={said.language}>
        {said.text}
      </p>
    );
  }
  return (
    <div class="abstention" data-status={answer.status}>
      <p class="label">{heading(answer.status, messages)}</p>
      <p class="abstention-text" dir="auto" lang={said.language}>
        {said.text}
      </p>
      {answer.reason && <Missing reason={answer.reason} said={said.text === answer.answer ? answer.answer : undefined} />}
      {nearest.length > 0 && (
        <details class="related">
          <summary>{messages.related}</summary>
          <p class="related-note">{messages.relatedNote}</p>
          <ul>
            {nearest.map((passage) => (
              <li key={passage.passageId}>
                <p dir="auto" lang={language}>
                  {excerpt(flat(passage.text))}
                </p>
                <button
                  type="button"
                  class="footnote-place"
                  lang={language}
                  data-mark={markName(entry.id, passage.passageId)}
                  onClick={() => trail.follow(passageTarget(entry.id, passage))}
                >
                  {several ? passage.section.path.join(", ") || passage.documentId : passage.section.title || passage.documentId}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function heading(status: AnswerStatus, messages: Messages): string {
  return status === "answered" || status === "partial" ? "" : messages.abstained[status];
}

function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text;
  const cut = text.lastIndexOf(" ", EXCERPT);
  return `${text.slice(0, cut > EXCERPT / 2 ? cut : EXCERPT).replace(/[\s,;:.–—-]+$/, "")}…`;
}
