import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { agreeing, unicodeSplitter } from "./sentence-splitters.js";

let nlp: ReturnType<typeof winkNLP> | undefined;

/** English boundaries on which Unicode's rules and wink-nlp's trained detector agree: abbreviations and initials do not break. */
export function englishSplitter(): (text: string) => number[] {
  nlp ??= winkNLP(model, ["sbd"]);
  return agreeing(unicodeSplitter("en"), winkBoundaries(nlp));
}

function winkBoundaries(wink: ReturnType<typeof winkNLP>): (text: string) => number[] {
  return (text) => {
    const starts: number[] = [];
    let cursor = 0;
    for (const sentence of wink.readDoc(text).sentences().out() as string[]) {
      const trimmed = sentence.trim();
      const at = text.indexOf(trimmed, cursor);
      if (at < 0) continue;
      if (at > 0) starts.push(at);
      cursor = at + trimmed.length;
    }
    return starts;
  };
}
