import type { Failure } from "./failure.js";

export type Loadable<Value> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: Value }
  | { readonly state: "failed"; readonly failure: Failure };

export const LOADING = { state: "loading" } as const;
