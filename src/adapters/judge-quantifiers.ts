import type { Finding } from "../core/ports.js";
import type { Check } from "./judge-evidence.js";
import { fewness } from "./judge-fewness.js";
import type { Statement } from "./judge-statement.js";

const ALL =
  /\b(?:all|every|always|everyone|everybody|everything|everywhere|entire(?:ly)?|whole|completely|invariably|without exception|unanimous(?:ly)?|any(?! (?:more|longer|other)))\b(?! (?:of )?(?:the )?(?:year|night|day|time)\b| at once| right| but| the same)(?<!\b(?:at|after|above|in) all|\bas a whole|\bevery(?= (?:\d+|half|quarter|other|few|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty|second|third)\b))/gi;
const EACH_OR_ALL = /\b(?:all|every|each|any|none)\b/i;
/** Says of the source that all are meant. */
const EACH =
  /\b(?:each|none|no one|nobody|never|whenever|each time|no(?= \p{Ll})|neither|both|once an? \p{L}+|daily|hourly|weekly|monthly|yearly|annual(?:ly)?|nightly)\b/giu;
const MOST =
  /\b(?:most|commonest|common|usual|majority|mostly|mainly|chiefly|largely|generally|usually|hardly|rarely|seldom|scarcely|normally|tend(?:s|ed)? to|more than half)\b/i;
/** "the most common" is a superlative, "most likely" a degree. */
const CLAIMS_MOST =
  /(?<!\b(?:at|the|its|his|her|their|our|a|of|’s|'s) )\b(?:most(?! (?:likely|probably|often|common(?:ly)?|frequent(?:ly)?|recent(?:ly)?|important(?:ly)?|notably|certainly|\p{Ll}+ly\b))|mostly|majority)\b|\bmost of\b|\bthe (?:majority|greater part|bulk|lion['’]s share)\b/iu;
const ONLY =
  /\b(?:(?<!\b(?:instead of|rather than|not) )only|solely|exclusively|nothing but|no one but)\b(?! (?:[\d€£$]|a (?:few|little)|once\b|every\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|\w+teen\b|\w+ty\b|(?:managed|came|finished|reached|got) (?:to )?\w+|(?:half|about|around|some|just|a third|a quarter)\b))/i;
const ONLY_IN_SOURCE = /\b(?:only|solely|alone|exclusively|just|sole|no other|nothing but|except|reserved for|unless|until|simply|but)\b/i;
const SOME = /\b(?:some|several|many|few|part(?:ly)?|two|three|four|five|six|half|certain|a number|not all|sometimes|often|usually)\b/i;
/** After "all X": what says which X. */
const RESTRICTS =
  /^(?:\s\p{Ll}+){0,2}\s(?!at all\b)(over|under|above|below|of (?:\p{N}|more|less|fewer|over|under|at)|with|without|that|who|which|in|on|at|from|within|older|younger|longer|built|made|up to)\b/iu;
/** "every model the hospital fitted": says which without a word for it. */
const RESTRICTS_BARELY = /^\s\p{Ll}+ (?:the|he|she|we|they|it|you|I)\b/u;

/** "all", "most" and "only" must be said where they are cited, of the same thing, and with the same limits. */
export const checkQuantifiers: Check = (claim, evidence) => {
  const findings: Finding[] = [];
  for (const { 0: word, index } of claim.text.matchAll(ALL)) {
    // "not all" says that some are not; "not any" that none is.
    if (
      /\bnot\s$/i.test(claim.text.slice(0, index)) ||
      (/^any$/i.test(word) && claim.words.some(({ start, negated }) => start === index && negated))
    )
      continue;
    // "keep it out of any food", "if there is any": not of all.
    if (/^any$/i.test(word) && SUPPOSES.test(claim.text.slice(0, index))) continue;
    // "any submitted late": what it stands for is told before.
    if (/^any$/i.test(word) && claim.words.find(({ start }) => start > index)?.class === "verb") continue;
    const noun = claim.content.find(({ start, class: kind }) => start > index && (kind === "noun" || kind === "name"));
    // "stop all trains" for "end all services": where another word stands for the noun, it is said of that.
    const isNamed = noun !== undefined && evidence.terms.has(noun.term);
    const after = /^\s+\p{L}+/u.exec(claim.text.slice(index + word.length))?.[0] ?? "";
    const said = evidence.statements.flatMap((statement) => {
      if (!noun) return isSaidOfAll(statement, word, after) ? [""] : [];
      const found = universals(statement, noun.term);
      return found.length === 0 && !isNamed && /^(?:all|every|any)$/i.test(word) && EACH_OR_ALL.test(statement.text) ? [""] : found;
    });
    if (said.length === 0) {
      const isSome = evidence.statements.some(({ text, terms }) => SOME.test(text) && (noun === undefined || terms.has(noun.term)));
      findings.push({ kind: "quantifier", verdict: isSome ? "contradicted" : "unsupported", detail: word });
    } else {
      const limit = said.every((rest) => RESTRICTS.test(rest)) ? RESTRICTS.exec(said[0] as string)?.[1] : undefined;
      const rest = claim.text.slice(index + word.length);
      if (limit !== undefined && !RESTRICTS.test(rest) && !RESTRICTS_BARELY.test(rest))
        findings.push({ kind: "quantifier", verdict: "unsupported", detail: word });
    }
  }
  const text = evidence.statements.map((statement) => statement.text).join(" ");
  if (CLAIMS_MOST.test(claim.text) && !MOST.test(text) && !isMajority(evidence.statements))
    findings.push({ kind: "quantifier", verdict: "unsupported", detail: "most" });
  // "only a technician can" is said by "the owner cannot".
  const isBounded = ONLY_IN_SOURCE.test(text) || evidence.statements.some(({ denials }) => denials.length > 0);
  const isOpen = /\b(?:all|everyone|everybody|anyone|anybody)\b/i.test(text) && !ONLY_IN_SOURCE.test(text);
  if (ONLY.test(claim.text) && (!isBounded || isOpen)) findings.push({ kind: "quantifier", verdict: "unsupported", detail: "only" });
  if (
    claim.denials.length === 0 &&
    ADDS.test(claim.text) &&
    !EXCLUDES.test(claim.text) &&
    evidence.statements.some((one) => EXCLUDES.test(one.text))
  )
    findings.push({ kind: "quantifier", verdict: "contradicted", detail: ADDS.exec(claim.text)?.[0] ?? "" });
  const several = SEVERAL.exec(claim.text);
  const counted = claim.content.find(({ start, class: kind }) => several !== null && start > several.index && kind === "noun");
  if (counted && evidence.statements.some((one) => isOnlyOne(one, counted.term)))
    findings.push({ kind: "quantifier", verdict: "contradicted", detail: several?.[0] ?? "" });
  const few = fewness(claim, evidence);
  return few === undefined ? findings : [...findings, { kind: "quantifier", verdict: "contradicted", detail: few }];
};

/** Says that there is more than is named, and that there is nothing else. */
const ADDS = /\b(?:as well as|other than|besides|in addition to|among others|not (?:only|just))\b/i;
const EXCLUDES = /(?<!\bnot )\b(?:only|alone|solely|exclusively|nothing but|nothing else)\b/i;
const SEVERAL = /\b(?:several|many|various|numerous|multiple|both)\b/i;

/** "the only portrait", "a single portrait". */
function isOnlyOne({ text, words }: Statement, noun: string): boolean {
  return [...text.matchAll(/\b(?:the only|its only|a single|the sole|one single|the single)\b(?! (?:two|three|four|other|ones))/gi)].some(
    ({ index, 0: cue }) =>
      words
        .filter(({ start }) => start >= index + cue.length)
        .slice(0, 3)
        .some(({ term }) => term === noun),
  );
}

const PEOPLE = /^(?:everyone|everybody|everything|everywhere|always|any)$/i;
/** Words that say the same of all. */
const EQUALS: readonly RegExp[] = [/\b(?:everyone|everybody)\b/i, /\b(?:everything|all)\b/i];
/** What is only supposed, or kept from happening. */
const SUPPOSES =
  /\b(?:if|whether|unless|without|before|than|(?:keep|kept)\b[^.]*\b(?:out|away|off|from)|(?:avoid|ban|forbid|prevent|refuse|stop|rule)(?:s|d|ed|ped|ned|ning|ing|ping)?)\b/i;

/** Whether a sentence says the same of all, where no noun tells of what: "every January", "none of them". */
function isSaidOfAll({ text }: Statement, word: string, after: string): boolean {
  if (PEOPLE.test(word) && text.toLowerCase().includes(word.toLowerCase())) return true;
  if (EQUALS.some((equal) => equal.test(word) && equal.test(text))) return true;
  const each = text.matchAll(/\b(?:each|every|all|any)(?=(\s+\p{L}+)?)/giu);
  return /\b(?:none|never|nobody|no one)\b/i.test(text) || [...each].some(([, next]) => next?.toLowerCase() === after.toLowerCase());
}

/** What follows each "all", "every", … of a sentence that is said of the noun. */
function universals(statement: Statement, noun: string): string[] {
  return [...statement.text.matchAll(ALL), ...statement.text.matchAll(EACH)].flatMap(({ 0: word, index }) => {
    const after = statement.words.filter(({ start }) => start > index).slice(0, 5);
    const named =
      after.some(({ term }) => term === noun) ||
      /^(?:always|everyone|everybody|everything|entirely|completely|unanimous|unanimously|none|no one|nobody|never|whenever|each time|once an? \p{L}+|daily|hourly|weekly|monthly|yearly|annual|annually|nightly)$/iu.test(
        word,
      );
    if (/\bnot\s$/i.test(statement.text.slice(0, index))) return [];
    const isAllOfThem = /^all$/i.test(word) && /^ of (?:which|whom|them|these|those)\b/i.test(statement.text.slice(index + word.length));
    if (isAllOfThem || /^(?:none|nobody|no one)$/i.test(word)) return [""];
    return named ? [statement.text.slice(index + word.length)] : [];
  });
}

function isMajority(statements: readonly Statement[]): boolean {
  const shares = statements.flatMap(({ quantities }) => quantities);
  return (
    shares.some(({ dimension, value }) => dimension === "share" && value > 0.5) ||
    shares.some((one) =>
      shares.some((other) => one.dimension === other.dimension && one.value < other.value && one.value > other.value / 2),
    )
  );
}
