/**
 * SQuAD's answer normalisation (Rajpurkar et al. 2016, evaluate-v2.0.py): lower case, no punctuation, no articles, single
 * spaces. Punctuation is Unicode's here, so that curly and straight quotation marks agree.
 */
export function normaliseAnswer(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\p{P}$+<=>^`|~]/gu, "")
    .replace(/\b(?:a|an|the)\b/g, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The normalised words of a text. */
export function answerTokens(text: string): string[] {
  const normalised = normaliseAnswer(text);
  return normalised === "" ? [] : normalised.split(" ");
}

/** Whether the words of `part` stand in `whole` one after another. An empty part stands in nothing. */
export function holdsWords(whole: string, part: string): boolean {
  const words = normaliseAnswer(part);
  return words !== "" && ` ${normaliseAnswer(whole)} `.includes(` ${words} `);
}

/** How many words two lists share, repeats counted as often as both have them. */
export function sharedTokens(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const token of a) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of b) {
    const count = left.get(token) ?? 0;
    if (count > 0) {
      shared++;
      left.set(token, count - 1);
    }
  }
  return shared;
}
