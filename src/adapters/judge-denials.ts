import { DENYING, FACTIVE, FORWARD, WHOLE_CLAUSE } from "../language/negation.js";
import type { Token } from "../language/terms.js";
import type { WordClass } from "./english-tagger.js";

/** A word that denies, and what it denies. Offsets are UTF-16 code units of the sentence. */
export interface Denial {
  /** The word itself. */
  readonly start: number;
  readonly end: number;
  /** What it denies, the word itself left out. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Where what it denies first begins: a deed where it denies one. */
  readonly focus: number | undefined;
}

/** What makes a passive of a verb. */
export const BE = /^(?:am|is|are|was|were|be|been|being|get|gets|got)$/i;

/** @param bounds offsets at which clauses begin, in order */
export function readDenials(text: string, bounds: readonly number[], tokens: readonly Token[], classes: readonly WordClass[]): Denial[] {
  const isVerb = (at: number) => /^(?:verb|auxiliary)$/.test(classes[at] ?? "");
  const facts = [...text.matchAll(FACTIVE)].map(({ index, 0: words }) => index + words.length);
  const endOf = (at: number) => {
    // "the installer, not the owner, registers": an aside denies only itself.
    const aside = /,\s*$/.test(text.slice(0, at)) && /^not\b/i.test(text.slice(at)) ? text.indexOf(",", at) : -1;
    if (aside >= 0) return aside;
    const bound = bounds.find((one) => one > at) ?? text.length;
    const closed = isBracketed(text, at) ? text.indexOf(")", at) : bound;
    const told = facts.find((one) => one > at) ?? bound;
    return Math.min(bound, closed, told);
  };
  const startOf = (at: number) =>
    Math.max(bounds.findLast((bound) => bound <= at) ?? 0, isBracketed(text, at) ? text.lastIndexOf("(", at) : 0);
  /** The next verb that has a subject of its own: not "to start", "starting", nor the one a cue asks for. */
  const nextDeed = (from: number) =>
    tokens.find(
      ({ start, text: word }, at) =>
        start > from + 1 && isVerb(at) && !/ing$/i.test(word) && !/^(?:ever|having|to)$/i.test(tokens[at - 1]?.text ?? ""),
    )?.start ?? text.length;

  const made: Denial[] = [];
  const covered = (at: number) => made.some(({ spans }) => spans.some(({ start, end }) => start <= at && at < end));
  const focusIn = (start: number, end: number, isDeed: boolean) => {
    const inside = tokens.flatMap((token, at) => (token.start >= start && token.end <= end && !token.stop ? [at] : []));
    const deed = isDeed ? inside.find((at) => classes[at] === "verb" || classes[at] === "adjective") : undefined;
    const first = deed ?? inside.find((at) => classes[at] !== "adverb") ?? inside[0];
    return first === undefined ? undefined : tokens[first]?.start;
  };
  const forward = (at: number, cue: string) => {
    const start = at + cue.length;
    // "records without a signature are refused": what it lacks is not what becomes of it.
    const end = /^(?:without|lack.*|.* of|avoid.*|prevent.*|exclud.*|omit.*|reject.*|ban.*|.* from)$/i.test(cue)
      ? Math.min(endOf(at), nextDeed(start))
      : / that$/i.test(cue)
        ? Math.max(endOf(at), text.search(/[;.]?\s*$/))
        : endOf(at);
    // "those with iron are not": what it denies stands before it.
    const isElliptic = /^(?:not|n['’]t|never)$/i.test(cue) && !tokens.some((token) => token.start >= start && token.end <= end);
    const spans = isElliptic ? [{ start: startOf(at), end: at }] : [{ start, end }];
    made.push({ start: at, end: start, spans, focus: isElliptic ? undefined : focusIn(start, end, false) });
  };

  for (const { index, 0: cue } of text.matchAll(WHOLE_CLAUSE)) {
    const [start, end] = [startOf(index), endOf(index)];
    const after = index + cue.length;
    const verbs = tokens.flatMap((token, at) => (isVerb(at) ? [token] : []));
    // "that needed no keeper was fitted": where its verb stands before it, a next one is another's.
    const hasVerb = verbs.some((verb) => verb.start >= start && verb.start < index);
    const next = hasVerb ? verbs.find((verb) => verb.start > index && verb.start < end) : undefined;
    const last = next?.start ?? end;
    made.push({
      start: index,
      end: after,
      spans: [
        { start, end: index },
        { start: after, end: last },
      ],
      focus: focusIn(after, last, true) ?? verbs.findLast((verb) => verb.start >= start && verb.start < index)?.start,
    });
  }
  for (const { index, 0: cue } of text.matchAll(FORWARD)) {
    // "neither A nor B" and "not A, nor B" deny each once.
    if (/^nor$/i.test(cue) && (covered(index) || /\b(?:neither|not|no|never)\b[^.;]*$/i.test(text.slice(0, index)))) {
      const open = made.findLast(({ start }) => start < index);
      const end = endOf(index);
      if (open && !covered(index))
        made.push({
          start: index,
          end: index + cue.length,
          spans: [{ start: index + cue.length, end }],
          focus: focusIn(index + cue.length, end, false),
        });
      continue;
    }
    forward(index, cue);
  }
  for (const { index, 0: cue } of text.matchAll(DENYING)) {
    const at = tokens.findIndex(({ start }) => start >= index);
    if (classes[at] === "noun" && !/ of$/.test(cue) && !/^(?:refusal|lack|exclusion|failing)/i.test(cue)) continue;
    const [start, end, after] = [startOf(index), endOf(index), index + cue.length];
    const passive = [1, 2].some((back) => BE.test(tokens[at - back]?.text ?? ""));
    const bare = !tokens.some(
      (token) =>
        token.start > after &&
        token.start < end &&
        !/^(?:in|on|at|by|for|since|from|with|to|again|twice)$/i.test(token.text) &&
        !token.stop,
    );
    if (!passive && !bare) {
      forward(index, cue);
      continue;
    }
    made.push({
      start: index,
      end: after,
      spans: [
        { start, end: index },
        { start: after, end },
      ],
      focus: focusIn(after, end, true) ?? focusIn(start, index, false),
    });
  }
  return made;
}

export function isBracketed(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at) && text.indexOf(")", at) > 0;
}

/** Whether a word lies in what is denied. */
export function isDenied({ start, end }: { readonly start: number; readonly end: number }, { spans }: Denial): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}
