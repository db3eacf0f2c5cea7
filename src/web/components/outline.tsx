import type { JSX, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useMessages } from "../language.js";
import { scrollBehavior, useMedia } from "../media.js";
import type { ReadableDocument } from "../wire.js";

export interface OutlineProps {
  readonly document: ReadableDocument;
  readonly pane: RefObject<HTMLElement | null>;
}

/** Wide enough for the contents beside the text. The style sheets use the same width. */
const BESIDE = "(min-width: 84rem)";

/** The document's sections, the one being read marked. */
export function Outline({ document, pane }: OutlineProps): JSX.Element | null {
  const messages = useMessages();
  const beside = useMedia(BESIDE);
  const current = useCurrentSection(document, pane);
  const list = useRef<HTMLElement>(null);
  const sections = document.sections.filter((section) => section.title !== "");

  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>("[aria-current]");
    const frame = list.current;
    if (!link || !frame) return;
    const above = link.offsetTop - frame.scrollTop;
    if (above < 0 || above > frame.clientHeight - link.offsetHeight) {
      frame.scrollTop = link.offsetTop - frame.clientHeight / 2;
    }
  }, [current]);

  if (sections.length < 2) return null;
  const go = (event: MouseEvent, id: string): void => {
    event.preventDefault();
    const heading = pane.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"]`);
    if (!heading || !pane.current) return;
    const distance = heading.getBoundingClientRect().top - pane.current.getBoundingClientRect().top - 24;
    heading.focus({ preventScroll: true });
    pane.current.scrollBy({ top: distance, behavior: scrollBehavior(distance) });
    const drawer = list.current?.closest("details");
    if (drawer && !beside) drawer.open = false;
  };
  const links = (
    <nav class="outline-list" aria-label={messages.contents} ref={list}>
      {sections.map((section) => (
        <a
          key={section.id}
          href={`#section-${section.id}`}
          class={`level-${Math.min(4, section.level)}`}
          aria-current={section.id === current ? "location" : undefined}
          dir="auto"
          lang={document.language}
          onClick={(event) => go(event, section.id)}
        >
          {section.title}
        </a>
      ))}
    </nav>
  );
  if (beside) return <div class="outline outline-beside">{links}</div>;
  return (
    <details class="outline outline-drawer">
      <summary>{messages.contents}</summary>
      {links}
    </details>
  );
}

/** The last section whose heading has passed the upper third of the pane. */
function useCurrentSection(document: ReadableDocument, pane: RefObject<HTMLElement | null>): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    let scheduled = 0;
    const update = (): void => {
      scheduled = 0;
      const line = element.getBoundingClientRect().top + element.clientHeight / 3;
      const headings = [...element.querySelectorAll<HTMLElement>("[data-section]")];
      const passed = element.scrollTop === 0 ? undefined : lastWhere(headings, (heading) => heading.getBoundingClientRect().top <= line);
      setCurrent((passed ?? headings[0])?.dataset["section"]);
    };
    const onScroll = (): void => {
      scheduled ||= requestAnimationFrame(update);
    };
    update();
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      element.removeEventListener("scroll", onScroll);
      cancelAnimationFrame(scheduled);
    };
  }, [document, pane]);
  return current;
}

/** `holds` is true for a first stretch of `items` and false for the rest. */
function lastWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
