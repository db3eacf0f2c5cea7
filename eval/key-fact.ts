/** Case, white space and the shape of quotation marks and dashes do not count; letters, digits and other signs do. */
export function foldFact(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether a text states a key fact. A number is not found inside a longer one: "26" is not in "126" nor in "26.5". */
export function statesFact(text: string, fact: string): boolean {
  const needle = foldFact(fact);
  if (needle === "") return false;
  const haystack = foldFact(text);
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const before = haystack.slice(Math.max(0, at - 2), at);
    const after = haystack.slice(at + needle.length, at + needle.length + 2);
    const cutsLeft = /^\d/.test(needle) && /\d[.,]?$/.test(before);
    const cutsRight = /\d$/.test(needle) && /^(?:\d|[.,]\d)/.test(after);
    if (!cutsLeft && !cutsRight) return true;
  }
  return false;
}
