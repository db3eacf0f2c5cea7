#!/usr/bin/env node
import { evaluate } from "./evaluate.js";

try {
  process.exitCode = await evaluate(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
