import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printable, readConfiguration } from "../../src/node/configuration.js";
import { Log } from "../../src/node/log.js";
import { OPERATING_OPTIONS, openOperating } from "../../src/node/operating.js";
import { temporaryFolder } from "../temporary-folder.js";

const entry = (name: string) => `${name}:${createHash("sha256").update(name).digest("hex")}`;

function open(environment: Readonly<Record<string, string>>) {
  const { configuration } = readConfiguration(OPERATING_OPTIONS, [], environment);
  const log = new Log({ level: configuration.logLevel, format: "json", write: () => undefined });
  return openOperating(configuration, { log, version: "1", service: () => undefined, environment });
}

describe("what a deployer turns on", () => {
  it("is by default nothing but the log of requests", async () => {
    const { ports, metrics } = await open({});
    expect(Object.keys(ports)).toEqual(["observers"]);
    expect(ports.observers).toHaveLength(1);
    expect(metrics).toBeUndefined();
    expect((await open({ FOOTNOTE_LOG_LEVEL: "error" })).ports.observers).toEqual([]);
  });

  it("is keys from the variable and the file together", async () => {
    const folder = await temporaryFolder({ "keys.txt": `${entry("bob")}\n` });
    const { ports } = await open({ FOOTNOTE_KEYS: entry("alice"), FOOTNOTE_KEYS_FILE: join(folder, "keys.txt") });
    expect(await Promise.all(["alice", "bob", "carol"].map((key) => ports.keys?.nameOf(key)))).toEqual(["alice", "bob", undefined]);
  });

  it("is a limit for addresses, for keys, or for both", async () => {
    const { ports } = await open({ FOOTNOTE_RATE_LIMIT: "5", FOOTNOTE_TRUSTED_PROXIES: "10.0.0.0/8" });
    expect(ports.limits).toMatchObject({ address: { limit: 5, windowSeconds: 60 } });
    expect(ports.limits?.key).toBeUndefined();
    const peer = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
    expect(ports.limits?.clientNetwork(peer("10.1.1.1"), "192.0.2.1")).toBe("192.0.2.1");
    expect(ports.limits?.clientNetwork(peer("11.1.1.1"), "192.0.2.1")).toBe("11.1.1.1");
    expect(ports.limits?.clientNetwork(undefined, undefined)).toBe("unknown");
  });

  it("is metrics on the service's port, or on one of their own", async () => {
    expect((await open({ FOOTNOTE_METRICS: "true" })).ports.metrics).toBeDefined();
    const { ports, metrics } = await open({ FOOTNOTE_METRICS: "true", FOOTNOTE_METRICS_PORT: "9464" });
    expect([ports.metrics === undefined, metrics === undefined]).toEqual([true, false]);
  });

  it.each([
    [{ FOOTNOTE_KEYS: "fn_a-key-in-the-clear" }, /Key 1 /],
    [{ FOOTNOTE_KEYS: "# none" }, /list of keys is empty/],
    [{ FOOTNOTE_KEYS_FILE: "/nowhere/keys" }, /"\/nowhere\/keys" cannot be read/],
    [{ FOOTNOTE_FEEDBACK: "/dev/null/x" }, /"\/dev\/null\/x".*can be written/],
    [{ FOOTNOTE_TRUSTED_PROXIES: "10.0.0.0/99" }, /FOOTNOTE_TRUSTED_PROXIES is "10.0.0.0\/99"/],
    [{ FOOTNOTE_TRUSTED_PROXIES: "proxy.example" }, /FOOTNOTE_TRUSTED_PROXIES/],
    [{ FOOTNOTE_RATE_LIMIT: "-1" }, /FOOTNOTE_RATE_LIMIT is "-1", but it must be 0 or more/],
    [{ FOOTNOTE_LOG_LEVEL: "loud" }, /FOOTNOTE_LOG_LEVEL is "loud".*error, warn/],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4317" }, /OTEL_EXPORTER_OTLP_ENDPOINT is "collector:4317"/],
  ])("is refused with the option's name and what it may be: %j", async (environment, message) => {
    const opening = (async () => open(environment as Record<string, string>))();
    await expect(opening).rejects.toThrow(message);
    await expect(opening).rejects.toThrow(expect.objectContaining({ code: "CONFIG_INVALID" }));
    await expect(opening).rejects.not.toThrow(/in-the-clear/);
  });
});

it("the configuration that is printed does not hold what is secret", () => {
  expect(printable({ port: 1, keys: "alice:0", keysFile: undefined })).toEqual({ port: 1, keys: "(set)", keysFile: undefined });
  expect(printable({ keys: "" })).toEqual({ keys: "" });
});
