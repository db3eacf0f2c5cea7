import { normalise } from "./terms.js";

/** Verbs that mean another thing with a particle, and the one word that says it. */
const PHRASES =
  "turn down reject|give up abandon|put off postpone|call off cancel|carry on continue|go on continue|go ahead continue|break down fail|leave out omit|rule out exclude|shut down close|step down resign|stand down resign|come back return|bring back return|give back return|go back return|go up rise|go down fall|throw away discard|throw out discard|take away remove|cut down fell|put up erect|set up establish|find out discover|point out mention|carry out perform|turn out prove|take over succeed|run out end|sell out sell|bring about cause|look after tend|hand over give|pay back repay|wear off vanish|keep out exclude|let in admit|take part participate|make use use|take place happen";

const SINGLE = new Map(
  PHRASES.split("|").map((phrase) => {
    const [verb = "", particle = "", single = ""] = phrase.split(" ");
    return [`${normalise(verb)} ${particle}`, normalise(single)] as const;
  }),
);
const PARTICLES = new Set([...SINGLE.keys()].map((phrase) => phrase.split(" ")[1]));

/** The term of the one word for a verb with its particle, where there is one. @param verb stemmed and normalised */
export function singleVerb(verb: string, particle: string): string | undefined {
  return PARTICLES.has(particle) ? SINGLE.get(`${verb} ${particle}`) : undefined;
}
