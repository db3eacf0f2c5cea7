import { readFile } from "node:fs/promises";

export type JsonObject = Readonly<Record<string, unknown>>;

/** The objects of a JSON Lines file; blank lines are skipped, anything else that is no object is an error with its line. */
export async function readJsonLines(file: string): Promise<JsonObject[]> {
  const lines = (await readFile(file, "utf8")).split("\n");
  return lines.flatMap((line, at) => {
    if (line.trim() === "") return [];
    const where = `${file}:${at + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw new Error(`${where}: not valid JSON.`, { cause });
    }
    if (value === null || typeof value !== "object" || Array.isArray(value)) throw new Error(`${where}: not a JSON object.`);
    return [value as JsonObject];
  });
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string" && item.trim() !== "") : [];
}

export function requiredText(line: JsonObject, field: string, file: string): string {
  const value = text(line[field]);
  if (value === undefined) throw new Error(`${file}: the question ${JSON.stringify(line["id"] ?? line["question"])} has no "${field}".`);
  return value;
}
