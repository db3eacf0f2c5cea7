import fc from "fast-check";
import MiniSearch from "minisearch";
import { expect, it } from "vitest";
import { BM25, MiniSearchLexicalIndex } from "../../src/adapters/minisearch-lexical-index.js";
import { contentTerms } from "../../src/language/terms.js";
import { lexicalIndexContract } from "../contract/lexical-index.js";

const build = (passages: readonly string[]) => MiniSearchLexicalIndex.build(passages.map((text, id) => ({ id, text, section: "" })));

lexicalIndexContract("MiniSearchLexicalIndex", build);
lexicalIndexContract("MiniSearchLexicalIndex, written and read again,", (passages) =>
  MiniSearchLexicalIndex.load(JSON.parse(JSON.stringify(build(passages)))),
);

it("ranks and scores as MiniSearch does itself, to the last bit and in the order of ties", async () => {
  const words = fc.array(fc.constantFrom("coal", "chip", "model", "wind", "storm"), { maxLength: 8 });
  const entries = fc.array(fc.record({ text: words, section: words }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(entries, fc.array(words, { minLength: 1, maxLength: 4 }), async (passages, queries) => {
      const own = passages.map(({ text, section }, id) => ({ id, text: text.join(" "), section: section.join(" ") }));
      const reference = new MiniSearch({ fields: ["text", "section"], tokenize: contentTerms, processTerm: (term) => term });
      reference.addAll(own);
      const index = MiniSearchLexicalIndex.build(own);
      for (const terms of queries) {
        const expected = reference.search(terms.join(" "), {
          boost: { text: 1, section: BM25.sectionBoost },
          bm25: { k: BM25.k, b: BM25.b, d: 0 },
        });
        expect((await index.search(terms, 10)).hits).toEqual(expected.slice(0, 10).map(({ id, score }) => ({ ordinal: id, score })));
      }
    }),
  );
});
