import type { JSX } from "preact";
import type { BackReference } from "../highlight.js";
import { useMessages } from "../language.js";
import { useServices } from "../services.js";
import { markName } from "../target.js";

/** After a marked sentence: the footnotes of the answers that cite it, each a way back. */
export function BackReferences({ references }: { references: readonly BackReference[] }): JSX.Element {
  const messages = useMessages();
  const { trail } = useServices();
  return (
    <span class="back-references" lang={messages.language}>
      {references.map(({ turnId, citationId, question }) => {
        const label = messages.backTo(citationId, question);
        return (
          <a
            key={`${turnId}:${citationId}`}
            href={`#note-${turnId}-${citationId}`}
            role="doc-backlink"
            class="back-reference"
            aria-label={label}
            title={label}
            onClick={(event) => {
              event.preventDefault();
              trail.back(markName(turnId, citationId));
            }}
          >
            {citationId}
          </a>
        );
      })}
    </span>
  );
}
