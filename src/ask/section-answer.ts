import type { PreparedDocument, Section } from "../core/document.js";
import type { EvidenceSentence, ScoredPassage } from "../core/ports.js";
import { contentTerms, normalise } from "../language/terms.js";
import { quoteSentence } from "./overview.js";
import type { QuestionAnalysis, QuestionTerm } from "./question-analysis.js";
import { sentenceProfile } from "./sentence-profile.js";
import { holds, isForm } from "./term-coverage.js";

/** A section that a question asks for by its title. */
export interface AskedSection {
  readonly prepared: PreparedDocument;
  readonly section: Section;
  /** Share of the question's weight that the title holds, 0..1. */
  readonly share: number;
}

/** Words that ask for what a section holds, and need not stand in its title. */
const LIGHT = new Set(
  `need require use have list section part chapter paragraph part include contain give follow right show read summarise summary
  say tell describe explain briefly detail look like`
    .split(/\s+/)
    .map(normalise),
);
/** Share of its own words that a question's section has in its title. */
const MOSTLY = 0.75;

/** The section whose title is what the question asks about, of those the search found; the closest where several are. */
export function askedSection({ terms }: QuestionAnalysis, passages: readonly ScoredPassage[]): AskedSection | undefined {
  const own = terms.filter(({ term, isCarried, isFrame }) => !isCarried && !isFrame && !LIGHT.has(term));
  if (own.length === 0) return undefined;
  let best: AskedSection | undefined;
  const seen = new Set<Section>();
  for (const { prepared, section } of passages) {
    if (seen.has(section) || section.title === prepared.document.title) continue;
    seen.add(section);
    const title = new Set(contentTerms(section.title));
    const share = shareOf(own, title);
    const isNamed = title.size > 0 && [...title].filter((term) => !LIGHT.has(term)).every((term) => own.some((one) => isForm(one, term)));
    if (share >= MOSTLY && isNamed && share > (best?.share ?? 0)) best = { prepared, section, share };
  }
  return best;
}

/** The list that a section is, or opens with; nothing where it is told in sentences. */
export function listOf({ prepared, section }: Pick<AskedSection, "prepared" | "section">): EvidenceSentence[] {
  const inside = indices(prepared, section);
  const isItem = (at: number) => sentenceProfile(prepared, at).block === "listItem";
  const first = inside.findIndex(isItem);
  if (first < 0 || first > 1) return [];
  const end = inside.findIndex((at, i) => i > first && !isItem(at));
  const items = inside.slice(first, end < 0 ? undefined : end);
  const lead = first === 1 && /:["”’)]*$/.test(sentenceProfile(prepared, inside[0] as number).text) ? [inside[0] as number] : [];
  return items.length < 2 ? [] : [...lead, ...items.slice(0, MOST_ITEMS)].map((at) => quoteSentence(prepared, at));
}

const MOST_ITEMS = 15;

const STEPS =
  /\b(?:steps?|instructions?|procedure|method|directions)\b|^(?:so |and )?how (?:do|can|should|would|to)\b.*\b(?:make|made|prepare|prepared|do|done|bake|baked|cook|build|install|assemble|set (?:it |this )?up)\b(?: (?:it|this|that|one|them))?\W*$/i;
const STEP_WORDS = new Set(
  "step instruction procedure method direction list name explain describe make prepare do bake cook build install assemble set up follow order"
    .split(" ")
    .map(normalise),
);

/** The numbered list of the document a question for steps is about: the one its words fit, or the only one where it names none. */
export function stepsAsked(question: string, { terms }: QuestionAnalysis, only: PreparedDocument | undefined): EvidenceSentence[] {
  if (!only || !STEPS.test(question)) return [];
  const lists = numberedLists(only);
  const title = new Set(contentTerms(only.document.title));
  const topic = terms.filter((one) => !one.isFrame && !STEP_WORDS.has(one.term) && !holds(title, one));
  const found =
    topic.length === 0
      ? lists.length === 1
        ? lists[0]
        : undefined
      : lists.find((list) => shareOf(topic, headTerms(only, list)) >= MOSTLY);
  return (found ?? []).map((at) => quoteSentence(only, at));
}

/** Runs of three and more numbered items, as indices of sentences. */
function numberedLists({ document, sentences }: PreparedDocument): number[][] {
  const lists: number[][] = [];
  let run: number[] = [];
  sentences.forEach((sentence, at) => {
    const block = document.blocks[sentence.block];
    const isNumbered = block?.kind === "listItem" && /\d/.test(block.marker ?? "");
    if (isNumbered && /^1\D*$/.test(block.marker ?? "") && sentences[run.at(-1) ?? -1]?.block !== sentence.block) {
      lists.push(run);
      run = [];
    }
    if (isNumbered) run.push(at);
    else if (run.length > 0) {
      lists.push(run);
      run = [];
    }
  });
  lists.push(run);
  return lists.filter((list) => list.length >= 3).map((list) => list.slice(0, MOST_ITEMS));
}

/** Terms of the titles above a list and of the line before it. */
function headTerms(prepared: PreparedDocument, [first = 0]: readonly number[]): ReadonlySet<string> {
  const start = prepared.sentences[first]?.start ?? 0;
  const titles = prepared.document.sections.filter((one) => one.start <= start && start < one.end).map(({ title }) => title);
  const lead = first > 0 ? sentenceProfile(prepared, first - 1).terms : [];
  return new Set([...titles.flatMap(contentTerms), ...lead]);
}

function indices({ sentences }: PreparedDocument, { start, end }: Section): number[] {
  return sentences.flatMap((sentence, at) => (start <= sentence.start && sentence.end <= end ? [at] : []));
}

function shareOf(terms: readonly QuestionTerm[], held: ReadonlySet<string>): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const found = terms.reduce((sum, term) => sum + (holds(held, term) ? term.weight : 0), 0);
  return total > 0 ? found / total : 0;
}
