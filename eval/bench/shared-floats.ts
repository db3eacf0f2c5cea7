import { open, stat } from "node:fs/promises";

/** A file's floats in memory that threads share. */
export async function sharedFloats(file: string): Promise<SharedArrayBuffer> {
  const { size } = await stat(file);
  const memory = new SharedArrayBuffer(size);
  const bytes = new Uint8Array(memory);
  const handle = await open(file);
  const chunk = new Uint8Array(2 ** 24);
  for (let at = 0; at < size; ) {
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
    if (bytesRead === 0) throw new Error(`${file} ended at ${at} of ${size} bytes.`);
    bytes.set(chunk.subarray(0, bytesRead), at);
    at += bytesRead;
  }
  await handle.close();
  return memory;
}
