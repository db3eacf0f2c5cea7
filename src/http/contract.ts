import { z } from "@hono/zod-openapi";

/** The wire contract: what validates requests is what the OpenAPI document is made of. */

export const MOST_QUESTION_CHARACTERS = 2000;
export const MOST_TURNS = 20;
export const MOST_TURN_CHARACTERS = 20_000;
const MOST_ID_CHARACTERS = 300;

/** Half a surrogate pair is no character, and a control character is nobody's question. */
function cleaned(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, " ")
      .trim()
  );
}

const question = z
  .string({ error: (issue) => (issue.input === undefined ? "a question is required" : "must be a string") })
  .transform(cleaned)
  .superRefine((text, context) => {
    const characters = [...text].length;
    if (characters === 0) context.addIssue({ code: "custom", message: "must not be blank" });
    if (characters > MOST_QUESTION_CHARACTERS) {
      context.addIssue({ code: "custom", message: `has ${characters} characters; ${MOST_QUESTION_CHARACTERS} are the most` });
    }
  })
  .openapi({
    type: "string",
    minLength: 1,
    maxLength: MOST_QUESTION_CHARACTERS,
    example: "What share of China's electricity could data centers use by 2026?",
  });

const turn = z.strictObject({
  role: z.enum(["user", "assistant"]),
  content: z.string().max(MOST_TURN_CHARACTERS).transform(cleaned),
});

export const askRequest = z
  .strictObject({
    question,
    history: z
      .array(turn)
      .max(MOST_TURNS, `has more than ${MOST_TURNS} turns; send the latest`)
      .optional()
      .openapi({ description: "Earlier turns, oldest first." }),
    documents: z
      .array(z.string().max(MOST_ID_CHARACTERS, `is longer than any document's id; GET /documents lists them`))
      .min(1, "must name at least one document, or be left out for all")
      .max(1000)
      .optional()
      .openapi({ description: "Ids to search; all when left out." }),
    generator: z.enum(["extractive", "chat"]).optional().openapi({ description: "Extractive needs no key and no network." }),
  })
  .openapi("AskRequest");

const sectionReference = z.object({ id: z.string(), title: z.string(), path: z.array(z.string()) }).openapi("SectionReference");
const offset = z.number().int().min(0);

const citation = z
  .object({
    id: z.number().int().min(1),
    document: z.object({ id: z.string(), title: z.string(), sha256: z.string() }),
    section: sectionReference,
    quote: z.string(),
    start: offset,
    end: offset,
    prefix: z.string(),
    suffix: z.string(),
  })
  .openapi("Citation", { description: "A W3C TextQuote and TextPosition selector in one: text.slice(start, end) === quote." });

const claim = z
  .object({
    start: offset,
    end: offset,
    text: z.string(),
    verdict: z.enum(["supported", "partial", "contradicted", "unsupported"]),
    citations: z.array(z.number().int().min(1)),
  })
  .openapi("Claim", { description: "A span of the answer and the ids of the citations it rests on." });

export const retrievedPassage = z
  .object({
    passageId: z.string(),
    documentId: z.string(),
    section: sectionReference,
    start: offset,
    end: offset,
    text: z.string(),
    score: z.number(),
  })
  .openapi("RetrievedPassage");

const count = z.number().int().min(0);

const generator = z
  .object({
    id: z.string(),
    model: z.string().optional(),
    fallback: z
      .object({
        code: z.enum([
          "timeout",
          "stalled",
          "rate_limited",
          "unreachable",
          "upstream_error",
          "circuit_open",
          "cost_limit",
          "context_too_small",
          "declined",
          "unreadable",
          "cut_short",
          "nothing_supported",
        ]),
        message: z.string(),
      })
      .optional()
      .openapi({ description: "Why quotes stand in the answer where the generator should have written." }),
    claims: z
      .object({ drafted: count, supported: count, partial: count, unsupported: count, contradicted: count })
      .optional()
      .openapi({ description: "How the claims a language model drafted were judged; only supported and partial ones are shown." }),
  })
  .openapi("Generator", {
    description: "What wrote the answer: `extractive` quotes, `chat` is a language model whose every claim was judged.",
  });

export const answer = z
  .object({
    id: z.string(),
    question: z.string(),
    standaloneQuestion: z.string(),
    status: z.enum(["answered", "partial", "not_in_document", "out_of_scope", "needs_clarification"]),
    abstained: z.boolean(),
    answer: z.string(),
    claims: z.array(claim),
    citations: z.array(citation),
    confidence: z.number().min(0).max(1),
    reason: z.object({ code: z.string(), message: z.string(), missing: z.array(z.string()).optional() }).optional(),
    retrieved: z.array(retrievedPassage),
    generator,
    index: z.object({ id: z.string(), embedder: z.string() }),
    offsetUnit: z.literal("utf-16"),
    timings: z.object({ retrieveMs: z.number(), answerMs: z.number(), totalMs: z.number() }),
  })
  .openapi("Answer");

const section = z.object({ id: z.string(), title: z.string(), level: z.number().int(), start: offset, end: offset }).openapi("Section");

export const documentSummary = z
  .object({
    id: z.string(),
    title: z.string(),
    authors: z.array(z.string()),
    language: z.string(),
    url: z.string().optional(),
    sha256: z.string(),
    sections: z.array(section),
    characters: z.number().int(),
  })
  .openapi("DocumentSummary");

const block = z.object({
  kind: z.enum(["heading", "kicker", "byline", "standfirst", "paragraph", "caption", "quotation", "listItem", "tableRow", "code"]),
  start: offset,
  end: offset,
  level: z.number().int().optional(),
  marker: z.string().optional(),
});
const mark = z.object({ kind: z.enum(["emphasis", "strong", "code", "link"]), start: offset, end: offset, href: z.string().optional() });

export const documentText = documentSummary
  .extend({ text: z.string(), blocks: z.array(block), marks: z.array(mark) })
  .openapi("Document", { description: "Every offset of the API counts UTF-16 code units of this text, ends exclusive." });

export const suggestions = z.object({ questions: z.array(z.string()) }).openapi("Suggestions");

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string(), value: z.unknown().optional() })).optional(),
  })
  .openapi("Problem", { description: "RFC 9457 problem details." });
