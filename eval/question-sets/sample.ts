import { hashText } from "../seeded-random.js";

interface Sampled {
  readonly id: string;
  readonly document: string;
  readonly answerable: boolean;
}

/** At most `most` questions for each document and answerability, the same whatever the file's order; the order is kept. */
export function sample<T extends Sampled>(questions: readonly T[], most: number): T[] {
  const groups = new Map<string, T[]>();
  for (const question of questions) {
    const key = `${question.document}\n${question.answerable}`;
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  const kept = new Set<T>();
  for (const group of groups.values()) {
    const drawn = group
      .map((question) => ({ question, rank: hashText(question.id) }))
      .sort((a, b) => a.rank - b.rank || (a.question.id < b.question.id ? -1 : 1));
    for (const { question } of drawn.slice(0, most)) kept.add(question);
  }
  return questions.filter((question) => kept.has(question));
}
