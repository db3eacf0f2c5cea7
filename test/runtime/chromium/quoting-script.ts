import type { SourceDocument } from "../../../src/core/document.js";
import { abstention, quotedAnswer } from "./quoted-answer.js";
import { type Script, streamAnswer } from "./scripted-server.js";

/** Answers with the sentences that share most words with the question; "nothing" in a question makes it abstain. */
export function quoting(documents: readonly SourceDocument[], sentences = 2): Script {
  return async (asked, response) => {
    const document = documents.find(({ id }) => id === asked.documents?.[0]) ?? documents[0];
    if (!document) throw new Error("There is no document to quote.");
    if (/nothing/i.test(asked.question)) return streamAnswer(response, abstention(asked.question, document, ["nothing"]));
    return streamAnswer(response, quotedAnswer(asked.question, document, nearest(document, asked.question, sentences)));
  };
}

function nearest(document: SourceDocument, question: string, count: number): string[] {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const overlap = (sentence: string): number => words.filter((word) => sentence.toLowerCase().includes(word)).length;
  const sentences = document.text.match(/[^.!?\n。؟]{20,}[.!?。؟]/g) ?? document.text.match(/[^。\n]+。/g) ?? [];
  return sentences
    .map((sentence) => sentence.trim())
    .sort((a, b) => overlap(b) - overlap(a))
    .slice(0, count);
}
