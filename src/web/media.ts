import { useEffect, useState } from "preact/hooks";

/** Where document and conversation stand side by side. The style sheets use the same width. */
export const SIDE_BY_SIDE = "(min-width: 56rem)";

export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const update = (): void => setMatches(list.matches);
    update();
    list.addEventListener("change", update);
    return () => list.removeEventListener("change", update);
  }, [query]);
  return matches;
}

export function scrollBehavior(distance: number): ScrollBehavior {
  const reduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return reduced || Math.abs(distance) > 2 * innerHeight ? "instant" : "smooth";
}
