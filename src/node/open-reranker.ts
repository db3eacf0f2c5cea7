import type { Reranker } from "../core/ports.js";
import type { Configuration } from "./configuration.js";

/** Opens the reranker where one is named; ONNX Runtime is not loaded otherwise. Opened once, whatever becomes of the index. */
export async function openReranker(configuration: Configuration<"reranker" | "models" | "modelCache">): Promise<Reranker | undefined> {
  const { reranker } = configuration;
  if (reranker === undefined) return undefined;
  const { openCrossEncoder } = await import("./cross-encoder.js");
  return openCrossEncoder(reranker, configuration);
}
