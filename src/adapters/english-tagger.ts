import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

export type WordClass = "verb" | "auxiliary" | "noun" | "name" | "adjective" | "adverb" | "number" | "other";

/** A word with its class, in order. */
export interface TaggedWord {
  readonly text: string;
  readonly class: WordClass;
  /** Whether the tagger's lexicon holds it in this spelling; it holds hardly a name in lower case. */
  readonly known: boolean;
}

export type Tagger = (text: string) => TaggedWord[];

const CLASSES: Readonly<Record<string, WordClass>> = {
  VERB: "verb",
  AUX: "auxiliary",
  NOUN: "noun",
  PROPN: "name",
  ADJ: "adjective",
  ADV: "adverb",
  NUM: "number",
};

let nlp: ReturnType<typeof winkNLP> | undefined;
/** wink-nlp numbers the words of its lexicon first, and others as they come. */
let lexicon = 0;

/** Parts of speech of English by wink-nlp's trained tagger. */
export function englishTagger(): Tagger {
  if (!nlp) {
    nlp = winkNLP(model, ["pos"]);
    lexicon = Number((nlp.readDoc("qzxqzx").tokens().out(nlp.its.uniqueId) as number[])[0]);
  }
  const wink = nlp;
  return (text) => {
    const tokens = wink.readDoc(text).tokens();
    const classes = tokens.out(wink.its.pos) as string[];
    const ids = tokens.out(wink.its.uniqueId) as number[];
    return (tokens.out() as string[]).map((word, at) => ({
      text: word,
      class: CLASSES[classes[at] ?? ""] ?? "other",
      known: (ids[at] ?? lexicon) < lexicon,
    }));
  };
}
