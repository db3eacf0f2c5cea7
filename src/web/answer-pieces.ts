import type { Claim } from "../core/answer.js";

/** A stretch of an answer as it is set: its text, and the claim it is, if any. */
export interface AnswerPiece {
  readonly text: string;
  readonly claim?: Claim;
}

/** Cuts an answer at its claims; the pieces join up to exactly `text`. Claims out of place are left as text. */
export function answerPieces(text: string, claims: readonly Claim[]): AnswerPiece[] {
  const pieces: AnswerPiece[] = [];
  let at = 0;
  for (const claim of [...claims].sort((a, b) => a.start - b.start)) {
    if (claim.start < at || claim.end > text.length || claim.end <= claim.start) continue;
    if (claim.start > at) pieces.push({ text: text.slice(at, claim.start) });
    pieces.push({ text: text.slice(claim.start, claim.end), claim });
    at = claim.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
