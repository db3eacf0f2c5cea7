import type { FeedbackRecord } from "../../src/core/feedback.js";
import type { FeedbackStore } from "../../src/core/ports.js";

export class MemoryFeedback implements FeedbackStore {
  readonly kept: FeedbackRecord[] = [];

  async append(record: FeedbackRecord): Promise<void> {
    this.kept.push(structuredClone(record));
  }
}
