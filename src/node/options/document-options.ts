import { join } from "node:path";
import * as z from "zod";
import { milliseconds } from "../../http/setting-schemas.js";
import { BUNDLED_MODEL, DEFAULT_HUB } from "../embedding-models.js";
import { packageFolder } from "../package-folder.js";
import { StoreAddress } from "../postgres/store-address.js";
import { flag, folder, type Option } from "./option.js";

const store = z
  .string()
  .refine(StoreAddress.accepts, "must be an address such as postgres://user:password@host:5432/database")
  .transform((url) => new StoreAddress(url));

/** Where the documents, their index and the embedding model are. */
export const DOCUMENT_OPTIONS = {
  corpus: {
    env: "FOOTNOTE_CORPUS",
    value: "DIR",
    help: "folder of .md and .txt files",
    schema: folder,
    fallback: join(packageFolder(), "corpus"),
  },
  index: { env: "FOOTNOTE_INDEX", value: "DIR", help: "folder of the index", schema: folder, fallback: join(packageFolder(), "index") },
  model: {
    env: "FOOTNOTE_MODEL",
    value: "ID",
    help: "embedding model: the bundled one, or a hub id, or ID@REVISION",
    schema: z.string().min(1),
    fallback: BUNDLED_MODEL,
  },
  models: {
    env: "FOOTNOTE_MODELS",
    value: "DIR",
    help: "folder of models laid out as on the hub",
    schema: folder,
    fallback: join(packageFolder(), "models"),
  },
  reranker: {
    env: "FOOTNOTE_RERANKER",
    value: "ID",
    help: "cross-encoder from the hub that reads the best passages again, such as Xenova/ms-marco-MiniLM-L-6-v2",
    schema: z.string().min(1),
  },
  modelCache: {
    env: "FOOTNOTE_MODEL_CACHE",
    value: "DIR",
    help: "where models fetched from the hub are kept",
    schema: folder,
    fallback: join(packageFolder(), ".cache", "models"),
  },
  hub: {
    env: "HF_ENDPOINT",
    value: "URL",
    help: "hub, or a mirror of it, that models are fetched from",
    schema: z.url({ protocol: /^https?$/, error: "must be an http or https address" }),
    fallback: DEFAULT_HUB,
  },
  force: {
    env: "FOOTNOTE_FORCE",
    value: "",
    help: "build anew even where nothing has changed",
    schema: flag,
    fallback: "false",
    flag: true,
  },
  store: {
    env: "FOOTNOTE_STORE",
    value: "URL",
    help: "PostgreSQL database to keep the documents in, instead of an index folder: postgres://user:password@host/database",
    schema: store,
    secret: true,
  },
  storeTimeoutMs: {
    env: "FOOTNOTE_STORE_TIMEOUT_MS",
    value: "MS",
    help: "longest a statement to the database may take while answering",
    schema: milliseconds,
    fallback: "5000",
  },
  storeConnections: {
    env: "FOOTNOTE_STORE_CONNECTIONS",
    value: "N",
    help: "most connections to the database a process holds",
    schema: z.coerce
      .number({ error: "must be a whole number" })
      .int("must be a whole number")
      .min(2, "must be 2 or more")
      .max(500, "must be 500 or less"),
    fallback: "10",
  },
} as const satisfies Record<string, Option>;
