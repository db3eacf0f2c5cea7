import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const source = fileURLToPath(new URL(".", import.meta.url));
const output = fileURLToPath(new URL("../../dist/web", import.meta.url));

/** `vite build` makes the chat page; `vite build --mode embed` adds the one-file element for other sites. */
export default defineConfig(({ mode }) => ({
  root: source,
  base: "./",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
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
  server: { proxy: { "/documents": "http://127.0.0.1:4377", "/ask": "http://127.0.0.1:4377", "/suggestions": "http://127.0.0.1:4377" } },
}));
