import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { TurnLines } from "../../src/node/turn-lines.js";

it("writes the lines of one turn together and in order, and those of the next by themselves", async () => {
  const written: string[] = [];
  const lines = new TurnLines((text) => written.push(text));
  lines.write("one\n");
  await Promise.resolve();
  lines.write("two\n");
  expect(written).toEqual([]);
  await setImmediate();
  lines.write("three\n");
  await setImmediate();
  expect(written).toEqual(["one\ntwo\n", "three\n"]);
});

it("writes what waits at once when it is told to, and once only", async () => {
  const written: string[] = [];
  const lines = new TurnLines((text) => written.push(text));
  lines.write("last words\n");
  lines.flush();
  await setImmediate();
  expect(written).toEqual(["last words\n"]);
});
