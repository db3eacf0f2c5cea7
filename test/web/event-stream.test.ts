import { describe, expect, it } from "vitest";
import { readEvents, type StreamEvent } from "../../src/web/event-stream.js";

async function events(chunks: readonly (string | Uint8Array)[]): Promise<StreamEvent[]> {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
      controller.close();
    },
  });
  const found: StreamEvent[] = [];
  for await (const event of readEvents(body)) found.push(event);
  return found;
}

const STREAM = ": hello\n\nid: 1\nevent: a\ndata: one\ndata: two\n\ndata:three\r\n\r\nevent: b\rdata: ü😀\r\r";
const EXPECTED = [
  { event: "a", data: "one\ntwo" },
  { event: "message", data: "three" },
  { event: "b", data: "ü😀" },
];

describe("readEvents", () => {
  it("reads every line ending, comments and several data lines", async () => {
    expect(await events([STREAM])).toEqual(EXPECTED);
  });

  it("does not mind where the chunks are cut, even within a character", async () => {
    const bytes = new TextEncoder().encode(STREAM);
    for (const size of [1, 2, 3, 5, 7]) {
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.slice(at, at + size));
      expect(await events(chunks)).toEqual(EXPECTED);
    }
  });

  it("leaves out an event that was cut off", async () => {
    expect(await events(["event: a\ndata: half"])).toEqual([]);
  });
});
