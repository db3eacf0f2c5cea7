import type { Graded } from "./graded.js";
import { type Summary, summarise } from "./summary.js";
import type { SummaryName } from "./summary-metrics.js";

export type Dimension = "kind" | "document" | "language" | "half" | "document and half";

export interface Slice {
  readonly set: string;
  readonly dimension: Dimension;
  readonly name: string;
  readonly summary: Summary;
}

const KEYS: Readonly<Record<Dimension, (item: Graded) => string | undefined>> = {
  kind: ({ kind }) => kind,
  document: ({ document }) => document,
  language: ({ language }) => language,
  half: ({ half }) => half,
  "document and half": ({ document, half }) => (half === undefined ? undefined : `${document}, ${half}`),
};

/** With intervals: what slices are compared by. */
const INTERVALS: readonly SummaryName[] = ["grounded", "correct", "abstentionF1", "auroc"];

/** Each set cut along each dimension that has at least two parts in it. */
export function slices(items: readonly Graded[]): Slice[] {
  return [...groups(items, ({ set }) => set)].flatMap(([set, members]) =>
    (Object.keys(KEYS) as Dimension[]).flatMap((dimension) => {
      const parts = groups(members, KEYS[dimension]);
      if (parts.size < 2) return [];
      // Kinds keep the order their authors gave them.
      const ordered = dimension === "kind" ? [...parts] : [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
      return ordered.map(([name, part]) => ({ set, dimension, name, summary: summarise(part, INTERVALS) }));
    }),
  );
}

function groups(items: readonly Graded[], key: (item: Graded) => string | undefined): Map<string, Graded[]> {
  const found = new Map<string, Graded[]>();
  for (const item of items) {
    const name = key(item);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), item]);
  }
  return found;
}

/** Questions with a twin, each after the twin: how much the alteration costs. */
export function twins(items: readonly Graded[]): (readonly [Graded, Graded])[] {
  const byId = new Map(items.map((item) => [`${item.set}\n${item.id}`, item]));
  return items.flatMap((item) => {
    const plain = item.twin === undefined ? undefined : byId.get(`${item.set}\n${item.twin}`);
    return plain ? [[plain, item] as const] : [];
  });
}
