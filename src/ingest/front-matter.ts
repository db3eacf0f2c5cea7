import { parse } from "yaml";
import { FootnoteError } from "../core/errors.js";

/** What a document says of itself. */
export interface FrontMatter {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly kicker?: string;
  readonly standfirst?: string;
  readonly language?: string;
  readonly url?: string;
}

const FENCED = /^---[ \t]*\n(?=\s*(?:#.*\n\s*)*["']?[\p{L}\p{N}_-]+["']?[ \t]*:)([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;

/** Splits YAML front matter from the body. A file that merely opens with a rule has none. */
export function splitFrontMatter(source: string, file: string): { frontMatter: FrontMatter; body: string } {
  const match = FENCED.exec(source);
  if (!match) return { frontMatter: { authors: [] }, body: source };
  let data: unknown;
  try {
    data = parse(match[1] ?? "");
  } catch (cause) {
    throw new FootnoteError(
      "CORPUS_UNREADABLE",
      `${file}: the front matter is not valid YAML (${(cause as Error).message.split("\n")[0]}); mend it or remove it.`,
      { cause },
    );
  }
  if (data === null || typeof data !== "object" || Array.isArray(data)) return { frontMatter: { authors: [] }, body: source };
  const fields = data as Record<string, unknown>;
  return { frontMatter: readFields(fields), body: source.slice(match[0].length) };
}

function readFields(fields: Record<string, unknown>): FrontMatter {
  const title = text(fields["title"]);
  const kicker = text(fields["kicker"]);
  const standfirst = text(fields["standfirst"]) ?? text(fields["subtitle"]);
  const language = text(fields["language"]) ?? text(fields["lang"]);
  const url = text(fields["url"]) ?? text(fields["source"]);
  const authors = [fields["authors"] ?? fields["author"] ?? []].flat().map(text);
  return {
    ...(title === undefined ? {} : { title }),
    ...(kicker === undefined ? {} : { kicker }),
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(language === undefined ? {} : { language }),
    ...(url !== undefined && /^https?:\/\//i.test(url) ? { url } : {}),
    authors: authors.filter((author) => author !== undefined),
  };
}

function text(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const trimmed = String(value).replace(/\s+/g, " ").trim();
  return trimmed === "" ? undefined : trimmed;
}
