import type { AnswerEvent, Question } from "../core/answer.js";
import type { Catalogue } from "../core/ports.js";

/** An opened index, as the routes see it. */
export interface AskService {
  readonly catalogue: Catalogue;
  readonly index: { readonly id: string; readonly embedder: string };
  readonly generators: readonly string[];
  ask(question: Question, signal?: AbortSignal): AsyncIterable<AnswerEvent>;
  suggest(documentId: string): Promise<readonly string[]>;
}

export interface AppPorts {
  /** The service in force. @throws Problem 503 while there is none */
  readonly service: () => AskService;
  /** False once the process has begun to stop. */
  readonly accepting: () => boolean;
  /** A file of the chat page or of the API's documentation, by path; undefined when there is none. */
  readonly asset: (path: string) => Promise<Asset | undefined>;
  readonly logError: (error: unknown, requestId: string) => void;
  readonly timeoutMs: number;
  /** Origins whose pages may ask, for the embedded question box; none by default. */
  readonly origins: readonly string[];
  readonly version: string;
}

export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** Its name changes with its content, so it may be kept for ever. */
  readonly immutable: boolean;
}

export interface AppEnvironment {
  Variables: { requestId: string };
}
