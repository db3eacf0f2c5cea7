import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useMessages } from "../language.js";
import { useServices } from "../services.js";
import { type Entry, isPending } from "../thread.js";
import { ScopeChoice } from "./scope-choice.js";

export interface ComposerProps {
  readonly last: Entry | undefined;
  /** Id of the entry that the next question takes the place of. */
  readonly editing: string | undefined;
  readonly onEditing: (id: string | undefined) => void;
  readonly onAsk: (question: string, replacing?: string) => void;
  readonly disabled: boolean;
  readonly scope: { value: "document" | "all"; choose: (value: "document" | "all") => void } | undefined;
}

/** The contract's limit in characters, after trimming. */
const LONGEST_QUESTION = 2000;

export function Composer({ last, editing, onEditing, onAsk, disabled, scope }: ComposerProps): JSX.Element {
  const messages = useMessages();
  const { conversation, preview, reading, trail } = useServices();
  const [text, setText] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const pending = isPending(last);
  const question = text.trim();
  const over = [...question].length - LONGEST_QUESTION;
  const ready = question !== "" && over <= 0 && !disabled;

  useLayoutEffect(() => grow(box.current), [text]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target)) {
        event.preventDefault();
        box.current?.focus();
      }
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (preview.visible) preview.close("once");
      else if (conversation.pending) conversation.stop();
      else if (editing !== undefined) onEditing(undefined);
      else if (reading.store.state.target) trail.back();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [conversation, preview, reading, trail, editing, onEditing]);

  const send = (): void => {
    if (!ready) return;
    onAsk(question, editing);
    setText("");
    settle(box.current);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes, Enter chooses a character.
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      send();
    }
    if (event.key === "ArrowUp" && text === "" && last) {
      event.preventDefault();
      setText(last.question);
      onEditing(last.id);
    }
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        if (pending) conversation.stop();
        else send();
        settle(box.current);
      }}
    >
      {scope && <ScopeChoice value={scope.value} onChoose={scope.choose} />}
      <div class="composer-row">
        <label class="offscreen" for="question">
          {messages.question}
        </label>
        <textarea
          ref={box}
          id="question"
          rows={1}
          dir="auto"
          value={text}
          placeholder={messages.placeholder}
          disabled={disabled}
          aria-describedby="composer-keys"
          aria-invalid={over > 0}
          autocomplete="off"
          enterkeyhint="send"
          onInput={(event) => {
            setText(event.currentTarget.value);
            if (event.currentTarget.value === "") onEditing(undefined);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="send" aria-disabled={!pending && !ready}>
          {pending ? messages.stop : messages.send}
        </button>
      </div>
      {over > 0 && (
        <p class="over" role="alert">
          {messages.tooLong(over)}
        </p>
      )}
      <p id="composer-keys" class="composer-keys">
        {messages.keys}
      </p>
    </form>
  );
}

/** Where the browser does not yet size a field by its content. */
function grow(box: HTMLTextAreaElement | null): void {
  if (!box || CSS.supports("field-sizing", "content")) return;
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
}

/** Stays in the box to ask on; a phone's keyboard goes away, since it would cover the answer. */
function settle(box: HTMLTextAreaElement | null): void {
  if (matchMedia("(hover: none)").matches) box?.blur();
  else box?.focus();
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}
