import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument, type SourceFile } from "../../src/ingest/parse-document.js";
import { tokenize } from "../../src/language/terms.js";
import { OPTIONS } from "../../src/node/configuration.js";
import { readCorpus } from "../../src/node/corpus-folder.js";
import { BUNDLED_MODEL } from "../../src/node/embedding-models.js";
import { sha256 } from "../../src/node/model-files.js";
import { packageFolder } from "../../src/node/package-folder.js";
import { seededRandom } from "../seeded-random.js";

/** What texts are made of: sentences for their shape, and words of the language for their matter. */
export interface Material {
  readonly sentences: readonly string[];
  readonly words: readonly string[];
}

const PARAGRAPHS_A_SECTION = 5;
const SECTIONS_A_DOCUMENT = 20;
const PARAGRAPH_WORDS = 75;
/** Words a topic keeps coming back to; few enough that its passages stand near each other. */
const TOPIC_WORDS = 60;
const SHARE_OF_TOPIC = 0.75;

/** The project's own documents give the shapes, the bundled tokenizer's vocabulary the words. */
export async function readMaterial(): Promise<Material> {
  const folders = [join(packageFolder(), "corpus"), join(packageFolder(), "eval", "documents")];
  const texts = (await Promise.all(folders.map(readCorpus))).flat().map((source) => parseDocument(source));
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const sentences = texts
    .flatMap(({ text, blocks }) => blocks.filter(({ kind }) => kind === "paragraph").map(({ start, end }) => text.slice(start, end)))
    .flatMap((paragraph) => [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /^\p{Lu}.{30,220}\.$/u.test(sentence));
  const tokenizer = JSON.parse(await readFile(join(OPTIONS.models.fallback, BUNDLED_MODEL, "tokenizer.json"), "utf8")) as {
    readonly model: { readonly vocab: Readonly<Record<string, number>> };
  };
  return { sentences, words: Object.keys(tokenizer.model.vocab).filter((word) => /^[a-z]{4,12}$/.test(word)) };
}

/**
 * Documents of about `passages` passages in all, one topic a document. Real sentences keep their function words, lengths and
 * punctuation; most content words become the topic's, the rest any word. So vectors cluster, as they do in real
 * collections: uniform ones would be pathological for a graph.
 */
export function* generatedCorpus(passages: number, material: Material, seed: number): Generator<SourceFile> {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  for (let document = 0, made = 0; made < passages; document++) {
    const topic = Array.from({ length: TOPIC_WORDS }, () => pick(material.words));
    const lines = [`# ${capitalised(`${pick(topic)} and ${pick(topic)}`)}`];
    for (let section = 0; section < SECTIONS_A_DOCUMENT && made < passages; section++) {
      lines.push(`## ${capitalised(`${pick(topic)} ${pick(topic)} ${section + 1}`)}`);
      // A few words of its own: passages of one section are nearer to each other than to the topic's rest.
      const own = Array.from({ length: TOPIC_WORDS / 6 }, () => pick(topic));
      const word = () => pick(random() < SHARE_OF_TOPIC ? (random() < 0.5 ? own : topic) : material.words);
      for (let paragraph = 0; paragraph < PARAGRAPHS_A_SECTION && made < passages; paragraph++, made++) {
        const sentences: string[] = [];
        for (let length = 0; length < PARAGRAPH_WORDS; length += sentences.at(-1)?.split(" ").length ?? 1) {
          sentences.push(reworded(pick(material.sentences), word));
        }
        lines.push(sentences.join(" "));
      }
    }
    const text = `${lines.join("\n\n")}\n`;
    yield { name: `generated-${String(document + 1).padStart(5, "0")}.md`, text, sha256: sha256(text) };
  }
}

/** The sentence with another word for each of its content words; numbers stay. */
export function reworded(sentence: string, word: () => string): string {
  let text = sentence;
  for (const { start, end, stop, text: old } of tokenize(sentence).toReversed()) {
    if (stop || /\p{N}/u.test(old)) continue;
    const other = word();
    text = text.slice(0, start) + (/^\p{Lu}/u.test(old) ? capitalised(other) : other) + text.slice(end);
  }
  return text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
