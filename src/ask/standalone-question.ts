import type { Turn } from "../core/answer.js";
import { answerKind } from "../language/answer-kinds.js";
import { tokenize } from "../language/terms.js";

export interface StandaloneQuestion {
  /** The question with what it leaves unsaid. */
  readonly text: string;
  /** What was asked now. */
  readonly own: string;
  /** Earlier questions it leans on; empty when it stands alone. */
  readonly carried: string;
  /** It leans on something said before, and nothing was. */
  readonly dangling: boolean;
}

const LEANING =
  /\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|there|then|the (?:former|latter|same|other one|other two)|one|ones|both|besides|else|instead|again)\b/i;
const SAYS = "say|says|said|state|mention|argue|claim|discuss|cover|describe|explain|recommend|conclude|report|suggest|list|give|tell";
/** "this article", and "what does it say about": they point at the document, not at an earlier turn. */
const POINTS_AT_DOCUMENT = new RegExp(
  `\\b(?:this|that|the|it|its)(?= (?:article|document|text|page|paper|report|piece|author|story|manual|guide|book|chapter))|\\b(?:do|does|did) (?:it|this|that|he|she|they) (?=(?:${SAYS})\\b)|^what(?:'s| is| are)? (?:it|this|that|they)(?: all)? about\\b|\\b(?:according to|in|from) (?:it|this)\\b`,
  "gi",
);
/** "it", "there" and "that" that point nowhere: "is it true that", "how many are there". */
const EMPTY_WORDS =
  /\b(?:is|was|would|does|did|will|has) it (?:true|possible|likely|safe|necessary|take|cost|mean|matter|rain|been)(?: that)?\b|\b(?:it|that) (?:is|was|'s) (?:true|possible|likely|said|known|estimated|reported)(?: that)?\b|\bthere(?:'s| (?:is|are|was|were|any|a|be|been|exist))\b|\b(?:is|are|was|were|be) there\b|\b(?:say|says|said|mean|means|true|claim|claims|show|shows|think|thinks|believe|fact|so|the) that\b|\bthat (?:the|a|an|is|are|was|were|has|have|had|can|will|would|could|should|does|do|did)\b|\b(?:\w+s|one|ones|those) that\b|\bthis (?:year|month|week|century|decade)\b|\bone (?:of|to|or|hundred|thousand|million|in|year|day|third|half|quarter)\b|\b(?:no|any|every|some|each|which) ?one\b|\bboth \p{L}+ and\b/giu;
const ELLIPSIS =
  /^(?:and|but|or|so|also|then|ok(?:ay)?,?|what about|how about|what else|anything else|why|why not|how so|how come|how|when|where|who|since when|by when|which(?: one)?|really|more|tell me more|go on|for example|such as)\b/i;
/** Content words a question needs to stand alone when it opens like an ellipsis. */
const SHORT = 2;
/** Earlier questions looked back over for the one that began the topic. */
export const EARLIER_QUESTIONS = 3;

export function isAsked({ role, content }: Turn): boolean {
  return role === "user" && content.trim() !== "";
}

/** What was answered last; empty where nothing was. */
export function lastSaid(history: readonly Turn[]): string {
  return history.findLast(({ role }) => role === "assistant")?.content ?? "";
}

/** Folds earlier turns into a question that leans on them; one that names its own subject is left as it is. */
export function standaloneQuestion(question: string, history: readonly Turn[]): StandaloneQuestion {
  const earlier = history.filter(isAsked).map(({ content }) => content.trim());
  const alone = { text: question, own: question, carried: "", dangling: false };
  if (!leans(question)) return { ...alone, dangling: earlier.length === 0 && UNSAID.test(question.trim()) };
  if (earlier.length === 0) return { ...alone, dangling: isDangling(question) };
  const carried = withPerson(topic(earlier), question, history);
  return { text: `${carried} ${question}`, own: question, carried, dangling: false };
}

function leans(question: string): boolean {
  const content = contentWords(question);
  // "What is this about?" asks for the document, whatever was said before.
  if (question.search(POINTS_AT_DOCUMENT) >= 0 && answerKind(question) === "summary") return false;
  if (content === 0) return true;
  const opens = ELLIPSIS.test(question.trim());
  return pointsBack(question) || (opens && content <= SHORT && !hasName(question) && !isWhole(question));
}

/** "Who is Jeffrey Ding?" opens like an ellipsis and is none: it has a verb and what the verb is about. */
function isWhole(question: string): boolean {
  return /^(?:who|what|when|where|why|how)(?:'s| (?:is|are|was|were|do|does|did|can|could|will|would|has|have|had|many|much|long|big|far|old))\b.*\p{L}{3}/iu.test(
    question.trim(),
  );
}

function pointsBack(question: string): boolean {
  // Blanking words out brings none in, so most questions need no closer look.
  if (!LEANING.test(question)) return false;
  const found = LEANING.exec(question.replace(POINTS_AT_DOCUMENT, same).replace(EMPTY_WORDS, same));
  return found !== null && !isWithin(question.slice(0, found.index)) && !isAboutFronted(question, found.index);
}

/** "The bridge, who built it?", "About the bridge: when was it built?", but not "In 1912, who built it?". */
const FRONTED =
  /^(?:(?:and|but|so|now|then) )*(?:(?:as for|about|regarding|concerning|(?:what|how) about) )?(?!(?:in|on|at|by|after|before|during|since|from|for|with|without|when|if|while|once|because|although|though|despite|according|under|until|besides|apart|compared|unlike|like|of|to|and|or|but|yes|no|also|first|finally)\b)(?<thing>[^,:–—?.!]{2,60})(?:[,:?]| [–—-]) +(?:and )?(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|can|has|have|had)\b/iu;

/** Whether what the question is about is put before it, and the pronoun after that. */
function isAboutFronted(question: string, pronoun: number): boolean {
  const fronted = FRONTED.exec(question.trim());
  return fronted !== null && fronted[0].length <= pronoun && contentWords(fronted.groups?.["thing"] ?? "") > 0;
}

/** As many blanks: places stay as they are. */
function same(match: string): string {
  return " ".repeat(match.length);
}

/** A sentence of the same turn that names what a pronoun after it points at: "Tell me about the tower. Is it high?" */
function isWithin(before: string): boolean {
  const end = before.search(/[.?!]\s[^.?!]*$/);
  return end >= 0 && contentWords(before.slice(0, end)) >= SHORT;
}

function hasName(question: string): boolean {
  return /\s\p{Lu}\p{L}/u.test(question);
}

function contentWords(text: string): number {
  return tokenize(text).filter((token) => !token.stop).length;
}

/** "Who wrote this?" asks for the document where nothing was said before. */
const OF_DOCUMENT = /\b(?:wrote|written|authored|published) (?:this|it)\b|\b(?:this|it) (?:written|published|authored)\b/i;

/** "Is it true?" ends before it says what. */
const UNSAID = /^(?:is|was|are|were) (?:it|that|this|they|these|those) (?:really |actually |still )?[\p{L}]+\s*[?.!]*$/iu;

/** Nothing but pointing: no word of it could be looked up. */
function isDangling(question: string): boolean {
  if (OF_DOCUMENT.test(question)) return false;
  if (UNSAID.test(question.trim())) return true;
  const content = contentWords(question);
  return content === 0 || (content === 1 && pointsBack(question) && !hasName(question));
}

const PERSON = /\b(?:he|she|him|her|his|hers)\b/i;
/** Two words with capitals, not after a full stop: "Ada Lovelace". */
const FULL_NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: (?:van|von|de|da|del|of))? \p{Lu}[\p{L}’'-]+/u;

/** "When did she die?" after an answer that named her: the name is what to search for. */
function withPerson(carried: string, question: string, history: readonly Turn[]): string {
  const said = lastSaid(history);
  const name = PERSON.test(question) && !FULL_NAME.test(carried) ? FULL_NAME.exec(said)?.[0] : undefined;
  return name ? `${carried} (${name})` : carried;
}

/** The last question that stood on its own, and what was added to it since. */
function topic(earlier: readonly string[]): string {
  const recent = earlier.slice(-EARLIER_QUESTIONS);
  let from = recent.length - 1;
  while (from > 0 && leans(recent[from] as string)) from--;
  return recent
    .slice(from)
    .map((text) => (/[?.!]$/.test(text) ? text : `${text}?`))
    .join(" ");
}
