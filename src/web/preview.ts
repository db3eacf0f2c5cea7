import type { Citation } from "../core/answer.js";
import { Store } from "./store.js";

export interface PreviewState {
  readonly citation?: Citation | undefined;
  readonly anchor?: Element | undefined;
}

const OPEN_DELAY = 120;
const CLOSE_DELAY = 180;

/** The small card over a footnote mark. It waits a moment, so that the pointer can cross, and reach the card. */
export class Preview {
  readonly store = new Store<PreviewState>({});
  #timer: ReturnType<typeof setTimeout> | undefined;

  get visible(): boolean {
    return this.store.state.citation !== undefined;
  }

  open(citation: Citation, anchor: Element, at: "once" | "soon"): void {
    this.#after(at === "once" ? 0 : OPEN_DELAY, { citation, anchor });
  }

  close(at: "once" | "soon"): void {
    if (at === "once") {
      clearTimeout(this.#timer);
      this.store.set({ citation: undefined, anchor: undefined });
    } else {
      this.#after(CLOSE_DELAY, { citation: undefined, anchor: undefined });
    }
  }

  keep(): void {
    clearTimeout(this.#timer);
  }

  #after(delay: number, state: PreviewState): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.store.set(state), delay);
  }
}
