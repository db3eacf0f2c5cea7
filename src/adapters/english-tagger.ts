import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

export type WordClass = "verb" | "auxiliary" | "noun" | "name" | "adjective" | "adverb" | "number" | "other";

/** A word with its class, in order. */
export interface TaggedWord {
  readonly text: string;
  readonly class: WordClass;
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

/** Parts of speech of English by wink-nlp's trained tagger. */
export function englishTagger(): Tagger {
  nlp ??= winkNLP(model, ["pos"]);
  const wink = nlp;
  return (text) => {
    const tokens = wink.readDoc(text).tokens();
    const classes = tokens.out(wink.its.pos) as string[];
    return (tokens.out() as string[]).map((word, at) => ({ text: word, class: CLASSES[classes[at] ?? ""] ?? "other" }));
  };
}
