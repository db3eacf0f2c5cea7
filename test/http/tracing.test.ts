import { context, propagation, trace } from "@opentelemetry/api";
import { InMemorySpanExporter, NodeTracerProvider, type ReadableSpan, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { tracing } from "../../src/http/tracing.js";
import { HeldService } from "../fakes/held-service.js";
import { articleService } from "./article-app.js";
import { keyRing, operatedApp, WITH_KEY } from "./operating-app.js";

const QUESTION = "What share of China's electricity could data centers use by 2026?";
const exporter = new InMemorySpanExporter();
const index = () => ({ id: "index-1", embedder: "static" });

function app(captureContent = false) {
  return operatedApp({ observers: [tracing({ captureContent, version: "1", index })], keys: keyRing() });
}

function span(name: RegExp): ReadableSpan {
  const found = exporter.getFinishedSpans().filter((one) => name.test(one.name));
  expect(found.map((one) => one.name)).toHaveLength(1);
  return found[0] as ReadableSpan;
}

beforeAll(() => new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register());
beforeEach(() => exporter.reset());
afterAll(() => {
  for (const api of [trace, context, propagation]) api.disable();
});

describe("spans", () => {
  it("tell of a question: the request, its retrieval and its generation, by OpenTelemetry's names", async () => {
    const answer = (await (await (await app()).ask({ question: QUESTION }, WITH_KEY)).json()) as { id: string; confidence: number };
    const request = span(/^POST \/ask$/);
    expect(request.attributes).toMatchObject({
      "http.request.method": "POST",
      "http.route": "/ask",
      "http.response.status_code": 200,
      "footnote.key.name": "alice",
      "footnote.answer.status": "answered",
    });
    const retrieval = span(/^retrieval index-1$/);
    expect(retrieval.attributes).toMatchObject({ "gen_ai.operation.name": "retrieval", "gen_ai.data_source.id": "index-1" });
    expect(retrieval.attributes["gen_ai.retrieval.top_k"]).toBeGreaterThan(0);
    const generation = span(/^chat extractive$/);
    expect(generation.attributes).toMatchObject({
      "gen_ai.operation.name": "chat",
      "gen_ai.provider.name": "footnote",
      "gen_ai.request.model": "extractive",
      "gen_ai.response.id": answer.id,
      "footnote.answer.confidence": answer.confidence,
    });
    for (const child of [retrieval, generation]) expect(child.parentSpanContext?.spanId).toBe(request.spanContext().spanId);
  });

  it("hold no word of the question or the answer, nor the key, unless content is asked for", async () => {
    await (await app()).ask({ question: QUESTION }, WITH_KEY);
    const told = JSON.stringify(exporter.getFinishedSpans().map(({ name, attributes, events }) => ({ name, attributes, events })));
    expect(told).not.toMatch(/electricity|nearly 6%|fn_alice/);
    exporter.reset();
    await (await app(true)).ask({ question: QUESTION }, WITH_KEY);
    expect(span(/^retrieval/).attributes["gen_ai.retrieval.query.text"]).toBe(QUESTION);
    expect(JSON.parse(String(span(/^chat/).attributes["gen_ai.input.messages"]))).toEqual([
      { role: "user", parts: [{ type: "text", content: QUESTION }] },
    ]);
    expect(span(/^chat/).attributes["gen_ai.output.messages"]).toContain("nearly 6%");
    expect(JSON.stringify(exporter.getFinishedSpans().map(({ attributes }) => attributes))).not.toContain("fn_alice");
  });

  it("go on from the caller's trace, and from nothing that is no trace", async () => {
    const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    await (await app()).ask({ question: QUESTION }, { ...WITH_KEY, traceparent });
    expect(span(/^POST/).parentSpanContext?.spanId).toBe("b7ad6b7169203331");
    expect(new Set(exporter.getFinishedSpans().map((one) => one.spanContext().traceId))).toEqual(
      new Set(["0af7651916cd43dd8448eb211c80319c"]),
    );
    exporter.reset();
    await (await app()).ask({ question: QUESTION }, { ...WITH_KEY, traceparent: "00-zz-1-01", baggage: "a=;;=,b" });
    expect(span(/^POST/).parentSpanContext).toBeUndefined();
  });

  it("put what is done for an answer beneath the request, also where the work itself makes spans", async () => {
    const real = await articleService();
    const service = {
      ...real,
      async *ask(...given: Parameters<typeof real.ask>) {
        trace.getTracer("inner").startSpan("inner").end();
        yield* real.ask(...given);
      },
    };
    const traced = await operatedApp({ observers: [tracing({ captureContent: false, version: "1", index })] }, { service: () => service });
    for (const accept of ["application/json", "text/event-stream"]) {
      exporter.reset();
      await (await traced.ask({ question: QUESTION }, { accept })).text();
      expect(span(/^inner$/).spanContext().traceId).toBe(span(/^POST/).spanContext().traceId);
    }
  });

  it("are all ended, and marked, when the client goes away", async () => {
    const held = new HeldService(await articleService());
    const traced = await operatedApp(
      { observers: [tracing({ captureContent: false, version: "1", index })] },
      { service: () => held.service },
    );
    const reader = (await traced.ask({ question: QUESTION }, { accept: "text/event-stream" })).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    held.letGo();
    await expect.poll(() => exporter.getFinishedSpans().some(({ name }) => name.startsWith("POST"))).toBe(true);
    expect(span(/^chat/).attributes["error.type"]).toBe("aborted");
    expect(span(/^POST/).attributes).not.toHaveProperty("footnote.answer.status");
  });

  it("of a path that is nothing take no name from the client", async () => {
    await (await app()).request("/secret/path?with=query", { headers: WITH_KEY });
    const request = span(/^GET$/);
    expect(JSON.stringify(request.attributes)).not.toContain("secret");
  });
});
