import type { Question, Turn } from "../core/answer.js";
import type { PreparedDocument } from "../core/document.js";
import type { EvidenceSentence, Retriever, ScoredPassage } from "../core/ports.js";
import { bearsAnswer } from "../language/answer-kinds.js";
import { put, quotedAgain } from "./follow-up.js";
import type { FollowUpMove } from "./follow-up-move.js";
import { quoteSentence } from "./overview.js";
import { sentenceProfile } from "./sentence-profile.js";
import { lastSaid } from "./standalone-question.js";

/** What the last answer quoted, found again in the documents: nothing of it is taken on the history's word. */
export interface LastAnswer {
  readonly prepared: PreparedDocument;
  /** Indices of the sentences quoted, in reading order; at least one. */
  readonly sentences: readonly number[];
  readonly passages: readonly ScoredPassage[];
}

/** Passages looked through for the quotes. */
const PASSAGES = 5;
/** Characters that make a sentence's reappearance more than chance. */
const TELLING = 16;

/** The sentences of the documents that the last answer holds word for word, of the document that holds most. */
export async function lastAnswer(
  history: readonly Turn[],
  { documents }: Pick<Question, "documents">,
  retriever: Retriever,
): Promise<LastAnswer | undefined> {
  const said = lastSaid(history);
  if (said.trim().length < TELLING) return undefined;
  const { passages } = await retriever.retrieve({ text: said, limit: PASSAGES, ...(documents ? { documents } : {}) });
  const quoted = new Map<PreparedDocument, number[]>();
  for (const { passage, sentence, profile } of quotedAgain(said, passages))
    if (profile.text.length >= TELLING) put(quoted, passage.prepared, sentence);
  const [most] = [...quoted].sort((a, b) => b[1].length - a[1].length);
  return most ? { prepared: most[0], sentences: most[1].sort((a, b) => a - b), passages } : undefined;
}

/** Sentences looked back and ahead for who says so, or for an example. */
const REACH = 5;
const MORE = 2;
const EXAMPLE = /\b(?:for example|for instance|such as|e\.g\.|including|among them|one of (?:them|these)|like)\b/i;

/** What answers a move on the last answer; empty where nothing near it does. */
export function answerMove(move: FollowUpMove, last: LastAnswer): EvidenceSentence[] {
  const { prepared, sentences } = last;
  const first = sentences[0] as number;
  const end = sentences.at(-1) as number;
  const told = new Set(sentences);
  const quote = (indices: readonly number[]) => indices.map((at) => quoteSentence(prepared, at));
  const after = near(prepared, end, 1).filter((at) => !told.has(at));
  const before = near(prepared, first, -1).filter((at) => !told.has(at));
  const isNamed = (at: number) => bearsAnswer("person", sentenceProfile(prepared, at).text, new Set()) === 1;
  switch (move) {
    case "where":
      return [...headingOf(prepared, first), ...quote([first])];
    case "source": {
      const source = [...sentences.filter(isNamed), ...before.filter(isNamed), ...after.filter(isNamed)][0];
      return quote(source === undefined ? [] : [source]);
    }
    case "more":
      return quote(after.slice(0, MORE));
    case "example": {
      const example = [...after, ...before].find((at) => EXAMPLE.test(sentenceProfile(prepared, at).text));
      return quote(example === undefined ? [] : [example]);
    }
    case "again":
      return quote(sentences.slice(0, MORE));
  }
}

/** Sentences of the same section on one side of a sentence, nearest first. */
function near(prepared: PreparedDocument, from: number, step: 1 | -1): number[] {
  const section = quoteSentence(prepared, from).section;
  const found: number[] = [];
  for (let at = from + step; found.length < REACH; at += step) {
    const sentence = prepared.sentences[at];
    if (!sentence || sentence.start < section.start || sentence.end > section.end) break;
    found.push(at);
  }
  return found;
}

function headingOf(prepared: PreparedDocument, at: number): EvidenceSentence[] {
  const { section } = quoteSentence(prepared, at);
  const heading = prepared.document.blocks.find(({ kind, start }) => kind === "heading" && start === section.start);
  if (!heading) return [];
  const { start, end } = heading;
  return [{ prepared, section, start, end, text: prepared.document.text.slice(start, end), score: 1 }];
}
