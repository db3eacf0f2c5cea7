import type { Finding, WordVectors } from "../core/ports.js";
import { type Alignment, isThing } from "./judge-alignment.js";
import type { Evidence } from "./judge-evidence.js";
import type { Statement, Word } from "./judge-statement.js";

/** How many words after its verb a thing may stand. */
const REACH = 5;
const PREPOSITION = /^(?:of|in|on|at|for|from|with|by|to|into|over|under|during|within|near|between|since|until|as|than|that|who|which)$/i;
/** From here two things may be the same by other names. */
const ALIKE = 0.55;

/** "carries cars" for "carries a railway": the same deed, done to another thing that the source does not speak of. */
export function findSubstitutes(claim: Statement, evidence: Evidence, alignment: Alignment, vectors: WordVectors): Finding[] {
  return claim.content.flatMap((verb): Finding[] => {
    // The "fired" of "gas-fired" is done to nothing either.
    if (verb.class !== "verb" || claim.text[verb.start - 1] === "-") return [];
    const said = objectOf(verb, claim);
    if (!said || (alignment.get(said) ?? []).length > 0 || evidence.around.has(said.term)) return [];
    const told = (alignment.get(verb) ?? []).flatMap(({ word, statement, relation }) =>
      relation === "same" && word.class === "verb" ? (objectOf(word, statement) ?? []) : [],
    );
    const likeness = vectors.similarTo(said.text.toLowerCase());
    const isOther = told.length > 0 && told.every((thing) => !claim.terms.has(thing.term) && likeness(thing.text.toLowerCase()) < ALIKE);
    return isOther ? [{ kind: "role", verdict: "contradicted", detail: `${verb.text} ${said.text}` }] : [];
  });
}

function objectOf({ at, clause }: Word, { words, content }: Statement): Word | undefined {
  const near = words.slice(at + 1, at + 1 + REACH).filter((word) => word.clause === clause);
  const verb = near.findIndex((word) => word.class === "verb");
  // "closed at noon" is done to nothing.
  if (
    near
      .slice(
        0,
        near.findIndex(({ class: kind }) => kind === "noun" || kind === "name"),
      )
      .some(({ text }) => PREPOSITION.test(text))
  )
    return undefined;
  // Figures and their units have checks of their own.
  const after = near.slice(0, verb < 0 ? near.length : verb).filter((word) => word.stop || content.includes(word));
  const first = after.findIndex((word) => word.class === "noun" || word.class === "name");
  // The last of "a series of models" is what it is about; of "steel bridge", what it is.
  const last = after.findIndex((word, index) => index > first && !isThing(word));
  return first < 0 ? undefined : after[last < 0 ? after.length - 1 : last - 1];
}
