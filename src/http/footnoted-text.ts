import type { Answer, AnswerEvent, Citation, Claim } from "../core/answer.js";

/** The mark of a citation in Markdown text, `[[1]](url)`, and what it stands for. */
export interface Footnote {
  /** Span of the mark in the whole text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly url: string;
  readonly citation: Citation;
  readonly claim: Claim;
}

export type FootnotedPiece =
  | { readonly type: "text"; readonly text: string; readonly footnotes: readonly Footnote[] }
  | { readonly type: "end"; readonly answer: Answer };

/** For clients that know nothing but text: the answer as Markdown, each claim followed by links to what it rests on. */
export async function* footnotedText(
  events: AsyncIterable<AnswerEvent>,
  link: (citation: Citation) => string,
): AsyncIterable<FootnotedPiece> {
  const known = new Map<number, Citation>();
  let length = 0;
  for await (const event of events) {
    if (event.type === "text-delta") {
      const text = withoutLinks(event.text);
      length += text.length;
      yield { type: "text", text, footnotes: [] };
    } else if (event.type === "claim") {
      for (const citation of event.citations) known.set(citation.id, citation);
      let text = "";
      const footnotes = event.claim.citations.flatMap((id): Footnote[] => {
        const citation = known.get(id);
        if (!citation) return [];
        const url = link(citation);
        const mark = `[[${id}]](${url})`;
        const start = length + text.length + 1;
        text += ` ${mark}`;
        return [{ start, end: start + mark.length, url, citation, claim: event.claim }];
      });
      length += text.length;
      yield { type: "text", text, footnotes };
    } else if (event.type === "answer-end") {
      yield { type: "end", answer: event.answer };
    }
  }
}

/** What looks like a link in a document must not pass for a footnote: `](` and `]:` are what makes one in Markdown. */
function withoutLinks(text: string): string {
  return text.replace(/\](?=[(:])/g, "]\\");
}

/** An answer that came back as history, as it was before it got its footnotes. */
export function withoutFootnotes(text: string): string {
  return text.replace(/ \[\[\d+\]\]\([^()\s]*\)/g, "").replace(/\]\\(?=[(:])/g, "]");
}
