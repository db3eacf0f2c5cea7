import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { AppPorts } from "./app-ports.js";
import { isFault, type Problem, toProblem } from "./problem.js";

/** One server-sent event. */
export interface Frame {
  readonly id?: string;
  readonly event?: string;
  readonly data: string;
}

/** Silence after which a comment keeps the connection open. */
const HEARTBEAT_MS = 15_000;

/** A signal that is aborted when the client goes away, and the means to say that it has. */
export function clientGone(context: Context): AbortController {
  const gone = new AbortController();
  const { signal } = context.req.raw;
  if (signal.aborted) gone.abort(signal.reason);
  else signal.addEventListener("abort", () => gone.abort(signal.reason), { once: true });
  return gone;
}

/**
 * Sends frames as a `text/event-stream`, no faster than the client reads. The first is awaited before the headers go out, so that a
 * bad request is an error response and not a broken stream; a later failure is told by `failure`'s frames.
 */
export async function streamFrames(
  context: Context,
  ports: Pick<AppPorts, "stream" | "logError">,
  frames: AsyncIterable<Frame>,
  gone: AbortController,
  failure: (problem: Problem) => readonly Frame[],
): Promise<Response> {
  const iterator = frames[Symbol.asyncIterator]();
  const first = await iterator.next();
  context.header("x-accel-buffering", "no");
  return streamSSE(context, async (sse) => {
    let writing = false;
    const write = async (frame: Frame) => {
      writing = true;
      await sse.writeSSE(frame);
      writing = false;
    };
    // A client that does not read gets no comments on top of what already waits for it.
    const heartbeat = setInterval(() => {
      if (!writing) void sse.write(": still here\n\n");
    }, ports.stream?.heartbeatMs ?? HEARTBEAT_MS);
    sse.onAbort(() => {
      gone.abort();
      void iterator.return?.();
    });
    try {
      for (let step = first; !step.done && !sse.aborted; step = await iterator.next()) await write(step.value);
    } catch (error) {
      if (gone.signal.aborted) return;
      const problem = toProblem(error);
      if (isFault(error, problem)) ports.logError(error, context.get("requestId"));
      for (const frame of failure(problem)) await write(frame);
    } finally {
      clearInterval(heartbeat);
    }
  });
}
