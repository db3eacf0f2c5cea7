import type { Check, Evidence } from "./judge-evidence.js";
import type { Statement, Word } from "./judge-statement.js";

/** Who did it and what it was done to, as terms; `pronoun` where the doer is pointed at rather than named. */
interface Deed {
  readonly verb: string;
  readonly doers: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly pronoun: boolean;
  /** Of a passive without its doer: what it was done to is the subject. */
  readonly agentless: boolean;
  /** All that is named before the verb in its clause: a parser may take the wrong one of them for the doer. */
  readonly before: ReadonlySet<string>;
}

const BE = /^(?:am|is|are|was|were|be|been|being|get|got|gets)$/i;
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|this|that|these|those|nobody|one|ones|both|another|others)$/i;
const PREPOSITION =
  /^(?:of|in|on|at|for|from|with|without|by|to|into|over|under|above|below|about|against|between|through|during|within|near|beside|behind|after|before|since|until|than|as|per|across|towards?)$/i;
/** Verbs that say nothing of who did what to whom. */
const EMPTY = new Set([
  "be",
  "have",
  "do",
  "us",
  "includ",
  "becom",
  "remain",
  "stai",
  "mean",
  "sai",
  "said",
  "make",
  "made",
  "come",
  "go",
  "accord",
  "base",
  "thank",
]);

/** Who did what to whom must be as it is cited, the passive turned round. */
export const checkRoles: Check = (claim, evidence) => {
  const said = deeds(claim);
  const cited = evidence.statements.flatMap(deeds);
  for (const deed of said) {
    const same = cited.filter(({ verb, doers, pronoun }) => verb === deed.verb && (doers.size > 0 || pronoun));
    const told = cited.filter(({ verb, agentless }) => verb === deed.verb && agentless);
    if (deed.agentless && told.length > 0 && toldOfAnother(deed, told, cited))
      return [{ kind: "role", verdict: "contradicted", detail: `${[...deed.others].join(" ")} ${deed.verb}` }];
    if (same.length === 0) continue;
    if (same.every((other) => exchanged(deed, other)) || anotherDid(deed, same, cited, evidence.terms))
      return [{ kind: "role", verdict: "contradicted", detail: `${[...deed.doers].join(" ")} ${deed.verb}` }];
  }
  return boundElsewhere(claim, evidence);
};

function exchanged(claim: Deed, source: Deed): boolean {
  const only = (set: ReadonlySet<string>, without: ReadonlySet<string>) => [...set].filter((term) => !without.has(term));
  const down = only(claim.doers, claim.others).filter((term) => source.others.has(term) && !source.doers.has(term));
  const up = only(claim.others, claim.doers).filter((term) => source.doers.has(term) && !source.others.has(term));
  return down.length > 0 && up.length > 0;
}

/** The claim's doer did something else there, and somebody else did this. */
function anotherDid(deed: Deed, same: readonly Deed[], cited: readonly Deed[], known: ReadonlySet<string>): boolean {
  if (
    deed.doers.size === 0 ||
    same.some(({ pronoun, doers, before }) => pronoun || doers.size === 0 || overlaps(doers, deed.doers) || overlaps(before, deed.doers))
  )
    return false;
  const elsewhere = cited.some(
    (other) => !same.includes(other) && overlaps(other.doers, deed.doers) && !same.some(({ doers }) => overlaps(doers, other.doers)),
  );
  const turned = same.every(({ doers }) => 2 * [...doers].filter((term) => deed.others.has(term)).length >= doers.size);
  const done = turned || (overlaps(known, deed.doers) && same.every(({ doers }) => overlaps(doers, deed.others)));
  return elsewhere || done;
}

/** "Agnes was given a medal" where Hugh was, and Agnes did or got something else. */
function toldOfAnother(deed: Deed, told: readonly Deed[], cited: readonly Deed[]): boolean {
  if (
    deed.others.size === 0 ||
    told.some(({ others, before }) => others.size === 0 || overlaps(others, deed.others) || overlaps(before, deed.others))
  )
    return false;
  return cited.some(
    (other) => !told.includes(other) && (overlaps(other.doers, deed.others) || (other.agentless && overlaps(other.others, deed.others))),
  );
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function isThing({ class: kind, stop }: Word): boolean {
  return !stop && (kind === "noun" || kind === "name" || kind === "adjective" || kind === "number");
}

function deeds(statement: Statement): Deed[] {
  const { words } = statement;
  const found: Deed[] = [];
  let lastDoers: ReadonlySet<string> = new Set();
  let lastPronoun = false;
  for (const word of words) {
    if (word.class !== "verb" || EMPTY.has(word.term) || isAttribute(word, words)) continue;
    const clause = words.filter((other) => other.clause === word.clause);
    const before = clause.filter(({ at }) => at < word.at);
    const after = clause.filter(({ at }) => at > word.at);
    const recent = before.slice(-3);
    const next = words[word.at + 1];
    // "the energy saved could", "the song written by": a participle after its noun.
    const reduced =
      /(?:ed|en)$/i.test(word.text) &&
      before.at(-1)?.class === "noun" &&
      next !== undefined &&
      (/^(?:verb|auxiliary)$/.test(next.class) || words.slice(word.at + 1, word.at + 3).some(({ text }) => /^by$/i.test(text)));
    const handed =
      /(?:ed|en)$/i.test(word.text) && before.length === 0 && words.slice(word.at + 1, word.at + 3).some(({ text }) => /^by$/i.test(text));
    const passive = reduced || handed || (recent.some(({ text }) => BE.test(text)) && !/ing$/i.test(word.text));
    const by = after.findIndex(({ text }) => /^by$/i.test(text));
    const previous = before.findLastIndex((other) => other.class === "verb" && !isAttribute(other, words));
    const since = afterOpening(before.slice(previous + 1), statement.text);
    // "a van parked on the pier leaked": what follows a participle is not the subject.
    const isReduced = previous > 0 && /(?:ed|en|ing)$/i.test(before[previous]?.text ?? "") && PREPOSITION.test(since[0]?.text ?? "");
    const head = headOf(isReduced ? before.slice(0, previous) : since);
    // "to send", "from sending": whose deed it is stands elsewhere.
    const bare = /^(?:to|from|by|of|for|in|without|on)$/i.test(before.at(-1)?.text ?? "") && !passive;
    const gerund = /ing$/i.test(word.text) && !recent.some(({ text }) => BE.test(text));
    if (bare || gerund) continue;
    const named = new Set(before.filter(isThing).map(({ term }) => term));
    // "by five votes" names no doer.
    const agent = passive && by >= 0 && after[by + 1]?.class !== "number" ? headOf(after.slice(by + 1)) : undefined;
    if (passive) {
      found.push({
        verb: word.term,
        doers: agent?.terms ?? new Set(),
        others: head.terms,
        pronoun: agent?.pronoun ?? false,
        agentless: !agent,
        before: named,
      });
      continue;
    }
    const relative = before.length > 0 && /^(?:who|which|that)$/i.test(before[0]?.text ?? "");
    const antecedent = relative ? nounsBefore(words, before[0] as Word) : undefined;
    const own = antecedent ?? (head.terms.size > 0 || head.pronoun ? head : undefined);
    const doers: ReadonlySet<string> = own?.terms ?? lastDoers;
    const pronoun: boolean = own ? own.pronoun && own.terms.size === 0 : lastPronoun;
    found.push({
      verb: word.term,
      doers,
      others: new Set(after.filter(isThing).map(({ term }) => term)),
      pronoun,
      agentless: false,
      before: new Set([...named, ...doers]),
    });
    lastDoers = doers;
    lastPronoun = pronoun;
  }
  return found;
}

/** "Thanks to weights, resets are not starved": the subject stands after what only leads up to it. */
function afterOpening(words: readonly Word[], text: string): readonly Word[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || !(PREPOSITION.test(first.text) || /^(?:thanks|according|because)$/i.test(first.text))) return words;
  const comma = text.lastIndexOf(",", last.start);
  return comma > first.start && words.some(({ start }) => start > comma) ? words.filter(({ start }) => start > comma) : words;
}

/** "restricted chips": a participle before its noun tells no deed. */
function isAttribute({ at, text }: Word, words: readonly Word[]): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (!/(?:ed|en|ing)$/i.test(text) || !after || !/^(?:noun|name)$/.test(after.class)) return false;
  return !before || !/^(?:noun|name|auxiliary|adverb|number)$/.test(before.class) || /^(?:the|an?)$/i.test(before.text);
}

/** The things named before the first preposition that follows one; what is said "by" or "of" them is left out. */
function headOf(words: readonly Word[]): { terms: Set<string>; pronoun: boolean } {
  const terms = new Set<string>();
  let pronoun = false;
  for (const word of words) {
    if (PREPOSITION.test(word.text) && terms.size > 0) break;
    if (PREPOSITION.test(word.text)) continue;
    if (PRONOUN.test(word.text)) pronoun = true;
    if (isThing(word) && !word.negated) terms.add(word.term);
    if (word.class === "verb" && terms.size > 0) break;
  }
  return { terms, pronoun };
}

function nounsBefore(words: readonly Word[], relative: Word): { terms: Set<string>; pronoun: boolean } | undefined {
  const terms = new Set<string>();
  for (let at = relative.at - 1; at >= 0 && at > relative.at - 5; at--) {
    const word = words[at] as Word;
    if (!isThing(word)) break;
    terms.add(word.term);
  }
  return terms.size > 0 ? { terms, pronoun: false } : undefined;
}

/** "Chinese controls … US firms" for "US controls … Chinese firms": names exchanged between the nouns they stand before. */
function boundElsewhere(claim: Statement, evidence: Evidence): ReturnType<Check> {
  const said = bonds(claim);
  const cited = evidence.statements.flatMap(bonds);
  const moved = said.filter(
    ({ name, noun }) =>
      cited.some((other) => other.noun === noun && other.name !== name) &&
      !cited.some((other) => other.noun === noun && other.name === name) &&
      cited.some((other) => other.name === name && other.noun !== noun),
  );
  return moved.length > 1
    ? [{ kind: "role", verdict: "contradicted", detail: moved.map(({ name, noun }) => `${name} ${noun}`).join(", ") }]
    : [];
}

function bonds({ words }: Statement): { name: string; noun: string }[] {
  return words.flatMap((word, at) => {
    if (!/^\p{Lu}/u.test(word.text) || word.stop) return [];
    return words
      .slice(at + 1, at + 3)
      .flatMap((next) => (next.class === "noun" && !/^\p{Lu}/u.test(next.text) ? [{ name: word.term, noun: next.term }] : []));
  });
}
