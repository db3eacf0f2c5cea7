import { AnswerLog, type AnswerLogs, type AskedEvents, type EventId, type LoggedEvent } from "./answer-log.js";

export interface Resumption {
  readonly log: AnswerLog;
  readonly events: AsyncGenerator<LoggedEvent>;
  /** Present where the answer begins anew. */
  readonly restarted?: { readonly after: string; readonly reason: string };
}

/**
 * What follows the last event a client received. Where its log is no longer kept the question is answered anew: if that goes the same
 * way up to that event, the rest follows under the old id, and otherwise all of it, under a new id.
 */
export async function resume(logs: AnswerLogs, ask: AskedEvents, request: string, last: EventId, signal: AbortSignal): Promise<Resumption> {
  const id = `${last.answer}.${last.number}.${last.digest}`;
  const kept = logs.find(last.answer, request);
  if (kept?.idOf(last.number) === id) return { log: kept, events: kept.read(last.number + 1, signal) };
  const log = new AnswerLog(ask, last.answer);
  const events = log.read(0, signal);
  for (let number = 0; number <= last.number; number++) if ((await events.next()).done) break;
  if (log.idOf(last.number) === id) return { log, events };
  log.restart();
  return { log, events: replay(log, events, signal), restarted: { after: id, reason: "Another answer came this time; it begins anew." } };
}

/** The new reader begins before the old one leaves, or the work would stop. */
async function* replay(log: AnswerLog, old: AsyncGenerator<LoggedEvent>, signal: AbortSignal): AsyncGenerator<LoggedEvent> {
  const anew = log.read(0, signal);
  const first = await anew.next();
  await old.return(undefined);
  if (first.done) return;
  yield first.value;
  yield* anew;
}
