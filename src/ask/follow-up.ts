import type { Turn } from "../core/answer.js";
import type { PreparedDocument, Section } from "../core/document.js";
import type { ScoredPassage } from "../core/ports.js";
import { contentTerms } from "../language/terms.js";
import { type SentenceProfile, sentenceProfile } from "./sentence-profile.js";
import { lastSaid, type StandaloneQuestion } from "./standalone-question.js";

/** Where a sentence stands to what the last answer quoted; all 0 where there was no answer, or nothing of it is found again. */
export interface Following {
  /** Same passage or section, for a question that leans on the last answer; below 0 for what was just quoted. */
  readonly followsUp: number;
  /** Goes on from the quote, the more the nearer: 1 right after it. */
  readonly goesOn: number;
  /** The same two for a question that stands by itself. */
  readonly followsFreely: number;
  readonly goesOnFreely: number;
}

const NOWHERE: Following = { followsUp: 0, goesOn: 0, followsFreely: 0, goesOnFreely: 0 };

/** What was quoted in the last turn is near what is asked now, in shares of the strength that features give. */
const SAME_PASSAGE = 0.6;
const SAME_SECTION = 0.2;
/** What the reader has just been told is seldom asked for again. */
const JUST_QUOTED = -1.5;
/** By sentences after the last one quoted, from the first; and right before it. */
const AFTER = [1, 0.6, 0.4];
const BEFORE = 0.3;
/** Content words that make a sentence's reappearance more than chance. */
const TELLING = 4;

/** What the last answer quoted, found again among some passages: a prior, never a citation on the history's word. */
export class LastQuotes {
  readonly #leans: boolean;
  readonly #passages = new Set<number>();
  readonly #sections = new Set<Section>();
  /** By document: the sentences quoted. */
  readonly #quoted = new Map<PreparedDocument, number[]>();
  /** Of these without what holds all that is asked now ("and in 2022?"), which is the answer again. */
  readonly #told = new Map<PreparedDocument, number[]>();

  constructor({ own, carried }: Pick<StandaloneQuestion, "own" | "carried">, history: readonly Turn[], passages: readonly ScoredPassage[]) {
    this.#leans = carried !== "";
    const asked = contentTerms(own);
    for (const { passage, sentence, profile } of quotedAgain(lastSaid(history), passages)) {
      if (profile.terms.length < TELLING) continue;
      this.#passages.add(passage.ordinal);
      this.#sections.add(passage.section);
      put(this.#quoted, passage.prepared, sentence);
      if (asked.length === 0 || !asked.every((term) => profile.termSet.has(term))) put(this.#told, passage.prepared, sentence);
    }
  }

  /** @param sentence index into the document's sentences */
  of({ ordinal, prepared, section }: ScoredPassage, sentence: number): Following {
    if (this.#passages.size === 0) return NOWHERE;
    const near = (this.#passages.has(ordinal) ? SAME_PASSAGE : 0) + (this.#sections.has(section) ? SAME_SECTION : 0);
    const goesOn = this.#goesOn(prepared, sentence);
    if (!this.#leans) return { ...NOWHERE, followsFreely: near, goesOnFreely: goesOn };
    const isTold = this.#told.get(prepared)?.includes(sentence);
    return { ...NOWHERE, followsUp: near + (isTold ? JUST_QUOTED : 0), goesOn };
  }

  #goesOn(prepared: PreparedDocument, sentence: number): number {
    const quoted = this.#quoted.get(prepared);
    if (!quoted || quoted.includes(sentence)) return 0;
    const past = sentence - Math.max(...quoted);
    return past > 0 ? (AFTER[past - 1] ?? 0) : quoted.includes(sentence + 1) ? BEFORE : 0;
  }
}

interface Quoted {
  readonly passage: ScoredPassage;
  /** Index into the document's sentences. */
  readonly sentence: number;
  readonly profile: SentenceProfile;
}

/** Sentences of some passages that a text holds word for word. */
export function* quotedAgain(said: string, passages: readonly ScoredPassage[]): Generator<Quoted> {
  if (said === "") return;
  for (const passage of passages) {
    const { firstSentence, endSentence } = passage.passage;
    for (let sentence = firstSentence; sentence < endSentence; sentence++) {
      const profile = sentenceProfile(passage.prepared, sentence);
      if (said.includes(profile.text)) yield { passage, sentence, profile };
    }
  }
}

export function put(places: Map<PreparedDocument, number[]>, prepared: PreparedDocument, at: number): void {
  places.set(prepared, [...(places.get(prepared) ?? []), at]);
}
