import type { RequestObserver, RequestRecord } from "../http/operating-ports.js";
import type { Log, LogLevel } from "./log.js";

/** Asked for every few seconds by machines, or a dozen at a time by a browser: worth a line only to someone who looks for it. */
const QUIET_ROUTES = new Set(["/healthz", "/readyz", "/metrics", "page"]);

/** A line for each request: what became of it, never what was asked, unless `questions` says so. */
export function requestLog(log: Log, { questions }: { readonly questions: boolean }): RequestObserver {
  const follower = {
    end: (record: RequestRecord) => {
      const level = levelOf(record);
      if (log.writes(level)) log.write(level, `${record.method} ${record.route} ${record.status}`, fieldsOf(record, questions));
    },
  };
  return { begin: () => follower };
}

function levelOf({ status, route }: RequestRecord): LogLevel {
  if (status >= 500) return status === 500 ? "error" : "warn";
  return QUIET_ROUTES.has(route) && status < 400 ? "debug" : "info";
}

function fieldsOf({ requestId, method, route, status, durationMs, key, answer }: RequestRecord, questions: boolean) {
  return {
    requestId,
    method,
    route,
    status,
    durationMs: Math.round(durationMs * 1000) / 1000,
    ...(key === undefined ? {} : { key }),
    ...(answer
      ? {
          answerId: answer.id,
          answer: answer.status,
          abstained: answer.abstained,
          ...(answer.reason ? { reason: answer.reason.code } : {}),
          confidence: Math.round(answer.confidence * 1000) / 1000,
          generator: answer.generator.id,
          ...(questions ? { question: answer.question, standaloneQuestion: answer.standaloneQuestion } : {}),
        }
      : {}),
  };
}
