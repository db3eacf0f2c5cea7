import type { JSX } from "preact";
import type { Citation, Claim } from "../../core/answer.js";
import { answerPieces } from "../answer-pieces.js";
import { useMessages } from "../language.js";
import { FootnoteMark } from "./footnote-mark.js";

export interface AnswerTextProps {
  readonly turnId: string;
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  readonly arriving?: boolean;
}

/** The answer as plain text, each claim followed by its footnote marks. */
export function AnswerText({ turnId, text, claims, citations, arriving = false }: AnswerTextProps): JSX.Element {
  const messages = useMessages();
  const known = new Map(citations.map((citation) => [citation.id, citation]));
  return (
    <div class={arriving ? "answer answer-arriving" : "answer"} dir="auto">
      {answerPieces(text, claims).map((piece, index) => (
        <span key={index} class={piece.claim && `claim claim-${piece.claim.verdict}`}>
          {piece.text}
          {piece.claim?.citations.map((id) => {
            const citation = known.get(id);
            return citation && <FootnoteMark key={id} turnId={turnId} citation={citation} />;
          })}
          {piece.claim && piece.claim.verdict !== "supported" && (
            <span class="verdict"> {messages.verdicts[piece.claim.verdict]}</span>
          )}
        </span>
      ))}
    </div>
  );
}
