// Before packing, the lock goes into the package: `overrides` hold only in this project, and without them whoever installs the package
// would get LangChain community's peers for other services too. After packing it is taken away again.
import { readFileSync, rmSync, writeFileSync } from "node:fs";

const SHRINKWRAP = new URL("../npm-shrinkwrap.json", import.meta.url);

if (process.argv[2] === "remove") rmSync(SHRINKWRAP, { force: true });
else {
  const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
  const { devDependencies: _, ...root } = lock.packages[""];
  const kept = Object.entries(lock.packages).filter(([path, { dev }]) => path !== "" && !dev);
  writeFileSync(SHRINKWRAP, `${JSON.stringify({ ...lock, packages: { "": root, ...Object.fromEntries(kept) } }, null, 2)}\n`);
}
