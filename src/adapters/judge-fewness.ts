import type { Evidence } from "./judge-evidence.js";
import type { Statement } from "./judge-statement.js";

/** Says of a kind that hardly any is meant, and that more than half of it is. */
const FEW =
  /\b(?:only a few|just a few|(?<!\b(?:a|the|in|last|first|next|past) )few(?! (?:hundred|thousand))|hardly any(?:one|body)?|scarcely any|(?:only )?a (?:small )?(?:minority|handful|fraction)|rarely|seldom)\b/i;
const MANY =
  /\b(?:most(?= (?:of|\p{Ll}+s\b))|mostly|majority|greater part|bulk of|nearly all|almost all|all|every|everyone|everybody|usually)\b/iu;

const NONE = /\b(?:not (?:a single|one)|no (?!one\b)\p{Ll}+ at all|none)\b/iu;

interface Share {
  /** As it stands. */
  readonly word: string;
  /** Of what; absent where it was told before: "most were late". */
  readonly noun: string | undefined;
}

/** "only a few" of what "most" are said to, and the other way round, where nothing is denied that might turn it. */
export function fewness(claim: Statement, { statements }: Evidence): string | undefined {
  for (const [said, told] of [
    [FEW, MANY],
    [MANY, FEW],
    [NONE, FEW],
  ] as const) {
    const own = shareOf(claim, said);
    if (own?.noun === undefined || told.test(claim.text)) continue;
    for (const one of statements) {
      const other = said.test(one.text) ? undefined : shareOf(one, told);
      if (other && (other.noun ?? own.noun) === own.noun && one.terms.has(own.noun)) return own.word;
    }
  }
  return undefined;
}

/** What a sentence says of few or many; nothing where the clause denies it. */
function shareOf({ text, content, words, denials }: Statement, pattern: RegExp): Share | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const next = content.find(({ start, class: kind }) => start >= end && /^(?:noun|verb)$/.test(kind));
  const isDenied = denials.some(
    ({ start }) => (start < match.index || start >= end) && words.some((word) => word.start === start && word.clause === next?.clause),
  );
  return next && !isDenied ? { word: match[0], noun: next.class === "noun" ? next.term : undefined } : undefined;
}
