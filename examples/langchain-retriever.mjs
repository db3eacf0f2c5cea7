// Footnote's retrieval in a LangChain chain: FOOTNOTE_URL=http://127.0.0.1:4377 node examples/langchain-retriever.mjs "your question"
import { RunnableLambda } from "@langchain/core/runnables";
import { FootnoteRetriever } from "footnote/langchain";

const retriever = new FootnoteRetriever({ url: process.env.FOOTNOTE_URL ?? "http://127.0.0.1:4377", k: 3 });
const numbered = RunnableLambda.from((passages) =>
  passages.map(
    ({ pageContent, metadata: { section, start, end } }, at) => `[${at + 1}] ${section.title} (${start}–${end})\n${pageContent}`,
  ),
);
const question = process.argv[2] ?? "What share of China's electricity could data centers use by 2026?";
console.log((await retriever.pipe(numbered).invoke(question)).join("\n\n"));
