import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Entry } from "./thread.js";

/** Room above a question that stands at the top. */
const MARGIN = 16;

/**
 * Keeps the newest answer in sight while it grows, until its question stands at the top; then it grows downwards, since
 * one reads from the top. A reader who scrolls is left alone.
 */
export function useFollowing(frame: RefObject<HTMLElement | null>, last: Entry | undefined): void {
  const placed = useRef<{ readonly id: string; readonly top: number }>(undefined);
  useLayoutEffect(() => {
    const element = frame.current;
    const entry = [...(element?.querySelectorAll<HTMLElement>(".entry") ?? [])].at(-1);
    if (!element || !entry || !last) return;
    if (placed.current?.id === last.id && placed.current.top !== element.scrollTop) return;
    const outer = element.getBoundingClientRect();
    const top = entry.getBoundingClientRect().top - outer.top - MARGIN;
    const end = element.lastElementChild?.getBoundingClientRect().bottom ?? 0;
    element.scrollTop += Math.min(top, Math.max(0, end + MARGIN - outer.bottom));
    placed.current = { id: last.id, top: element.scrollTop };
  }, [frame, last]);
}
