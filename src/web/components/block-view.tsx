import { Component, type ComponentChildren, type JSX } from "preact";
import type { Block, Mark } from "../../core/document.js";
import { cells } from "../document-layout.js";
import type { Highlight } from "../highlight.js";
import { RunningText } from "./running-text.js";

export interface BlockViewProps {
  readonly block: Block;
  readonly text: string;
  readonly marks: readonly Mark[] | undefined;
  readonly highlights: readonly Highlight[];
  readonly sectionId: string | undefined;
  /** First of its group: a table's head row. */
  readonly first: boolean;
}

/** One typographic block. Rendered again only when what marks it changes. */
export class BlockView extends Component<BlockViewProps> {
  override shouldComponentUpdate(next: BlockViewProps): boolean {
    return next.block !== this.props.block || next.text !== this.props.text || next.highlights !== this.props.highlights;
  }

  override render(): JSX.Element {
    const { block, text, marks, highlights, first, sectionId } = this.props;
    const inline = (start: number, end: number): ComponentChildren => (
      <RunningText text={text} span={{ start, end }} marks={marks ?? []} highlights={highlights} />
    );
    if (block.kind === "tableRow") return this.#row(inline, first);
    const content = inline(block.start, block.end);
    switch (block.kind) {
      case "heading": {
        // The page's own heading is the first level, so the document's are one lower.
        const Heading = `h${Math.min(6, (block.level ?? 1) + 1)}` as "h2";
        return (
          <Heading id={sectionId && `section-${sectionId}`} data-section={sectionId} tabIndex={-1} dir="auto">
            {content}
          </Heading>
        );
      }
      case "listItem":
        return (
          <li class={`level-${Math.min(4, block.level ?? 1)}`} dir="auto">
            <span class="marker">{block.marker ?? ""}</span>
            {content}
          </li>
        );
      case "code":
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard too
          <pre dir="ltr" tabIndex={0}>
            <code>{content}</code>
          </pre>
        );
      default:
        return (
          <p class={block.kind === "paragraph" ? undefined : block.kind} dir="auto">
            {content}
          </p>
        );
    }
  }

  #row(inline: (start: number, end: number) => ComponentChildren, head: boolean): JSX.Element {
    const { block, text } = this.props;
    return (
      <tr>
        {cells(text, block).map(({ start, end }) =>
          head ? (
            <th key={start} scope="col" dir="auto">
              {inline(start, end)}
            </th>
          ) : (
            <td key={start} dir="auto">
              {inline(start, end)}
            </td>
          ),
        )}
      </tr>
    );
  }
}
