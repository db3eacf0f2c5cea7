/** A claim as a model wrote it: its words, and the numbers of the sentences it names, whatever they are. */
export interface WrittenClaim {
  readonly text: string;
  readonly sentences: readonly number[];
}

/** What may open a value that never closes: a model that writes on without end is cut here. */
const LONGEST = 200_000;
const TEXT_KEYS = ["text", "claim", "statement", "sentence"];
const NUMBER_KEYS = ["sentences", "citations", "sources", "evidence", "cites", "sentence_numbers"];
const THOUGHT = { open: "<think>", close: "</think>" };

/**
 * Reads claims off a stream of text as soon as each is whole: objects with a text and numbers, wherever they stand in it
 * (fenced, after an introduction, in an object cut off later). What is no such object is kept for `rest`.
 */
export class ClaimReader {
  #text = "";
  #at = 0;
  #inString = false;
  #escaped = false;
  readonly #open: number[] = [];
  #found = 0;

  /** Claims made whole by this piece of text. */
  push(piece: string): WrittenClaim[] {
    if (this.#text.length + piece.length > LONGEST) return [];
    this.#text += piece;
    const claims: WrittenClaim[] = [];
    while (this.#at < this.#text.length) {
      if (this.#skipsThought()) break;
      const character = this.#text[this.#at] as string;
      if (this.#inString) this.#readString(character);
      else if (character === '"' && this.#open.length > 0) this.#inString = true;
      else if (character === "{") this.#open.push(this.#at);
      else if (character === "}") {
        const start = this.#open.pop();
        const claim = start === undefined ? undefined : claimOf(this.#text.slice(start, this.#at + 1));
        if (claim) claims.push(claim);
      }
      this.#at++;
    }
    this.#found += claims.length;
    return claims;
  }

  /** At the end of a text that held no object: its sentences, each with the numbers in brackets that close it. */
  rest(): WrittenClaim[] {
    if (this.#found > 0 || this.isEmpty) return [];
    return proseClaims(withoutThought(this.#text));
  }

  /** An object with a list of no claims was all: the model had nothing to say. */
  get isEmpty(): boolean {
    return this.#found === 0 && /"(?:claims|answer)"\s*:\s*\[\s*\]/.test(this.#text);
  }

  /** The text ends inside an object. */
  get isCut(): boolean {
    return this.#open.length > 0;
  }

  #readString(character: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (character === "\\") this.#escaped = true;
    else if (character === '"') this.#inString = false;
  }

  /** Moves past what a model thinks aloud; true where the end of it has not come yet. */
  #skipsThought(): boolean {
    if (this.#inString || this.#open.length > 0 || !this.#text.startsWith(THOUGHT.open, this.#at)) return false;
    const end = this.#text.indexOf(THOUGHT.close, this.#at);
    if (end < 0) return true;
    this.#at = end + THOUGHT.close.length;
    return this.#at >= this.#text.length;
  }
}

function withoutThought(text: string): string {
  return text.replace(/<think>[\s\S]*?(?:<\/think>|$)/g, "");
}

function claimOf(json: string): WrittenClaim | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (value === null || typeof value !== "object") return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  const text = TEXT_KEYS.map((key) => fields[key]).find((one) => typeof one === "string");
  const key = NUMBER_KEYS.find((one) => one in fields);
  if (typeof text !== "string" || key === undefined) return undefined;
  return { text, sentences: numbersOf(fields[key]) };
}

function numbersOf(value: unknown): number[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item: unknown) => {
    const number =
      typeof item === "number"
        ? item
        : typeof item === "string" && /^\W*\d{1,4}\W*$/.test(item)
          ? Number(item.replace(/\D/g, ""))
          : Number.NaN;
    return Number.isInteger(number) ? [number] : [];
  });
}

const MARKERS = /(?:\s*[[(【]\s*\d{1,3}(?:\s*[,;]\s*\d{1,3})*\s*[\])】])+/g;
/** A sentence, its closing markers before or after its full stop. */
const SENTENCE = /[^\n]+?(?:[.!?…]["”’)]*(?:\s*[[(【]\s*\d{1,3}(?:\s*[,;]\s*\d{1,3})*\s*[\])】])*(?=\s|$)|$)/gm;

function proseClaims(text: string): WrittenClaim[] {
  return [...text.replace(/```\w*/g, "").matchAll(SENTENCE)].flatMap(({ 0: sentence }) => {
    const markers = (sentence.match(MARKERS) ?? []).join(" ");
    const words = sentence
      .replace(MARKERS, "")
      .replace(/^\s*(?:[-*•]|\d+[.)])\s+/, "")
      .replace(/[*_`#]/g, "")
      .trim();
    return /\p{L}{2}/u.test(words) ? [{ text: words, sentences: (markers.match(/\d+/g) ?? []).map(Number) }] : [];
  });
}
