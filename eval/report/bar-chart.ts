import type { Interval } from "../bootstrap.js";
import { escaped, px } from "./markup.js";

export interface Bar {
  readonly name: string;
  /** Beside the name, e.g. how many questions. */
  readonly detail: string;
  /** 0..1. */
  readonly value: number;
  readonly interval?: Interval;
  readonly emphasis?: boolean;
  /** What a click filters the questions by. */
  readonly filter?: Readonly<Record<string, string>>;
}

const ROW = 24;
const SIZE = { width: 500, left: 176, right: 48, top: 4, bottom: 22 };

/** Shares as horizontal bars, with their 95 % intervals as whiskers. */
export function barChart(label: string, bars: readonly Bar[]): string {
  const { width, left, right, top, bottom } = SIZE;
  const height = top + bars.length * ROW + bottom;
  const at = (value: number) => left + value * (width - left - right);
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (tick) =>
      `<line class="grid" x1="${px(at(tick))}" x2="${px(at(tick))}" y1="${top}" y2="${height - bottom}"/><text class="tick" x="${px(at(tick))}" y="${height - 6}" text-anchor="middle">${tick * 100}</text>`,
  );
  const rows = bars.map(({ name, detail, value, interval, emphasis, filter }, row) => {
    const y = top + row * ROW;
    const middle = y + ROW / 2;
    const text = (value * 100).toFixed(1);
    const title = interval
      ? `${name}: ${text} [${(interval.low * 100).toFixed(1)}, ${(interval.high * 100).toFixed(1)}]`
      : `${name}: ${text}`;
    const whisker = interval
      ? `<path class="whisker" d="M${px(at(interval.low))} ${middle - 4}v8M${px(at(interval.low))} ${middle}H${px(at(interval.high))}m0 -4v8"/>`
      : "";
    const body = `<title>${escaped(title)}</title><rect class="hit" x="0" y="${y}" width="${width}" height="${ROW}"/><text class="name${emphasis ? " strong" : ""}" x="${left - 10}" y="${middle + 4}" text-anchor="end">${escaped(name)} <tspan class="tick">${escaped(detail)}</tspan></text><rect class="bar${emphasis === false ? " quiet" : ""}" x="${left}" y="${y + 5}" width="${px(Math.max(1, at(value) - left))}" height="${ROW - 10}" rx="2"/>${whisker}<text class="value" x="${width - right + 10}" y="${middle + 4}">${text}</text>`;
    if (!filter) return `<g>${body}</g>`;
    const data = Object.entries(filter).map(([key, chosen]) => ` data-${key}="${escaped(chosen)}"`);
    return `<a href="#questions" class="slice"${data.join("")}>${body}</a>`;
  });
  return `<svg class="bars" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">${grid.join("")}${rows.join("")}</svg>`;
}
