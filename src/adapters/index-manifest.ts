import * as z from "zod";
import { FootnoteError } from "../core/errors.js";
import type { EmbedderDescription } from "../core/ports.js";
import { sha256 } from "./sha256.js";

/** Raised whenever what is written changes its shape or meaning: parser, splitter, passages, files. */
export const FORMAT_VERSION = 1;
export const MANIFEST = "manifest.json";

/** Where an index is kept: a folder of files, or a site's assets. */
export interface IndexSource {
  /** How a message names a file of the index. */
  readonly name: (path: string) => string;
  /** What mends a broken index: the end of a sentence. */
  readonly cure: string;
  /** Rejects where there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
}

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

export async function sealManifest(content: Omit<IndexManifest, "checksum" | "generation">): Promise<IndexManifest> {
  const generation = (await sha256(JSON.stringify(content))).slice(0, 16);
  const unsealed = { ...content, generation };
  return { ...unsealed, checksum: await checksumOf(unsealed) };
}

/** @throws FootnoteError INDEX_VERSION or INDEX_BROKEN */
export async function parseManifest(text: string, source: IndexSource): Promise<IndexManifest> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw broken(source, MANIFEST, "is not JSON", cause);
  }
  const version = (data as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === "number" && version !== FORMAT_VERSION) {
    throw new FootnoteError(
      "INDEX_VERSION",
      `${source.name(MANIFEST)} has format ${version}, this Footnote reads format ${FORMAT_VERSION}; ${source.cure}`,
    );
  }
  const parsed = manifestSchema.safeParse(data);
  if (!parsed.success) throw broken(source, MANIFEST, "has another shape than a manifest's", parsed.error);
  // As it stands in the file: the checksum is of those bytes' order, not of the schema's.
  const { checksum, ...rest } = data as IndexManifest;
  if ((await checksumOf(rest)) !== checksum) throw broken(source, MANIFEST, "does not match its own checksum");
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

export function broken(source: IndexSource, path: string, what: string, cause?: unknown): FootnoteError {
  return new FootnoteError("INDEX_BROKEN", `${source.name(path)} ${what}; ${source.cure}`, { cause });
}

function checksumOf(content: Omit<IndexManifest, "checksum">): Promise<string> {
  return sha256(JSON.stringify(content));
}
