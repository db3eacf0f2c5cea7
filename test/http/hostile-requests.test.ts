import * as fc from "fast-check";
import { expect, it } from "vitest";
import { tracing } from "../../src/http/tracing.js";
import { Metrics } from "../../src/node/metrics.js";
import { MemoryFeedback } from "../fakes/memory-feedback.js";
import { testApp } from "./article-app.js";
import { KEY, keyRing, limits, operatedApp, RecordingObserver } from "./operating-app.js";

const PATHS = [
  "/ask",
  "/feedback",
  "/documents",
  "/documents/x",
  "/suggestions?document=x",
  "/metrics",
  "/readyz",
  "/",
  "/docs",
  "/absent",
];
const NAMES = [
  "accept",
  "accept-language",
  "authorization",
  "x-api-key",
  "x-request-id",
  "x-forwarded-for",
  "forwarded",
  "traceparent",
  "tracestate",
  "baggage",
  "origin",
  "access-control-request-method",
  "access-control-request-headers",
  "content-length",
  "transfer-encoding",
  "content-encoding",
  "if-none-match",
  "last-event-id",
  "cookie",
  "range",
];

/** What HTTP lets through in a header's value. */
const value = fc
  .oneof(
    fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 300 }),
    fc.constantFrom(
      "Bearer",
      `Bearer ${KEY}`,
      "Bearer  ",
      "text/event-stream",
      "*/*",
      "https://publisher.example",
      "null",
      "-1",
      "1e9",
      "chunked",
      ",,,",
      "::1, 1.1.1.1",
      "0".repeat(5000),
    ),
    fc.constantFrom(
      "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      "00-00000000000000000000000000000000-0000000000000000-00",
      "a=b;c,d=%zz",
    ),
  )
  .filter((text) => !/\u007f/.test(text));

const json = fc.oneof(
  fc.jsonValue(),
  fc.record({ question: fc.string({ unit: "binary" }), history: fc.jsonValue(), documents: fc.jsonValue() }, { requiredKeys: [] }),
  fc.record(
    {
      answerId: fc.oneof(fc.constant("a"), fc.jsonValue()),
      rating: fc.oneof(fc.constant("up"), fc.jsonValue()),
      claims: fc.jsonValue(),
      comment: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
);
const body = fc.oneof(
  json.map((one) => JSON.stringify(one)),
  fc.string({ unit: "binary" }),
  fc.uint8Array().map((bytes) => bytes.slice()),
);

it("nothing a client sends, in any header or body, makes a 5xx, with everything on or nothing", async () => {
  const everything = {
    keys: keyRing(),
    limits: limits({ address: 1_000, key: 100_000 }),
    observers: [
      new RecordingObserver(),
      new Metrics({ version: "1", service: () => undefined, process: false }),
      tracing({ captureContent: true, version: "1", index: () => undefined }),
    ],
    feedback: new MemoryFeedback(),
  };
  const apps = [await operatedApp(everything, { origins: ["https://publisher.example"] }), await testApp()];
  const headers = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 6 });
  const contentType = fc.oneof({ weight: 3, arbitrary: fc.constant("application/json") }, { weight: 1, arbitrary: value });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("GET", "POST", "PUT", "OPTIONS", "HEAD"),
      fc.constantFrom(...PATHS),
      headers,
      contentType,
      body,
      fc.boolean(),
      async (method, path, given, type, sent, keyed) => {
        const init = {
          method,
          headers: { ...given, "content-type": type, ...(keyed ? { "x-api-key": KEY } : {}) },
          ...(method === "GET" || method === "HEAD" ? {} : { body: sent as BodyInit }),
        };
        for (const app of apps) {
          const response = await app.request(path, init);
          const text = await response.text();
          expect(response.status, text).toBeLessThan(500);
          expect(text).not.toMatch(/node_modules|\bat \S+ \(/);
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(apps.flatMap(({ logged }) => logged)).toEqual([]);
  expect(everything.observers[0]).toMatchObject({ begun: 400 });
});
