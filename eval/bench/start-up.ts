import { packageFolder } from "../../src/node/package-folder.js";
import { ChildServer } from "./child-server.js";

const STARTS = 5;

/** From `spawn` to the first successful answer, once a start. */
export interface StartUp {
  readonly milliseconds: readonly number[];
  /** Processor time the process had taken by then. */
  readonly processorMs: readonly number[];
}

export async function measureStartUp(question: string): Promise<StartUp> {
  const milliseconds: number[] = [];
  const processorMs: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    const began = performance.now();
    const server = await ChildServer.start([process.execPath, "bin/footnote.js", "serve", "--port", "0"], packageFolder());
    try {
      const response = await fetch(`${server.url}/ask`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ question }),
      });
      const answer = await response.text();
      if (!response.ok) throw new Error(`The first question was answered with ${response.status}: ${answer.slice(0, 200)}`);
      milliseconds.push(performance.now() - began);
      const seconds = await server.processorSeconds();
      if (seconds !== undefined) processorMs.push(seconds * 1000);
    } finally {
      await server.stop();
    }
  }
  return { milliseconds, processorMs };
}
