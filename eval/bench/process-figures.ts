import { readFile } from "node:fs/promises";

/** Linux counts a process's time in hundredths of a second, whatever the kernel was built with. */
const TICKS_PER_SECOND = 100;

/** The most memory a process has held, MiB; undefined where the system does not say. */
export async function peakMemoryMiB(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return readPeak(status);
}

export function readPeak(status: string): number | undefined {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
}

/** Processor time a process has taken, seconds: what other work on the machine leaves almost untouched. */
export async function processorSeconds(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return readProcessorSeconds(stat);
}

export function readProcessorSeconds(stat: string): number | undefined {
  // The name in parentheses may hold anything, blanks and parentheses too.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [user, system] = [fields[11], fields[12]];
  return user === undefined || system === undefined ? undefined : (Number(user) + Number(system)) / TICKS_PER_SECOND;
}
