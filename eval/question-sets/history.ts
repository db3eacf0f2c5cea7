import type { Turn } from "../../src/core/answer.js";

/** The contract takes this many turns and no more; the oldest go. */
const MOST_TURNS = 20;

/** The turns of a conversation as a file gives them; what is no turn is left out. */
export function readHistory(value: unknown): Turn[] {
  if (!Array.isArray(value)) return [];
  const turns = value.flatMap((item: unknown): Turn[] => {
    if (item === null || typeof item !== "object") return [];
    const { role, content } = item as { role?: unknown; content?: unknown };
    return (role === "user" || role === "assistant") && typeof content === "string" ? [{ role, content }] : [];
  });
  return turns.slice(-MOST_TURNS);
}
