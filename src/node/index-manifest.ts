import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { FootnoteError } from "../core/errors.js";
import type { EmbedderDescription } from "../core/ports.js";
import { sha256 } from "./model-files.js";

/** Raised whenever what is written changes its shape or meaning: parser, splitter, passages, files. */
export const FORMAT_VERSION = 1;
const MANIFEST = "manifest.json";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.strictObject({
  formatVersion: z.number().int(),
  /** Folder of this generation's files, named after their content. */
  generation: z.string().regex(/^[0-9a-f]{16}$/),
  embedder: z.strictObject({
    id: z.string(),
    revision: z
      .string()
      .regex(/^[0-9a-f]{40}$/)
      .optional(),
    pooling: z.enum(["mean", "cls"]),
    dimension: z.number().int().positive(),
    queryPrefix: z.string(),
    documentPrefix: z.string(),
    weightsSha256: hash,
  }),
  documents: z.array(z.strictObject({ id: z.string(), sha256: hash })),
  passages: z.number().int().nonnegative(),
  sentences: z.number().int().nonnegative(),
  files: z.record(z.string(), z.strictObject({ bytes: z.number().int().nonnegative(), sha256: hash })),
  /** Of the manifest without this field. */
  checksum: hash,
});

export type IndexManifest = z.infer<typeof manifestSchema>;

export function sealManifest(content: Omit<IndexManifest, "checksum" | "generation">): IndexManifest {
  const generation = sha256(JSON.stringify(content)).slice(0, 16);
  const unsealed = { ...content, generation };
  return { ...unsealed, checksum: checksumOf(unsealed) };
}

export function manifestFile(index: string): string {
  return join(index, MANIFEST);
}

/** @throws FootnoteError INDEX_MISSING, INDEX_VERSION or INDEX_BROKEN */
export async function readManifest(index: string): Promise<IndexManifest> {
  const file = manifestFile(index);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    throw new FootnoteError(
      "INDEX_MISSING",
      `There is no index at "${index}" (${file} is missing); build one with: npm run ingest -- --index ${index}`,
      { cause },
    );
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw broken(file, index, "is not JSON", cause);
  }
  const version = (data as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === "number" && version !== FORMAT_VERSION) {
    throw new FootnoteError(
      "INDEX_VERSION",
      `${file} has format ${version}, this Footnote reads format ${FORMAT_VERSION}; rebuild it with: npm run ingest -- --index ${index} --force`,
    );
  }
  const parsed = manifestSchema.safeParse(data);
  if (!parsed.success) throw broken(file, index, "has another shape than a manifest's", parsed.error);
  // As it stands in the file: the checksum is of those bytes' order, not of the schema's.
  const { checksum, ...rest } = data as IndexManifest;
  if (checksumOf(rest) !== checksum) throw broken(file, index, "does not match its own checksum");
  return parsed.data;
}

/** Two descriptions of the same vectors? */
export function sameEmbedder(a: EmbedderDescription, b: EmbedderDescription): boolean {
  return (
    a.id === b.id &&
    a.pooling === b.pooling &&
    a.dimension === b.dimension &&
    a.queryPrefix === b.queryPrefix &&
    a.documentPrefix === b.documentPrefix &&
    a.weightsSha256 === b.weightsSha256
  );
}

export function broken(file: string, index: string, what: string, cause?: unknown): FootnoteError {
  return new FootnoteError("INDEX_BROKEN", `${file} ${what}; rebuild the index with: npm run ingest -- --index ${index} --force`, {
    cause,
  });
}

export function unwritable(index: string, cause: unknown): FootnoteError {
  return new FootnoteError(
    "INDEX_UNWRITABLE",
    `The index "${index}" cannot be written (${(cause as Error).message}); free space or name another folder with --index. What was there is untouched.`,
    { cause },
  );
}

function checksumOf(content: Omit<IndexManifest, "checksum">): string {
  return sha256(JSON.stringify(content));
}
