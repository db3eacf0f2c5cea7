import { type Deed, deeds } from "./judge-deeds.js";
import type { Check, Evidence } from "./judge-evidence.js";
import type { Statement } from "./judge-statement.js";

/** Who did what to whom must be as it is cited, the passive turned round. */
export const checkRoles: Check = (claim, evidence) => {
  if (evidence.statements.some((statement) => isInverse(claim, statement))) return [];
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

/** "B twice as often as A" is "A half as often as B". */
function isInverse(claim: Statement, source: Statement): boolean {
  const ratio = (text: string) => /\b(?:(half)|(twice|double|times)) (?:as|the|more)\b/i.exec(text);
  const [said, told] = [ratio(claim.text), ratio(source.text)];
  return said !== null && told !== null && (said[1] === undefined) !== (told[1] === undefined);
}

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
    same.some(({ pronoun, doers, before }) => pronoun || doers.size === 0 || overlaps(doers, deed.before) || overlaps(before, deed.doers))
  )
    return false;
  const elsewhere = cited.some(
    (other) => !same.includes(other) && overlaps(other.doers, deed.doers) && !same.some(({ doers }) => overlaps(doers, other.doers)),
  );
  // "The deal ended the strike" of "the strike ended".
  if (same.some(({ intransitive, doers }) => intransitive && overlaps(doers, deed.others))) return false;
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
