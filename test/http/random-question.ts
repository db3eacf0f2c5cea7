import * as fc from "fast-check";

/** Questions of words that stand in a text, words that do not, and things that are no words at all. */
export function randomQuestion(text: string): fc.Arbitrary<string> {
  const words = [...new Set(text.match(/[\p{L}\p{N}%’-]+/gu) ?? ["x"])];
  const known = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((chosen) => chosen.join(" "));
  const opening = fc.constantFrom(
    "What is",
    "Who",
    "When did",
    "How much",
    "Why does",
    "Is it true that",
    "List",
    "Compare",
    "And",
    "",
    "Summarise",
  );
  const asked = fc.tuple(opening, known).map(([first, rest]) => `${first} ${rest}?`);
  const noise = fc.string({ unit: "binary", minLength: 1, maxLength: 200 });
  return fc
    .oneof(
      { weight: 5, arbitrary: asked },
      { weight: 2, arbitrary: fc.tuple(asked, noise).map(([a, b]) => `${a} ${b}`) },
      { weight: 1, arbitrary: noise },
    )
    .filter((question) => /[^\s\p{Cc}]/u.test(question));
}
