import { fileURLToPath } from "node:url";
import { build, defineConfig, type Plugin } from "vite";

const self = fileURLToPath(import.meta.url);
const source = fileURLToPath(new URL(".", import.meta.url));
const output = fileURLToPath(new URL("../../dist/web", import.meta.url));
const SERVICE = "http://127.0.0.1:4377";

/** Adds the one-file element for other sites once the page is built, so that one command makes both. */
function embedAfterwards(): Plugin {
  let logLevel: "info" | "warn" | "error" | "silent" | undefined;
  return {
    name: "embed-afterwards",
    apply: "build",
    configResolved(config) {
      logLevel = config.logLevel;
    },
    async closeBundle() {
      await build({ configFile: self, mode: "embed", ...(logLevel && { logLevel }) });
    },
  };
}

export default defineConfig(({ mode }) => ({
  root: source,
  base: "./",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: mode === "embed" ? [] : [embedAfterwards()],
  build:
    mode === "embed"
      ? {
          outDir: output,
          emptyOutDir: false,
          target: "es2022",
          lib: {
            entry: `${source}embed/element.tsx`,
            formats: ["iife"],
            name: "FootnoteAsk",
            fileName: () => "embed.js",
          },
        }
      : {
          outDir: output,
          emptyOutDir: true,
          target: "es2022",
          modulePreload: false,
          assetsInlineLimit: 0,
          cssCodeSplit: false,
        },
  server: { proxy: { "/documents": SERVICE, "/ask": SERVICE, "/suggestions": SERVICE } },
}));
