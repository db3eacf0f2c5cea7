import type { Token } from "./terms.js";

/** Function words of other languages written in Latin letters, as far as English lacks them. */
const FOREIGN = new Set(
  `der das des dem den ein eine einer einen ist sind wird werden wurde wie viel viele wer wann wo warum wieso welche welcher welches und oder nicht mit
  von zu zum zur auf für bei nach aus über kann hat haben sich auch
  le les une du aux est sont été qui que quoi quel quelle quels quelles quand où pourquoi comment combien dans avec sur et ou ne pas il elle ils elles ont cette ces leur plus
  de la en se el los las una del al es son fue qué quién quiénes cuál cuáles cuándo dónde cómo cuánto cuánta cuántos cuántas por para con y pero su sus está
  lo gli il un uno della delle dei degli nel nella di da che chi quale quali quando dove perché come quanto quanta quanti quante sono è ha hanno alla alle tra
  het een van zijn wordt wie wat waar waarom welke hoeveel niet voor op
  os um uma dos das não quem onde porque quantos quantas foi são em na`.split(/\s+/),
);
/** One such word may be a name's ("Xi il Grande", "Los Angeles"); two are a language. */
const ENOUGH = 2;
const LATIN = /\p{Script=Latin}|\p{N}/u;

/** Whether a question is put in another language than English, as far as its function words or its letters tell. */
export function isOtherLanguage(tokens: readonly Token[]): boolean {
  const latin = tokens.filter(({ text }) => LATIN.test(text));
  if (latin.length * 2 < tokens.length) return true;
  const foreign = latin.filter(({ text }) => FOREIGN.has(text.toLowerCase())).length;
  const english = latin.filter(({ text, stop }) => stop && !FOREIGN.has(text.toLowerCase())).length;
  return foreign >= ENOUGH && foreign > english;
}
