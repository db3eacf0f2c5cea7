import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { flat, sourceLine } from "../citation-text.js";
import { useDocumentLanguage } from "../document-language.js";
import { useMessages } from "../language.js";
import { useServices } from "../services.js";
import { useStore } from "../store.js";

export const PREVIEW_ID = "footnote-preview";

const GAP = 8;

/** The quote and where it stands, over the footnote mark that the pointer or the focus is on. */
export function PreviewCard(): JSX.Element {
  const messages = useMessages();
  const { preview } = useServices();
  const { citation, anchor } = useStore(preview.store);
  const language = useDocumentLanguage(citation?.document.id);
  const card = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = card.current;
    if (!element || !anchor?.isConnected || !citation) return undefined;
    element.showPopover();
    place(element, anchor);
    const hide = (): void => preview.close("once");
    addEventListener("scroll", hide, { capture: true, passive: true });
    return () => {
      removeEventListener("scroll", hide, { capture: true });
      if (element.matches(":popover-open")) element.hidePopover();
    };
  }, [citation, anchor, preview]);

  return (
    <div
      ref={card}
      id={PREVIEW_ID}
      class="preview"
      role="tooltip"
      popover="manual"
      onMouseEnter={() => preview.keep()}
      onMouseLeave={() => preview.close("soon")}
    >
      {citation && (
        <>
          <p class="preview-quote" dir="auto" lang={language}>
            {messages.quoted(flat(citation.quote))}
          </p>
          <p class="preview-source" dir="auto" lang={language}>
            {sourceLine(citation)}
          </p>
        </>
      )}
    </div>
  );
}

/** Above the mark where there is room, else below it; always inside the window. */
function place(card: HTMLElement, anchor: Element): void {
  const mark = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.min(Math.max(GAP, mark.left + mark.width / 2 - width / 2), innerWidth - width - GAP);
  const top = mark.top - height - GAP >= GAP ? mark.top - height - GAP : Math.min(mark.bottom + GAP, innerHeight - height - GAP);
  card.style.left = `${Math.max(GAP, left)}px`;
  card.style.top = `${Math.max(GAP, top)}px`;
}
