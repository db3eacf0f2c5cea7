import { createHash, randomBytes } from "node:crypto";
import { FootnoteError } from "../../core/errors.js";
import type { Command } from "../command.js";
import { readConfiguration } from "../configuration.js";

const NAME = /^[A-Za-z0-9][\w.-]{0,63}$/;

export const keyCommand: Command = {
  name: "key",
  summary: "Makes an API key, prints it once, and prints the line that lets a server know it again.",
  usage: "footnote key NAME",
  examples: ["footnote key alice", "footnote key alice | tail -n 1 >> keys.txt && footnote serve --keys-file keys.txt"],
  options: [],
  async run(args) {
    const { positionals } = readConfiguration([], args, process.env);
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0 || !NAME.test(name)) {
      throw new FootnoteError(
        "CONFIG_INVALID",
        `A key wants one name of letters, digits, ".", "_" and "-", at most 64${name === undefined ? "" : ` (got "${positionals.join(" ")}")`}: footnote key alice`,
      );
    }
    const key = `fn_${randomBytes(32).toString("base64url")}`;
    process.stderr.write("The key, which is not kept anywhere, and the line for FOOTNOTE_KEYS or the file of keys:\n");
    process.stdout.write(`${key}\n${name}:${createHash("sha256").update(key).digest("hex")}\n`);
    return 0;
  },
};
