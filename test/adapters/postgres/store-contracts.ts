import { PGVectorStore } from "@langchain/community/vectorstores/pgvector";
import { afterAll, describe, expect, it } from "vitest";
import { quantise } from "../../../src/adapters/memory-library.js";
import { inTransaction, type SqlSession, type SqlTransaction } from "../../../src/adapters/postgres/database.js";
import { DocumentCache } from "../../../src/adapters/postgres/document-cache.js";
import { adoptEmbedder, buildVectorIndex, putDocument, removeDocument } from "../../../src/adapters/postgres/document-writer.js";
import { migrate } from "../../../src/adapters/postgres/migrations.js";
import { PostgresCatalogue } from "../../../src/adapters/postgres/postgres-catalogue.js";
import { PostgresLexicalIndex } from "../../../src/adapters/postgres/postgres-lexical-index.js";
import { PostgresVectorIndex } from "../../../src/adapters/postgres/postgres-vector-index.js";
import { QuestionDocuments } from "../../../src/adapters/postgres/question-documents.js";
import { questionVocabulary } from "../../../src/adapters/postgres/question-vocabulary.js";
import { beginReading } from "../../../src/adapters/postgres/reading.js";
import { readState } from "../../../src/adapters/postgres/store-state.js";
import type { PreparedDocument } from "../../../src/core/document.js";
import { builtDocument } from "../../built-document.js";
import { lexicalIndexContract } from "../../contract/lexical-index.js";
import { libraryContract } from "../../contract/library.js";
import { vectorIndexContract } from "../../contract/vector-index.js";
import { HashEmbedder } from "../../fakes/hash-embedder.js";
import { emptied, type TestDatabase } from "../../store-database.js";

const READ = beginReading(20_000);

/** Every port's contract, and what only a store does, on one database. */
export function storeContracts(where: string, store: () => TestDatabase): void {
  const open: SqlTransaction[] = [];
  afterAll(letGo);

  async function letGo(): Promise<void> {
    for (const transaction of open.splice(0)) await transaction.end("rollback");
  }

  /** A store of these documents; what was read from the last one is let go. */
  async function fill(write: (session: SqlSession) => Promise<void>, dimension = 32): Promise<void> {
    await letGo();
    await emptied(store().database);
    await inTransaction(store().database, "BEGIN", async (session) => {
      await adoptEmbedder(session, new HashEmbedder(dimension).description, 1, false);
      await write(session);
    });
  }

  async function reading(): Promise<SqlTransaction> {
    const transaction = await store().database.begin(READ);
    open.push(transaction);
    return transaction;
  }

  for (const size of [40, 1_500]) {
    vectorIndexContract(`PostgresVectorIndex on ${where}`, {
      size,
      recall: 0.95,
      open: async (vectors, dimension) => {
        await fill(async (session) => {
          const passages = Array.from({ length: size }, (_, i) => Array.from(vectors.subarray(i * dimension, (i + 1) * dimension)));
          const prepared = passagesOf(passages.map((_, i) => `Text ${i}.`));
          await putDocument(session, { prepared, passages, sentences: quantise(passages, dimension) });
          if (size > 1_000) await buildVectorIndex(session);
        });
        const session = await reading();
        await readState(session);
        return new PostgresVectorIndex(session, size);
      },
    });
  }

  lexicalIndexContract(`PostgresLexicalIndex on ${where}`, async (texts) => {
    const embedder = new HashEmbedder(32);
    await fill(async (session) => {
      const passages = await embedder.embedDocuments([...texts]);
      await putDocument(session, { prepared: passagesOf(texts), passages, sentences: quantise(passages, 32) });
    });
    const session = await reading();
    return new PostgresLexicalIndex(session, await readState(session));
  });

  libraryContract(`PostgreSQL store on ${where}`, async () => {
    const embedder = new HashEmbedder(32);
    const built = [
      await builtDocument("bread.md", "# Bread\n\nOvens are hot.\u0000 Flour is white.", embedder),
      await builtDocument("power.md", "# Power\n\nCoal is burnt. Wind blows.\n\n## Water\n\nRivers turn wheels.", embedder),
    ];
    return {
      documents: built.map(({ prepared }) => prepared),
      sentenceVectors: built.flatMap(({ vectors }) => vectors.sentences),
      open: async () => {
        await fill(async (session) => {
          for (const { prepared, vectors } of built)
            await putDocument(session, { prepared, passages: vectors.passages, sentences: quantise(vectors.sentences, 32) });
        });
        const own = await reading();
        const state = await readState(own);
        const documents = await QuestionDocuments.open(own, new DocumentCache(), state, ["bread", "power"], 20);
        // In this process there is one connection: what reads by itself must not wait for the transaction held open here.
        const catalogue = new PostgresCatalogue(
          { ...store().database, begin: async () => ({ query: own.query.bind(own), end: async () => undefined }) },
          READ,
        );
        return { library: async () => documents, passages: documents, catalogue };
      },
    };
  });

  describe(`a PostgreSQL store on ${where}`, () => {
    const embedder = new HashEmbedder(32);
    const put = async (session: SqlSession, name: string, text: string) => {
      const { prepared, vectors } = await builtDocument(name, text, embedder);
      await putDocument(session, { prepared, passages: vectors.passages, sentences: quantise(vectors.sentences, 32) });
    };
    const tables = async () => {
      const session = await reading();
      const rows: object[][] = [];
      for (const statement of [
        "SELECT term, passages, texts, sections FROM footnote.terms ORDER BY term",
        "SELECT word, passages FROM footnote.words ORDER BY word",
        "SELECT documents::float8, passages::float8, text_terms::float8, section_terms::float8 FROM footnote.state",
      ])
        rows.push(await session.query<object>(statement));
      await letGo();
      return rows;
    };

    it("is brought up to date once, and a second time is left as it is", async () => {
      await fill((session) => put(session, "wind.md", "# Wind\n\nWind turns turbines."));
      const before = await tables();
      await migrate(store().database);
      expect(await tables()).toEqual(before);
    });

    it("refuses a schema of a later Footnote, saying so", async () => {
      await letGo();
      await inTransaction(store().database, "BEGIN", (session) => session.query("INSERT INTO footnote.migrations (step) VALUES (1000)"));
      await expect(migrate(store().database)).rejects.toMatchObject({
        code: "INDEX_VERSION",
        message: expect.stringContaining("step 1000"),
      });
    });

    it("counts the same after documents came and went as if they had never been there", async () => {
      await fill((session) => put(session, "wind.md", "# Wind\n\nWind turns turbines."));
      const before = await tables();
      await inTransaction(store().database, "BEGIN", (session) => put(session, "coal.md", "# Coal\n\nCoal is burnt; wind is not."));
      expect(await tables()).not.toEqual(before);
      await inTransaction(store().database, "BEGIN", async (session) => {
        expect(await removeDocument(session, "coal")).toBe(true);
        expect(await removeDocument(session, "coal")).toBe(false);
      });
      expect(await tables()).toEqual(before);
    });

    it("reads misspellings as the words of the documents, as the index in memory does", async () => {
      await fill((session) => put(session, "power.md", "# Power\n\nThe electricity of Huawei's semiconductors. Zeppelins were huge."));
      const session = await reading();
      const text = "electrcity eletcricity Huwaei semicondutors lectricity xelectricity ezppelins 2026 absent";
      const vocabulary = await questionVocabulary(session, 1, [text], () => []);
      expect(text.split(" ").map((word) => vocabulary.near(word.toLowerCase())[0])).toEqual([
        "electricity",
        "electricity",
        "huawei",
        "semiconductors",
        "electricity",
        "electricity",
        "zeppelins",
        undefined,
        undefined,
      ]);
      expect((await questionVocabulary(session, 1, ["hugezeppelins electri city"], () => [])).spells("zeppelins")).toBe(true);
      await letGo();
    });

    it("keeps no more documents in memory than it is given room for", async () => {
      await fill(async (session) => {
        for (let i = 0; i < 6; i++) await put(session, `wind-${i}.md`, `# Wind ${i}\n\n${"Wind turns turbines. ".repeat(10)}`);
      });
      const session = await reading();
      const cache = new DocumentCache(600);
      const rows = await session.query<{ number: string; sha256: string }>("SELECT number::text, sha256 FROM footnote.documents");
      for (const row of rows) expect((await cache.get(session, [row], 32)).get(row.number)?.prepared.document.sha256).toBe(row.sha256);
      expect(cache.characters).toBeGreaterThan(0);
      expect(cache.characters).toBeLessThanOrEqual(600);
      await letGo();
    });

    it("is searched by LangChain's own store too", async () => {
      await fill((session) => put(session, "power.md", "# Power\n\nCoal is burnt.\n\n## Water\n\nRivers turn wheels."));
      const session = await reading();
      const langchain = new PGVectorStore(embedder, {
        pool: { query: async (text: string, values: unknown[]) => ({ rows: await session.query(text, values) }) } as never,
        tableName: "langchain_passages",
        schemaName: "footnote",
        distanceStrategy: "innerProduct",
        columns: { idColumnName: "id", vectorColumnName: "embedding", contentColumnName: "content", metadataColumnName: "metadata" },
      });
      const [best] = await langchain.similaritySearch("rivers turn wheels", 1);
      expect(best?.pageContent).toContain("Rivers turn wheels.");
      expect(best?.metadata).toMatchObject({ documentId: "power", sectionId: "water" });
      await letGo();
    });
  });
}

/** One document of one section without a title, a passage each text. */
function passagesOf(texts: readonly string[]): PreparedDocument {
  const text = texts.join("\n");
  let at = 0;
  const spans = texts.map((one) => {
    const start = at;
    at += one.length + 1;
    return { start, end: start + one.length };
  });
  return {
    document: {
      id: "one",
      title: "",
      authors: [],
      language: "en",
      sha256: "0".repeat(64),
      text,
      sections: [{ id: "s", title: "", level: 1, path: [], start: 0, end: text.length }],
      blocks: [{ kind: "paragraph", start: 0, end: text.length }],
      marks: [],
    },
    sentences: spans.map((span) => ({ ...span, block: 0 })),
    passages: spans.map((span, i) => ({
      ...span,
      id: `one#${i + 1}`,
      documentId: "one",
      sectionId: "s",
      firstSentence: i,
      endSentence: i + 1,
    })),
  };
}
