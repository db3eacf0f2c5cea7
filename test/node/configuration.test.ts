import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../src/node/configuration.js";

describe("the configuration", () => {
  it("takes the command line over the environment over the defaults", () => {
    const read = (args: string[], environment: Record<string, string> = {}) =>
      readConfiguration(["port", "host"], args, environment).configuration;
    expect(read([])).toEqual({ port: 4377, host: "127.0.0.1" });
    expect(read([], { FOOTNOTE_PORT: "1", FOOTNOTE_HOST: "" })).toEqual({ port: 1, host: "127.0.0.1" });
    expect(read(["--port", "2"], { FOOTNOTE_PORT: "1" }).port).toBe(2);
  });

  it("takes what is no option for words, and what follows -- as well", () => {
    expect(readConfiguration(["json"], ["who", "--json", "is", "--", "--it"], {})).toEqual({
      configuration: { json: true },
      positionals: ["who", "is", "--it"],
    });
  });

  it.each([
    [["--port", "x"], {}, /^--port is "x", but it must be a whole number/],
    [["--port", "70000"], {}, /^--port is "70000", but it must be 65535 or less/],
    [[], { FOOTNOTE_PORT: "-1" }, /^FOOTNOTE_PORT is "-1", but it must be 0 or more/],
    [["--timeout-ms", "0"], {}, /^--timeout-ms is "0"/],
    [["--index", ""], {}, /^--index is ""/],
    [["--colour"], {}, /--colour.*this command takes --port, --timeout-ms, --index and --help/],
    [["--port"], {}, /--port/],
  ])("names the option, its value and what it may be: %j %j", (args, environment, message) => {
    const read = () => readConfiguration(["port", "timeoutMs", "index"], args, environment as Record<string, string>);
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ code: "CONFIG_INVALID" }));
  });

  it("shows no password of a store, neither where it is printed nor where it is wrong", () => {
    const url = "postgres://reader:s3cret@db.example:5432/papers?sslpassword=s3cret";
    const { configuration } = readConfiguration(["store"], [], { FOOTNOTE_STORE: url });
    expect(configuration.store?.reveal()).toBe(url);
    for (const text of [JSON.stringify(configuration), String(configuration.store), inspect(configuration)])
      expect(text).not.toContain("s3cret");
    expect(JSON.stringify(configuration)).toContain("postgres://reader@db.example:5432/papers");
    const read = () => readConfiguration(["store"], ["--store", "mysql://reader:s3cret@db"], {});
    expect(read).toThrow(/^--store is set, but it must be an address such as postgres:/);
    expect(read).not.toThrow("s3cret");
  });
});
