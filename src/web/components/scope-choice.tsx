import type { JSX } from "preact";
import { useMessages } from "../language.js";

export interface ScopeChoiceProps {
  readonly value: "document" | "all";
  readonly onChoose: (value: "document" | "all") => void;
}

/** Whether a question is put to the open document or to all of them. */
export function ScopeChoice({ value, onChoose }: ScopeChoiceProps): JSX.Element {
  const messages = useMessages();
  return (
    <fieldset class="scope">
      <legend class="offscreen">{messages.askAbout}</legend>
      {(["document", "all"] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name="scope" checked={value === choice} onChange={() => onChoose(choice)} />
          {choice === "document" ? messages.thisDocument : messages.allDocuments}
        </label>
      ))}
    </fieldset>
  );
}
