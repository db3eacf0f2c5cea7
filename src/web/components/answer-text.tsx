import type { JSX } from "preact";
import type { Citation, Claim } from "../../core/answer.js";
import { answerPieces } from "../answer-pieces.js";
import { useDocumentLanguage } from "../document-language.js";
import { useMessages } from "../language.js";
import { FootnoteMark } from "./footnote-mark.js";

export interface AnswerTextProps {
  readonly turnId: string;
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  /** The citation that the document has marked. */
  readonly current?: number | undefined;
  readonly arriving?: boolean;
  /** Also of supported claims: where a language model wrote them. */
  readonly verdicts?: boolean;
}

/** The answer as plain text, each claim followed by its footnote marks. */
export function AnswerText(props: AnswerTextProps): JSX.Element {
  const { turnId, text, claims, citations, current, arriving = false, verdicts = false } = props;
  const messages = useMessages();
  const language = useDocumentLanguage(citations[0]?.document.id);
  const known = new Map(citations.map((citation) => [citation.id, citation]));
  return (
    <div class={arriving ? "answer answer-arriving" : "answer"} dir="auto" lang={language}>
      {answerPieces(text, claims).map((piece, index) => (
        <span key={index} class={piece.claim && `claim claim-${piece.claim.verdict}`}>
          {piece.text}
          {piece.claim?.citations.map((id) => {
            const citation = known.get(id);
            return citation && <FootnoteMark key={id} turnId={turnId} citation={citation} current={id === current} />;
          })}
          {piece.claim && (verdicts || piece.claim.verdict !== "supported") && (
            <span class={`verdict verdict-${piece.claim.verdict}`} lang={messages.language} title={messages.verdicts[piece.claim.verdict]}>
              {" "}
              {piece.claim.verdict === "supported" && <span aria-hidden="true">✓</span>}
              <span class={piece.claim.verdict === "supported" ? "offscreen" : undefined}>{messages.verdicts[piece.claim.verdict]}</span>
            </span>
          )}
        </span>
      ))}
    </div>
  );
}
