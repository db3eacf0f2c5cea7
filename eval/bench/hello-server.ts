// biome-ignore lint/style/noRestrictedImports: the bare server stands on what the service stands on.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

// The least a service of this kind can do: read the question, answer something.
const app = new Hono();
app.post("/ask", async (context) => {
  await context.req.json();
  return context.json({ answer: "Hello, world." });
});

serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => {
  process.stdout.write(`Hello, world at http://127.0.0.1:${port}/\n`);
});
