import type { Hit, LexicalHits, LexicalIndex, PassageRanges } from "../../core/ports.js";
import { attainable, BM25, inverseFrequency } from "../minisearch-lexical-index.js";
import type { SqlSession } from "./database.js";
import { termKey } from "./passage-terms.js";
import type { StoreState } from "./store-state.js";

interface KnownTerm {
  readonly id: number;
  /** Inverse frequency among texts, and among titles. */
  readonly text: number;
  readonly section: number;
  /** Passages that hold it. */
  readonly held: number;
}

interface Found extends Hit {
  readonly first: number;
}

/**
 * BM25 over the terms of passages, as one transaction sees them: the same scores as MiniSearch's (a sum over the question's
 * terms, times the number of those that match), with ties in its order. PostgreSQL's own full-text ranking knows no inverse
 * frequency, so passages are found by a GIN index over term ids and scored in SQL.
 */
export class PostgresLexicalIndex implements LexicalIndex {
  readonly #session: SqlSession;
  readonly #state: StoreState;

  constructor(session: SqlSession, state: StoreState) {
    this.#session = session;
    this.#state = state;
  }

  async search(terms: readonly string[], limit: number, within?: PassageRanges): Promise<LexicalHits> {
    const keys = terms.filter((term) => term !== "").map(termKey);
    const known = await this.#known(keys);
    const asked = keys.flatMap((key) => known.get(key) ?? []);
    const most = attainable(keys.map((key) => known.get(key)?.text ?? this.#inverse(0)));
    if (asked.length === 0) return { hits: [], attainable: most };
    const different = [...new Set(asked)];
    const hits = within
      ? await this.#score(asked, different, limit, within)
      : await this.#best(
          asked,
          different.sort((a, b) => a.held - b.held),
          limit,
        );
    return { hits: hits.map(({ ordinal, score }) => ({ ordinal, score })), attainable: most };
  }

  /**
   * Passages that hold none but common words are looked at only where they could be among the best: first those with a rare
   * word are scored, then those with words whose greatest possible score is above the last of them (MaxScore, Turtle & Flood 1995).
   */
  async #best(asked: readonly KnownTerm[], rarestFirst: readonly KnownTerm[], limit: number): Promise<Found[]> {
    let needed = 0;
    for (let held = 0; needed < rarestFirst.length && held < limit; needed++) held += rarestFirst[needed]?.held ?? 0;
    const hits = await this.#score(asked, rarestFirst.slice(0, needed), limit);
    const floor = hits.length < limit ? 0 : (hits.at(-1)?.score ?? 0);
    let wider = needed;
    while (wider < rarestFirst.length && mostScored(rarestFirst.slice(wider), asked) >= floor) wider++;
    return wider === needed ? hits : this.#score(asked, rarestFirst.slice(0, wider), limit);
  }

  async #score(asked: readonly KnownTerm[], needed: readonly KnownTerm[], limit: number, within?: PassageRanges): Promise<Found[]> {
    const { passages, textTerms, sectionTerms } = this.#state;
    const different = [...new Set(asked)];
    const column = new Map(different.map(({ id }, at) => [id, `at${at}`]));
    const columns = different.map(({ id }, at) => `array_position(terms, ${id}) AS at${at}`);
    const norm = (field: "text_terms" | "section_terms", mean: number) =>
      `${BM25.k}::float8 * (1::float8 - ${BM25.b}::float8 + ${BM25.b}::float8 * ${field}::float8 / ${mean || 1}::float8)`;
    const part = (inverse: number, frequency: string, length: string) =>
      `(CASE WHEN ${frequency} > 0 THEN ${inverse}::float8 * (${frequency}::float8 * ${BM25.k + 1}::float8 / (${frequency}::float8 + ${length})) ELSE 0::float8 END)`;
    const sum = asked
      .map(({ id, text, section }) => {
        const at = column.get(id) ?? "";
        const inText = part(text, `get_byte(frequencies, 2 * ${at} - 2)`, "text_norm");
        const inTitles = part(section, `get_byte(frequencies, 2 * ${at} - 1)`, "section_norm");
        return `(CASE WHEN ${at} IS NULL THEN 0::float8 ELSE ${inText} + ${BM25.sectionBoost}::float8 * ${inTitles} END)`;
      })
      .join(" + ");
    const matched = different.map((_, at) => `(at${at} IS NOT NULL)::integer`).join(" + ");
    const first = different
      .map((_, at) => `WHEN at${at} IS NOT NULL THEN ${2 * at} + (get_byte(frequencies, 2 * at${at} - 2) = 0)::integer`)
      .join(" ");
    const range = within
      ? `FROM unnest($2::bigint[], $3::bigint[]) AS range (first, past)
         JOIN footnote.passage_terms ON ordinal >= range.first AND ordinal < range.past`
      : "FROM footnote.passage_terms";
    return this.#session.query<Found>(
      `SELECT ordinal::float8, (${sum}) * (${matched}) AS score, CASE ${first} END AS first
       FROM (
         SELECT ordinal, frequencies, ${columns.join(", ")},
           ${norm("text_terms", textTerms / passages)} AS text_norm, ${norm("section_terms", sectionTerms / passages)} AS section_norm
         ${range}
         WHERE terms && $1::integer[]
         OFFSET 0
       ) AS held
       ORDER BY score DESC, first, ordinal LIMIT ${Math.trunc(limit)}`,
      [needed.map(({ id }) => id), ...(within ? [within.map(({ start }) => start), within.map(({ end }) => end)] : [])],
    );
  }

  async #known(keys: readonly string[]): Promise<Map<string, KnownTerm>> {
    const rows = await this.#session.query<{ id: number; term: string; texts: number; sections: number }>(
      "SELECT id, term, texts, sections FROM footnote.terms WHERE term = ANY($1::text[]) AND texts + sections > 0",
      [[...new Set(keys)]],
    );
    return new Map(
      rows.map(({ id, term, texts, sections }) => [
        term,
        { id, text: this.#inverse(texts), section: this.#inverse(sections), held: texts + sections },
      ]),
    );
  }

  #inverse(held: number): number {
    return inverseFrequency(this.#state.passages, held);
  }
}

/** What a passage could score at the most that holds these terms and no other. */
function mostScored(terms: readonly KnownTerm[], asked: readonly KnownTerm[]): number {
  const each = terms.map((term) => {
    const times = asked.filter((one) => one === term).length;
    return times * (BM25.k + 1) * (term.text + BM25.sectionBoost * term.section);
  });
  return terms.length * each.reduce((sum, most) => sum + most, 0);
}
