import { askCommand } from "./commands/ask-command.js";
import { ingestCommand } from "./commands/ingest-command.js";
import { keyCommand } from "./commands/key-command.js";
import { mcpCommand } from "./commands/mcp-command.js";
import { serveCommand } from "./commands/serve-command.js";
import { workerAssetsCommand } from "./commands/worker-assets-command.js";
import { configurationReference } from "./configuration-reference.js";

/** `npm run docs` makes docs/configuration.md of this. */
process.stdout.write(configurationReference([ingestCommand, serveCommand, askCommand, mcpCommand, keyCommand, workerAssetsCommand]));
