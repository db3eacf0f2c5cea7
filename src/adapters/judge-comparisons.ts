import type { Finding } from "../core/ports.js";
import { OPPOSED_PREPOSITIONS, pullsOf } from "../language/opposites.js";
import type { Quantity } from "../language/quantities.js";
import { type Comparison, comparisonsOf, holdsComparison } from "./judge-degrees.js";
import type { Check, Evidence } from "./judge-evidence.js";
import type { Statement, Word } from "./judge-statement.js";

/** What rises must not fall where it is cited, and what is more than another not be less. */
export const checkComparisons: Check = (claim, evidence) => [
  ...directions(claim, evidence, () => true),
  // "gained more" of "gained less": the degree goes another way than the deed.
  ...([claim, ...evidence.statements].every(({ text }) => /\bthan\b/i.test(text)) ? directions(claim, evidence, isDegree) : []),
  ...operands(claim, evidence),
  ...figures(claim, evidence),
  ...prepositions(claim, evidence),
  ...changes(claim, evidence),
  ...ways(claim, evidence),
];

const WAYS = ["from", "to"] as const;

/** "from Portugal to Taiwan" for "from Taiwan to Portugal". */
function ways(claim: Statement, { statements }: Evidence): Finding[] {
  const ends = ({ words }: Statement) =>
    WAYS.map((way) =>
      words.flatMap(({ text, at }) =>
        text.toLowerCase() === way
          ? words
              .slice(at + 1, at + 4)
              .filter(({ stop }) => !stop)
              .slice(0, 1)
          : [],
      ),
    );
  const [from = [], to = []] = ends(claim);
  const has = (words: readonly Word[], others: readonly Word[]) => words.some(({ term }) => others.some((other) => other.term === term));
  return statements.some((source) => {
    const [sourceFrom = [], sourceTo = []] = ends(source);
    return has(from, sourceTo) && has(to, sourceFrom) && !has(from, sourceFrom) && !has(to, sourceTo);
  })
    ? [{ kind: "comparison", verdict: "contradicted", detail: `from ${from[0]?.text ?? ""}` }]
    : [];
}

/** Says that something stays as it was, or is as something else is. */
const SAME =
  /\b(?:unchanged|unaltered|the same|identical|(?:left|kept|stays?|stayed|remain(?:s|ed)?) (?:as|at the level)|no (?:difference|change)|(?:not|never|n['’]t|hardly) (?:\p{Ll}+ )?(?:differ(?:ed)?|changed?|vary|varied|alter(?:ed)?))\b/iu;
const CHANGES = /^(?:chang|alter|differ|vari|abolish|cut)$/;

/** "was raised" of what "was left as it was", "is better" of what "did not differ", and the other way round. */
function changes(claim: Statement, { statements }: Evidence): Finding[] {
  const moves = ({ words }: Statement) =>
    words.filter(
      ({ term, class: kind, negated }) =>
        !negated && kind !== "noun" && (CHANGES.test(term) || pullsOf(term).some(({ line }) => CHANGING.test(line))),
    );
  const things = new Set(claim.content.filter(({ class: kind }) => kind === "noun" || kind === "name").map(({ term }) => term));
  for (const source of statements) {
    if (!source.words.some(({ term, stop }) => !stop && things.has(term))) continue;
    const [still, stood] = [SAME.test(claim.text), SAME.test(source.text)];
    if (still === stood || claim.quantities.length > 1 || claim.denials.length > (still ? 1 : 0)) continue;
    const [moved] = still ? moves(source) : moves(claim);
    if (moved && moves(still ? claim : source).length === 0) return [{ kind: "comparison", verdict: "contradicted", detail: moved.text }];
  }
  return [];
}

/** Lines along which a thing moves, or lies further than another. */
const CHANGING = /^(?:amount|length|speed|worth|weight|warmth|price|strength|rigour)$/;

/** Lines whose words mean other things as well: "the right leg", "come back", "hard water". */
const AMBIGUOUS = /^(?:rank|arrival|truth|door|ease)$/;

const COUNTS =
  /^(?:\p{N}.*|half|third|quarter|twice|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|\w+teen|\w+ty|hundred|thousand)$/iu;
/** Which way each line is pulled; `towards` leaves out clauses that share no word with it. */
function pulls(
  words: readonly Word[],
  towards?: ReadonlySet<string>,
  counts: (word: Word) => boolean = () => true,
): Map<string, { signs: Set<number>; words: Word[] }> {
  const found = new Map<string, { signs: Set<number>; words: Word[] }>();
  const near = (word: Word) =>
    words.some((other) => other.clause === word.clause && !other.stop && other !== word && towards?.has(other.term));
  for (const [at, word] of words.entries()) {
    if (!counts(word)) continue;
    // "always without" is "never with".
    if (/^(?:always|never)$/i.test(word.text)) continue;
    // "fall asleep" goes nowhere.
    if (/^(?:asleep|ill|due|apart|short|victim|open|in|out|off|over)$/i.test(words[at + 1]?.text ?? "") && word.class === "verb") continue;
    if (towards && pullsOf(word.term).length > 0 && !near(word)) continue;
    const next = words[at + 1];
    // "more common", "most likely": the degree is its adjective's.
    if (/^(?:more|most|less|least)$/i.test(word.text) && next && /^(?:adjective|adverb)$/.test(next.class)) continue;
    const isLess = /^(?:less|least)$/i.test(words[at - 1]?.text ?? "");
    // "50 mm or more" is a bound.
    if (/^(?:or|at|no|not)$/i.test(words[at - 1]?.text ?? "")) continue;
    // "more than 20" is one too: what the figures say is for others to say.
    if (/^than$/i.test(next?.text ?? "") && COUNTS.test(words[at + 2]?.text ?? "")) continue;
    // "up to eight" is a bound.
    if (/^up$/i.test(word.text) && /^to$/i.test(words[at + 1]?.text ?? "")) continue;
    // "made up", "set down": they go nowhere either.
    if (
      /^(?:up|down)$/i.test(word.text) &&
      !/^(?:from|by|on)$|^\p{N}/iu.test((/^to$/i.test(next?.text ?? "") ? words[at + 2] : next)?.text ?? "")
    )
      continue;
    for (const { line, sign } of pullsOf(word.term)) {
      if (AMBIGUOUS.test(line)) continue;
      // Of "no heavier entry" only the entry is denied.
      if (word.negated && word.class === "adjective" && /^(?:noun|name)$/.test(words[at + 1]?.class ?? "")) continue;
      // An opening need not be open; a rise has risen.
      if (word.class === "noun" && line !== "amount") continue;
      const pulled = found.get(line) ?? { signs: new Set<number>(), words: [] };
      pulled.signs.add(word.negated !== isLess ? -sign : sign);
      pulled.words.push(word);
      found.set(line, pulled);
    }
  }
  return found;
}

const ONLY = /\b(?:only|unless)\b/i;

function isDegree({ class: kind }: Word): boolean {
  return kind !== "verb" && kind !== "noun";
}

function directions(claim: Statement, evidence: Evidence, counts: (word: Word) => boolean): Finding[] {
  // What is asked, or cannot be said, goes neither way.
  if ([claim, ...evidence.statements].some(({ text }) => /\bwhether\b/i.test(text))) return [];
  // "hens are permitted, cockerels are not": what is denied stands for what is told before.
  if (evidence.statements.some(({ denials }) => denials.some(({ focus }) => focus === undefined))) return [];
  const said = pulls(claim.words, undefined, counts);
  const cited = pulls(evidence.words, new Set(claim.content.map(({ term }) => term)), counts);
  // "A is more than B" may stand for "B is less than A".
  if (answers(claim, evidence).some(({ held }) => held.has("same") || held.has("turned"))) return [];
  // "nobody without a permit may" for "only those with a permit may".
  const limits = evidence.statements.some(({ text }) => ONLY.test(text)) !== ONLY.test(claim.text);
  for (const [line, { signs, words }] of said) {
    if (limits && [claim, ...evidence.statements].some(({ denials }) => denials.length > 0)) break;
    const source = cited.get(line);
    if (!source || signs.size > 1 || source.signs.size > 1) continue;
    // Of two things that differ, one stops and one runs: the very word stands there too.
    if (words.some(({ term }) => source.words.some((other) => other.term === term))) continue;
    // What is denied on one side only is for those who hold denials against each other.
    if (words.some(({ negated }) => negated) !== source.words.some(({ negated }) => negated)) continue;
    const [sign] = signs;
    if (!source.signs.has(sign as number)) return [{ kind: "comparison", verdict: "contradicted", detail: words[0]?.text ?? line }];
  }
  return [];
}

/** How the source answers what a claim compares: nothing where it compares nothing of the kind. */
function answers(claim: Statement, evidence: Evidence): { word: Word; held: ReadonlySet<string | undefined> }[] {
  const cited = evidence.statements.flatMap(comparisonsOf);
  const said = comparisonsOf(claim);
  // "cheaper to buy but dearer to run than": which of the two is meant is for no rule to say.
  const isMixed = (all: readonly Comparison[], { line, sign }: Comparison) =>
    all.some((other) => other.line === line && other.sign !== sign);
  return said
    .filter((one) => !isMixed(said, one) && !cited.some((other) => other.line === one.line && isMixed(cited, other)))
    .map((one) => ({ word: one.word, held: new Set(cited.map((other) => holdsComparison(one, other))) }));
}

/** "B is less than A" of "A is more than B". */
export function isTurnedComparison(claim: Statement, evidence: Evidence): boolean {
  return answers(claim, evidence).some(({ held }) => held.has("turned") && !held.has("contradicted"));
}

/** The same comparison with its sides exchanged, or turned round. */
function operands(claim: Statement, evidence: Evidence): Finding[] {
  return answers(claim, evidence)
    .filter(({ held }) => held.has("contradicted") && !held.has("same") && !held.has("turned"))
    .map(({ word }) => ({ kind: "comparison", verdict: "contradicted", detail: word.text }));
}

const EARLIER = /\b(?:from|against|compared (?:to|with)|down from|up from|earlier|before|previous(?:ly)?|in (?:1|2)\d{3})\b/i;

/** Where the source gives two figures and no direction, a claimed direction must be theirs. */
function figures(claim: Statement, evidence: Evidence): Finding[] {
  const said = pulls(claim.words).get("amount")?.signs;
  if (said?.size !== 1 || pulls(evidence.words).has("amount")) return [];
  for (const { quantities, text } of evidence.statements) {
    const [one, other, third] = quantities;
    if (!one || !other || third || one.dimension !== other.dimension || !EARLIER.test(text)) continue;
    const [now, then] = isPast(text, one, other) ? [other, one] : [one, other];
    const [sign] = said;
    const tellsNow =
      (claim.quantities.length === 1 && claim.quantities.some(({ value }) => value === now.value)) ||
      claim.quantities.some((from, at) => at === 0 && claim.quantities.length === 2 && from.value === then.value) ||
      (claim.quantities.length === 0 && /\b(?:than|compared)\b/i.test(claim.text));
    if (Math.sign(now.value - then.value) === -(sign as number) && tellsNow)
      return [{ kind: "comparison", verdict: "contradicted", detail: claim.text.slice(0, 40) }];
  }
  return [];
}

/** Whether the first of two figures is the earlier: "had 900 in 1960 and has 120 today", "rose from 10 to 12". */
function isPast(text: string, one: Quantity, other: Quantity): boolean {
  return (
    /\b(?:from|had|was|were)\s(?:\p{Ll}+\s){0,2}$/u.test(text.slice(0, one.start)) &&
    (/^\s?(?:\p{L}+\s){0,3}to\s$/u.test(text.slice(one.end, other.start)) || /\b(?:has|have|is|are|now|today)\b/.test(text.slice(one.end)))
  );
}

/** "not without a key" is "with a key", "not before noon" is "after noon". */
function isUndone(preposition: string, claim: Statement, { statements }: Evidence): boolean {
  const others = (one: Statement) =>
    one.denials.filter(({ start, end }) => one.text.slice(start, end).toLowerCase() !== preposition).length;
  return statements.some(
    (source) =>
      others(claim) % 2 !== source.denials.filter(({ start, end }) => !/^without$/i.test(source.text.slice(start, end))).length % 2,
  );
}

/** "before spring" for "after spring". */
function prepositions(claim: Statement, evidence: Evidence): Finding[] {
  const next = (words: readonly Word[], preposition: string) =>
    words.flatMap((word, at) =>
      word.text.toLowerCase() === preposition && !/^(?:verb|auxiliary)$/.test(words[at + 1]?.class ?? "")
        ? words
            .slice(at + 1, at + 4)
            .filter(({ stop }) => !stop)
            .slice(0, 1)
            .map(({ term }) => term)
        : [],
    );
  for (const pair of OPPOSED_PREPOSITIONS) {
    for (const [said, opposite] of [pair, [pair[1], pair[0]] as const]) {
      for (const term of next(claim.words, said)) {
        if (next(evidence.words, opposite).includes(term) && !next(evidence.words, said).includes(term) && !isUndone(said, claim, evidence))
          return [{ kind: "comparison", verdict: "contradicted", detail: `${said} ${term}` }];
      }
    }
  }
  return [];
}
