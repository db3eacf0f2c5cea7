import { escaped, px } from "./markup.js";

const SIZE = { width: 680, height: 220, left: 46, right: 12, top: 10, bottom: 42 };
const BINS = 40;

/** How often a quantity falls where: bins of equal width up to its 99th percentile, the rest in the last. */
export function histogram(
  label: string,
  title: string,
  values: readonly number[],
  markers: readonly { readonly name: string; readonly value: number }[],
): string {
  const { width, height, left, right, top, bottom } = SIZE;
  const sorted = [...values].sort((a, b) => a - b);
  const most = Math.max(sorted[Math.floor(sorted.length * 0.99)] ?? 0, ...markers.map(({ value }) => value)) || 1;
  const counts = Array.from({ length: BINS }, () => 0);
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.floor((value / most) * BINS));
    counts[bin] = (counts[bin] as number) + 1;
  }
  const highest = Math.max(1, ...counts);
  const atX = (value: number) => left + (value / most) * (width - left - right);
  const atY = (count: number) => height - bottom - (count / highest) * (height - top - bottom);
  const step = (width - left - right) / BINS;
  const bars = counts.map((count, bin) => {
    const from = ((bin / BINS) * most).toFixed(1);
    const to = bin === BINS - 1 ? "…" : (((bin + 1) / BINS) * most).toFixed(1);
    return count === 0
      ? ""
      : `<rect class="bar" x="${px(left + bin * step + 1)}" y="${px(atY(count))}" width="${px(step - 2)}" height="${px(height - bottom - atY(count))}"><title>${from}–${to}: ${count}</title></rect>`;
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<text class="tick" x="${px(atX(share * most))}" y="${height - bottom + 16}" text-anchor="middle">${(share * most).toFixed(1)}</text>`,
  );
  const lines = markers.map(({ name, value }, row) => {
    const x = px(atX(value));
    return `<line class="marker" x1="${x}" x2="${x}" y1="${top}" y2="${height - bottom}"/><text class="tick strong" x="${px(atX(value) + 5)}" y="${top + 10 + row * 13}" text-anchor="start">${escaped(name)}</text>`;
  });
  return `<svg class="wide" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">${[0, 0.5, 1]
    .map(
      (share) =>
        `<line class="grid" x1="${left}" x2="${width - right}" y1="${px(atY(share * highest))}" y2="${px(atY(share * highest))}"/><text class="tick" x="${left - 6}" y="${px(atY(share * highest) + 3.5)}" text-anchor="end">${Math.round(share * highest)}</text>`,
    )
    .join(
      "",
    )}${bars.join("")}${lines.join("")}<line class="axis" x1="${left}" x2="${width - right}" y1="${height - bottom}" y2="${height - bottom}"/>${ticks.join("")}<text class="title" x="${px((left + width - right) / 2)}" y="${height - 6}" text-anchor="middle">${escaped(title)}</text></svg>`;
}
