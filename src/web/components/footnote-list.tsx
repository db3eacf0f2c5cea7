import type { JSX } from "preact";
import type { Answer, Citation } from "../../core/answer.js";
import { flat, sourceLine } from "../citation-text.js";
import { useMessages } from "../language.js";
import { useServices } from "../services.js";
import { useStore } from "../store.js";
import { citationTarget } from "../target.js";
import { textFragmentLink } from "../text-fragment.js";

export interface FootnoteListProps {
  readonly turnId: string;
  readonly answer: Answer;
  readonly several: boolean;
}

/** The footnotes under an answer. A quote that the answer itself repeats word for word is only printed on paper. */
export function FootnoteList({ turnId, answer, several }: FootnoteListProps): JSX.Element {
  const messages = useMessages();
  const { trail, reading } = useServices();
  const { list, document: open } = useStore(reading.store);
  const urls = new Map(list.state === "ready" ? list.value.map(({ id, url }) => [id, url]) : []);
  if (open?.state === "ready" && open.value.url !== undefined) urls.set(open.value.id, open.value.url);
  return (
    <section class="footnotes" aria-label={messages.footnotes}>
      <ol>
        {answer.citations.map((citation) => {
          const original = textFragmentLink(urls.get(citation.document.id), citation);
          const language = list.state === "ready" ? list.value.find(({ id }) => id === citation.document.id)?.language : undefined;
          return (
            <li key={citation.id} id={`note-${turnId}-${citation.id}`}>
              <span class="footnote-number">{citation.id}</span>
              <div>
                <p class={isRepeated(answer, citation) ? "footnote-quote print-only" : "footnote-quote"} dir="auto" lang={language}>
                  {messages.quoted(flat(citation.quote))}
                </p>
                <p class="footnote-source" dir="auto">
                  <button
                    type="button"
                    class="footnote-place"
                    lang={language}
                    onClick={() => trail.follow(citationTarget(turnId, citation))}
                  >
                    {several ? sourceLine(citation) : citation.section.title || citation.document.title}
                  </button>
                  {original !== undefined && (
                    <a class="original" href={original} target="_blank" rel="noopener noreferrer">
                      {messages.original}
                      <span aria-hidden="true"> ↗</span>
                    </a>
                  )}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function isRepeated(answer: Answer, citation: Citation): boolean {
  return answer.answer.includes(citation.quote) || flat(answer.answer).includes(flat(citation.quote));
}
