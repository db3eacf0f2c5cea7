import { englishSplitter } from "../../src/adapters/english-splitter.js";
import { englishTagger } from "../../src/adapters/english-tagger.js";
import { readEvidence } from "../../src/adapters/judge-evidence.js";
import { readStatement } from "../../src/adapters/judge-statement.js";
import { parseDocument } from "../../src/ingest/parse-document.js";
import { prepare } from "../../src/ingest/passages.js";

/** A claim and what it cites, as a check is given them: the last sentence of a document in Markdown. */
export function readClaim(markdown: string, claim: string) {
  const text = /^(?:---|#)/.test(markdown) ? markdown : `# The ferry\n\n${markdown}`;
  const prepared = prepare(parseDocument({ name: "ferry.md", text, sha256: "0".repeat(64) }), englishSplitter());
  const { document, sentences } = prepared;
  const last = sentences.at(-1);
  const section = document.sections.findLast((one) => last !== undefined && one.start <= last.start);
  if (!last || !section) throw new Error("The text has no sentence.");
  const { start, end } = last;
  const tag = englishTagger();
  const cited = { prepared, section, start, end, text: document.text.slice(start, end), score: 1 };
  return { statement: readStatement(claim, tag), evidence: readEvidence([cited], claim, tag) };
}
