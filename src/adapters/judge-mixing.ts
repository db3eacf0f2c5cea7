import type { Finding } from "../core/ports.js";
import { type Alignment, type Counterpart, isThing } from "./judge-alignment.js";
import { BE } from "./judge-denials.js";
import type { Statement, Word } from "./judge-statement.js";

/** What stands for things named in another clause. */
const POINTS = /^(?:he|she|it|they|him|her|them|who|whom|which|that|this|these|those|both|one|ones|some|all|none|others?|its|their|his)$/i;
const PREPOSITION =
  /^(?:of|in|on|at|for|from|with|without|by|to|into|over|under|during|within|near|between|since|until|as|per|after|before)$/i;

/** "Frost ruined the pears" of "Frost spared the pears but ruined the plums": a deed or quality of one clause told of another's thing. */
export function findMixed(claim: Statement, alignment: Alignment): Finding[] {
  return claim.content.flatMap((word): Finding[] => {
    if (!isTelling(claim, word)) return [];
    const pairs = alignment.get(word) ?? [];
    const [pair] = pairs;
    if (
      !pair ||
      pairs.some(
        ({ relation, word: { clause }, statement }) => relation !== "same" || clause !== pair.word.clause || statement !== pair.statement,
      )
    )
      return [];
    if (pair.word.term !== word.term || !isTelling(pair.statement, pair.word)) return [];
    return (["before", "after"] as const).some((side) => isMixed(claim, word, pair, side, alignment))
      ? [{ kind: "role", verdict: "contradicted", detail: word.text }]
      : [];
  });
}

/** A deed or quality told of something, and not denied: no attribute, nor what is only to be done. */
function isTelling({ words, denials }: Statement, { at, clause, class: kind }: Word): boolean {
  if (kind !== "verb" && kind !== "adjective") return false;
  if (/^(?:noun|name|adjective)$/.test(words[at + 1]?.class ?? "") && kind === "adjective") return false;
  if (/^to$/i.test(words[at - 1]?.text ?? "")) return false;
  return !denials.some((denial) => words.find(({ end }) => end > denial.start)?.clause === clause);
}

function isMixed(
  claim: Statement,
  word: Word,
  { word: other, statement }: Counterpart,
  side: "before" | "after",
  alignment: Alignment,
): boolean {
  const turned = isPassive(claim, word) !== isPassive(statement, other);
  const there = beside(statement, other, turned ? opposite(side) : side);
  const own = there.filter((one) => isThing(one) && !one.stop);
  if (own.length === 0 || there.some(({ text }) => POINTS.test(text))) return false;
  const near = new Set(claim.content.filter(({ clause }) => clause === word.clause));
  const terms = new Set(claim.words.filter(({ clause }) => clause === word.clause).map(({ term }) => term));
  const isKept = [...near].some((one) => (alignment.get(one) ?? []).some((pair) => own.includes(pair.word)));
  if (isKept || own.some(({ term }) => terms.has(term))) return false;
  const things = directly(beside(claim, word, side), side, isPassive(claim, word)).filter((one) => near.has(one) && isThing(one));
  return things.some((thing) => {
    const pairs = (alignment.get(thing) ?? []).filter((pair) => pair.statement === statement);
    return pairs.length > 0 && pairs.every((pair) => pair.relation === "same" && pair.word.clause !== other.clause);
  });
}

function beside({ words }: Statement, word: Word, side: "before" | "after"): Word[] {
  return words.filter(({ clause, at }) => clause === word.clause && (side === "before" ? at < word.at : at > word.at));
}

/** What something is told of, or done to; not where or when. After a passive only who did it is told. */
function directly(beside: readonly Word[], side: "before" | "after", passive: boolean): readonly Word[] {
  if (side === "before") return beside;
  const from = passive ? beside.findIndex(({ text }) => /^by$/i.test(text)) : 0;
  if (from < 0) return [];
  const there = beside.slice(passive ? from + 1 : from);
  const away = there.findIndex(({ text }) => PREPOSITION.test(text));
  return there.slice(0, away < 0 ? there.length : away);
}

function opposite(side: "before" | "after"): "before" | "after" {
  return side === "before" ? "after" : "before";
}

function isPassive({ words }: Statement, { at, text, class: kind }: Word): boolean {
  return kind === "verb" && !/ing$/i.test(text) && words.slice(Math.max(0, at - 3), at).some((one) => BE.test(one.text));
}
