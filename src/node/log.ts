export const LOG_LEVELS = ["error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type LogFields = Readonly<Record<string, unknown>>;

export interface LogOptions {
  /** What is less grave is not written. */
  readonly level: LogLevel;
  readonly format: "json" | "text";
  /** Takes whole lines. */
  readonly write: (line: string) => void;
  readonly now?: () => Date;
}

/**
 * One line an entry: JSON for machines, words for a terminal. In either no value can begin a line of its own or steer the terminal.
 * pino does the same and more, for some 50 ms of processor time at every start.
 */
export class Log {
  readonly #level: number;
  readonly #format: "json" | "text";
  readonly #write: (line: string) => void;
  readonly #now: () => Date;

  constructor({ level, format, write, now = () => new Date() }: LogOptions) {
    this.#level = LOG_LEVELS.indexOf(level);
    this.#format = format;
    this.#write = write;
    this.#now = now;
  }

  writes(level: LogLevel): boolean {
    return LOG_LEVELS.indexOf(level) <= this.#level;
  }

  write(level: LogLevel, message: string, fields: LogFields = {}): void {
    if (!this.writes(level)) return;
    const time = this.#now().toISOString();
    const line = this.#format === "json" ? JSON.stringify({ time, level, message, ...fields }) : readable(time, level, message, fields);
    this.#write(`${line}\n`);
  }

  error(message: string, cause: unknown, fields: LogFields = {}): void {
    this.write("error", message, { ...fields, ...errorFields(cause) });
  }

  warn(message: string, fields?: LogFields): void {
    this.write("warn", message, fields);
  }

  info(message: string, fields?: LogFields): void {
    this.write("info", message, fields);
  }
}

function errorFields(cause: unknown): LogFields {
  if (!(cause instanceof Error)) return { error: String(cause) };
  const code = (cause as { code?: unknown }).code;
  const because = cause.cause instanceof Error ? { cause: cause.cause.message } : {};
  return { error: cause.message, ...(code === undefined ? {} : { code }), ...because, stack: cause.stack };
}

function readable(time: string, level: LogLevel, message: string, { stack, ...fields }: LogFields): string {
  const grave = level === "info" ? "" : `${level.toUpperCase()} `;
  const values = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : ` ${name}=${shown(value)}`));
  const trace =
    typeof stack === "string"
      ? `\n${stack
          .split("\n")
          .map((one) => `    ${printable(one)}`)
          .join("\n")}`
      : "";
  return `${time.slice(11, 19)} ${grave}${printable(message)}${values.join("")}${trace}`;
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return printable(/^[^\s"=]+$/.test(text) || typeof value !== "string" ? text : JSON.stringify(text));
}

/** Control characters could move the cursor, and a line break could fake an entry. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
