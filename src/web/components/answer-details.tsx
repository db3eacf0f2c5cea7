import type { JSX } from "preact";
import type { Answer } from "../../core/answer.js";
import { confidenceLevel } from "../confidence.js";
import { useMessages } from "../language.js";

/** How sure, in words; the number, and what made the answer, on demand. */
export function AnswerDetails({ answer }: { answer: Answer }): JSX.Element {
  const messages = useMessages();
  const { generator, index, timings, confidence } = answer;
  const level = confidenceLevel(confidence);
  return (
    <details class="details">
      <summary>
        {answer.abstained ? messages.aboutAnswer : <span class={`confidence confidence-${level}`}>{messages.confidence[level]}</span>}
      </summary>
      <p>{(answer.abstained ? messages.answerableNumber : messages.confidenceNumber)(Math.round(confidence * 100))}</p>
      <dl>
        {answer.standaloneQuestion !== answer.question && (
          <>
            <dt>{messages.searchedFor}</dt>
            <dd dir="auto">{answer.standaloneQuestion}</dd>
          </>
        )}
        <dt>{messages.generator}</dt>
        <dd>{generator.model === undefined ? generator.id : `${generator.id}, ${generator.model}`}</dd>
        <dt>{messages.index}</dt>
        <dd>
          {index.id}, {index.embedder}
        </dd>
        <dt>{messages.time}</dt>
        <dd>{timings.totalMs < 10 ? timings.totalMs.toFixed(1) : Math.round(timings.totalMs)} ms</dd>
      </dl>
    </details>
  );
}
