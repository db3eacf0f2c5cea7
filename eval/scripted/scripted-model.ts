import { contentTerms } from "../../src/language/terms.js";
import { hashText, seededRandom } from "../seeded-random.js";
import { type ChatCall, type ChatReply, claimsJson, inPieces } from "./scripted-chat-server.js";

/** How often, in 0..1, the scripted model does what models do wrong. */
const FAILS = 0.03;
const REFUSES = 0.03;
const PROSE = 0.1;
const CUTS = 0.05;
const MISTAKES = 0.3;
const MOST_CLAIMS = 3;

/**
 * A language model for the benchmark's plumbing: it repeats the sentences nearest the question in other clothes and makes
 * mistakes at a fixed rate, the same for the same question. What it measures is the leash, not the model.
 */
export function scriptedModel({ data }: ChatCall): ChatReply {
  const random = seededRandom(hashText(data.question));
  if (random() < FAILS) return { status: 500, pieces: ["scripted failure"] };
  if (random() < REFUSES) return { pieces: ["I cannot help with that."] };
  const asked = new Set(contentTerms(`${data.question} ${data.context ?? ""}`));
  const overlap = (text: string) => new Set(contentTerms(text).filter((term) => asked.has(term))).size;
  const nearest = [...data.sentences].sort((a, b) => overlap(b.text) - overlap(a.text) || a.n - b.n).slice(0, MOST_CLAIMS);
  const claims = nearest.map(({ n, text }) =>
    random() < MISTAKES ? mistaken(text, n, data.sentences.length, random) : { text: reworded(text), sentences: [n] },
  );
  if (random() < PROSE) return { pieces: inPieces(claims.map(({ text, sentences }) => `${text} [${sentences.join(", ")}]`).join(" ")) };
  const json = claimsJson(claims);
  return random() < CUTS ? { pieces: inPieces(json.slice(0, json.length - 20)), finish: "length" } : { pieces: inPieces(json) };
}

/** The same said a little otherwise: what changes no fact. */
function reworded(text: string): string {
  return text
    .replace(/\bin order to\b/g, "to")
    .replace(/\bapprox\.\s/g, "about ")
    .replace(/\bHowever, (\p{L})/u, (_, letter: string) => letter.toUpperCase())
    .replace(/\bper cent\b/g, "percent");
}

function mistaken(text: string, n: number, sentences: number, random: () => number): { text: string; sentences: number[] } {
  const mistakes = [
    () => ({ text, sentences: [sentences + 7] }),
    () => ({ text: text.replace(/\d+/, (digits) => String(Number(digits) + 11)), sentences: [n] }),
    () => ({ text: text.replace(/\b(is|are|was|were|has|have|can|could|will|would|does|did)\b(?! not)/, "$1 not"), sentences: [n] }),
    () => ({ text: `${text.replace(/[.!?]$/, "")} because of a shortage of skilled plumbers.`, sentences: [n] }),
    () => ({ text: text.replace(/\b(\p{Lu}\p{Ll}{3,})\s(\p{Lu}\p{Ll}{3,})/u, "Zebedee Quill"), sentences: [n] }),
  ];
  return (mistakes[Math.floor(random() * mistakes.length)] as () => { text: string; sentences: number[] })();
}
