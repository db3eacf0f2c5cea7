import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { askCommand } from "../../src/node/commands/ask-command.js";
import { ingestCommand } from "../../src/node/commands/ingest-command.js";
import { keyCommand } from "../../src/node/commands/key-command.js";
import { mcpCommand } from "../../src/node/commands/mcp-command.js";
import { serveCommand } from "../../src/node/commands/serve-command.js";
import { workerAssetsCommand } from "../../src/node/commands/worker-assets-command.js";
import { OPTIONS } from "../../src/node/configuration.js";
import { configurationReference } from "../../src/node/configuration-reference.js";
import { ROOT } from "../paths.js";

it("is what docs/configuration.md says; after a change: npm run docs", async () => {
  const reference = configurationReference([ingestCommand, serveCommand, askCommand, mcpCommand, keyCommand, workerAssetsCommand]);
  expect(await readFile(join(ROOT, "docs/configuration.md"), "utf8")).toBe(reference);
  for (const { env } of Object.values(OPTIONS)) expect(reference).toContain(`\`${env}\``);
  expect(reference).not.toContain(ROOT);
});
