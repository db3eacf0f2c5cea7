import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/core/answer.js";
import { onServer, REAL_SERVER, startDatabase, type TestDatabase } from "../../store-database.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { footnote, serve, start } from "./footnote.js";

const WIND = "# Wind\n\nThe oldest wind turbine was built in Scotland in 1887. It charged batteries.";
const BODY = JSON.stringify({ question: "Where was the oldest wind turbine built?" });
const POST = { method: "POST", headers: { "content-type": "application/json" }, body: BODY };

/** Real processes on a real server: what PostgreSQL in this process, with its one connection, cannot show. */
describe.runIf(REAL_SERVER)("several Footnote processes on one database", () => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await startDatabase();
  });
  afterAll(() => store.drop());

  const ask = async (url: string) => {
    const response = await fetch(`${url}/ask`, POST);
    return {
      status: response.status,
      retryAfter: response.headers.get("retry-after"),
      body: (await response.json()) as Answer & { code?: string },
    };
  };

  it("see what one of them ingests at once, and the same; a killed ingest leaves what was there", async () => {
    const environment = { FOOTNOTE_STORE: store.url as string };
    const corpus = await temporaryFolder({ "wind.md": WIND });
    expect(await footnote(["ingest", "--corpus", corpus], environment)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Wrote 1"),
    });
    const servers = [await serve([], environment), await serve([], environment)];
    for (const { url } of servers) expect((await ask(url)).body.answer).toContain("Scotland");

    await writeFile(join(corpus, "wind.md"), WIND.replace("Scotland", "Vermont"));
    await footnote(["ingest", "--corpus", corpus], environment);
    for (const { url } of servers) expect((await ask(url)).body.answer).toContain("Vermont");

    await writeFile(join(corpus, "wind.md"), `${WIND.replace("Scotland", "Denmark")} ${"Sails were mended. ".repeat(3000)}`);
    const killed = start(["ingest", "--corpus", corpus], environment);
    setTimeout(() => killed.child.kill("SIGKILL"), 2_500);
    for (let done = false; !done; ) {
      done = await Promise.race([
        killed.ended.then(() => true),
        ask(servers[0]?.url ?? "").then(({ body }) => !/Vermont|Denmark/.test(body.answer)),
      ]);
    }
    const answers = await Promise.all(servers.map(({ url }) => ask(url)));
    expect(answers[0]?.body.answer).toBe(answers[1]?.body.answer);
    expect(answers[0]?.body.answer).toMatch(/Vermont|Denmark/);
    expect((await footnote(["ingest", "--corpus", corpus], environment)).code).toBe(0);
    expect((await footnote(["ask", "Where was the oldest wind turbine built?"], environment)).stdout).toContain("Denmark");
  }, 180_000);

  it("let one ingest in and refuse another in one line", async () => {
    const environment = { FOOTNOTE_STORE: store.url as string };
    const corpus = await temporaryFolder(
      Object.fromEntries(
        Array.from({ length: 15 }, (_, at) => [`sail-${at}.md`, `# Sail ${at}\n\n${`Sail ${at} was mended. `.repeat(400)}`]),
      ),
    );
    const ended = await Promise.all([1, 2].map(() => start(["ingest", "--corpus", corpus, "--force"], environment).ended));
    expect(ended.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(ended.find(({ code }) => code === 2)?.stderr).toMatch(/^footnote: Another ingest is writing to this store; wait .*\n$/);
  }, 180_000);

  it("answer or say 503 while their connections are cut and refused, and recover by themselves", async () => {
    const corpus = await temporaryFolder({ "wind.md": WIND });
    await footnote(["ingest", "--corpus", corpus], { FOOTNOTE_STORE: store.url as string });
    const { url } = await serve(["--store", store.url as string]);
    const name = new URL(store.url as string).pathname.slice(1);
    const statuses: number[] = [];
    let asking = true;
    const load = Promise.all(
      Array.from({ length: 8 }, async () => {
        while (asking) {
          const { status, retryAfter, body } = await ask(url);
          statuses.push(status);
          if (status !== 200) expect([status, retryAfter, body.code]).toEqual([503, "5", expect.stringMatching(/^store_/)]);
          else expect(body.answer).toContain("Scotland");
        }
      }),
    );
    const settled = (wanted: number) => expect.poll(() => statuses.at(-1), { timeout: 30_000 }).toBe(wanted);
    await settled(200);
    await onServer(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
    await onServer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
    await settled(503);
    await onServer(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
    await settled(200);
    asking = false;
    await load;
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
  }, 180_000);
});
