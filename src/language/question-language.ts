import { chineseInEnglish, isChinese } from "./chinese.js";
import { countKnown, inEnglish } from "./glossary.js";
import type { OtherLanguage, SpacedLanguage } from "./other-language.js";
import { normalise } from "./terms.js";

/** Words that shape a question, with what they ask in English; the others only join. */
interface Grammar {
  readonly asks: readonly (readonly [pattern: string, english: string])[];
  readonly joins: string;
}

const GRAMMARS: Readonly<Record<SpacedLanguage, Grammar>> = {
  it: {
    asks: [
      ["quant[oiae]", "how many"],
      ["quando", "when"],
      ["chi", "who"],
      ["dove", "where"],
      ["perché|perche|come mai", "why"],
      ["come", "how"],
      ["che cosa|che cos'|cosa|cos'", "what"],
      ["qual|quale|quali", "which"],
    ],
    joins:
      "il lo la i gli le l un uno una un' di del dello della dei degli delle dell d a al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell con su sul sullo sulla sui sugli sulle sull per tra fra e ed o che è era sono erano ha hanno aveva si ci ne non più anche questo questa questi queste entro ogni essere stato stata stati fu furono ad se suo sua loro mi dice verso riguardo presso durante dopo prima",
  },
  de: {
    asks: [
      ["wie viele?|wieviele?", "how many"],
      ["wie (?:hoch|lang|lange|groß|alt|weit|teuer|schwer|oft)", "how much"],
      ["wann", "when"],
      ["wer|wem|wen|wessen", "who"],
      ["wo|wohin|woher", "where"],
      ["warum|wieso|weshalb|weswegen", "why"],
      ["wie", "how"],
      ["was", "what"],
      ["welche[rsnm]?", "which"],
    ],
    joins:
      "der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird werden wurde wurden hat haben hatte hatten von vom zu zum zur mit auf aus bei für im in an am als auch nicht nur noch es er sie ich wir ihr sein seine ihre ihren über unter nach vor durch um gegen kein keine sich man es gibt kann können soll muss darf dieser diese dieses jede jeder jedes",
  },
  fr: {
    asks: [
      ["combien", "how many"],
      ["quand", "when"],
      ["qui", "who"],
      ["où", "where"],
      ["pourquoi", "why"],
      ["comment", "how"],
      ["qu'est-ce que|qu'est-ce qui|que|quoi", "what"],
      ["quel|quelle|quels|quelles", "which"],
    ],
    joins:
      "le la les l un une des du de d à au aux en dans sur sous par pour avec sans et ou mais est sont était étaient a ont avait avaient ce cet cette ces se s ne n pas plus il elle ils elles on y son sa ses leur leurs que qu autant chaque t être été fait est-ce c",
  },
  es: {
    asks: [
      ["cuánt[oa]s?|cuant[oa]s?", "how many"],
      ["cuándo|cuando", "when"],
      ["quién|quien|quiénes|quienes", "who"],
      ["dónde|donde", "where"],
      ["por qué|por que", "why"],
      ["cómo|como", "how"],
      ["qué|que", "what"],
      ["cuál|cual|cuáles|cuales", "which"],
    ],
    joins:
      "el la los las un una unos unas de del a al en con por para sobre sin y o pero es son era eran fue fueron ha han había se no más su sus este esta estos estas que lo le les ser está están hay cada muy",
  },
};

/** Words that English has too: they tell no language apart. */
const SHARED = new Set("a i an in on or so me he was die war man also has are is no as to ha sole come".split(" "));

const JOINS = new Map(
  (Object.entries(GRAMMARS) as [SpacedLanguage, Grammar][]).map(([language, { joins }]) => [language, new Set(joins.split(" "))]),
);
const WORD = /[\p{L}\p{M}]+/gu;

/** What a language is told by: made once, since every question is held against all of them. */
interface Signs {
  readonly language: SpacedLanguage;
  /** A pattern for each thing asked. */
  readonly asks: readonly RegExp[];
  /** Any of them: where none stands, none need be looked for. */
  readonly asksAny: RegExp;
  /** Small words that English lacks. */
  readonly joins: ReadonlySet<string>;
}

const SIGNS = [...JOINS].map(([language, joins]): Signs => {
  const patterns = GRAMMARS[language].asks.map(([pattern]) => pattern);
  return {
    language,
    asks: patterns.map(whole),
    asksAny: whole(patterns.join("|")),
    joins: new Set([...joins].filter((word) => !SHARED.has(word))),
  };
});

/** The language a question is asked in, where its small words say so; nothing for English, or where there is doubt. */
export function otherLanguage(question: string): OtherLanguage | undefined {
  if (isChinese(question)) return "zh";
  const text = question.toLowerCase().replace(/’/g, "'");
  const words = text.match(WORD) ?? [];
  let best: { language: SpacedLanguage; count: number } | undefined;
  let tied = false;
  for (const { language, asks, asksAny, joins } of SIGNS) {
    let count = asksAny.test(text) ? asks.filter((pattern) => pattern.test(text)).length : 0;
    for (const word of words) if (joins.has(word)) count++;
    if (best && count === best.count) tied = true;
    if (!best || count > best.count) {
      best = { language, count };
      tied = false;
    }
  }
  if (!best || tied) return undefined;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  // With one small word alone, other words of the language must be there.
  const isSure = best.count >= 2 || (best.count === 1 && countKnown(words, best.language) >= ENOUGH);
  return isSure && best.count > english ? best.language : undefined;
}

const ENOUGH = 2;

const ENGLISH = new Set(
  "the of and is are was were what who when where why how which does do did to in for with that this it has have had can be from by not".split(
    " ",
  ),
);

/** A question of another language with its question words in English and its small words left out: what is left can be looked up. */
export function withoutGrammar(question: string, language: SpacedLanguage): string {
  const joins = JOINS.get(language) as ReadonlySet<string>;
  let text = question.replace(/’/g, "'").replace(/[¿¡]/g, "");
  let asked = "";
  for (const [pattern, english] of GRAMMARS[language].asks) {
    if (!whole(pattern).test(text)) continue;
    asked = english;
    text = text.replace(whole(pattern), " ");
    break;
  }
  const kept = text
    .replace(/(?<=\p{L})-(?:t-)?(?:ils?|elles?|on|ce|je|tu|vous|nous)\b/gu, " ")
    .replace(/\b\p{L}{1,4}'(?=\p{L})/gu, " ")
    .replace(WORD, (word, at: number) => (joins.has(word.toLowerCase()) && !isNamed(word, at, language) ? " " : word));
  return `${asked} ${kept}`.replace(/\s+/g, " ").trim();
}

/** A question of another language as far as it can be put into English. @param holds whether the documents hold a term */
export function questionInEnglish(question: string, language: OtherLanguage, holds: (term: string) => boolean): string {
  const isHeld = (word: string) => holds(normalise(word));
  if (language === "zh") return chineseInEnglish(question, isHeld);
  return inEnglish(withoutGrammar(question, language), language, isHeld);
}

/** A small word with a capital inside the question is part of a name: "gli Stati Uniti". */
function isNamed(word: string, at: number, language: SpacedLanguage): boolean {
  return language !== "de" && at > 1 && word !== word.toLowerCase();
}

function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, "iu");
}

const REFUSALS: Readonly<Record<OtherLanguage, readonly [plain: string, foreign: string]>> = {
  it: [
    "Il documento non risponde a questa domanda.",
    "Non trovo una risposta: il documento sembra scritto in un'altra lingua, prova a porre la domanda in quella.",
  ],
  de: [
    "Das Dokument beantwortet diese Frage nicht.",
    "Dazu finde ich nichts: Das Dokument ist offenbar in einer anderen Sprache geschrieben; bitte fragen Sie in dieser.",
  ],
  fr: [
    "Le document ne répond pas à cette question.",
    "Je ne trouve pas de réponse : le document semble écrit dans une autre langue, essayez de poser la question dans celle-ci.",
  ],
  es: [
    "El documento no responde a esta pregunta.",
    "No encuentro respuesta: el documento parece escrito en otro idioma; pruebe a preguntar en él.",
  ],
  zh: ["文档没有回答这个问题。", "没有找到答案：文档似乎是用另一种语言写的，请用那种语言提问。"],
};

/** That there is no answer, in the reader's language. @param foreign whether the document seems to be in another */
export function refusal(language: OtherLanguage, foreign: boolean): string {
  return REFUSALS[language][foreign ? 1 : 0];
}
