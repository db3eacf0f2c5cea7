import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

export interface FakeHub {
  readonly url: string;
  /** Paths asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** The part of the hub's API that a download uses, over one model's folder: `sends` may change what a file's bytes arrive as. */
export async function fakeHub(
  model: { readonly id: string; readonly revision: string; readonly folder: string; readonly files: readonly string[] },
  sends: (path: string, content: Buffer) => Buffer = (_, content) => content,
): Promise<FakeHub> {
  const { id, revision, folder, files } = model;
  const asked: string[] = [];
  const tree = await Promise.all(
    files.map(async (path) => {
      const content = await readFile(join(folder, path));
      const oid = createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
      const lfs = path.endsWith(".onnx") ? { lfs: { oid: createHash("sha256").update(content).digest("hex"), size: content.length } } : {};
      return { type: "file", path, size: content.length, oid, ...lfs };
    }),
  );
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://hub").pathname);
    asked.push(path);
    const json = (value: unknown) => response.setHeader("content-type", "application/json").end(JSON.stringify(value));
    if (path === `/api/models/${id}/revision/main` || path === `/api/models/${id}/revision/HEAD`)
      return json({ _id: "1", id, sha: revision, lastModified: "2026-01-01" });
    if (path === `/api/models/${id}/tree/${revision}`) return json(tree);
    const file = tree.find((entry) => path === `/${id}/resolve/${revision}/${entry.path}`)?.path;
    if (!file)
      return response.writeHead(404, { "content-type": "application/json" }).end(JSON.stringify({ error: "Repository not found" }));
    const content = sends(file, await readFile(join(folder, file)));
    const [, start, end] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "") ?? [];
    response.setHeader("etag", `"${file}"`);
    if (start === undefined || end === undefined) return response.end(content);
    response.writeHead(206, { "content-range": `bytes ${start}-${end}/${content.length}` });
    return response.end(content.subarray(Number(start), Number(end) + 1));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
