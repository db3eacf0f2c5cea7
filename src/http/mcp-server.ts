import { McpServer, ResourceNotFoundError, ResourceTemplate } from "@modelcontextprotocol/server";
import { z } from "zod";
import type { Answer } from "../core/answer.js";
import type { Section, SourceDocument } from "../core/document.js";
import type { AskService } from "./app-ports.js";
import { answer, askRequest, documentSummary } from "./contract.js";
import { documentLink, quoteLink } from "./links.js";
import { isFault, Problem, toProblem } from "./problem.js";
import { requireGenerator } from "./require-generator.js";
import { search } from "./search.js";
import { searchRequest } from "./search-contract.js";
import { wholeAnswer } from "./whole-answer.js";

export interface McpPorts {
  readonly service: () => AskService;
  readonly version: string;
  /** Where readers reach the chat page; without one, links name the resource instead. */
  readonly publicUrl?: string;
  readonly logError: (error: unknown) => void;
}

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const RESOURCE = "footnote://documents/";

const searchOutput = z.object({
  results: z.array(z.object({ id: z.string(), title: z.string(), url: z.string(), text: z.string() })),
});

const fetchOutput = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  url: z.string(),
  metadata: z.record(z.string(), z.string()),
});

const fetchInput = z.strictObject({
  id: z.string().max(400).describe("Of a search result (a passage, as document#number) or of a document."),
});

/** The service as a Model Context Protocol server: a fresh one for each connection or request, of which it keeps nothing. */
export function mcpServer(ports: McpPorts): McpServer {
  const server = new McpServer(
    { name: "footnote", title: "Footnote", version: ports.version },
    {
      instructions:
        "Answers questions about the documents held here, in their own words: every sentence comes with the verbatim quote it rests on. " +
        "Use `ask` for questions, and show its footnotes. An abstention means that the documents do not say; do not fill it in.",
    },
  );
  registerTools(server, ports);
  registerResources(server, ports);
  return server;
}

function registerTools(server: McpServer, ports: McpPorts): void {
  server.registerTool(
    "ask",
    {
      title: "Ask the documents",
      description:
        "Answers a question in the documents' own words, each sentence with a footnote: the verbatim quote, its section, its offsets. Says so where the documents do not hold the answer.",
      inputSchema: askRequest,
      outputSchema: answer,
      annotations: READ_ONLY,
    },
    ({ question, history = [], documents, generator }, { mcpReq }) =>
      told(ports, async () => {
        const service = ports.service();
        requireGenerator(service, generator);
        const asked = { question, history, ...(documents ? { documents } : {}), ...(generator ? { generator } : {}) };
        const whole = await wholeAnswer(service.ask(asked, mcpReq.signal));
        return { text: withNotes(whole, ports), structured: { ...whole } };
      }),
  );
  server.registerTool(
    "search",
    {
      title: "Search the documents",
      description: "Finds the passages nearest to a query, best first. `fetch` gives the whole of one.",
      inputSchema: searchRequest,
      outputSchema: searchOutput,
      annotations: READ_ONLY,
    },
    (request, { mcpReq }) =>
      told(ports, async () => {
        const passages = await search(ports.service(), request, "", mcpReq.signal);
        const results = passages.map(({ passageId, documentId, title, section, text }) => ({
          id: passageId,
          title: section.title === title ? title : `${title}: ${section.title}`,
          url: linkTo(ports, documentId, text),
          text,
        }));
        return { text: JSON.stringify({ results }), structured: { results } };
      }),
  );
  server.registerTool(
    "fetch",
    {
      title: "Read a document or a passage",
      description: "Gives the text of a search result, or of a whole document, by its id.",
      inputSchema: fetchInput,
      outputSchema: fetchOutput,
      annotations: READ_ONLY,
    },
    ({ id }) =>
      told(ports, async () => {
        const found = await fetched(ports, id);
        return { text: JSON.stringify(found), structured: found };
      }),
  );
}

/** Problems reach the model as a tool's error, in words it can act on; what was not thrown on purpose says nothing of its insides. */
async function told(ports: McpPorts, work: () => Promise<{ text: string; structured: Record<string, unknown> }>) {
  try {
    const { text, structured } = await work();
    return { content: [{ type: "text" as const, text }], structuredContent: structured };
  } catch (error) {
    const problem = toProblem(error);
    if (isFault(error, problem)) ports.logError(error);
    return { content: [{ type: "text" as const, text: problem.message }], isError: true };
  }
}

/** The answer with numbered footnotes below it. */
function withNotes({ answer: text, claims, citations, abstained, retrieved }: Answer, ports: McpPorts): string {
  if (abstained) {
    const nearest = retrieved[0];
    return nearest ? `${text}\n\nNearest, but not an answer: ${JSON.stringify(nearest.section.title)} (${nearest.passageId})` : text;
  }
  let body = "";
  let at = 0;
  for (const claim of claims) {
    body += text.slice(at, claim.end) + claim.citations.map((id) => ` [${id}]`).join("");
    at = claim.end;
  }
  const notes = citations.map(
    ({ id, document, section, quote }) => `[${id}] ${document.title}, ${section.title}: “${quote}” ${linkTo(ports, document.id, quote)}`,
  );
  return `${body}\n\n${notes.join("\n")}`;
}

function linkTo({ publicUrl }: McpPorts, documentId: string, quote?: string): string {
  if (publicUrl === undefined) return `${RESOURCE}${encodeURIComponent(documentId)}`;
  return quote === undefined ? documentLink(publicUrl, documentId) : quoteLink(publicUrl, documentId, quote);
}

async function fetched(ports: McpPorts, id: string): Promise<z.output<typeof fetchOutput>> {
  const { catalogue } = ports.service();
  const whole = await catalogue.read(id);
  if (whole) {
    const { title, text, authors, language, sha256, url } = whole;
    return {
      id,
      title,
      text,
      url: linkTo(ports, id),
      metadata: { kind: "document", authors: authors.join(", "), language, sha256, ...(url ? { original: url } : {}) },
    };
  }
  const passage = await catalogue.readPassage(id);
  const document = passage && (await catalogue.read(passage.documentId));
  if (!document) {
    throw new Problem(404, "document_unknown", `There is no document or passage ${JSON.stringify(id.slice(0, 80))}; \`search\` gives ids.`);
  }
  const section = document.sections.find((one) => one.id === passage.sectionId);
  const text = document.text.slice(passage.start, passage.end);
  return {
    id,
    title: section && section.title !== document.title ? `${document.title}: ${section.title}` : document.title,
    text,
    url: linkTo(ports, document.id, text),
    metadata: {
      kind: "passage",
      document: document.id,
      section: passage.sectionId,
      start: String(passage.start),
      end: String(passage.end),
      offsetUnit: "utf-16",
      sha256: document.sha256,
    },
  };
}

function registerResources(server: McpServer, ports: McpPorts): void {
  const ids = async (begun: string) => {
    const all = await ports.service().catalogue.list();
    return all
      .map(({ id }) => id)
      .filter((id) => id.startsWith(begun))
      .slice(0, 100);
  };
  server.registerResource(
    "document",
    new ResourceTemplate(`${RESOURCE}{id}`, {
      list: async () => ({
        resources: (await ports.service().catalogue.list()).map(({ id, title, authors, characters }) => ({
          uri: `${RESOURCE}${encodeURIComponent(id)}`,
          name: id,
          title,
          mimeType: "text/plain",
          description: `${authors.length > 0 ? `By ${authors.join(", ")}; ` : ""}${characters} characters.`,
        })),
      }),
      complete: { id: ids },
    }),
    { title: "Document", description: "The text that every offset counts in.", mimeType: "text/plain" },
    async (uri, { id }) => {
      const document = await documentAt(ports, uri, id);
      return { contents: [{ uri: uri.href, mimeType: "text/plain", text: document.text, _meta: described(document) }] };
    },
  );
  server.registerResource(
    "section",
    new ResourceTemplate(`${RESOURCE}{id}/sections/{section}`, {
      list: undefined,
      complete: {
        id: ids,
        section: async (begun, context) => {
          const { sections = [] } = (await ports.service().catalogue.read(context?.arguments?.["id"] ?? "")) ?? {};
          return sections
            .map(({ id }) => id)
            .filter((id) => id.startsWith(begun))
            .slice(0, 100);
        },
      },
    }),
    { title: "Section", description: "A heading and all that stands under it.", mimeType: "text/plain" },
    async (uri, { id, section }) => {
      const document = await documentAt(ports, uri, id);
      const found = document.sections.find((one) => one.id === decoded(section));
      if (!found) throw new ResourceNotFoundError(uri.href);
      return {
        contents: [{ uri: uri.href, mimeType: "text/plain", text: document.text.slice(found.start, found.end), _meta: spanOf(found) }],
      };
    },
  );
}

async function documentAt(ports: McpPorts, uri: URL, id: string | string[] | undefined): Promise<SourceDocument> {
  const found = await ports.service().catalogue.read(decoded(id));
  if (!found) throw new ResourceNotFoundError(uri.href);
  return found;
}

function decoded(variable: string | string[] | undefined): string {
  const text = String(variable ?? "");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function described(document: SourceDocument) {
  return documentSummary.parse({ ...document, characters: document.text.length });
}

function spanOf({ id, title, start, end, path }: Section) {
  return { id, title, start, end, path: [...path] };
}
