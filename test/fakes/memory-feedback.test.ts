import { feedbackStoreContract } from "../contract/feedback-store.js";
import { MemoryFeedback } from "./memory-feedback.js";

feedbackStoreContract("MemoryFeedback", async () => {
  const store = new MemoryFeedback();
  return { store, kept: async () => [...store.kept] };
});
