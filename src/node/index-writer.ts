import { chmod, mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CorpusVocabulary } from "../adapters/corpus-vocabulary.js";
import { FORMAT_VERSION, type IndexManifest, sealManifest } from "../adapters/index-manifest.js";
import { FILES } from "../adapters/index-reader.js";
import { quantise } from "../adapters/memory-library.js";
import { MiniSearchLexicalIndex } from "../adapters/minisearch-lexical-index.js";
import type { EmbedderDescription } from "../core/ports.js";
import type { BuiltDocument } from "../ingest/build-index.js";
import { writeHnswStore } from "./hnsw-store.js";
import { HNSW_FOLDER } from "./index-files.js";
import { manifestFile } from "./index-folder.js";
import { sha256 } from "./model-files.js";

const TEMPORARY = ".tmp-";

/**
 * Writes a new generation of an index beside the old one and then, in one rename of the manifest, makes it the index. Until
 * that rename the old one stands untouched; after it nothing of the old one is needed. The caller holds the index's lock.
 */
export async function writeIndex(
  index: string,
  documents: readonly BuiltDocument[],
  embedder: EmbedderDescription,
): Promise<IndexManifest> {
  await mkdir(index, { recursive: true });
  await sweep(index, undefined);
  const temporary = await mkdtemp(join(index, TEMPORARY));
  try {
    await writeFiles(temporary, documents, embedder.dimension);
    const manifest = await sealManifest({
      formatVersion: FORMAT_VERSION,
      embedder,
      documents: documents.map(({ prepared: { document } }) => ({ id: document.id, sha256: document.sha256 })),
      passages: documents.reduce((sum, { prepared }) => sum + prepared.passages.length, 0),
      sentences: documents.reduce((sum, { prepared }) => sum + prepared.sentences.length, 0),
      files: await checksums(temporary),
    });
    const generation = join(index, manifest.generation);
    // The same content has the same name: where it stands whole it may be the index in force, and is not touched.
    if (await holdsFiles(generation, manifest.files)) {
      await rm(temporary, { recursive: true, force: true });
    } else {
      await rm(generation, { recursive: true, force: true });
      await chmod(temporary, 0o755);
      await rename(temporary, generation);
    }
    const next = join(index, `${TEMPORARY}manifest.json`);
    // Without a newline at the end: a file cut short anywhere is no JSON.
    await writeFile(next, JSON.stringify(manifest, null, 2));
    await sync(next);
    await rename(next, manifestFile(index));
    await sync(index);
    await sweep(index, manifest.generation);
    return manifest;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

async function writeFiles(folder: string, documents: readonly BuiltDocument[], dimension: number): Promise<void> {
  const prepared = documents.map((one) => one.prepared);
  const passages = prepared.flatMap(({ document, passages: own }) => {
    const sections = new Map(document.sections.map((section) => [section.id, section]));
    return own.map(({ start, end, sectionId }) => ({
      text: document.text.slice(start, end),
      section: (sections.get(sectionId)?.path ?? []).join(" "),
    }));
  });
  const lexical = MiniSearchLexicalIndex.build(passages.map((passage, id) => ({ id, ...passage })));
  const vocabulary = CorpusVocabulary.count(passages.map(({ text, section }) => `${text} ${section}`));
  const sentences = quantise(
    documents.flatMap(({ vectors }) => vectors.sentences),
    dimension,
  );
  const vectors = new Float32Array(passages.length * dimension);
  documents
    .flatMap(({ vectors: { passages: own } }) => own)
    .forEach((vector, at) => {
      vectors.set(vector, at * dimension);
    });

  await allOf([
    writeFile(join(folder, FILES.documents), JSON.stringify(prepared)),
    writeFile(join(folder, FILES.lexical), JSON.stringify(lexical)),
    writeFile(join(folder, FILES.vocabulary), JSON.stringify(vocabulary)),
    writeFile(join(folder, FILES.vectors), bytesOf(vectors)),
    writeFile(join(folder, FILES.sentenceRows), bytesOf(sentences.rows)),
    writeFile(join(folder, FILES.sentenceScales), bytesOf(sentences.scales)),
    writeHnswStore(documents, dimension, join(folder, HNSW_FOLDER)),
  ]);
}

/** Waits for every one, also where one fails: what is half written is removed afterwards, and nothing may be written behind that. */
async function allOf(writes: readonly Promise<void>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(writes)) if (outcome.status === "rejected") throw outcome.reason;
}

function bytesOf(array: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

async function checksums(folder: string): Promise<IndexManifest["files"]> {
  const names = (await readdir(folder, { recursive: true })).sort();
  // Synced side by side: a disk takes as long for all as for one.
  const entries = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      if ((await stat(file)).isDirectory()) return [];
      await sync(file);
      const content = await readFile(file);
      return [[name, { bytes: content.byteLength, sha256: sha256(content) }] as const];
    }),
  );
  await sync(folder);
  return Object.fromEntries(entries.flat());
}

async function holdsFiles(folder: string, files: IndexManifest["files"]): Promise<boolean> {
  try {
    for (const [name, { sha256: expected }] of Object.entries(files)) {
      if (sha256(await readFile(join(folder, name))) !== expected) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** A power cut after the rename must not find empty files behind it. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what killed or superseded ingests left; only names this writer gives. */
async function sweep(index: string, keep: string | undefined): Promise<void> {
  for (const name of await readdir(index)) {
    const superseded = keep !== undefined && /^[0-9a-f]{16}$/.test(name) && name !== keep;
    if (superseded || name.startsWith(TEMPORARY)) await rm(join(index, name), { recursive: true, force: true });
  }
}
