import type { JSX } from "preact";
import type { Citation } from "../../core/answer.js";
import { useMessages } from "../language.js";
import { useServices } from "../services.js";
import { citationTarget, markName } from "../target.js";
import { PREVIEW_ID } from "./preview-card.js";

export interface FootnoteMarkProps {
  readonly turnId: string;
  readonly citation: Citation;
  /** Whether it is this one that the document has marked. */
  readonly current: boolean;
}

/** The raised number after a claim: shows its quote on hover or focus, and leads to it. */
export function FootnoteMark({ turnId, citation, current }: FootnoteMarkProps): JSX.Element {
  const messages = useMessages();
  const { trail, preview } = useServices();
  return (
    <a
      class="footnote-mark"
      lang={messages.language}
      href={`#note-${turnId}-${citation.id}`}
      role="doc-noteref"
      data-mark={markName(turnId, citation.id)}
      aria-label={messages.footnote(citation.id, citation.section.title || citation.document.title)}
      aria-describedby={PREVIEW_ID}
      aria-current={current ? "true" : undefined}
      onMouseEnter={(event) => preview.open(citation, event.currentTarget, "soon")}
      onMouseLeave={() => preview.close("soon")}
      onFocus={(event) => preview.open(citation, event.currentTarget, "once")}
      onBlur={() => preview.close("soon")}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        preview.close("once");
        trail.follow(citationTarget(turnId, citation));
      }}
    >
      {citation.id}
    </a>
  );
}
