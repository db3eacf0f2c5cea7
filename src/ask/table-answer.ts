import type { PreparedDocument } from "../core/document.js";
import type { EvidenceSentence, ScoredPassage } from "../core/ports.js";
import { contentTerms } from "../language/terms.js";
import { quoteSentence } from "./overview.js";
import type { QuestionAnalysis, QuestionTerm } from "./question-analysis.js";
import { sentenceProfile } from "./sentence-profile.js";
import { holds, isForm } from "./term-coverage.js";

/** Share of the question's weight that a row's label and a column's title must hold together. */
const MOSTLY = 0.6;

/** The row of a table that a question names, under the head that says what its figures are: "What did T3 cost in 2023?" */
export function tableRow({ terms }: QuestionAnalysis, passages: readonly ScoredPassage[]): EvidenceSentence[] {
  const asked = terms.filter(({ isFrame }) => !isFrame);
  let best: { row: number; head: number; prepared: PreparedDocument; share: number } | undefined;
  for (const { prepared, passage } of passages) {
    for (let row = passage.firstSentence; row < passage.endSentence; row++) {
      const head = isRow(prepared, row) ? headOf(prepared, row) : row;
      if (head === row) continue;
      const share = nameShare(asked, cells(prepared, head), cells(prepared, row));
      if (share >= MOSTLY && share > (best?.share ?? 0)) best = { row, head, prepared, share };
    }
  }
  return best ? [quoteSentence(best.prepared, best.head), quoteSentence(best.prepared, best.row)] : [];
}

/** Share of the terms' weight that the row's label and its best column's title hold; 0 unless both are named. */
function nameShare(asked: readonly QuestionTerm[], head: readonly string[], [label = "", ...values]: readonly string[]): number {
  const labelTerms = new Set(contentTerms(label));
  const isNamed = labelTerms.size > 0 && [...labelTerms].every((term) => asked.some((one) => isForm(one, term)));
  if (!isNamed) return 0;
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  const shares = values.map((_, at) => {
    const title = new Set(contentTerms(head[at + 1] ?? ""));
    const other = asked.filter((term) => !holds(labelTerms, term) && holds(title, term));
    // A row of another model or another year is no answer, however much of the rest it names.
    const isOther = asked.some((term) => (term.isName || term.isNumber) && !holds(labelTerms, term) && !holds(title, term));
    return other.length === 0 || isOther
      ? 0
      : asked.reduce((sum, term) => sum + (holds(labelTerms, term) || holds(title, term) ? term.weight : 0), 0);
  });
  return total > 0 ? Math.max(0, ...shares) / total : 0;
}

/** The first row of the table that a row stands in. */
function headOf(prepared: PreparedDocument, row: number): number {
  let head = row;
  while (head > 0 && isRow(prepared, head - 1)) head--;
  return head;
}

function isRow(prepared: PreparedDocument, at: number): boolean {
  return sentenceProfile(prepared, at).block === "tableRow";
}

function cells(prepared: PreparedDocument, at: number): string[] {
  return sentenceProfile(prepared, at)
    .text.split("|")
    .map((cell) => cell.trim());
}
