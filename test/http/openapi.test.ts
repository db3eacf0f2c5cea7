import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { Answer, Question } from "../../src/core/answer.js";
import type { Block, Mark } from "../../src/core/document.js";
import type { answer, askRequest, documentText } from "../../src/http/contract.js";
import { testApp } from "./article-app.js";

type DeepReadonly<T> = T extends (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Record<
    string,
    Record<string, { readonly responses: Record<string, { content?: Record<string, unknown> }>; readonly summary?: string }>
  >;
  readonly components: { readonly schemas: Record<string, { readonly properties?: Record<string, object>; readonly required?: string[] }> };
}

const DOORS = ["/v1/chat/completions", "/v1/models", "/v1/models/{id}", "/api/chat"];

async function openapi(): Promise<OpenApi> {
  return (await (await (await testApp()).request("/openapi.json")).json()) as OpenApi;
}

describe("/openapi.json", () => {
  it("describes every route, with its problems", async () => {
    const { openapi: version, info, paths } = await openapi();
    expect(version).toBe("3.1.0");
    expect(info).toMatchObject({ title: "Footnote", version: "0.0.0-test" });
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(["/ask", "/search", "/documents", "/documents/{id}", "/healthz", "/readyz"].concat(DOORS)),
    );
    const { responses } = paths["/ask"]?.["post"] ?? { responses: {} };
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "400", "413", "415", "422", "503"]));
    expect(Object.keys(responses["200"]?.content ?? {})).toEqual(["application/json", "text/event-stream"]);
    for (const [status, { content }] of Object.entries(responses)) {
      if (Number(status) >= 400) expect(Object.keys(content ?? {})).toEqual(["application/problem+json"]);
    }
    for (const operations of Object.values(paths)) for (const { summary } of Object.values(operations)) expect(summary).toBeTruthy();
  });

  it("refers to nothing that it does not hold", async () => {
    const document = await openapi();
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? "");
    expect(references.length).toBeGreaterThan(0);
    for (const name of references) expect(document.components.schemas).toHaveProperty(name);
    expect(JSON.stringify(document)).not.toContain('"$ref":"http');
  });

  it("holds the fields of a real answer, no more and no fewer", async () => {
    const { components } = await openapi();
    const app = await testApp();
    const real = (await (await app.ask({ question: "Who won the 2022 World Cup?" })).json()) as Record<string, unknown>;
    const { properties = {}, required = [] } = components.schemas["Answer"] ?? {};
    expect(Object.keys(properties).sort()).toEqual(Object.keys(real).sort());
    expect(Object.keys(properties).filter((name) => !required.includes(name))).toEqual(["reason"]);
  });

  it("says how long a question may be", async () => {
    const { components } = await openapi();
    expect(components.schemas["AskRequest"]?.properties?.["question"]).toMatchObject({ type: "string", minLength: 1, maxLength: 2000 });
  });
});

describe("the schemas", () => {
  it("are the core's types", () => {
    expectTypeOf<Answer>().toExtend<DeepReadonly<z.infer<typeof answer>>>();
    expectTypeOf<keyof Answer>().toEqualTypeOf<keyof z.infer<typeof answer>>();
    expectTypeOf<keyof Question>().toEqualTypeOf<keyof z.infer<typeof askRequest>>();
    expectTypeOf<readonly Block[]>().toExtend<DeepReadonly<z.infer<typeof documentText>["blocks"]>>();
    expectTypeOf<readonly Mark[]>().toExtend<DeepReadonly<z.infer<typeof documentText>["marks"]>>();
  });
});
