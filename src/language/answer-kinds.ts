import { ANY_MONTH, MONTHS } from "./months.js";

/** What a question asks for. */
export type AnswerKind =
  | "person"
  | "place"
  | "time"
  | "quantity"
  | "reason"
  | "manner"
  | "definition"
  | "list"
  | "yesNo"
  | "comparison"
  | "summary"
  | "other";

const MEASURES = "rate|size|temperature|speed|length|height|width|weight|depth|distance|population|age|capacity|volume|voltage|pressure";
const SHARES = "proportion|share|number|amount|cost|price";
const QUANTITY_UNITS = new RegExp(
  [
    "\\bhow (?:many|much|long|far|tall|high|big|large|old|fast|deep|wide|heavy|often|hot|cold|expensive)\\b",
    `\\b(?:what|which) (?:(?!(?:is|are|was|were|do|does|did)\\b)\\w+ )?(?:percent(?:age)?|fraction|figure|total|score|dose|power|${SHARES}|${MEASURES})\\b`,
    `\\b(?:percentage|${SHARES}) of\\b`,
    `\\bwhat(?:'s| is| are| was| were) the (?:\\w+ )?(?:${MEASURES}) (?:of|in|between)\\b`,
  ].join("|"),
);

const AUXILIARIES = "is|are|was|were|do|does|did|has|have|had|can|could";

/** Whom "which" may ask for, where a verb follows: "which court ruled", but not "which court case". */
const BODIES =
  "man|woman|maker|manufacturer|supplier|contractor|bank|university|newspaper|magazine|publisher|court|minister|official|architect|engineer|doctor|physician|artist|painter|composer|musician|writer|poet|player|councillor|judge|lawyer|foundation|queen|scholar|company|firm|researcher|scientist";
const GOES_ON = `${AUXILIARIES}|will|would|should|must|that|who|of|in|at|on|for|from|to|[a-z]+ed|[a-z]+[^s]s(?! (?:is|are|was|were|do|did|have|had|can|could|will|would|should|must)\\b)|sent|told|took|won|led|got|gave|built|wrote|made|said|found|lost|held|left|bought|sold|paid|chose|came|went|saw|kept|ran|drew|spoke|set|put|cut|met|hit|began|became|knew|grew|threw|taught|brought|thought|caught|fell|broke|stood`;

const SUMMARY =
  /\b(?:summari[sz]e|summary|overview|gist|main (?:point|idea|argument|topic|theme)s?|key (?:point|takeaway|message)s?|tl;?dr|in short|in a nutshell)\b|\bwhat (?:is|'s) (?:(?:this|the) (?:article|document|text|page|paper|report|manual|piece|story) |it )(?:all )?about\b|\bwhat(?:'s| is| are)? (?:it|this|that)(?: all)? about\b|\bwhat (?:do|does|did) (?:it|this|that|they|(?:this|that|the) (?:article|document|text|paper|report|piece|author|page|story|manual|minutes))s? (?:say|argue|claim|cover|discuss|conclude)(?: (?:about|on|of|regarding|concerning)\b.*)?\s*\??$|\btell me (?:briefly |a bit )?(?:about|how(?! (?:much|many|long|often|far|old|big|tall|high|deep|fast|soon)\b))\b/;
const YES_NO =
  /^(?:so |and |but )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|isn't|aren't|doesn't|don't|didn't)\b/;

const RULES: readonly (readonly [AnswerKind, RegExp])[] = [
  ["summary", SUMMARY],
  [
    "comparison",
    /\b(?:compare[ds]?|comparison|difference between|differ(?:s|ent)? (?:from|between)|versus|vs\.?|compared (?:to|with)|rather than)\b/,
  ],
  [
    "list",
    /\b(?:list|enumerate|name (?:the|some|all|two|three|four|five)|(?:which|what) (?:two|three|four|five|six|seven)|which \d+|what (?:are|were) (?:the|some|all|two|three|four|five|six|seven|\d+)|(?:what|which) (?:kinds|types|sorts) of|everything|(?:what|which) (?:(?!(?:is|was|does|has)\b)\w+ ){0,2}\w+(?<![sui])s (?:are|were|do|did|can|could|should|must|may|might|will|would|have|had|show|make|need|is \w+ing|does|has)\b|(?:two|three|four|five|six|seven) (?:\w+ )?(?:challenge|reason|way|type|kind|part|step|factor|priorit|example|point)\w*|steps? (?:to|for))\b/,
  ],
  [
    "reason",
    /\b(?:why|what(?: is| was| were| are|'s) the (?:reason|cause|purpose|motive|rationale)s?|how come|what (?:(?:might|could|may) )?(?:cause[ds]?|led to|prompted|triggered|motivated|explains?|made)|for what (?:reason|purpose))\b/,
  ],
  ["quantity", QUANTITY_UNITS],
  [
    "time",
    /\b(?:when|what(?:'s| is| was) the (?:day|date|year|month)|(?:what|which) (?:\w+ )?(?:year|date|day|month|century|decade|time|era|period)|since when|until when|by when|how (?:soon|recently)|date of)\b/,
  ],
  [
    "person",
    new RegExp(
      `\\b(?:who|whom|whose|which of (?:the|these|those|his|her|its|their) (?:\\w+ )?(?:men|women|people)|(?:what|which) (?:person|people|scholar|author|leader|company|organi[sz]ation|team|group|agency|institution|country|nation|party|researcher|scientist|president|king|emperor|firm)s?|which (?:\\w+ )?(?:(?:${BODIES})s?|(?:charit|agenc|part)(?:y|ies)|companies|universities)(?=\\s*[?.!,]*$| (?:${GOES_ON})\\b))\\b`,
    ),
  ],
  [
    "place",
    /\b(?:where|(?:what|which) (?:city|cities|country|countries|region|place|state|province|location|area|town|continent|island|river|sea)(?:es|s)?|whereabouts)\b/,
  ],
  [
    "manner",
    /\b(?:how (?:do|does|did|is|are|was|were|can|could|would|should|will|has|have|to)|in what way|by what means|what (?:method|process|procedure)s?)\b/,
  ],
  [
    "definition",
    /^(?:so |and )?(?:what(?:'s| is| are| was| were) (?:an? |the )?[^?]{2,60}\??$|define\b|(?:what|explain what) (?:is|are|does) .* (?:mean|stand for)|meaning of|definition of)/,
  ],
  ["yesNo", YES_NO],
];

/** The kind of answer a question asks for, by its own wording; `"other"` when that leaves it open. */
export function answerKind(question: string): AnswerKind {
  const text = question.toLowerCase().replace(/’/g, "'").trim().replace(LEAD, "");
  // "Is … because …?" asks for a yes or no first; "did … when …" likewise.
  if (YES_NO.test(text) && !/^\S+ (?:you|we|i) .*\b(?:list|summari[sz]e|compare|explain|tell)\b/.test(text)) return "yesNo";
  if (SUMMARY.test(text)) return "summary";
  const asked = mainClause(text);
  const kind = kindOf(asked);
  const word = INTERROGATIVE.exec(asked);
  if (!word || SETTLED.has(kind)) return kind;
  // "Number of countries where it is used" asks for a number.
  const isTold = kindOf(asked.slice(0, word.index)) !== "other";
  const byWord = isTold ? undefined : BY_WORD[word[0]];
  if (byWord) return byWord;
  const clause = NAME_OF_ONE.exec(text)?.groups?.["word"];
  return (clause && BY_WORD[clause]) || kind;
}

function kindOf(text: string): AnswerKind {
  return RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
}

const WORDS = "who|whom|whose|what|when|where|why|how|which";
const INTERROGATIVE = new RegExp(`\\b(?:${WORDS})\\b`);
const INTERROGATIVES = new RegExp(INTERROGATIVE, "g");
/** What these ask for, whatever nouns follow: "who bears the cost of it" asks for no sum. */
const BY_WORD: Readonly<Record<string, AnswerKind>> = {
  who: "person",
  whom: "person",
  whose: "person",
  when: "time",
  where: "place",
  why: "reason",
};
const SETTLED: ReadonlySet<AnswerKind> = new Set(["comparison", "list"]);
/** "What was the name of the aunt who …", "… of the town where …": the clause says what kind of thing is named. */
const NAME_OF_ONE = /^what(?:'s| is| was) the name of [^,]*\b(?<word>who|where)\b/;

/** "Can you tell me when it opens?" asks when. */
const LEAD = new RegExp(
  `^(?:so |ok |please )?(?:(?:can|could|would|do|does|did|is) (?:you|it|anyone|anybody|we|the \\w+) (?:please )?(?:tell|say|know|known|mention|explain)(?: me| us)?|(?:please )?tell me|i(?:'d| would) like to know|i want to know) (?:exactly )?(?=(?:${WORDS})\\b(?! (?:to|the|it|this)\\b))`,
);

/** "When the mill burned down, where did they go?" asks where. */
const FRONTED = new RegExp(
  `^(?:(?:when|where|if)\\b(?! (?:${AUXILIARIES}|will|would|should)\\b)|(?!(?:(?:so|and|but|ok|okay|well|now),? )?(?:${WORDS}|${AUXILIARIES})\\b))[^,?]*,\\s+(?=(?:${WORDS})\\b)`,
);
/** A clause between commas: "What did the driver, who was drunk, hit?" */
const ENCLOSED = /^, (?:who|whom|whose|which|when|where)\b[^,?]+,(?! (?:and|or)\b)/;
const JOINS = /(?:\b(?:and|or|then|also)|[,;:?.!–—-])\s*$/;

/** A question up to where a later question word begins a clause of it: "who is told" of "who is told when a run fails". */
function mainClause(question: string): string {
  const text = question.replace(FRONTED, "");
  const [, ...later] = text.matchAll(INTERROGATIVES);
  const clause = later.find(({ index }) => !JOINS.test(text.slice(0, index)) || ENCLOSED.test(text.slice(index - 2)));
  return clause ? text.slice(0, clause.index) : text;
}

const TIME = new RegExp(
  `\\b(?:1[0-9]{3}|20[0-9]{2})s?\\b|\\b(?:${ANY_MONTH})\\b|\\b(?:century|centuries|decades?|yesterday|today|tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|morning|afternoon|evening|spring|summer|autumn|winter)\\b|\\bB?CE?\\b|\\b\\d{1,2}[:.]\\d{2}\\b`,
  "g",
);
const FIGURE = /\p{N}+(?:[.,]\p{N}+)*/gu;
/** A year says when, and not how much: "in 1931", but not "of 1931 m". */
const YEAR = new RegExp(
  `\\b(?:in|of|since|by|from|until|till|before|after|during|early|late|between|and|year|${MONTHS})\\s+(?:1[0-9]|20)\\d\\d\\b(?!\\s*(?:[%°]|(?:[kcm]?m|k?g|t|l|ml|[kMG]?W|V|Hz|people|men|women|years|days|times)\\b))`,
  "gu",
);
const QUANTITY_WORD =
  /%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|third|quarters?|tenth|twice|double|percent|per cent|majority|most|once|several|none)\b/i;
const NAME = /(?<=[\s("“‘—–-])\p{Lu}[\p{L}\p{M}’'.-]*\p{L}|^\p{Lu}[\p{L}\p{M}’'.-]*\p{L}(?= \p{Lu})/gu;
const REASON =
  /\b(?:because|since|due to|owing to|as a result|thanks to|therefore|thus|hence|so that|in order to|caused?|causes|causing|leads? to|led to|results? (?:in|from)|resulted|driven by|triggered|prompted|reason|reflects?|explain(?:s|ed)?|given that|for fear|to (?:avoid|prevent|protect|reduce|improve|ensure|keep|make|help|allow|increase|support|boost))\b/i;
const MANNER = /\b(?:by|through|via|using|used|with|allow(?:s|ing)?|enabl(?:es|ing)|method|process|first|then|step)\b/i;
const DEFINITION =
  /\b(?:is|are|was|were) (?:an?|the|one|any|called|known|defined|used)\b|\b(?:refers? to|means?|defined as|known as|called|that is|i\.e\.|consists? of|describes?|denotes?|stands for)\b|[(—–]/i;
const PLACE =
  /\b(?:in|at|near|from|to|across|throughout|outside|inside|of|north|south|east|west|between)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{M}’'-]*)/gu;

/** Whether a sentence, were it the answer, would leave the question open: a year alone is no amount. */
export function lacksForm(kind: AnswerKind, sentence: string, asked: ReadonlySet<string>): boolean {
  return bearsAnswer(kind, kind === "quantity" ? sentence.replace(YEAR, "") : sentence, asked) === 0;
}

/** What a sentence has the form of an answer by. */
export interface AnswerForm {
  /** Dates, figures or names, lower case, any of which may be the answer: then the form is 1. */
  readonly found: readonly string[];
  /** How far it has the form where none of them is. */
  readonly otherwise: number;
}

/**
 * How far a sentence has the form of such an answer: 1 it has, 0 it has not, .5 where form says nothing. What the question
 * itself names (`asked`, lower case) is no answer to it.
 */
export function bearsAnswer(kind: AnswerKind, sentence: string, asked: ReadonlySet<string>): number {
  return bearing(answerForm(kind, sentence), asked);
}

/** The same of a sentence whose form is known. */
export function bearing({ found, otherwise }: AnswerForm, asked: ReadonlySet<string>): number {
  return found.some((text) => !asked.has(text)) ? 1 : otherwise;
}

/** What of a sentence `bearsAnswer` looks at, whatever the question names. */
export function answerForm(kind: AnswerKind, sentence: string): AnswerForm {
  switch (kind) {
    case "time":
      return { found: plain(sentence.match(TIME) ?? []), otherwise: 0 };
    case "quantity":
      return { found: plain(sentence.match(FIGURE) ?? []), otherwise: QUANTITY_WORD.test(sentence) ? 0.6 : 0 };
    case "person":
      return { found: plain(sentence.match(NAME) ?? []), otherwise: 0 };
    case "place":
      return { found: plain([...sentence.matchAll(PLACE)].map((match) => match[1] ?? "")), otherwise: 0 };
    case "reason":
      return { found: [], otherwise: REASON.test(sentence) ? 1 : 0 };
    case "manner":
      return { found: [], otherwise: MANNER.test(sentence) ? 1 : 0 };
    case "definition":
      return { found: [], otherwise: DEFINITION.test(sentence) ? 1 : 0 };
    default:
      return { found: [], otherwise: 0.5 };
  }
}

function plain(found: readonly string[]): string[] {
  return found.map((text) => text.toLowerCase().replace(/['’]s$/, ""));
}
