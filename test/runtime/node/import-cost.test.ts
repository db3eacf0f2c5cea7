import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { openScriptedChatServer } from "../../../eval/scripted/scripted-chat-server.js";
import { INDEX, MODEL_CACHE, MODELS, ROOT } from "../../paths.js";

/** What only a language model needs. */
const WRITING =
  /node_modules\/(?:@langchain|openai|langsmith|cockatiel|wink-nlp|wink-eng-lite-web-model|js-tiktoken)\/|src\/adapters\/(?:chat-|judge-|rule-judge|entailment)/;

/** Opens the service in a process of its own as `serve` does, and tells every module that was loaded for it. */
function loaded(environment: Readonly<Record<string, string>>): string[] {
  const script = `
    import { register } from "node:module";
    register("data:text/javascript," + encodeURIComponent(\`
      export async function load(url, context, next) { process.stderr.write("LOADED " + url + "\\\\n"); return next(url, context); }\`));
    const { readConfiguration } = await import("./dist/src/node/configuration.js");
    const { CHAT_OPTIONS, openChat } = await import("./dist/src/node/open-chat.js");
    await import("./dist/src/node/commands/serve-command.js");
    const { openService } = await import("./dist/src/node/open-service.js");
    const { configuration } = readConfiguration([...CHAT_OPTIONS, "index", "models", "modelCache"], [], process.env);
    const chat = await openChat(configuration);
    const service = await openService({ ...configuration, ...(chat ? { chat } : {}) });
    for await (const event of service.ask({ question: "Why does China rely on coal?", history: [] })) void event;
    const { createRequire } = await import("node:module");
    for (const file of Object.keys(createRequire(import.meta.url).cache)) process.stderr.write("LOADED " + file + "\\n");
  `;
  const paths = { FOOTNOTE_INDEX: INDEX, FOOTNOTE_MODELS: MODELS, FOOTNOTE_MODEL_CACHE: MODEL_CACHE };
  const { stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: ROOT,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...paths, ...environment },
  });
  expect(stderr.includes("dist/src/node/open-service.js"), stderr.slice(0, 2_000)).toBe(true);
  expect(status).toBe(0);
  return [...stderr.matchAll(/^LOADED (.+)$/gm)].map((match) => match[1] as string);
}

describe("What a language model needs", () => {
  it("is not loaded where none is configured", () => {
    expect(loaded({}).filter((module) => WRITING.test(module))).toEqual([]);
  });

  it("is loaded where one is", async () => {
    const server = await openScriptedChatServer(() => ({ status: 500, pieces: [] }));
    const modules = loaded({ FOOTNOTE_CHAT_MODEL: "scripted", FOOTNOTE_CHAT_URL: server.url });
    await server.close();
    for (const name of ["@langchain/openai", "cockatiel", "wink-nlp", "chat-generator"])
      expect(
        modules.some((module) => module.includes(name)),
        name,
      ).toBe(true);
  });
});
