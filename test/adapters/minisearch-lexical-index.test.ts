import { MiniSearchLexicalIndex } from "../../src/adapters/minisearch-lexical-index.js";
import { lexicalIndexContract } from "../contract/lexical-index.js";

const build = (passages: readonly string[]) => MiniSearchLexicalIndex.build(passages.map((text, id) => ({ id, text, section: "" })));

lexicalIndexContract("MiniSearchLexicalIndex", build);
lexicalIndexContract("MiniSearchLexicalIndex, written and read again,", (passages) =>
  MiniSearchLexicalIndex.load(JSON.parse(JSON.stringify(build(passages)))),
);
