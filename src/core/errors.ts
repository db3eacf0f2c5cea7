/** What can go wrong, by code. A code is stable; a message names the offending value and the next step. */
export type ErrorCode =
  | "CONFIG_INVALID"
  | "CORPUS_EMPTY"
  | "CORPUS_UNREADABLE"
  | "DOCUMENT_UNKNOWN"
  | "EMBEDDER_MISMATCH"
  | "EMBEDDER_UNAVAILABLE"
  | "FEEDBACK_FULL"
  | "FEEDBACK_UNWRITABLE"
  | "INDEX_BROKEN"
  | "INDEX_LOCKED"
  | "INDEX_MISSING"
  | "INDEX_UNWRITABLE"
  | "INDEX_VERSION"
  | "REMOTE_FAILED"
  | "REQUEST_ABORTED"
  | "REQUEST_INVALID"
  | "STORE_BUSY"
  | "STORE_FAILED"
  | "STORE_FULL"
  | "STORE_INVALID"
  | "STORE_SLOW"
  | "STORE_UNAVAILABLE";

/** The one error the product throws on purpose: one sentence for the person who can mend it. */
export class FootnoteError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "FootnoteError";
    this.code = code;
  }
}
