import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../paths.js";

const BUILT = join(ROOT, "dist/src/node/main.js");
const PAGE = join(ROOT, "dist/web/index.html");

/** Child processes run what users run, `bin/footnote.js`; it is built only where the sources are newer. */
export default function build(): void {
  if (!isNewer(BUILT, ["src", "eval"])) run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
  if (!existsSync(PAGE)) run("node_modules/vite/bin/vite.js", "build", "--config", "src/web/vite.config.ts", "--logLevel", "warn");
}

/** A type error leaves a build that runs; `npm run check` is what refuses it. */
function run(...command: string[]): void {
  try {
    execFileSync(process.execPath, command, { cwd: ROOT, stdio: "inherit" });
  } catch (error) {
    if (!existsSync(BUILT)) throw error;
  }
}

function isNewer(built: string, folders: readonly string[]): boolean {
  if (!existsSync(built)) return false;
  const since = statSync(built).mtimeMs;
  return folders.every((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .every((name) => statSync(join(ROOT, folder, name)).mtimeMs < since),
  );
}
