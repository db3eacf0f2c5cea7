import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnvironment, AppPorts } from "../app-ports.js";

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Swagger UI sets style attributes of its own and shows its marks as data images. */
const DOCS_POLICY = PAGE_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
/** The one script that other sites' pages load. */
export const EMBED_PATH = "/embed.js";
const FOR_EVER = "public, max-age=31536000, immutable";

/** The file a path of the page stands for. */
export function pageFile(path: string): string {
  return path.endsWith("/") ? `${path}index.html` : path;
}

/** The chat page at `/`, the documentation at `/docs`, and the files they load. Last of the routes: whatever is no file is not found. */
export function mountPages(app: OpenAPIHono<AppEnvironment>, ports: AppPorts): void {
  app.get("/docs", (context) => context.redirect("/docs/", 308));
  app.get("*", async (context, next) => {
    const path = pageFile(context.req.path);
    const asset = await ports.asset(path);
    if (!asset) return next();
    context.header("content-security-policy", path.startsWith("/docs/") ? DOCS_POLICY : PAGE_POLICY);
    context.header("cache-control", asset.immutable ? FOR_EVER : "no-cache");
    return context.body(asset.body, 200, { "content-type": asset.contentType });
  });
}
