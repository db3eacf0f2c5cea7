import { tokenize } from "../../src/language/terms.js";

/** Some words of a passage, asked about. */
export function questionAbout(passage: string, random: () => number): string {
  const words = tokenize(passage).filter(({ stop }) => !stop);
  const from = Math.floor(random() * Math.max(1, words.length - 6));
  const [first, ...rest] = words.slice(from, from + 5).map(({ text }) => text.toLowerCase());
  return `What does the ${first} ${rest.slice(0, 2).join(" ")} say of the ${rest.slice(2).join(" and the ")}?`;
}
