import type { JSX } from "preact";
import { useMessages } from "../language.js";
import { SIDE_BY_SIDE, useMedia } from "../media.js";
import { useServices } from "../services.js";
import { useStore } from "../store.js";
import { FailureNote } from "./failure-note.js";

/** The documents there are. */
export function Library(): JSX.Element {
  const messages = useMessages();
  const { reading, trail } = useServices();
  const { list } = useStore(reading.store);
  const wide = useMedia(SIDE_BY_SIDE);
  if (list.state === "loading") return <p class="loading">{messages.loading}</p>;
  if (list.state === "failed") return <FailureNote failure={list.failure} onRetry={() => void reading.start(undefined)} />;
  if (list.value.length === 0) {
    return (
      <div class="empty">
        <h2>{messages.emptyCorpus}</h2>
        <p>{messages.emptyCorpusCure}</p>
      </div>
    );
  }
  return (
    <div class="library">
      <h2>{messages.documents}</h2>
      <p>{messages.choose}</p>
      <ul>
        {list.value.map((document) => (
          <li key={document.id}>
            <button
              type="button"
              class="library-entry"
              onClick={(event) => {
                event.currentTarget.closest<HTMLElement>("section[tabindex]")?.focus();
                trail.openDocument(document.id, !wide);
              }}
            >
              <span class="library-title" dir="auto" lang={document.language}>
                {document.title}
              </span>
              <span class="library-detail">
                {[document.authors.join(", "), messages.sections(document.sections.length)].filter(Boolean).join(" · ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
