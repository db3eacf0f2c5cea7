import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { SourceDocument } from "../../core/document.js";
import type { DocumentSummary } from "../../core/ports.js";
import type { AppEnvironment, AppPorts, AskService } from "../app-ports.js";
import { documentSummary, documentText, problem, suggestions } from "../contract.js";
import { Problem } from "../problem.js";

const notFound = { description: "No such document", content: { "application/problem+json": { schema: problem } } };

const listRoute = createRoute({
  method: "get",
  path: "/documents",
  summary: "List the documents",
  responses: { 200: { description: "All documents of the index", content: { "application/json": { schema: z.array(documentSummary) } } } },
});

const oneRoute = createRoute({
  method: "get",
  path: "/documents/{id}",
  summary: "Read a document",
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: { description: "The document with its text", content: { "application/json": { schema: documentText } } },
    404: notFound,
  },
});

const suggestionsRoute = createRoute({
  method: "get",
  path: "/suggestions",
  summary: "Questions a reader might begin with",
  request: { query: z.object({ document: z.string().optional() }) },
  responses: {
    200: { description: "Questions the document answers", content: { "application/json": { schema: suggestions } } },
    404: notFound,
  },
});

export function mountDocuments(app: OpenAPIHono<AppEnvironment>, ports: AppPorts) {
  return app
    .openapi(listRoute, async (context) => context.json((await ports.service().catalogue.list()).map(listed), 200))
    .openapi(oneRoute, async (context) => {
      const document = await find(ports.service(), context.req.valid("param").id);
      const { text, blocks, marks } = document;
      const summary = listed({ ...document, characters: text.length });
      return context.json({ ...summary, text, blocks: [...blocks], marks: [...marks] } as never, 200);
    })
    .openapi(suggestionsRoute, async (context) => {
      const service = ports.service();
      const id = context.req.valid("query").document ?? (await service.catalogue.list())[0]?.id ?? "";
      return context.json({ questions: [...(await service.suggest((await find(service, id)).id))] }, 200);
    });
}

async function find({ catalogue }: AskService, id: string): Promise<SourceDocument> {
  const document = await catalogue.read(id);
  if (!document) throw new Problem(404, "document_unknown", `There is no document "${id}"; GET /documents lists those there are.`);
  return document;
}

function listed({ id, title, authors, language, url, sha256, sections, characters }: DocumentSummary) {
  return {
    id,
    title,
    authors: [...authors],
    language,
    ...(url === undefined ? {} : { url }),
    sha256,
    sections: sections.map(({ id: sectionId, title: sectionTitle, level, start, end }) => ({
      id: sectionId,
      title: sectionTitle,
      level,
      start,
      end,
    })),
    characters,
  };
}
