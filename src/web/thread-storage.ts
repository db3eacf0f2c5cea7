import { EMPTY_DRAFT, type Entry } from "./thread.js";

const KEY = "footnote.thread.1";
const LIMIT = 60;

type StoredEntry = Pick<Entry, "id" | "question" | "documents" | "answer" | "askedAt">;

/** The conversation that the last visit left, or none. What is broken or foreign is dropped. */
export function loadThread(storage: Storage | undefined): Entry[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isStoredEntry).map(revive) : [];
  } catch {
    return [];
  }
}

export function saveThread(storage: Storage | undefined, entries: readonly Entry[]): void {
  const kept = entries.slice(-LIMIT).map(
    ({ id, question, documents, answer, askedAt }): StoredEntry => ({
      id,
      question,
      askedAt,
      ...(documents && { documents }),
      ...(answer && { answer }),
    }),
  );
  // A full store forgets the oldest half rather than the newest question.
  for (let from = 0; from < kept.length || from === 0; from += Math.max(1, Math.ceil((kept.length - from) / 2))) {
    try {
      storage?.setItem(KEY, JSON.stringify(kept.slice(from)));
      return;
    } catch {
      // Try again with fewer.
    }
  }
}

function revive(stored: StoredEntry): Entry {
  return { ...stored, state: stored.answer ? "done" : "stopped", draft: EMPTY_DRAFT };
}

function isStoredEntry(value: unknown): value is StoredEntry {
  if (typeof value !== "object" || value === null) return false;
  const entry = value as Partial<StoredEntry>;
  const answer = entry.answer;
  return (
    typeof entry.id === "string" &&
    typeof entry.question === "string" &&
    typeof entry.askedAt === "number" &&
    (answer === undefined ||
      (typeof answer.answer === "string" &&
        typeof answer.confidence === "number" &&
        typeof answer.generator?.id === "string" &&
        typeof answer.index?.id === "string" &&
        Array.isArray(answer.claims) &&
        Array.isArray(answer.citations) &&
        Array.isArray(answer.retrieved)))
  );
}
