import { BE } from "./judge-denials.js";
import type { Statement, Word } from "./judge-statement.js";

/** Who did it and what it was done to, as terms; `pronoun` where the doer is pointed at rather than named. */
export interface Deed {
  readonly verb: string;
  readonly doers: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly pronoun: boolean;
  /** Of a passive without its doer: what it was done to is the subject. */
  readonly agentless: boolean;
  /** Done to nothing: neither named nor pointed at. */
  readonly intransitive: boolean;
  /** All that is named before the verb in its clause: a parser may take the wrong one of them for the doer. */
  readonly before: ReadonlySet<string>;
}

const PRONOUN = /^(?:us|he|she|it|they|we|i|you|who|which|this|that|these|those|nobody|one|ones|both|another|others)$/i;
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

/** What a sentence tells that somebody did. */
export function deeds(statement: Statement): Deed[] {
  const { words } = statement;
  const found: Deed[] = [];
  let lastDoers: ReadonlySet<string> = new Set();
  let lastPronoun = false;
  for (const word of words) {
    // Nor does the "paid" of "hourly-paid".
    if (word.class !== "verb" || EMPTY.has(word.term) || isAttribute(word, words) || /\p{L}-$/u.test(statement.text.slice(0, word.start)))
      continue;
    const clause = words.filter((other) => other.clause === word.clause);
    const before = clause.filter(({ at }) => at < word.at);
    const after = clause.filter(({ at }) => at > word.at);
    const recent = before.slice(-3);
    const next = words[word.at + 1];
    // "the energy saved could", "the song written by": a participle after its noun.
    const isBy = words.slice(word.at + 1, word.at + 3).some(({ text }) => /^by$/i.test(text));
    const reduced =
      /(?:ed|en)$/i.test(word.text) &&
      ((before.at(-1)?.class === "noun" && next !== undefined && (/^(?:verb|auxiliary)$/.test(next.class) || isBy)) ||
        (before.at(-1)?.class === "name" && isBy));
    const handed = /(?:ed|en)$/i.test(word.text) && before.length === 0 && isBy;
    const passive = reduced || handed || (recent.some(({ text }) => BE.test(text)) && !/ing$/i.test(word.text));
    const by = after.findIndex(({ text }) => /^by$/i.test(text));
    const previous = before.findLastIndex((other) => other.class === "verb" && !isAttribute(other, words));
    const since = afterOpening(before.slice(previous + 1), statement.text);
    // "a van parked on the pier leaked": what follows a participle is not the subject.
    const isReduced = previous > 0 && /(?:ed|en|ing)$/i.test(before[previous]?.text ?? "") && PREPOSITION.test(since[0]?.text ?? "");
    const head = headOf(
      afterThat(isReduced ? before.slice(0, previous) : isOfPurpose(before, previous) ? before.slice(0, previous - 1) : since),
    );
    // "to send", "from sending": whose deed it is stands elsewhere.
    const bare = /^(?:to|from|by|of|for|in|without|on)$/i.test(before.at(-1)?.text ?? "") && !passive;
    const gerund = /ing$/i.test(word.text) && !recent.some(({ text }) => BE.test(text));
    if (bare || gerund) continue;
    const named = new Set(before.filter(isThing).map(({ term }) => term));
    // "by five votes" names no doer, "by two voters" does.
    const counted =
      after[by + 1]?.class === "number" && !/(?:[eo]rs|ists|ents|ants|[mp]en|people|children|women)$/i.test(after[by + 2]?.text ?? "");
    const agent = passive && by >= 0 && !counted ? headOf(after.slice(by + 1)) : undefined;
    if (passive) {
      found.push({
        verb: word.term,
        doers: agent?.terms ?? new Set(),
        others: head.terms,
        pronoun: agent?.pronoun ?? false,
        agentless: !agent,
        intransitive: false,
        before: named,
      });
      continue;
    }
    const relative = before.length > 0 && /^(?:who|which|that)$/i.test(before[0]?.text ?? "");
    const antecedent = relative ? nounsBefore(words, before[0] as Word) : undefined;
    const own = antecedent ?? (head.terms.size > 0 || head.pronoun ? head : undefined);
    const doers: ReadonlySet<string> = own?.terms ?? lastDoers;
    const pronoun: boolean = own ? own.pronoun && own.terms.size === 0 : lastPronoun || /\b(?:we|you)\b/i.test(statement.text);
    found.push({
      verb: word.term,
      doers,
      others: new Set(objects(after).map(({ term }) => term)),
      pronoun,
      agentless: false,
      intransitive: !objects(after).length && !PRONOUN.test(after[0]?.text ?? "") && !/^(?:him|her|them|me)$/i.test(after[0]?.text ?? ""),
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

/** "A fix for restoring snapshots is planned": what is done stands before the preposition. */
function isOfPurpose(before: readonly Word[], verb: number): boolean {
  return verb > 1 && /ing$/i.test(before[verb]?.text ?? "") && /^(?:of|for|from|by|in)$/i.test(before[verb - 1]?.text ?? "");
}

/** "the reason was that meadows were drained": who or what stands after the last of such words. */
function afterThat(words: readonly Word[]): readonly Word[] {
  const that = words.findLastIndex(({ text }) => /^(?:that|whether|how|why)$/i.test(text));
  return that > 0 && that < words.length - 1 ? words.slice(that + 1) : words;
}

/** "restricted chips": a participle before its noun tells no deed. */
function isAttribute({ at, text }: Word, words: readonly Word[]): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (!/(?:ed|en|ing)$/i.test(text) || !after || !/^(?:noun|name)$/.test(after.class)) return false;
  return !before || !/^(?:noun|name|auxiliary|adverb|number)$/.test(before.class) || /^(?:the|an?)$/i.test(before.text);
}

/** What a deed is done to: not where, when or from where it is done. */
function objects(after: readonly Word[]): Word[] {
  const away = after.findIndex(({ text }) => /^(?:from|in|on|at|during|since|until|after|before|within)$/i.test(text));
  return after.slice(0, away < 0 ? after.length : away).filter(isThing);
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

function isThing({ class: kind, stop }: Word): boolean {
  return !stop && (kind === "noun" || kind === "name" || kind === "adjective" || kind === "number");
}
