import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useMessages } from "../language.js";
import { useServices } from "../services.js";
import { useStore } from "../store.js";
import { DocumentPane } from "./document-pane.js";

/** On a narrow screen the document lies over the conversation, and goes away by Back, Esc or its button. */
export function DocumentSheet(): JSX.Element {
  const messages = useMessages();
  const { reading, trail } = useServices();
  const { sheet } = useStore(reading.store);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (sheet && element?.open === false) element.showModal();
    if (!sheet && element?.open) element.close();
  }, [sheet]);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-label={messages.document}
      onCancel={(event) => {
        event.preventDefault();
        trail.back();
      }}
    >
      <div class="sheet-bar">
        <button type="button" class="sheet-close" onClick={() => trail.back()}>
          <span aria-hidden="true">← </span>
          {messages.closeDocument}
        </button>
      </div>
      {sheet && <DocumentPane />}
    </dialog>
  );
}
