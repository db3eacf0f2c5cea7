import { randomBytes } from "node:crypto";
import { access, constants, type FileHandle, mkdir, open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { FootnoteError } from "../core/errors.js";
import type { FeedbackRecord } from "../core/feedback.js";
import type { FeedbackStore } from "../core/ports.js";

const MEBIBYTE = 1024 * 1024;

export interface FeedbackFolderOptions {
  /** Bytes after which a file is followed by another. */
  readonly mostFileBytes?: number;
  /** Bytes of all feedback in the folder, beyond which nothing is accepted: what was accepted is never thrown away. */
  readonly mostBytes?: number;
}

interface Waiting {
  readonly line: string;
  readonly kept: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Feedback as lines of JSON in files of a folder. Every process writes files of its own, so writers never meet, and a line torn by a
 * crash is the last of a file that nobody appends to. A record is accepted once it and its file's name are on the disk; what waits
 * meanwhile is written together.
 */
export class FeedbackFolder implements FeedbackStore {
  readonly #folder: string;
  readonly #mostFileBytes: number;
  readonly #mostBytes: number;
  #file: { readonly handle: FileHandle; bytes: number } | undefined;
  /** Of the whole folder, as last counted, and what was written here since. */
  #bytes = 0;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;

  private constructor(folder: string, { mostFileBytes = 8 * MEBIBYTE, mostBytes = 256 * MEBIBYTE }: FeedbackFolderOptions) {
    this.#folder = folder;
    this.#mostFileBytes = mostFileBytes;
    this.#mostBytes = mostBytes;
  }

  /** @throws FootnoteError CONFIG_INVALID where the folder cannot be made or written */
  static async open(folder: string, options: FeedbackFolderOptions = {}): Promise<FeedbackFolder> {
    const store = new FeedbackFolder(folder, options);
    try {
      await mkdir(folder, { recursive: true });
      await access(folder, constants.W_OK);
      store.#bytes = await store.#count();
    } catch (cause) {
      throw new FootnoteError(
        "CONFIG_INVALID",
        `Feedback cannot be kept in "${folder}" (${(cause as Error).message}); name a folder that can be written.`,
        {
          cause,
        },
      );
    }
    return store;
  }

  append(record: FeedbackRecord): Promise<void> {
    return new Promise((kept, failed) => {
      this.#waiting.push({ line: `${JSON.stringify(record)}\n`, kept, failed });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Resolves once everything accepted is written and the file is closed. */
  async close(): Promise<void> {
    await this.#writing;
    await this.#file?.handle.close();
    this.#file = undefined;
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#write(batch.map(({ line }) => line).join(""));
        for (const { kept } of batch) kept();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#writing = undefined;
  }

  async #write(lines: string): Promise<void> {
    const bytes = Buffer.from(lines);
    if (this.#bytes + bytes.length > this.#mostBytes) {
      this.#bytes = await this.#count();
      if (this.#bytes + bytes.length > this.#mostBytes) {
        throw new FootnoteError("FEEDBACK_FULL", "This server has all the feedback it may keep; whoever runs it can move the files away.");
      }
    }
    try {
      if (this.#file && this.#file.bytes > 0 && this.#file.bytes + bytes.length > this.#mostFileBytes) await this.#leaveFile();
      this.#file ??= await this.#newFile();
      await this.#file.handle.appendFile(bytes);
      await this.#file.handle.datasync();
      this.#file.bytes += bytes.length;
      this.#bytes += bytes.length;
    } catch (cause) {
      // A line may be torn: what comes next begins a file of its own.
      await this.#leaveFile().catch(() => undefined);
      throw new FootnoteError("FEEDBACK_UNWRITABLE", "The feedback could not be written; try again later.", { cause });
    }
  }

  async #leaveFile(): Promise<void> {
    const left = this.#file;
    this.#file = undefined;
    await left?.handle.close();
  }

  async #newFile(): Promise<{ handle: FileHandle; bytes: number }> {
    const at = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
    const handle = await open(join(this.#folder, `feedback-${at}-${randomBytes(4).toString("hex")}.jsonl`), "ax");
    const folder = await open(this.#folder, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
    this.#bytes = await this.#count();
    return { handle, bytes: 0 };
  }

  async #count(): Promise<number> {
    const names = (await readdir(this.#folder)).filter((name) => name.endsWith(".jsonl"));
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(this.#folder, name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
  }
}
