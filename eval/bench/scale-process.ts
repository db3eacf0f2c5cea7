import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Vectors pass through JavaScript as arrays of doubles while an index is built: some 50 KB a passage. */
const HEAP_MIB = 12_000;

/** Runs a script of this folder in a process of its own, and reads the line of JSON it leaves. */
export async function inProcess<T>(script: string, args: readonly string[]): Promise<T> {
  const file = fileURLToPath(new URL(`./${script}`, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [`--max-old-space-size=${HEAP_MIB}`, "--import", "tsx", file, ...args], {
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as T;
}
