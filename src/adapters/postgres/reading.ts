/** Begins a transaction that sees the store as it is at its first statement, whatever is committed meanwhile, and changes nothing. */
export function beginReading(timeoutMs: number): string {
  const limit = Math.trunc(timeoutMs);
  return [
    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    `SET LOCAL statement_timeout = ${limit}`,
    `SET LOCAL lock_timeout = ${limit}`,
    `SET LOCAL idle_in_transaction_session_timeout = ${limit * 2}`,
    // Compiling a statement costs more than any question's takes.
    "SET LOCAL jit = off",
  ].join("; ");
}
