import { describe, expect, it } from "vitest";
import { Metrics } from "../../src/node/metrics.js";
import { articleService } from "../http/article-app.js";
import { keyRing, operatedApp, WITH_KEY } from "../http/operating-app.js";

async function measured() {
  const service = await articleService();
  const metrics = new Metrics({ version: "1.2.3", service: () => service, process: false });
  const app = await operatedApp({ observers: [metrics], keys: keyRing(), metrics: () => metrics.exposition() });
  const lines = async () => (await metrics.exposition()).body.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return { app, lines };
}

describe("the metrics", () => {
  it("count requests by route and status, answers by status, abstentions by reason, and time the stages", async () => {
    const { app, lines } = await measured();
    await app.ask({ question: "What share of China's electricity could data centers use by 2026?" }, WITH_KEY);
    await app.ask({ question: "Who won the 2022 World Cup?" }, WITH_KEY);
    await app.ask({ question: "" }, WITH_KEY);
    const told = await lines();
    for (const line of [
      'footnote_http_request_duration_seconds_count{method="POST",route="/ask",status="200"} 2',
      'footnote_http_request_duration_seconds_count{method="POST",route="/ask",status="422"} 1',
      'footnote_requests_by_key_total{key="alice"} 3',
      'footnote_answers_total{status="answered",generator="extractive"} 1',
      'footnote_answer_confidence_count{abstained="true"} 1',
      'footnote_stage_duration_seconds_count{stage="retrieve"} 2',
      'footnote_stage_duration_seconds_count{stage="answer"} 2',
      "footnote_http_requests_in_flight 0",
      "footnote_index_documents 1",
    ])
      expect(told).toContain(line);
    expect(told.filter((line) => line.startsWith("footnote_abstentions_total{"))).toHaveLength(1);
    expect(told.find((line) => line.startsWith("footnote_index_info"))).toMatch(
      /index="[0-9a-f]{16}",embedder="footnote-static-en",version="1.2.3"} 1$/,
    );
  });

  it("are served to Prometheus, and to nobody without a key where keys are wanted", async () => {
    const { app } = await measured();
    expect((await app.request("/metrics")).status).toBe(401);
    const response = await app.request("/metrics", { headers: WITH_KEY });
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toContain("# TYPE footnote_http_request_duration_seconds histogram");
  });

  it("have no more series after a thousand paths, methods and ids that a client makes up", async () => {
    const { app, lines } = await measured();
    const visit = async (tag: string) => {
      for (const path of [`/${tag}`, `/documents/${tag}`, `/suggestions?document=${tag}`])
        await app.request(path, { headers: { ...WITH_KEY, "x-request-id": tag } });
      await app.request("/ask", { method: `M${tag}`, headers: WITH_KEY });
      await app.request("/documents", { headers: { "x-api-key": tag } });
    };
    await visit("first");
    const before = (await lines()).length;
    for (let at = 0; at < 200; at++) await visit(`tag${at}`);
    expect((await lines()).length).toBe(before);
  });

  it("say nothing of an index while there is none", async () => {
    const metrics = new Metrics({ version: "1", service: () => undefined, process: false });
    expect((await metrics.exposition()).body).not.toMatch(/^footnote_index_info\{/m);
  });
});
