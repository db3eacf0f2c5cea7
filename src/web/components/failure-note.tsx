import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Failure } from "../failure.js";
import { useMessages } from "../language.js";
import type { Messages } from "../messages/messages.js";

export interface FailureNoteProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** What went wrong, and when it makes sense to try again. */
export function FailureNote({ failure, onRetry }: FailureNoteProps): JSX.Element {
  const messages = useMessages();
  const seconds = useSecondsUntil(failure.kind === "busy" ? failure.retryAt : 0);
  const early = failure.kind === "busy" && seconds > 0;
  return (
    <div class="failure" data-failure={failure.kind}>
      <p role="alert">{explanation(failure, messages)}</p>
      {failure.kind === "busy" && <p>{early ? messages.retryIn(seconds) : messages.retryNow}</p>}
      <button
        type="button"
        class="plain"
        aria-disabled={early}
        onClick={(event) => {
          if (early) return;
          // This button goes away with the failure; the focus must not go with it.
          event.currentTarget.closest<HTMLElement>("section[tabindex]")?.focus();
          onRetry();
        }}
      >
        {messages.tryAgain}
      </button>
    </div>
  );
}

function explanation(failure: Failure, messages: Messages): string {
  switch (failure.kind) {
    case "offline":
      return messages.offline;
    case "unreachable":
      return messages.unreachable;
    case "cutOff":
      return messages.cutOff;
    case "busy":
      return failure.status === 429 ? messages.rateLimited : messages.notReady;
    case "refused":
      return messages.refused(failure.message);
  }
}

function useSecondsUntil(time: number): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (time <= Date.now()) return undefined;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= time) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [time]);
  return Math.max(0, Math.ceil((time - now) / 1000));
}
