import type { ComponentChildren, JSX } from "preact";
import type { Mark, Span } from "../../core/document.js";
import { type Highlight, type Run, runs } from "../highlight.js";
import { BackReferences } from "./back-references.js";

export interface RunningTextProps {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Mark[];
  readonly highlights: readonly Highlight[];
}

/** A span of the document's text with its inline markup, and highlights cut to the exact character. */
export function RunningText({ text, span, marks, highlights }: RunningTextProps): JSX.Element {
  const inside = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
  return <>{markup(text, span, inside, highlights)}</>;
}

/** Outermost markup first; markup that crosses its neighbour is cut where the neighbour ends. */
function markup(text: string, span: Span, marks: readonly Mark[], highlights: readonly Highlight[]): ComponentChildren[] {
  const children: ComponentChildren[] = [];
  let at = span.start;
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const [index, mark] of ordered.entries()) {
    const start = Math.max(mark.start, span.start);
    const end = Math.min(mark.end, span.end);
    if (start < at || end <= start) continue;
    if (start > at) children.push(...highlighted(text, { start: at, end: start }, highlights));
    const nested = ordered.slice(index + 1).filter((other) => other.start < end);
    children.push(element(mark, markup(text, { start, end }, nested, highlights)));
    at = end;
  }
  if (at < span.end) children.push(...highlighted(text, { start: at, end: span.end }, highlights));
  return children;
}

function element(mark: Mark, children: ComponentChildren): ComponentChildren {
  switch (mark.kind) {
    case "emphasis":
      return <em>{children}</em>;
    case "strong":
      return <strong>{children}</strong>;
    case "code":
      return <code>{children}</code>;
    default:
      // A document is data: only addresses that a browser opens as a page are followed.
      return mark.href !== undefined && /^(?:https?:|mailto:)/i.test(mark.href) ? (
        <a href={mark.href} rel="noopener noreferrer">
          {children}
        </a>
      ) : (
        children
      );
  }
}

function highlighted(text: string, span: Span, highlights: readonly Highlight[]): ComponentChildren[] {
  return runs(span, highlights).map((run) => {
    const shown = text.slice(run.start, run.end);
    return run.highlights.length === 0 ? shown : <Marked key={run.start} run={run} shown={shown} />;
  });
}

const STRENGTH = ["active", "related", "tint"] as const;

function Marked({ run, shown }: { run: Run; shown: string }): JSX.Element {
  const kind = STRENGTH.find((candidate) => run.highlights.some((highlight) => highlight.kind === candidate));
  const references = run.ending.flatMap((highlight) => highlight.from);
  return (
    <>
      <mark
        class={kind}
        tabIndex={kind === "tint" ? undefined : -1}
        data-keys={run.highlights.map(({ key }) => key).join(" ")}
        data-start={run.start}
        data-end={run.end}
      >
        {shown}
      </mark>
      {references.length > 0 && <BackReferences references={references} />}
    </>
  );
}
