import type { Span } from "../../src/core/document.js";
import { parseDocument } from "../../src/ingest/parse-document.js";
import { ENOUGH_OF_REFERENCE } from "../enough.js";
import type { EvalQuestion, GoldSpan, QuestionDraft } from "../eval-question.js";
import { holdsWords } from "../squad-normalisation.js";

/** A text reduced to its letters and digits, with the place of each in the original. */
interface Reduced {
  readonly letters: string;
  readonly offsets: readonly number[];
}

/** Letters at either end that identify a passage whose middle the canonical text renders otherwise (links, markup). */
const ANCHOR = 32;
/** How much longer or shorter than the quote such a passage may be. */
const SLACK = 1.5;

/** Finds quotes in one document's canonical text, whatever white space, table pipes, markup and punctuation lie between. */
export class GoldFinder {
  readonly #reduced: Reduced;

  constructor(text: string) {
    this.#reduced = reduce(text);
  }

  /** All places of a quote in document order; none where the text does not hold it. A quote of Markdown is found as rendered. */
  find(quote: string): Span[] {
    for (const reading of [quote, rendered(quote)]) {
      const { letters } = reduce(reading);
      if (letters === "") continue;
      const exact = this.#all(letters).map((at) => this.#span(at, at + letters.length));
      const places = exact.length > 0 ? exact : this.#anchored(letters);
      if (places.length > 0) return places;
    }
    return [];
  }

  #all(letters: string): number[] {
    const places: number[] = [];
    for (let at = this.#reduced.letters.indexOf(letters); at >= 0; at = this.#reduced.letters.indexOf(letters, at + letters.length)) {
      places.push(at);
    }
    return places;
  }

  /** By beginning and end alone. */
  #anchored(letters: string): Span[] {
    if (letters.length < 3 * ANCHOR) return [];
    const ends = this.#all(letters.slice(-ANCHOR)).map((at) => at + ANCHOR);
    return this.#all(letters.slice(0, ANCHOR)).flatMap((start) => {
      const end = ends.find((candidate) => candidate - start >= letters.length / SLACK && candidate - start <= letters.length * SLACK);
      return end === undefined ? [] : [this.#span(start, end)];
    });
  }

  #span(first: number, end: number): Span {
    const { offsets } = this.#reduced;
    return { start: offsets[first] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
  }
}

/** What a reader sees of a piece of Markdown. */
function rendered(quote: string): string {
  const { text } = parseDocument({ name: "quote.md", text: `# Title\n\n${quote}`, sha256: "" });
  return text.replace(/^Title\s*/, "");
}

function reduce(text: string): Reduced {
  const offsets: number[] = [];
  let letters = "";
  for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const folded = match[0].normalize("NFKC").toLowerCase();
    for (let unit = 0; unit < folded.length; unit++) offsets.push(match.index + Math.min(unit, match[0].length - 1));
    letters += folded;
  }
  return { letters, offsets };
}

/**
 * Places a draft's gold in its document. A set of which any quote is missing is dropped and its missing quotes returned.
 * Gold answers that do not stand in the document are references, not spans.
 */
export function resolve(draft: QuestionDraft, text: string, finder: GoldFinder): { question: EvalQuestion; missing: readonly string[] } {
  const missing: string[] = [];
  const goldSets = draft.goldQuotes.flatMap((quotes): GoldSpan[][] => {
    const spans = quotes.map((quote) => ({ text: quote, places: finder.find(quote) }));
    const lost = spans.filter(({ places }) => places.length === 0);
    missing.push(...lost.map((span) => span.text));
    return lost.length === 0 ? [spans] : [];
  });
  const { goldQuotes: _, ...rest } = draft;
  const { key } = draft;
  const isReference = key.form === "spans" && !key.spans.some((span) => holdsWords(text, span));
  return {
    question: {
      ...rest,
      goldSets,
      key: isReference ? { form: "references", references: key.spans, enough: ENOUGH_OF_REFERENCE } : key,
    },
    missing,
  };
}
