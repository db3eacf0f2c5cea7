import { retrieverContract } from "../contract/retriever.js";
import { memoryService } from "../fakes/memory-service.js";

retrieverContract("HybridRetriever", async () => {
  const { retriever } = await memoryService({
    "power.md":
      "# Power\n\nTwo thirds of the electricity come from coal. Wind gives the rest of it.\n\n## Grid\n\nThe grid has bottlenecks.",
    "bread.md": "# Bread\n\nThe ovens are heated before the loaves go in. The flour must be fresh.",
  });
  return retriever;
});
