import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Block } from "../../core/document.js";
import { type LayoutGroup, layOut } from "../document-layout.js";
import type { Highlight } from "../highlight.js";
import type { ReadableDocument } from "../wire.js";
import { BlockView } from "./block-view.js";

export interface ArticleProps {
  readonly document: ReadableDocument;
  readonly highlights: readonly Highlight[];
}

const NONE: readonly Highlight[] = [];

export function Article({ document, highlights }: ArticleProps): JSX.Element {
  const groups = useMemo(() => layOut(document), [document]);
  const sectionIds = useMemo(() => new Map(document.sections.map(({ start, id }) => [start, id])), [document]);
  const view = (block: Block, first = false): JSX.Element => (
    <BlockView
      key={block.start}
      block={block}
      text={document.text}
      marks={document.marks}
      highlights={touching(block, highlights)}
      sectionId={sectionIds.get(block.start)}
      first={first}
    />
  );
  return (
    <article lang={document.language} class="article">
      {groups.map((group) => (
        <Group key={group.blocks[0]?.start} group={group} view={view} />
      ))}
    </article>
  );
}

interface GroupProps {
  readonly group: LayoutGroup;
  readonly view: (block: Block, first?: boolean) => JSX.Element;
}

function Group({ group, view }: GroupProps): JSX.Element {
  const children = group.blocks.map((block, index) => view(block, index === 0));
  switch (group.kind) {
    case "head":
      return <header class="article-head">{children}</header>;
    case "list":
      return <ul class="list">{children}</ul>;
    case "table":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
        <div class="table-frame" tabIndex={0}>
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    case "quotation":
      return <blockquote>{children}</blockquote>;
    default:
      return <>{children}</>;
  }
}

/** The same empty list each time lets untouched blocks skip rendering. */
function touching(block: Block, highlights: readonly Highlight[]): readonly Highlight[] {
  const found = highlights.filter(({ start, end }) => start < block.end && end > block.start);
  return found.length === 0 ? NONE : found;
}
