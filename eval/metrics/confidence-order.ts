import type { Graded } from "../graded.js";

const orders = new WeakMap<readonly Graded[], readonly number[]>();

/** Indices of items by falling confidence; remembered, since every bootstrap draw weighs the same items anew. Not a metric. */
export function confidenceOrder(items: readonly Graded[]): readonly number[] {
  let order = orders.get(items);
  if (!order) {
    order = items.map((_, at) => at).sort((a, b) => (items[b] as Graded).confidence - (items[a] as Graded).confidence);
    orders.set(items, order);
  }
  return order;
}
