import type { Figure } from "../summary.js";
import type { SummaryMetric } from "../summary-metrics.js";

/** A figure as people read it: a share in per cent with one decimal, another number with three. */
export function figureText(value: number | undefined, unit: SummaryMetric["unit"]): string {
  if (value === undefined) return "–";
  if (unit === "share") return signed((value * 100).toFixed(1));
  return signed(value.toFixed(Math.abs(value) >= 10 ? 1 : 3));
}

/** A figure with its interval. */
export function figureWithInterval(figure: Figure | undefined, unit: SummaryMetric["unit"]): string {
  if (!figure) return "–";
  const { interval, value } = figure;
  return interval
    ? `${figureText(value, unit)} [${figureText(interval.low, unit)}, ${figureText(interval.high, unit)}]`
    : figureText(value, unit);
}

/** A difference, with its sign. */
export function differenceText(value: number, unit: SummaryMetric["unit"]): string {
  const text = figureText(value, unit);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A true minus sign, and none before zero. */
function signed(text: string): string {
  return /[1-9]/.test(text) ? text.replace("-", "−") : text.replace("-", "");
}
