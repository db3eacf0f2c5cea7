import { escaped, px } from "./markup.js";

export interface Series {
  readonly name: string;
  /** Which of the page's series colours. */
  readonly colour: number;
  readonly points: readonly { readonly x: number; readonly y: number; readonly title?: string; readonly size?: number }[];
  /** Dots alone, or a line with a dot at each point that has a title. */
  readonly style: "line" | "dots";
}

export interface LineChart {
  readonly label: string;
  readonly x: {
    readonly title: string;
    readonly from: number;
    readonly to: number;
    readonly ticks: readonly number[];
    readonly format: (value: number) => string;
  };
  readonly y: LineChart["x"];
  readonly series: readonly Series[];
  /** A thin line from corner to corner, for what should agree. */
  readonly diagonal?: boolean;
}

const SIZE = { width: 340, height: 250, left: 46, right: 12, top: 10, bottom: 42 };

/** Lines or dots over two axes, as SVG. */
export function lineChart({ label, x, y, series, diagonal }: LineChart): string {
  const { width, height, left, right, top, bottom } = SIZE;
  const atX = (value: number) => left + ((value - x.from) / (x.to - x.from)) * (width - left - right);
  const atY = (value: number) => height - bottom - ((value - y.from) / (y.to - y.from)) * (height - top - bottom);
  const grid = y.ticks.map(
    (tick) =>
      `<line class="grid" x1="${left}" x2="${width - right}" y1="${px(atY(tick))}" y2="${px(atY(tick))}"/><text class="tick" x="${left - 6}" y="${px(atY(tick) + 3.5)}" text-anchor="end">${escaped(y.format(tick))}</text>`,
  );
  const ticks = x.ticks.map(
    (tick) => `<text class="tick" x="${px(atX(tick))}" y="${height - bottom + 16}" text-anchor="middle">${escaped(x.format(tick))}</text>`,
  );
  const drawn = series.map(({ points, colour, style, name }) => {
    const dots = points
      .filter(({ title }) => title !== undefined)
      .map(
        (point) =>
          `<circle class="s${colour}" cx="${px(atX(point.x))}" cy="${px(atY(point.y))}" r="${point.size ?? 3}"><title>${escaped(point.title ?? "")}</title></circle>`,
      )
      .join("");
    if (style === "dots") return dots;
    const path = points.map((point) => `${px(atX(point.x))},${px(atY(point.y))}`).join(" ");
    return `<polyline class="line l${colour}" points="${path}"><title>${escaped(name)}</title></polyline>${dots}`;
  });
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">${grid.join("")}${ticks.join("")}${
    diagonal ? `<line class="diagonal" x1="${px(atX(x.from))}" y1="${px(atY(y.from))}" x2="${px(atX(x.to))}" y2="${px(atY(y.to))}"/>` : ""
  }<line class="axis" x1="${left}" x2="${width - right}" y1="${height - bottom}" y2="${height - bottom}"/>${drawn.join("")}<text class="title" x="${px((left + width - right) / 2)}" y="${height - 6}" text-anchor="middle">${escaped(x.title)}</text><text class="title" transform="translate(11 ${px((top + height - bottom) / 2)}) rotate(-90)" text-anchor="middle">${escaped(y.title)}</text></svg>`;
}

/** Names of series beside their colours. */
export function legend(series: readonly Pick<Series, "name" | "colour">[]): string {
  return `<p class="legend">${series.map(({ name, colour }) => `<span><i class="b${colour}"></i>${escaped(name)}</span>`).join("")}</p>`;
}
