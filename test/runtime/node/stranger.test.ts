import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../paths.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { serve } from "./footnote.js";

const run = promisify(execFile);
const EXAMPLES = join(ROOT, "examples");

/** A project that has Footnote installed, and knows no more of it than what its package exports. */
async function strangersProject(): Promise<string> {
  const folder = await temporaryFolder({ "package.json": '{"type":"module"}' });
  await mkdir(join(folder, "node_modules", "@types"), { recursive: true });
  await symlink(ROOT, join(folder, "node_modules", "footnote"));
  for (const name of ["@langchain", "@types/node"]) await symlink(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
  return folder;
}

describe("a stranger's project", () => {
  it("compiles the README's typed client strictly, is told of a field that is not there, and runs it", async () => {
    const stranger = await strangersProject();
    const example = await readFile(join(EXAMPLES, "typed-client.ts"), "utf8");
    expect(await readFile(join(ROOT, "README.md"), "utf8"), "the README shows the example as it is").toContain(example.trim());
    expect(example.trim().split("\n").length).toBeLessThanOrEqual(10);
    await writeFile(join(stranger, "client.ts"), example);
    await writeFile(
      join(stranger, "wrong.ts"),
      `import { footnoteClient } from "footnote/client";
const client = footnoteClient("http://x");
// @ts-expect-error the question has another name
await client.ask.$post({ json: { query: "Why?" } });
const response = await client.search.$post({ json: { query: "Why?", limit: 3 } });
if (response.ok) {
  const { results } = await response.json();
  results[0]?.section.path satisfies string[] | undefined;
  // @ts-expect-error a result has no such field
  results[0]?.citation;
}
const one = await client.documents[":id"].$get({ param: { id: "x" } });
if (one.status === 200) (await one.json()).text satisfies string;
`,
    );
    await writeFile(
      join(stranger, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          target: "ES2022",
          module: "NodeNext",
          strict: true,
          skipLibCheck: true,
          types: ["node"],
          outDir: "out",
          rootDir: ".",
        },
        include: ["*.ts"],
      }),
    );
    await run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc")], { cwd: stranger }).catch((error: { stdout: string }) => {
      throw new Error(error.stdout);
    });
    const { url } = await serve();
    const environment = { ...process.env, FOOTNOTE_URL: url };
    const { stdout } = await run(process.execPath, ["out/client.js"], { cwd: stranger, env: environment });
    expect(stdout).toMatch(/nearly 6%[\s\S]*\[1\] .*: “[\s\S]*\d+ claims, \d+ citations/);
  });

  it("runs the LangChain example", async () => {
    const stranger = await strangersProject();
    await copyFile(join(EXAMPLES, "langchain-retriever.mjs"), join(stranger, "retriever.mjs"));
    const { url } = await serve();
    const environment = { ...process.env, FOOTNOTE_URL: url };
    const { stdout } = await run(process.execPath, ["retriever.mjs", "Why does China rely on coal?"], { cwd: stranger, env: environment });
    expect(stdout.match(/^\[\d\] .+ \(\d+–\d+\)$/gm)).toHaveLength(3);
    expect(stdout).toContain("coal");
  });
});
