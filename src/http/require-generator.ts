import type { AskService } from "./app-ports.js";
import { Problem } from "./problem.js";

export function requireGenerator({ generators }: AskService, generator: string | undefined): void {
  if (generator === undefined || generators.includes(generator)) return;
  const message = `is not configured here; choose ${generators.join(" or ")}, or leave it out`;
  throw new Problem(422, "generator_unavailable", `generator: ${message} (got "${generator}").`, {
    errors: [{ field: "generator", message, value: generator }],
  });
}
