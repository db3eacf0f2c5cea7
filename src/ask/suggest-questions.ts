import type { SourceDocument } from "../core/document.js";

const MOST = 5;

/** Questions a reader might begin with: what it is about, then what each of its first sections says. */
export function suggestQuestions(document: SourceDocument): string[] {
  const sections = document.sections.filter(({ level, title }) => level > 1 && title !== document.title);
  return ["What is it about?", ...sections.slice(0, MOST - 1).map(({ title }) => `What does it say about “${title}”?`)];
}
