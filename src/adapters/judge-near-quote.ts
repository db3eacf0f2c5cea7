import type { Finding } from "../core/ports.js";
import type { Alignment } from "./judge-alignment.js";
import { BE } from "./judge-denials.js";
import type { Evidence } from "./judge-evidence.js";
import type { Statement, Word } from "./judge-statement.js";

/** Share of its other words that a claim quotes in order, from which a thing exchanged or added stands out. */
const [QUOTED, VERBATIM] = [0.8, 0.9];
/** Words in common below which a claim quotes nothing. */
const FEWEST = 4;
/** How many words beside shared ones may be what those join; beside a single word fewer. */
const [REACH, SHORT_REACH] = [4, 3];
/** From this length shared words join what stands beside them, though there is no deed among them. */
const LONG = 3;
/** How many words before its verb a passive's auxiliary may stand, and after it "by". */
const [AUXILIARY, BY] = [3, 2];
const ARTICLE = /^(?:an?|the)$/i;
/** Small words that say which of two things is which. */
const DIRECTED = /^(?:before|after|instead|than|rather|over)$/i;

/** What a claim that all but quotes a sentence says otherwise. */
export interface NearQuote {
  /** Things exchanged around words left as they are. */
  readonly exchanged: readonly Finding[];
  /** A thing in another's place. */
  readonly replaced: readonly Finding[];
  /** What is put in where the sentence has nothing. */
  readonly added: readonly Finding[];
}

export function readNearQuote(claim: Statement, { statements }: Evidence, alignment: Alignment): NearQuote {
  const said = plain(claim);
  const differences = statements.map((statement) => differencesFrom(claim, statement, alignment));
  const exchanged =
    statements.some((statement) => isMadeOf(said, statement) && isExchanged(said, plain(statement))) && !isExchanged(said, said);
  return {
    exchanged: exchanged ? [{ kind: "role", verdict: "contradicted", detail: claim.text }] : [],
    replaced: differences.flatMap(({ replaced }) => replaced),
    added: differences.flatMap(({ added }) => added),
  };
}

/** Whether all but a few of some words stand in a sentence, in whatever order. */
function isMadeOf(words: readonly Word[], { terms }: Statement): boolean {
  return words.filter(({ term }) => terms.has(term)).length >= QUOTED * words.length;
}

function plain({ words, moments }: Statement): Word[] {
  return words.filter(({ text, start }) => !ARTICLE.test(text) && !moments.some((moment) => moment.start <= start && start < moment.end));
}

function differencesFrom(claim: Statement, source: Statement, alignment: Alignment): Pick<NearQuote, "replaced" | "added"> {
  const [said, told] = [plain(claim), plain(source)];
  const pairs = inCommon(said, told);
  const replaced: Finding[] = [];
  const added: Finding[] = [];
  let [from, sourceFrom] = [0, 0];
  for (const [to, sourceTo] of [...pairs, [said.length, told.length] as const]) {
    const here = said.slice(from, to);
    const there = told.slice(sourceFrom, sourceTo).filter(({ term }) => !claim.terms.has(term));
    const content = here.filter((word) => claim.content.includes(word));
    const unheld = content.filter((word) => alignment.get(word)?.length === 0);
    const quoted = pairs.length / (said.length - here.length || 1);
    const shown = here.map(({ text }) => text).join(" ");
    if (quoted >= QUOTED && pairs.length >= FEWEST && unheld.length === content.length && isOtherThing(unheld, there, source))
      replaced.push({ kind: "name", verdict: "contradicted", detail: shown });
    const isNew = from > 0 && (to === said.length || !there.some(({ stop }) => !stop));
    if (quoted >= VERBATIM && pairs.length >= FEWEST && isNew && unheld.length > 1 && content.length <= unheld.length + 1)
      added.push({ kind: "coverage", verdict: "unsupported", detail: shown });
    [from, sourceFrom] = [to + 1, sourceTo + 1];
  }
  return { replaced, added };
}

/** One thing for one thing, with or without what is done to it. */
function isOtherThing(here: readonly Word[], there: readonly Word[], source: Statement): boolean {
  const content = there.filter((word) => source.content.includes(word));
  const count = (words: readonly Word[], kinds: RegExp) => words.filter(({ class: kind }) => kinds.test(kind)).length;
  const isPlain = here.every(({ class: kind }) => THING.test(kind) || kind === "verb");
  return isPlain && count(here, THING) === 1 && count(content, THING) === 1 && count(here, /^verb$/) === count(content, /^verb$/);
}

const THING = /^(?:noun|name)$/;

/** Positions of the longest sequence of words that two sentences share. */
function inCommon(a: readonly Word[], b: readonly Word[]): (readonly [number, number])[] {
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (longest[i] as Uint16Array)[j] = a[i]?.term === b[j]?.term ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.term === b[j]?.term) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** "A boot is preferred to a cast" for "a cast is preferred to a boot": what stands before shared words there stands after them here, and the other way round. */
function isExchanged(claim: readonly Word[], source: readonly Word[]): boolean {
  return claim.some((word, i) =>
    source.some((other, j) => {
      if (word.term !== other.term || (i > 0 && claim[i - 1]?.term === source[j - 1]?.term)) return false;
      let length = 1;
      while (i + length < claim.length && claim[i + length]?.term === source[j + length]?.term) length++;
      const shared = claim.slice(i, i + length);
      const joins = shared.some(({ class: kind, stop, text }) => (kind === "verb" && !stop) || DIRECTED.test(text));
      if (!joins && (length < LONG || shared.every(({ stop }) => stop))) return false;
      if (isPassive(claim, i, length) !== isPassive(source, j, length)) return false;
      const [before, after] = beside(claim, i, length);
      const [toldBefore, toldAfter] = beside(source, j, length);
      return isMoved(before, after, toldBefore, toldAfter) && isMoved(after, before, toldAfter, toldBefore);
    }),
  );
}

/** Whether something on one side of shared words, and only there, stands on the other side of them in the source, and only there. */
function isMoved(here: ReadonlySet<string>, across: ReadonlySet<string>, told: ReadonlySet<string>, toldAcross: ReadonlySet<string>) {
  return [...here].some((term) => !across.has(term) && toldAcross.has(term) && !told.has(term));
}

/** Terms before and after some words. */
function beside(words: readonly Word[], from: number, length: number): [Set<string>, Set<string>] {
  const reach = length === 1 ? SHORT_REACH : REACH;
  const terms = (some: readonly Word[]) => new Set(some.flatMap(({ term, stop }) => (stop ? [] : [term])));
  return [terms(words.slice(Math.max(0, from - reach), from)), terms(words.slice(from + length, from + length + reach))];
}

function isPassive(words: readonly Word[], from: number, length: number): boolean {
  const to = from + length;
  return (
    words.slice(Math.max(0, from - AUXILIARY), from).some(({ text }) => BE.test(text)) ||
    words.slice(to, to + BY).some(({ text }) => /^by$/i.test(text))
  );
}
