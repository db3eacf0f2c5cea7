import { readChineseFigure } from "./chinese-figures.js";
import { CHINESE } from "./glossaries/chinese.js";
import { meant } from "./glossary.js";
import { tokenize } from "./terms.js";
import { TRADITIONAL } from "./traditional-characters.js";

/** What a question asks, in English, the more telling first. */
const ASKS: readonly (readonly [pattern: string, english: string])[] = [
  ["(?:[的其]?(?:主要)?原因(?:是|有|在于)(?:什么|哪些|何)|是?(?:出于|因为|由于)?(?:什么|何种?)原因|为什么|为何|为啥|何以|何故)", "why"],
  ["(?:什么时候|什么时间|何时|几时|啥时候)", "when"],
  ["(?:是?在?(?:哪一?年|何年|几几年)(?:[几哪]月)?)", "which year"],
  ["(?:[几哪]个?月份?|哪一?天|何日)", "which date"],
  [
    "(?:占?(?:比(?:是|为)?)?百分之(?:几|多少)|占比?(?:是|为|有|了)?多[少大](?:的?(?:比例|比重|份额|百分比))?|(?:是|为|有)?多[少大]的?(?:比例|比重|份额|百分比)|(?:比例|比重|份额)(?:是|为|有)?多少|几成)",
    "what share",
  ],
  ["(?:多少钱|什么价格|价格是?多少)", "how much cost"],
  ["多(?:长时间|久)", "how long"],
  ["多(?=[长远高大深宽快重热冷老])[长远高大深宽快重热冷老](?!度)", "how much"],
  ["(?:有|是|为|达|达到)?(?:多少|几)[个位名家种次项条只座所]?[万亿]*", "how many"],
  ["(?:是谁(?=[?。!\\s]*$)|谁是)", "who is"],
  ["是?(?:谁|何人|什么人|哪[位名]|哪个人|哪些人)", "who"],
  ["(?:在?(?:哪里|哪儿|何处|何地|什么地方)|在哪(?![个些家种位名项一两三四五几国年月座]))", "where"],
  ["(?:怎样|怎么样?|如何|咋样?|靠什么|通过什么(?:方式|方法|手段)?)(?!的)", "how does"],
  ["哪两[个种项家位点]?", "which two"],
  ["哪三[个种项家位点]?", "which three"],
  ["哪一?国(?:家)?", "which country"],
  ["(?:哪[一几]?[个些家种项类座所款份]?|何种|第几)", "which"],
  ["(?:指的?是什么|是指什么|(?:是|有)什么意思|什么意思|是什么|什么是|何为|何谓|是啥)", "what is"],
  ["(?:什么样的|怎样的|怎么样的|什么|啥|何)", "what"],
  ["(?:是否|能否|可否|会否|有没有|是不是|会不会|能不能|可不可以|有无|吗)", "does"],
];

/** Small words that only join, and what readers say around a question. */
const JOINS = `的 地 得 了 着 过 在 是 有 和 与 及 以及 或 或者 而 而且 并 并且 但 但是 也 都 就 还 又 再 很 更 最 太 非常 十分 被 把 将 将会 会 能 能够 可 可以 要 应 应该 应当 需 必须 对 对于 关于
  有关 针对 向 从 自 到 至 由 于 以 为 为了 给 让 使 使得 令 所 其 之 等 等等 中 里 上 下 内 间 时 后 前 之后 之前 以后 以前 当中 其中 之间 之中 这 那 该 此 这个 那个 这些 那些 这样 那样 这里 那里 它 他 她 它们
  他们 她们 我 你 您 我们 你们 咱们 自己 本身 个 家 种 位 名 项 次 座 篇 本 台 只 条 张 件 份 些 一个 一种 一项 一家 一些 一次 一位 一篇 呢 吧 啊 呀 嘛 们 不 没 没有 未 非 已 已经 曾 曾经 正 正在 则 却 只 仅 仅仅 才 刚
  刚刚 若 如果 假如 虽然 尽管 因为 因此 由于 所以 通过 根据 按照 据 依据 依照 随着 作为 除了 除 比 比较 跟 同 每 各 某 另 另外 其他 其它 其余 请问 请 请告诉我 告诉我 想知道 想问 我想知道 问一下 一下 到底 究竟 来 去 出 起 起来 出来
  下来 过来 上去 之所以 即 即使 无论 不管 不过 然而 且 么 者 性 化 方面 情况 问题 进行 加以 予以 具有 拥有 带有 属于 成为 称为 叫做 叫 名叫 存在 共 总共 一共 约 大约 大概 左右 接近 近 超过 至少 至多 以上 以下`;

const HAN = /\p{Script=Han}/u;
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const QUOTED = /[“"「『《‘]([^“”"「」『』《》‘’]{1,80})[”"」』》’]/gu;
/** Words of another language are in lower case, names are not. */
const LOWER_CASE = /(?<!\p{Script=Latin})(?=\p{Script=Latin})\p{Ll}{2,}(?!\p{Script=Latin})/gu;
/** Where words in Latin letters stand about: so much more in Chinese, and a small word of it. */
const MORE_HAN = 3;
const SMALL = /[的了是吗呢谁]|什[么麼]|[么麼]|多少|[几幾]|[为為]|哪|[吗嗎]|誰|如何/u;

/** Whether a question is put in Chinese: in its characters, and neither in Japanese nor about a Chinese word in another language. */
export function isChinese(question: string): boolean {
  if (!HAN.test(question) || KANA_OR_HANGUL.test(question)) return false;
  const said = question.replace(QUOTED, "");
  const others = said.match(LOWER_CASE)?.length ?? 0;
  if (others === 0) return true;
  return [...said].filter((one) => HAN.test(one)).length > MORE_HAN * others && SMALL.test(said);
}

/** What a stretch of a question may be read as. */
interface Reading {
  readonly end: number;
  readonly cost: number;
  readonly kind: "asks" | "says" | "joins" | "figure" | "kept" | "skipped";
  /** Of what it says, English words that it may mean. */
  readonly english: readonly string[];
}

/** A character left out is dear, few long words are cheaper than many short ones, and what stands alone may be part of an unknown name. */
const SKIPPED = 3;
const WORD = 1;
const SHORT_WORD = 1.4;
const SMALL_WORD = 1.2;
const SIGN = 0.9;

const LATIN = /[\p{Script=Latin}\p{M}\d$€£](?:[\p{Script=Latin}\p{M}\d%$€£+#&./,:_'’-]|(?<=\p{Script=Latin})\s(?=[\p{Script=Latin}\d]))*/uy;
const QUOTATION = new RegExp(QUOTED.source, "uy");

/**
 * A question in Chinese with what it asks in English, then the words that the list has in English, names in Latin letters and figures;
 * all else is left out.
 * @param isHeld whether the documents hold a word: of several English ones, those they hold are meant; what they hold as it is, stays
 */
export function chineseInEnglish(question: string, isHeld: (word: string) => boolean): string {
  const text = simplified(question);
  const parts = partsOf(text);
  const asking = parts.find(({ kind, english }) => kind === "asks" && english[0] !== "does") ?? parts.find(({ kind }) => kind === "asks");
  const said: string[] = [];
  let asked = asking?.english[0] ?? "";
  parts.forEach((part, at) => {
    const { start, end } = part;
    const whole = question.slice(start, end);
    const english =
      part.kind === "says" || part.kind === "skipped" ? wordsOf(part, whole, isHeld) : part.kind === "joins" ? "" : (part.english[0] ?? "");
    if (part.kind === "asks" || english === "") return;
    if (part.kind !== "skipped" && end - start === 1 && HAN.test(whole) && (isUnknown(parts[at - 1]) || isUnknown(parts[at + 1]))) return;
    // "Which country": what it is asked of belongs beside it.
    if (asking && parts[at - 1] === asking && part.kind === "says" && ATTRIBUTIVE.test(asked)) asked = `${asked} ${english}`;
    else said.push(english);
  });
  return `${asked} ${said.join(" ")}`.replace(/\s+/g, " ").trim();
}

const ATTRIBUTIVE = /^(?:which|what|how many|how much|which two|which three)$/;

function isUnknown(part: Part | undefined): boolean {
  return part?.kind === "skipped" && part.isHan;
}

interface Part extends Reading {
  readonly start: number;
  readonly isHan: boolean;
}

/** English words for a stretch of the question, or itself, cut as the documents' words are, where those hold it. */
function wordsOf({ english }: Part, whole: string, isHeld: (word: string) => boolean): string {
  const held = tokenize(whole)
    .map(({ text }) => text)
    .filter((word) => HAN.test(word) && isHeld(word));
  const asItIs = held.join(" ");
  return english.length === 0 ? asItIs : meant(english, asItIs, isHeld);
}

/** The question cut where the least is left out, in the fewest words. */
function partsOf(text: string): Part[] {
  const best: { readonly cost: number; readonly reading: Reading }[] = [];
  best[text.length] = { cost: 0, reading: { end: text.length, cost: 0, kind: "joins", english: [] } };
  for (let start = text.length - 1; start >= 0; start--) {
    for (const reading of readingsAt(text, start)) {
      const cost = reading.cost + (best[reading.end]?.cost ?? 0);
      const known = best[start];
      if (!known || cost < known.cost || (cost === known.cost && reading.end > known.reading.end)) best[start] = { cost, reading };
    }
  }
  const parts: Part[] = [];
  for (let start = 0; start < text.length; ) {
    const { reading } = best[start] as { readonly reading: Reading };
    const isHan = HAN.test(text.slice(start, reading.end));
    const before = parts.at(-1);
    // What is left out in a row is one unknown name.
    if (before && isUnknown(before) && reading.kind === "skipped" && isHan) parts[parts.length - 1] = { ...before, end: reading.end };
    else parts.push({ ...reading, start, isHan });
    start = reading.end;
  }
  return parts;
}

function readingsAt(text: string, start: number): Reading[] {
  const found: Reading[] = [];
  const isHan = HAN.test(text[start] as string);
  const add = (length: number, kind: Reading["kind"], cost: number, english: readonly string[]) =>
    found.push({ end: start + length, kind, cost, english });
  add(1, "skipped", isHan ? SKIPPED : 0, []);
  const quotation = matchAt(QUOTATION, text, start);
  // A quotation that the list has no words for stands as it is.
  if (quotation && !isReadable(quotation.slice(1, -1))) add(quotation.length, "kept", 0, [quotation.slice(1, -1)]);
  const isInside = /[\p{Script=Latin}\d]/u.test(text[start - 1] ?? "");
  const latin = isInside ? undefined : matchAt(LATIN, text, start);
  if (latin) add(latin.length, "kept", 0, [latin.trim()]);
  const figure = isInside ? undefined : readChineseFigure(text, start);
  if (figure) add(figure.length, "figure", SIGN, [figure.english]);
  if (!isHan) return found;
  const { words, joins, longest, asks, asksAny } = reader();
  if (matchAt(asksAny, text, start) !== undefined) {
    for (const { pattern, english } of asks) {
      const asked = matchAt(pattern, text, start);
      if (asked) add(asked.length, "asks", SIGN, [english]);
    }
  }
  for (let length = Math.min(longest, text.length - start); length > 0; length--) {
    const word = text.slice(start, start + length);
    const english = words.get(word);
    if (english) add(length, "says", length === 1 ? SHORT_WORD : WORD, english);
    else if (joins.has(word)) add(length, "joins", length === 1 ? SMALL_WORD : WORD, []);
  }
  return found;
}

function isReadable(text: string): boolean {
  return partsOf(text).every((part) => !isUnknown(part));
}

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

interface Reader {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly joins: ReadonlySet<string>;
  readonly asks: readonly { readonly pattern: RegExp; readonly english: string }[];
  /** Any of them: where none stands, none need be looked for. */
  readonly asksAny: RegExp;
  readonly traditional: ReadonlyMap<string, string>;
  /** Characters of the longest word. */
  readonly longest: number;
}

let read: Reader | undefined;

/** The list and what belongs to it, read when the first question comes. */
function reader(): Reader {
  if (read) return read;
  const words = new Map<string, readonly string[]>();
  let longest = 0;
  for (const line of CHINESE.split("\n")) {
    const [word = "", english = ""] = line.split("\t");
    words.set(word, english.split("|"));
    longest = Math.max(longest, word.length);
  }
  const traditional = new Map(TRADITIONAL.split(/\s/).map((pair): [string, string] => [pair[0] as string, pair[1] as string]));
  const asks = ASKS.map(([pattern, english]) => ({ pattern: new RegExp(pattern, "uy"), english }));
  const asksAny = new RegExp(ASKS.map(([pattern]) => pattern).join("|"), "uy");
  read = { words, joins: new Set(JOINS.split(/\s+/)), asks, asksAny, traditional, longest };
  return read;
}

/** In simplified characters and narrow signs, each in its place. */
function simplified(text: string): string {
  const { traditional } = reader();
  return text.replace(/[\p{Script=Han}\uff01-\uff5e]/gu, (one) =>
    one >= "\uff01" && one <= "\uff5e" ? String.fromCharCode(one.charCodeAt(0) - 0xfee0) : (traditional.get(one) ?? one),
  );
}
