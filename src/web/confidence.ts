export type ConfidenceLevel = "high" | "good" | "fair" | "low";

/** `confidence` is a calibrated probability, so the words mean what they say. */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= 0.85) return "high";
  if (confidence >= 0.65) return "good";
  if (confidence >= 0.4) return "fair";
  return "low";
}
