/** Share of what an exact search returns that an approximate one returns too, over all questions; 0..1. */
export function recallAgainst(exact: readonly (readonly number[])[], approximate: readonly (readonly number[])[]): number {
  let due = 0;
  let found = 0;
  exact.forEach((ordinals, question) => {
    const got = new Set(approximate[question]);
    due += ordinals.length;
    found += ordinals.filter((ordinal) => got.has(ordinal)).length;
  });
  return due === 0 ? 1 : found / due;
}
