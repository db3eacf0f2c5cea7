import type { Passage, PreparedDocument, SourceDocument } from "../../core/document.js";
import type { Catalogue, DocumentSummary } from "../../core/ports.js";
import { type Database, inTransaction, type SqlSession } from "./database.js";

/** The documents of a store, read when they are asked for. */
export class PostgresCatalogue implements Catalogue {
  readonly #database: Database;
  readonly #begin: string;

  /** @param begin statements that begin a transaction to read in */
  constructor(database: Database, begin: string) {
    this.#database = database;
    this.#begin = begin;
  }

  async list(): Promise<readonly DocumentSummary[]> {
    const rows = await this.#read((session) => session.query<{ summary: string }>("SELECT summary FROM footnote.documents ORDER BY id"));
    return rows.map(({ summary }) => JSON.parse(summary) as DocumentSummary);
  }

  async read(id: string): Promise<SourceDocument | undefined> {
    return (await this.#prepared(id))?.document;
  }

  async readPassage(id: string): Promise<Passage | undefined> {
    const prepared = await this.#prepared(id.slice(0, Math.max(0, id.lastIndexOf("#"))));
    return prepared?.passages.find((passage) => passage.id === id);
  }

  async #prepared(id: string): Promise<PreparedDocument | undefined> {
    // No id holds what PostgreSQL's texts may not.
    if (!id.isWellFormed() || id.includes("\0")) return undefined;
    const [row] = await this.#read((session) =>
      session.query<{ prepared: string }>("SELECT prepared FROM footnote.documents WHERE id = $1", [id]),
    );
    return row && (JSON.parse(row.prepared) as PreparedDocument);
  }

  async counts(): Promise<{ documents: number; passages: number }> {
    const [row] = await this.#read((session) =>
      session.query<{ documents: number; passages: number }>("SELECT documents::float8, passages::float8 FROM footnote.state"),
    );
    return { documents: row?.documents ?? 0, passages: row?.passages ?? 0 };
  }

  #read<T>(work: (session: SqlSession) => Promise<T>): Promise<T> {
    return inTransaction(this.#database, this.#begin, work);
  }
}
