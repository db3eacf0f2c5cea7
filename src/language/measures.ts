import { ANY_MONTH, MONTHS } from "./months.js";
import { SMALL_NUMERALS, TENS } from "./numerals.js";
import { unitNamed } from "./units.js";

/**
 * Figures, read lightly: once for each sentence that may answer a question for one. `quantities.ts` reads them for the judge, wholly
 * and at five times the cost.
 */

/** What a figure may be asked for, or given, in. */
export type Measure = "money" | "duration" | "share" | "length" | "mass" | "temperature" | "speed" | "frequency" | "count";

/** A figure of a text: what it is of, and its digits or words, lower case; empty where it is told without any ("daily"). */
export interface Measured {
  readonly measure: Measure;
  readonly text: string;
}

const BY_DIMENSION: Readonly<Record<string, Measure>> = {
  euro: "money",
  pound: "money",
  dollar: "money",
  yen: "money",
  yuan: "money",
  time: "duration",
  months: "duration",
  length: "length",
  mass: "mass",
  celsius: "temperature",
  fahrenheit: "temperature",
  kelvin: "temperature",
  speed: "speed",
};
const COINS =
  "euros?|dollars?|crowns?|francs?|florins?|marks?|rupees?|roubles?|rubles?|kroner|kronor|krone|krona|shillings?|guilders?|pesos?|lira|lire|dinars?|ducats?|guineas?|zlotys?|won|baht|rand|reais|shekels?|th?alers?|forints?|sovereigns?|pence|cents?|quid|bucks";
const ONES = SMALL_NUMERALS.slice(1, 10).join("|");
const NUMERALS = `${SMALL_NUMERALS.slice(1).join("|")}|(?:${TENS.join("|")})(?:-(?:${ONES}))?|hundreds?|dozens?|thousands?|millions?|billions?|trillions?`;
const CODES = "EUR|USD|GBP|CHF|CNY|RMB|JPY|AUD|CAD|SEK|NOK|DKK";
const SCALE =
  "(?:[\\s-]?(?:hundred|thousand|million|billion|trillion|bn|dozen)\\b|m\\b(?=\\s(?:\\p{L}{3,}s|people|men|women|children)\\b))";
const FIGURE = new RegExp(
  `(?<sign>\\p{Sc}\\s?|\\b(?:${CODES}|Rs\\.?)\\s)?(?<![\\p{L}\\p{N}.,:/])(?<!\\p{L}-)(?<number>\\d[\\d.,:]*\\d|\\d|(?:${NUMERALS})\\b)(?<scale>${SCALE}*)`,
  "giu",
);
const COIN = new RegExp(`^(?:${COINS})$`, "i");
const SIGN_AFTER = new RegExp(`^\\s?(?:\\p{Sc}|(?:${CODES})\\b|p\\b(?!\\.?m))`, "u");
const PERCENT = /^\s?(?:%|per\s?cent\b|pct\b|percentage\b)/i;
const DEGREES = /^\s?(?:°(?!d)|degrees?\b(?!\s(?:north|south|east|west|in\b|of (?:latitude|longitude|arc))))/i;
const UNIT = /^(?:\sof(?=\s))?[\s-]?(?<unit>[\p{L}µ²³/]+)(?:\s(?<next>\p{L}+))?/u;
const SPEED = /^[\s-]?(?:k?m\/(?:s|h|min)|(?:k?m|\p{L}*met(?:re|er)s?|miles?)\s(?:an?|per)\s(?:hour|second|day))\b/iu;
const MONTH = new RegExp(`^(?:${ANY_MONTH})$`);
/** "March 14", "page 12": it dates or names something and is no figure of it. */
const NAMES_SOMETHING = new RegExp(
  `\\b(?:${MONTHS}|[Ff]igure|[Tt]able|[Pp]age|[Ss]ection|[Cc]hapter|[Aa]rticle|[Ss]tep|[Vv]ersion|[Nn]o\\.|[Pp]art|[Ii]tem)\\s$`,
);
const ORDINAL = /^(?:st|nd|rd|th|s)\b|^\s?[ap]\.?m\b/i;
const YEAR = /^(?:1[0-9]|20)\d\d$/;
/** What there may be 1,900 of: "1900 men". */
const COUNTABLE =
  /^(?!(?:as|was|is|his|has|its|this|thus|us|less|plus|does|across|towards|perhaps|always)$)(?:\p{L}+s|people|men|women|children)$/iu;
const RANGE = /^\s?(?:to|or|and|[–—-])\s?$/;

const TIMES = "second|minute|hour|day|night|morning|evening|week|fortnight|month|quarter|season|year|decade|century|centurie";
const FRACTIONS = "third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth";
const PART = new RegExp(
  `\\b(?:half(?!\\s(?:past|an?|hour|time)\\b)|halves|majority|percent(?:age)?|(?:an?|one|two|three|four|five|\\d+)[\\s-](?:${FRACTIONS})s|(?<=\\b(?:by|than|about|nearly|almost|over) )an? (?:${FRACTIONS})|(?:an?|one)[\\s-](?:${FRACTIONS})(?=\\s(?:of|less|more|fewer|as|to|in|or|and|higher|lower|larger|smaller)\\b|[^\\s\\p{L}]|$)|(?:${NUMERALS}|\\d+) (?:\\p{L}+ )?(?:in|out of) (?:every )?(?:${NUMERALS}|a hundred|\\d{1,3}))\\b`,
  "iu",
);
/** "It took a year" tells how long; "forty a year", how often. */
const NO_SPELL =
  "(?<!\\b(?:took|takes?|taking|lasts?|lasted|for|within|after|before|than|over|under|about|almost|nearly|of|was|is|were|and|as|only|just|half|spent|spend|to|at|on|with|by|such|that|from|until) )";
const SEASONS = "spring|summer|autumn|winter";
const OFTEN = new RegExp(
  `\\b(?:[Ee]very (?:(?:other|second|third|fourth|fifth|few|single|${NUMERALS}|\\d+) )?(?:${TIMES}|${SEASONS}|time|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTHS})s?|(?:each|per|${NO_SPELL}an?) (?:${TIMES}|${SEASONS})s?|[Oo]nce in|on \\p{L}+ occasions|daily|weekly|fortnightly|biweekly|monthly|quarterly|yearly|annual(?:ly)?|hourly|nightly|regularly|intervals|once (?:an?|per)|twice|thrice|(?:${NUMERALS}|\\d+|several|many) times|never|always|rarely|seldom|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\\b`,
  "u",
);
const A_WHILE = new RegExp(
  `\\b(?:half an?|several|a few|a couple of|many|some|(?:about|almost|nearly|over|under|for|took|takes?|lasts?|lasted|within|after|in|than) an?|(?:for|over|of) (?=\\p{L}+s\\b)) ?(?:full |whole |half )?(?:${TIMES})s?\\b`,
  "iu",
);
/** Money without a figure. */
const COINED = new RegExp(
  `\\b(?:(?<!-)free of charge|(?:is|are|be|was|were) free(?! (?:to|of|from)\\b)|(?:no|without) (?:charge|fee|cost)|costs? nothing|\\p{L}+pence|penny|pennies|(?:a few|several|some|many) (?!won\\b)(?:pounds|${COINS}))\\b`,
  "iu",
);
const COUNTED = /\b(?:nobody|no one|none|one (?:person|man|woman|child|of)|only one|a single|both|neither|twice|thrice|a couple|a pair)\b/i;
const TOLD: readonly (readonly [Measure, RegExp])[] = [
  ["share", PART],
  ["frequency", OFTEN],
  ["duration", A_WHILE],
  ["money", COINED],
  ["count", COUNTED],
];

/** A sentence's figures. Years and dates are none; a great one without a unit ("6.1 million") may be money as well as a count. */
export function measuresOf(sentence: string): Measured[] {
  const figures = [...sentence.matchAll(FIGURE)];
  const read = (match: RegExpExecArray) =>
    measuresOfOne(match, sentence.slice(Math.max(0, match.index - NEAR), match.index), sentence.slice(endOf(match), endOf(match) + NEAR));
  const found = figures.flatMap((match, at): Measured[] => {
    const next = figures[at + 1];
    const own = read(match);
    // "6 to 8 mm": both are of what one is said to be of.
    const isRange = own.includes("count") && next !== undefined && RANGE.test(sentence.slice(endOf(match), next.index));
    const measures = isRange ? read(next) : own;
    return measures.map((measure) => ({ measure, text: match.groups?.["number"]?.toLowerCase() ?? "" }));
  });
  return [...found, ...TOLD.flatMap(([measure, pattern]): Measured[] => (pattern.test(sentence) ? [{ measure, text: "" }] : []))];
}

/** Letters on either side of a figure that say what it is of. */
const NEAR = 40;

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

function measuresOfOne({ groups = {} }: RegExpExecArray, before: string, after: string): Measure[] {
  const { sign, number = "", scale } = groups;
  if (sign || SIGN_AFTER.test(after)) return ["money"];
  if (PERCENT.test(after)) return ["share"];
  if (DEGREES.test(after)) return ["temperature"];
  if (NAMES_SOMETHING.test(before) || ORDINAL.test(after) || number.includes(":")) return [];
  const { unit = "", next = "" } = UNIT.exec(after)?.groups ?? {};
  if (COIN.test(unit) || COIN.test(next)) return ["money"];
  if (SPEED.test(after)) return ["speed"];
  const known = unitNamed(`${unit} ${next}`) ?? unitNamed(unit);
  if (known?.dimension === "pound") return ["money", "mass"];
  if (known) {
    const measure = BY_DIMENSION[known.dimension];
    return measure ? [measure] : [];
  }
  const isYear = YEAR.test(number) && !scale && !COUNTABLE.test(unit);
  if (isYear || MONTH.test(unit) || number.toLowerCase() === "one") return [];
  return scale || /ions?$/i.test(number) ? ["count", "money"] : ["count"];
}

const SUM =
  "(?:prices?|costs?|fees?|rents?|fares?|(?<!death )tolls?|salary|salaries|wages?|pay|budgets?|fines?|penalty|penalties|revenues?|profits?|turnover|incomes?|debts?|dividends?|bonus|deposits?|sum of money)";
/** What may follow a sum that is asked for: a noun after it makes it another thing ("fare dodger", "price cap"). */
const NO_COMPOUND =
  "(?=[?.!,;:]|\\s*$|\\s(?:of|for|per|do|does|did|is|are|was|were|will|would|should|must|may|can|could|has|have|had|in|on|to|from|at|after|before|by|when|until|since|paid|due|charged|a|an|the)\\b)";
const NO_VERB = "(?!is\\b|are\\b|was\\b|were\\b|do\\b|does\\b|did\\b|has\\b|have\\b|had\\b|the\\b|an?\\b)";
const WHAT_IS = "\\bwhat(?:'s| is| are| was| were) (?:the|its|their|his|her|your|our|my) (?:[\\p{L}'-]+ ){0,2}";
const WHICH = `\\b(?:what|which) (?:${NO_VERB}\\p{L}+ ){0,2}`;

/** The thing, however it is asked for: "what height", "what is the height". */
function named(things: string): RegExp {
  return new RegExp(`(?:${WHICH}|${WHAT_IS})(?:${things})\\b`, "u");
}

const ASKED: readonly (readonly [Measure, RegExp])[] = [
  ["share", named("percent(?:age)?|per cent|share of|proportion|fraction of")],
  ["share", /\bhow many (?:percent|per cent)\b/],
  ["frequency", /\bhow (?:often|frequently|regularly)\b|\bhow many times (?:a|per|each|every)\b/],
  ["length", /\bhow (?:tall|deep|wide|thick|far (?:away|apart|from))\b/],
  ["length", named("height|depth|width|distance|altitude|length(?! of time)|diameter|thickness")],
  ["mass", /\bhow heavy\b|\bhow much (?:do|does|did) .{0,60}\bweigh\b|\bhow many pounds of\b/],
  ["mass", named("weight|mass")],
  ["temperature", /\bhow (?:hot|cold|warm)\b|\bhow many degrees\b(?!.*\b(?:award|grant|confer|hold|held|latitude)\w*\b)/],
  ["temperature", named("temperatures?")],
  ["speed", named("(?:top |maximum )?speed")],
  ["speed", /\bhow fast (?:do|does|did|can|could|is|was|are|were)\b.{0,60}\b(?:go|drive|travel|run|sail|fly|move|flow)s?\b/],
  [
    "duration",
    /\bhow long (?:do|does|did|will|would|should|must|may|might|can|could)\b(?!.*\bbe\s*\??$)|\blength of time\b|\bhow much (?:time|notice|warning)\b/,
  ],
  [
    "money",
    /\bhow (?:expensive|costly|dear|pricey)\b|\bhow much (?:is|are|was|were) (?:an?|the|it|this|that|they|one)\b|\bhow much (?:money|cash)\b/,
  ],
  [
    "money",
    new RegExp(`\\bhow (?:big|large|high) (?:is|are|was|were) (?:an?|the|its|their|his|her) (?:\\p{L}+ )?${SUM}${NO_COMPOUND}`, "u"),
  ],
  ["money", new RegExp(`(?:${WHICH}|${WHAT_IS})${SUM}${NO_COMPOUND}`, "u")],
  [
    "money",
    /\bwhat (?:was|is|were|are|will|would)\b[^,?]{0,40}\b(?:paid|spent|fined)\b|\bwhat (?:do|does|did|will|would) [^,?]{1,60}\b(?:sell|go) for\b/,
  ],
];
const HOW_MANY =
  /\bhow many (?:more |fewer |extra |further |additional |full |working |hundred |thousand |million |billion )*(?:of )?(?<thing>\p{L}+(?:[ -]\p{L}+)?)/u;
const HOW_MUCH = /\bhow much (?<next>\p{L}+)/u;
/** "How much …" is of what stands next, unless that is a verb. */
const VERB = /^(?:do|does|did|will|would|can|could|should|must|may|might|has|have|had|is|are|was|were)$/;
const PAYS =
  /\b(?:costs?|pay|paid|spend|spent|charge|charged|earn|earned|fetch|worth|invest|invested|donate|donated|owe|owed|afford|fined|raise|raised|sold for|bought for)\b/;
const CHANGES =
  /\b(?:grow|grew|grown|rise|rose|risen|fall|fell|fallen|drop|dropped|increase[ds]?|decrease[ds]?|decline[ds]?|shrink|change[ds]?|gone (?:up|down)|go (?:up|down))\b/;
/** "What did it cost?", but not "What did they spend it on?". */
const WHAT_COSTS =
  /\bwhat (?:do|does|did|will|would) [^,?]{1,60}\b(?:cost|pay|charge|(?:earn|spend|owe)(?! (?:the|an?|his|her|their|its|most|all|time|attention)\b))\b(?! (?:attention|off)\b)(?!.*\b(?:on|in|with|for|doing|back)\s*\??$)/;

/** What the figure that a question asks for must be given in; undefined where it asks for none, or leaves it open. */
export function askedMeasure(question: string): Measure | undefined {
  const text = question.toLowerCase().replace(/’/g, "'").trim();
  const asked = ASKED.find(([, pattern]) => pattern.test(text))?.[0];
  if (asked) return asked;
  const counted = HOW_MANY.exec(text)?.groups?.["thing"];
  if (counted !== undefined) {
    const [first = ""] = counted.split(/[ -]/);
    if (COIN.test(first)) return "money";
    const dimension = (unitNamed(counted) ?? unitNamed(first))?.dimension;
    return dimension === undefined ? "count" : BY_DIMENSION[dimension];
  }
  if (WHAT_COSTS.test(text)) return "money";
  const next = HOW_MUCH.exec(text)?.groups?.["next"];
  return next !== undefined && VERB.test(next) && PAYS.test(text) && !CHANGES.test(text) && !/\bby how much\b/.test(text)
    ? "money"
    : undefined;
}

/** Figures that may stand for what is asked, though they need not: "a fifth less" where a price is, "17 loans" where it is how often. */
const MAYBE: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  money: ["share", "count"],
  frequency: ["share", "count"],
  share: ["count"],
  duration: ["count"],
  length: ["count"],
  mass: ["count"],
  temperature: ["count"],
  speed: ["length", "count"],
  count: ["share"],
};

/**
 * How far a sentence has a figure of what is asked for: 1 it has, .25 one that may be, 0 none.
 * @param said figures of the question's own, which are no answer to it
 */
export function bearsMeasure(asked: Measure, found: readonly Measured[], said: readonly Measured[]): number {
  const isSaid = (one: Measured) => one.text !== "" && said.some(({ measure, text }) => measure === one.measure && text === one.text);
  const has = (wanted: Measure) => found.some((one) => one.measure === wanted && !isSaid(one));
  if (has(asked)) return 1;
  return MAYBE[asked]?.some(has) ? 0.25 : 0;
}
