import type { Reading } from "./reading.js";
import { type Target, targetMark } from "./target.js";

interface TrailState {
  readonly target?: Target;
  readonly sheet?: boolean;
}

/** Ties the open document and the marked place to the browser's history: Back returns to the answer. */
export class Trail {
  readonly #reading: Reading;
  #destination: string | undefined;
  /** What the history held before the last step, which the browser does not tell. */
  #here: TrailState;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#here = this.current;
  }

  /** Returns what undoes it. */
  listen(): () => void {
    const onPop = (event: PopStateEvent): void => this.#arrive(event.state as TrailState | null);
    window.addEventListener("popstate", onPop);
    return () => window.removeEventListener("popstate", onPop);
  }

  /** The marked place that a reload found in the history. */
  get current(): TrailState {
    return (history.state as TrailState | null) ?? {};
  }

  follow(target: Target): void {
    this.#record({ target, sheet: true }, target.documentId);
    void this.#reading.show(target);
  }

  openDocument(id: string | undefined, sheet: boolean): void {
    this.#record({ sheet }, id);
    this.#reading.leave(undefined);
    this.#reading.setSheet(sheet);
    void this.#reading.open(id);
  }

  openSheet(): void {
    this.#record({ sheet: true }, this.#reading.store.state.openId);
    this.#reading.setSheet(true);
  }

  /** From the marked place, or the sheet, back to where the reader came from, or to another footnote. */
  back(mark?: string): void {
    const { target, sheet } = this.current;
    this.#destination = mark;
    if (target || sheet) history.back();
    else this.#reading.leave(mark);
  }

  /** One entry for a walk from footnote to footnote, or within the sheet, so that one Back returns to the answer. */
  #record(state: TrailState, documentId: string | undefined): void {
    const { target, sheet } = this.current;
    const url = this.#address(documentId);
    if ((target && state.target) || (sheet && state.sheet)) history.replaceState(state, "", url);
    else history.pushState(state, "", url);
    this.#here = state;
  }

  #address(documentId: string | undefined): URL {
    const url = new URL(location.href);
    if (documentId === undefined) url.searchParams.delete("document");
    else if (this.#several) url.searchParams.set("document", documentId);
    return url;
  }

  get #several(): boolean {
    const { list } = this.#reading.store.state;
    return list.state === "ready" && list.value.length > 1;
  }

  #arrive(state: TrailState | null): void {
    const { list, target, openId } = this.#reading.store.state;
    const left = this.#here;
    this.#here = state ?? {};
    if (state?.target) {
      void this.#reading.show(state.target);
      return;
    }
    this.#reading.leave(this.#destination ?? (target ? targetMark(target) : undefined));
    this.#destination = undefined;
    if (state?.sheet) this.#reading.setSheet(true);
    // The document chosen in the sheet stays the open one when the sheet is put away.
    if (left.sheet && !left.target) {
      history.replaceState(state, "", this.#address(openId));
      return;
    }
    const only = list.state === "ready" && list.value.length === 1 ? list.value[0]?.id : undefined;
    void this.#reading.open(new URL(location.href).searchParams.get("document") ?? only);
  }
}
