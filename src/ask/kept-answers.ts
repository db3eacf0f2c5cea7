import type { Answer, AnswerEvent, Question } from "../core/answer.js";

type Ask = (question: Question, signal?: AbortSignal) => AsyncIterable<AnswerEvent>;

interface Kept {
  readonly events: readonly AnswerEvent[];
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
  let bytes = 0;

  const forget = (key: string) => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, events: readonly AnswerEvent[], answer: Answer) => {
    const size = sizeOf(key, answer);
    if (size > mostBytes / 8 || !REPEATABLE.has(answer.generator.id)) return;
    forget(key);
    kept.set(key, { events, bytes: size });
    bytes += size;
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

/** As if no string were shared with the documents: an upper bound, at two bytes a character. */
function sizeOf(key: string, { question, standaloneQuestion, answer, claims, citations, retrieved }: Answer): number {
  let characters = key.length + question.length + standaloneQuestion.length + 2 * answer.length;
  for (const { text } of claims) characters += text.length;
  for (const { quote, prefix, suffix } of citations) characters += quote.length + prefix.length + suffix.length;
  for (const { text } of retrieved) characters += text.length;
  return 2 * characters + OBJECT_BYTES * (4 + 3 * claims.length + 2 * citations.length + retrieved.length);
}
