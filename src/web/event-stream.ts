export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/** Reads server-sent events as the HTML standard frames them: CR, LF or CRLF, comments, several data lines. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let buffer = "";
  let event = "";
  let data: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      buffer += done ? decoder.decode() : decoder.decode(value, { stream: true });
      for (;;) {
        const line = takeLine(buffer, done);
        if (line === undefined) break;
        buffer = buffer.slice(line.length);
        const content = line.content;
        if (content === "") {
          if (data.length > 0) yield { event: event || "message", data: data.join("\n") };
          event = "";
          data = [];
        } else if (!content.startsWith(":")) {
          const colon = content.indexOf(":");
          const field = colon < 0 ? content : content.slice(0, colon);
          const raw = colon < 0 ? "" : content.slice(colon + 1);
          const text = raw.startsWith(" ") ? raw.slice(1) : raw;
          if (field === "event") event = text;
          if (field === "data") data.push(text);
        }
      }
      if (done) return;
    }
  } finally {
    // Releases the connection when the consumer stops early.
    await reader.cancel().catch(() => undefined);
  }
}

/** The first whole line. A CR at the very end may be half of a CRLF, so it waits for what follows. */
function takeLine(buffer: string, ended: boolean): { content: string; length: number } | undefined {
  const at = buffer.search(/[\r\n]/);
  if (at < 0) return undefined;
  if (buffer[at] === "\r" && at === buffer.length - 1 && !ended) return undefined;
  const width = buffer.startsWith("\r\n", at) ? 2 : 1;
  return { content: buffer.slice(0, at), length: at + width };
}
