import type { FallbackCode } from "./answer.js";

/** A generator that cannot write, or not to the end: quotes stand in. The message is for the reader and names no address or key. */
export class GeneratorFailure extends Error {
  readonly code: FallbackCode;

  constructor(code: FallbackCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "GeneratorFailure";
    this.code = code;
  }
}
