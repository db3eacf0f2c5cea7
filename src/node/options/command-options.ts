import { join } from "node:path";
import * as z from "zod";
import { milliseconds } from "../../http/setting-schemas.js";
import { packageFolder } from "../package-folder.js";
import { flag, folder, type Option } from "./option.js";

/** What single commands are told. */
export const COMMAND_OPTIONS = {
  json: { env: "FOOTNOTE_JSON", value: "", help: "print the answer as the API's JSON", schema: flag, fallback: "false", flag: true },
  out: {
    env: "FOOTNOTE_WORKER_ASSETS",
    value: "DIR",
    help: "folder of the Worker's static assets",
    schema: folder,
    fallback: join(packageFolder(), "dist", "worker-assets"),
  },
  vectors: {
    env: "FOOTNOTE_VECTORS_FILE",
    value: "FILE",
    help: "write the passages' vectors for Vectorize to this file",
    schema: z.string().min(1, "must name a file"),
  },
  documents: { env: "FOOTNOTE_DOCUMENTS", value: "ID,ID", help: "search only these documents", schema: z.string() },
  waitMs: { env: "FOOTNOTE_WAIT_MS", value: "MS", help: "longest to wait for --url", schema: milliseconds, fallback: "60000" },
  url: {
    env: "FOOTNOTE_URL",
    value: "URL",
    help: "ask a running Footnote instead of an index",
    schema: z.url({ protocol: /^https?$/, error: "must be an http or https address" }),
  },
} as const satisfies Record<string, Option>;
