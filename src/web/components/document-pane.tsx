import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { ACTIVE_KEY, documentHighlights } from "../document-highlights.js";
import { markedText } from "../highlight.js";
import { useMessages } from "../language.js";
import { shownPieces } from "../marked-elements.js";
import { scrollBehavior } from "../media.js";
import { useServices } from "../services.js";
import { useStore } from "../store.js";
import type { Entry } from "../thread.js";
import { Article } from "./article.js";
import { FailureNote } from "./failure-note.js";
import { Library } from "./library.js";
import { Outline } from "./outline.js";

const NO_ENTRIES: readonly Entry[] = [];

/** The document, typeset, with whatever the conversation points to marked in it. */
export function DocumentPane(): JSX.Element {
  const messages = useMessages();
  const { reading, conversation, trail } = useServices();
  const { document: open, openId, target, notice, tinted } = useStore(reading.store);
  const { entries: all } = useStore(conversation.store);
  const pane = useRef<HTMLElement>(null);
  const readable = open?.state === "ready" ? open.value : undefined;
  // An answer that arrives changes the thread many times a second; it concerns the document only while something is marked.
  const entries = target !== undefined || tinted.size > 0 ? all : NO_ENTRIES;
  const shownTarget = notice === undefined ? target : undefined;
  const highlights = useMemo(
    () => (readable ? documentHighlights({ documentId: readable.id, text: readable.text, entries, tinted, target: shownTarget }) : []),
    [readable, entries, tinted, shownTarget],
  );

  const article = useMemo(() => readable && <Article document={readable} highlights={highlights} />, [readable, highlights]);

  useEffect(() => {
    const element = pane.current;
    if (!element || !readable || shownTarget?.documentId !== readable.id) return;
    const pieces = shownPieces(element, ACTIVE_KEY);
    if (markedText(readable.text, pieces) !== shownTarget.selector.quote) {
      reading.reject(shownTarget);
      return;
    }
    const first = pieces[0]?.element;
    if (!first) return;
    const box = first.getBoundingClientRect();
    const distance = box.top - element.getBoundingClientRect().top - element.clientHeight / 3;
    first.focus({ preventScroll: true });
    element.scrollBy({ top: distance, behavior: scrollBehavior(distance) });
  }, [readable, shownTarget, reading]);

  useEffect(() => {
    if (notice !== undefined) pane.current?.querySelector<HTMLElement>(".notice")?.focus();
  }, [notice]);

  return (
    <section class="document" aria-label={messages.document} ref={pane} tabIndex={-1}>
      {readable && <Outline document={readable} pane={pane} />}
      <div class="reading">
        {target && (
          <div class={notice === undefined ? "trail" : "trail trail-notice"}>
            {notice !== undefined && (
              <p class="notice" role="alert" tabIndex={-1}>
                {notice === "notFound" ? messages.notFound : messages.documentGone}
              </p>
            )}
            <button type="button" class="return" onClick={() => trail.back()}>
              <span aria-hidden="true">← </span>
              {messages.backToAnswer}
            </button>
          </div>
        )}
        {openId === undefined && <Library />}
        {open?.state === "loading" && <p class="loading">{messages.loading}</p>}
        {open?.state === "failed" && <FailureNote failure={open.failure} onRetry={() => void reading.open(openId)} />}
        {article}
      </div>
    </section>
  );
}
