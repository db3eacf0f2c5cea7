import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { FootnoteError } from "../core/errors.js";
import type { SourceFile } from "../ingest/parse-document.js";
import { sha256 } from "./model-files.js";

const EXTENSIONS: ReadonlySet<string> = new Set([".md", ".markdown", ".txt", ".text"]);

/**
 * Reads the Markdown and plain text files of a folder, subfolders included, in name order. Other files are left alone.
 * @throws FootnoteError CORPUS_UNREADABLE for a missing folder or a file that is not UTF-8, CORPUS_EMPTY for no file
 */
export async function readCorpus(folder: string): Promise<SourceFile[]> {
  let names: string[];
  try {
    names = await readdir(folder, { recursive: true });
  } catch (cause) {
    throw new FootnoteError(
      "CORPUS_UNREADABLE",
      `The corpus folder "${folder}" cannot be read; name a folder of .md and .txt files with --corpus.`,
      { cause },
    );
  }
  const chosen = names
    .filter((name) => EXTENSIONS.has(extname(name).toLowerCase()) && !name.split(/[\\/]/).some((part) => part.startsWith(".")))
    .sort((a, b) => (a < b ? -1 : 1));
  if (chosen.length === 0) {
    throw new FootnoteError(
      "CORPUS_EMPTY",
      `The corpus folder "${folder}" holds no .md or .txt file; add one, or name another folder with --corpus.`,
    );
  }
  return Promise.all(chosen.map((name) => readSource(folder, name)));
}

async function readSource(folder: string, name: string): Promise<SourceFile> {
  const path = join(folder, name);
  try {
    const bytes = await readFile(path);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { name: name.split(/[\\/]/).at(-1) ?? name, text, sha256: sha256(bytes) };
  } catch (cause) {
    const why =
      cause instanceof TypeError ? "is not UTF-8 text; convert it, for example with iconv" : `cannot be read (${(cause as Error).message})`;
    throw new FootnoteError("CORPUS_UNREADABLE", `${path} ${why}.`, { cause });
  }
}
