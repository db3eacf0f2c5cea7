import { expect } from "vitest";
import type { Answer } from "../../src/core/answer.js";
import type { SourceDocument } from "../../src/core/document.js";
import { answer as answerSchema } from "../../src/http/contract.js";

/** What holds of every answer, whatever was asked. */
export function expectInvariants(answer: Answer, documents: readonly SourceDocument[]): void {
  expect(answerSchema.parse(answer), "the schema knows every field").toEqual(answer);
  expect(answer.answer).not.toBe("");
  expect(answer.answer.isWellFormed()).toBe(true);
  expect(answer.abstained).toBe(!["answered", "partial"].includes(answer.status));
  for (const span of [...answer.citations, ...answer.retrieved]) {
    const id = "documentId" in span ? span.documentId : span.document.id;
    const source = documents.find((document) => document.id === id);
    expect(source?.text.slice(span.start, span.end)).toBe("quote" in span ? span.quote : span.text);
    const section = source?.sections.find((one) => one.id === span.section.id);
    expect(section).toMatchObject({ title: span.section.title, path: span.section.path });
    expect((section?.start ?? Number.NaN) <= span.start && span.end <= (section?.end ?? Number.NaN)).toBe(true);
  }
  for (const { document, start, end, prefix, suffix } of answer.citations) {
    const source = documents.find(({ id }) => id === document.id);
    expect(document).toMatchObject({ title: source?.title, sha256: source?.sha256 });
    expect(source?.text.slice(0, start).endsWith(prefix)).toBe(true);
    expect(source?.text.slice(end).startsWith(suffix)).toBe(true);
  }
  expect(answer.citations.map(({ id }) => id)).toEqual(answer.citations.map((_, at) => at + 1));
  if (answer.abstained) {
    expect(answer.claims).toEqual([]);
    expect(answer.citations).toEqual([]);
    expect(answer.reason?.message).toBeTruthy();
    return;
  }
  const cited = new Set<number>();
  let covered = answer.answer;
  for (const { start, end, text, citations, verdict } of answer.claims) {
    expect(answer.answer.slice(start, end)).toBe(text);
    expect(citations.length).toBeGreaterThan(0);
    expect(["supported", "partial"]).toContain(verdict);
    for (const id of citations) cited.add(id);
    covered = covered.slice(0, start) + " ".repeat(end - start) + covered.slice(end);
  }
  expect(covered.trim(), "the claims cover the answer").toBe("");
  expect([...cited].sort((a, b) => a - b)).toEqual(answer.citations.map(({ id }) => id));
}
