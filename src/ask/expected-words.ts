import { EXPECTED_WORDS } from "./expected-words-table.js";

/** How often the sentence that answers holds a word that a question asks with, 0..1, by the word's term. */
export type Expectation = (term: string) => number;

/** Of a word that development questions hardly ever asked with. */
export const UNKNOWN_EXPECTATION = 0.45;

let read: ReadonlyMap<string, number> | undefined;

/** As learned from development questions: "anyone" is hardly ever said in the answer, "vaccine" mostly. */
export const expectation: Expectation = (term) => {
  read ??= new Map(
    EXPECTED_WORDS.split(" ").map((entry) => {
      const [word = "", percent = ""] = entry.split(":");
      return [word, Number(percent) / 100] as const;
    }),
  );
  return read.get(term) ?? UNKNOWN_EXPECTATION;
};
