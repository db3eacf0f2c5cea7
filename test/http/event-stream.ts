export interface StreamEvent {
  readonly id: string;
  readonly event: string;
  readonly data: unknown;
}

/** Reads a whole `text/event-stream`, as its standard frames it. */
export function readEvents(text: string): StreamEvent[] {
  return text
    .split("\n\n")
    .filter((frame) => frame.trim() !== "" && !frame.startsWith(":"))
    .map((frame) => {
      const fields = new Map<string, string>();
      for (const line of frame.split("\n")) {
        const colon = line.indexOf(": ");
        const name = line.slice(0, colon);
        fields.set(name, fields.has(name) ? `${fields.get(name)}\n${line.slice(colon + 2)}` : line.slice(colon + 2));
      }
      return { id: fields.get("id") ?? "", event: fields.get("event") ?? "", data: JSON.parse(fields.get("data") ?? "null") as unknown };
    });
}

/** A client that reads as and when it is told to. */
export function readerOf(response: Response): { next: () => Promise<string | undefined>; cancel: () => Promise<void> } {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  return {
    next: async () => {
      const { done, value } = await reader.read();
      return done ? undefined : decoder.decode(value, { stream: true });
    },
    cancel: () => reader.cancel(),
  };
}
