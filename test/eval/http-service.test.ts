import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHttpService } from "../../eval/service/http-service.js";
import { answer, HEIGHT, TEXT } from "./make-case.js";

let asked: unknown;
let refusals = 1;

const server = createServer((request, response): void => {
  const send = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
  let body = "";
  request.on("data", (chunk: Buffer) => {
    body += chunk.toString();
  });
  request.on("end", () => {
    if (request.url === "/documents/d") send(200, { id: "d", text: TEXT });
    else if (request.url !== "/ask") send(404, { title: "Not found" });
    else if (refusals-- > 0) send(429, {}, { "retry-after": "0" });
    else if (body.includes("fail")) send(422, { title: "question" });
    else {
      asked = JSON.parse(body);
      send(200, answer([HEIGHT]));
    }
  });
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const service = () => openHttpService(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

describe("a service behind HTTP", () => {
  it("is asked of named documents, and again where it says to wait", async () => {
    const reply = await service().ask("How high?", [], ["d"]);
    expect(reply.citations[0]?.quote).toBe(TEXT.slice(HEIGHT.start, HEIGHT.end));
    expect(asked).toEqual({ question: "How high?", documents: ["d"] });
  });

  it("fails aloud where it answers with an error", async () => {
    await expect(service().ask("fail", [], ["d"])).rejects.toThrow("422");
  });

  it("gives a document's text cut into sentences, and nothing for one it lacks", async () => {
    const document = await service().document("d");
    expect(document?.sentences.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      "The tower is 42 metres high.",
      "It was built in 1872.",
      "The keeper lives below.",
    ]);
    expect(await service().document("e")).toBeUndefined();
  });
});
