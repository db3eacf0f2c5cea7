import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Answer } from "../../core/answer.js";
import { answerAsText } from "../citation-text.js";
import { copyText } from "../clipboard.js";
import { useMessages } from "../language.js";
import { questionLink } from "../question-link.js";
import { useServices } from "../services.js";
import type { Entry } from "../thread.js";

export interface AnswerActionsProps {
  readonly entry: Entry;
  readonly answer: Answer;
  readonly tinted: boolean;
  readonly documentId: string | undefined;
  readonly onAgain: () => void;
}

export function AnswerActions({ entry, answer, tinted, documentId, onAgain }: AnswerActionsProps): JSX.Element {
  const messages = useMessages();
  const { reading } = useServices();
  return (
    <div class="actions">
      {answer.citations.length > 0 && (
        <button type="button" class="quiet" aria-pressed={tinted} onClick={() => reading.toggleTint(entry.id)}>
          {tinted ? messages.untint : messages.tint}
        </button>
      )}
      <CopyButton label={messages.copy} done={messages.copied} text={() => answerAsText(answer, messages)} />
      <CopyButton label={messages.link} done={messages.linkCopied} text={() => questionLink(location.href, entry.question, documentId)} />
      <button type="button" class="quiet" onClick={onAgain}>
        {messages.askAgain}
      </button>
    </div>
  );
}

interface CopyButtonProps {
  readonly label: string;
  readonly done: string;
  readonly text: () => string;
}

const SHOWN_FOR = 2000;

function CopyButton({ label, done, text }: CopyButtonProps): JSX.Element {
  const messages = useMessages();
  const [state, setState] = useState<"idle" | "done" | "failed">("idle");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async (): Promise<void> => {
    setState((await copyText(text())) ? "done" : "failed");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setState("idle"), SHOWN_FOR);
  };
  return (
    <button type="button" class="quiet" onClick={() => void copy()}>
      {state === "idle" ? label : state === "done" ? done : messages.copyFailed}
    </button>
  );
}
