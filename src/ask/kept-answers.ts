import type { Answer, AnswerEvent, Question, RetrievedPassage } from "../core/answer.js";

type Ask = (question: Question, signal?: AbortSignal) => AsyncIterable<AnswerEvent>;

interface Kept {
  readonly events: readonly AnswerEvent[];
  readonly retrieved: readonly RetrievedPassage[];
  /** Beside the texts of its passages. */
  readonly bytes: number;
}

/** Of generators that give the same answer to the same question every time. */
const REPEATABLE: ReadonlySet<string> = new Set(["extractive"]);
/** What an object of an answer takes beside its strings, bytes. */
const OBJECT_BYTES = 250;

/**
 * Asks a question that was asked before from memory: an answer follows from the index, the question, its history and the documents
 * named. Only whole answers are kept, and only while this index is served; the least recently asked go first. A kept answer has an
 * id and times of its own.
 * @param mostBytes about what may be kept; 0 keeps nothing
 */
export function keepingAnswers(ask: Ask, mostBytes: number, { newId, now }: { newId: () => string; now: () => number }): Ask {
  if (mostBytes === 0) return ask;
  const kept = new Map<string, Kept>();
  const texts = new PassageTexts();
  let bytes = 0;

  const forget = (key: string) => {
    const old = kept.get(key);
    if (!old) return;
    bytes -= old.bytes + texts.release(old.retrieved);
    kept.delete(key);
  };
  const keep = (key: string, events: readonly AnswerEvent[], answer: Answer) => {
    const size = sizeOf(key, answer);
    if (size > mostBytes / 8 || !REPEATABLE.has(answer.generator.id)) return;
    forget(key);
    const { retrieved, added } = texts.share(answer.retrieved);
    kept.set(key, { events: events.map((event) => withPassages(event, retrieved)), retrieved, bytes: size });
    bytes += size + added;
    // A Map is in order of insertion, and what is asked again is inserted again.
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes) break;
      forget(oldest);
    }
  };

  return async function* (question, signal) {
    const started = now();
    const key = JSON.stringify([question.question, question.history, question.documents, question.generator]);
    const known = kept.get(key);
    if (known && !signal?.aborted) {
      kept.delete(key);
      kept.set(key, known);
      yield* again(known.events, newId(), () => now() - started);
      return;
    }
    const events: AnswerEvent[] = [];
    for await (const event of ask(question, signal)) {
      events.push(event);
      if (event.type === "answer-end") keep(key, events, event.answer);
      yield event;
    }
  };
}

function* again(events: readonly AnswerEvent[], id: string, elapsed: () => number): Iterable<AnswerEvent> {
  for (const event of events) {
    if (event.type === "answer-start") yield { ...event, id };
    else if (event.type === "answer-end") {
      const retrieveMs = Math.round(elapsed() * 1000) / 1000;
      yield { ...event, answer: { ...event.answer, id, timings: { retrieveMs, answerMs: 0, totalMs: retrieveMs } } };
    } else yield event;
  }
}

function withPassages(event: AnswerEvent, retrieved: readonly RetrievedPassage[]): AnswerEvent {
  if (event.type === "retrieved") return { ...event, retrieved };
  return event.type === "answer-end" ? { ...event, answer: { ...event.answer, retrieved } } : event;
}

/** The texts of the passages of kept answers, each once, however many answers found it: they are nine tenths of an answer. */
class PassageTexts {
  readonly #known = new Map<string, { readonly text: string; uses: number }>();

  /** The passages with the texts that others have already, and the bytes of those that none had. */
  share(passages: readonly RetrievedPassage[]): { retrieved: RetrievedPassage[]; added: number } {
    let added = 0;
    const retrieved = passages.map((passage) => {
      let known = this.#known.get(passage.passageId);
      if (!known) {
        known = { text: passage.text, uses: 0 };
        this.#known.set(passage.passageId, known);
        added += bytesOf(known.text);
      }
      known.uses++;
      return { ...passage, text: known.text };
    });
    return { retrieved, added };
  }

  /** @returns the bytes of the texts that no other answer has */
  release(passages: readonly RetrievedPassage[]): number {
    let released = 0;
    for (const { passageId } of passages) {
      const known = this.#known.get(passageId);
      if (!known || --known.uses > 0) continue;
      this.#known.delete(passageId);
      released += bytesOf(known.text);
    }
    return released;
  }
}

/** At two bytes a character. */
function bytesOf(text: { readonly length: number }): number {
  return 2 * text.length;
}

/** Without the texts of its passages, as if no other string were shared: an upper bound. */
function sizeOf(key: string, { question, standaloneQuestion, answer, claims, citations, retrieved }: Answer): number {
  let characters = key.length + question.length + standaloneQuestion.length + 2 * answer.length;
  for (const { text } of claims) characters += text.length;
  for (const { quote, prefix, suffix } of citations) characters += quote.length + prefix.length + suffix.length;
  return bytesOf({ length: characters }) + OBJECT_BYTES * (4 + 3 * claims.length + 2 * citations.length + retrieved.length);
}
