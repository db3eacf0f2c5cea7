import type { Finding, WordVectors } from "../core/ports.js";
import { OPPOSING_PREFIX } from "../language/negation.js";
import { pullsOf } from "../language/opposites.js";
import { relatedNames } from "../language/related-names.js";
import { normalise } from "../language/terms.js";
import type { Check, Evidence } from "./judge-evidence.js";
import type { Word } from "./judge-statement.js";

/** From here two words are forms of one; below, a static model takes opposites and siblings for the same. */
const ALIKE = 0.48;
/** Share of a claim's weight that the cited sentences must carry, and below which it is about something else. */
const ENOUGH = 0.6;
const TOO_LITTLE = 0.5;
/** Other words for what is done are many, for what it is done to few: a paraphrase changes verbs rather than nouns. */
const VERB = 0.55;
/** Share of a claim's things that nothing cited speaks of. */
const STRANGE = 0.4;
const RATHER_STRANGE = 0.3;
/** Share of a claim's weight that titles and the sentences before may carry. */
const MOST_LENT = 0.3;
/** What a figure weighs beside a word, whose salience is .3 to 1.2. */
const FIGURE = 0.7;
/** What is no statement: questions, code, addresses. */
const NO_STATEMENT = /\?["”’)]*\s*$|[{}<>|\\]|https?:|www\.|\b[\w-]+\.(?:com|org|net|example|io|test)\b|@\w/i;

/** How much of what a claim says stands, in the same words or forms of them, in what it cites. */
export function checkCoverage(vectors: WordVectors): Check {
  return (claim, evidence) => {
    const [form] = NO_STATEMENT.exec(claim.text) ?? [];
    if (form !== undefined && !evidence.statements.some(({ text }) => text.includes(form)))
      return [{ kind: "coverage", verdict: "unsupported", detail: form }];
    // Figures and dates have checks of their own: those that are still here stand in the source.
    let total = FIGURE * (claim.quantities.length + claim.moments.length);
    let found = total;
    let lent = 0;
    let things = 0;
    const strange: string[] = [];
    const verb = claim.words.findIndex(({ class: kind }) => kind === "verb" || kind === "auxiliary");
    let said = 0;
    let unsaid = 0;
    for (const word of claim.content) {
      const isThing = word.class === "noun" || word.class === "name";
      const weight =
        Math.min(1.2, Math.max(0.3, vectors.salience(word.text.toLowerCase()))) * (isThing || word.class === "number" ? 1 : VERB);
      const isHeld = holds(word, evidence, vectors);
      const isLent = !isHeld && (/^\p{Lu}/u.test(word.text) ? evidence.context : evidence.titles).has(word.term);
      if (verb >= 0 && word.at >= verb) isHeld || isLent ? said++ : unsaid++;
      total += weight;
      if (isHeld) found += weight;
      else if (isLent) lent += weight;
      if (isThing) things++;
      if (isThing && !isHeld && !isLent) strange.push(word.text);
    }
    // "The bridge is haunted": that there is a bridge says nothing of it.
    const isBare = claim.quantities.length === 0 && (claim.moments.length === 0 || evidence.words.some(({ negated }) => negated));
    if (said === 0 && unsaid > 0 && isBare) return [{ kind: "coverage", verdict: "unsupported", detail: claim.text }];
    if (total === 0) return [{ kind: "coverage", verdict: "unsupported", detail: claim.text }];
    // What titles and earlier sentences say is known, but no claim may rest on them alone.
    const share = (found + Math.min(lent, MOST_LENT * total)) / total;
    const strangeness = strange.length / (things + 0.5 * (claim.quantities.length + claim.moments.length) || 1);
    const verdict = verdictFor(share, strangeness);
    return verdict ? [{ kind: "coverage", verdict, detail: `${share.toFixed(2)} ${strange.join(" ")}`.trim() }] : [];
  };
}

function verdictFor(share: number, strangeness: number): Finding["verdict"] | undefined {
  if (share < TOO_LITTLE || strangeness >= STRANGE) return "unsupported";
  return share < ENOUGH || strangeness >= RATHER_STRANGE ? "partial" : undefined;
}

/** A word, another form of it or of the same name; a word that is denied there is not held by one that asserts. */
function holds(word: Word, { terms, words: cited }: Evidence, vectors: WordVectors): boolean {
  if (terms.has(word.term) || relatedNames(word.text).some((name) => terms.has(normalise(name)))) return true;
  if (cited.some((other) => !other.stop && isOpposite(word, other))) return true;
  if (word.class === "noun" || word.class === "name") return cited.some((other) => !other.stop && isForm(word, other));
  const likeness = vectors.similarTo(word.text.toLowerCase());
  return cited.some(
    (other) => !other.stop && other.negated === word.negated && (isForm(word, other) || likeness(other.text.toLowerCase()) >= ALIKE),
  );
}

/** "no answer" for "unanswered", "not accepted" for "refused": an opposite that is denied, or denies. */
function isOpposite(word: Word, other: Word): boolean {
  const bare = (text: string) => normalise(text.toLowerCase().replace(OPPOSING_PREFIX, ""));
  if (bare(word.text) !== word.term && bare(word.text) === other.term) return other.negated !== word.negated;
  if (bare(other.text) !== other.term && bare(other.text) === word.term) return other.negated !== word.negated;
  const sign = ({ negated }: Word, of: number) => (negated ? -of : of);
  return pullsOf(word.term).some((pull) =>
    pullsOf(other.term).some((one) => one.line === pull.line && sign(other, one.sign) === sign(word, pull.sign)),
  );
}

/** "random" and "randomly", "pension" and "pensioners". */
function isForm({ term }: Word, { term: other }: Word): boolean {
  const length = Math.min(term.length, other.length);
  return length >= 5 && term.slice(0, length) === other.slice(0, length) && Math.abs(term.length - other.length) <= 4;
}
