import { afterAll, beforeAll } from "vitest";
import { storeContracts } from "../../adapters/postgres/store-contracts.js";
import { REAL_SERVER, startDatabase, type TestDatabase } from "../../store-database.js";
import { ingesting } from "./ingesting.js";
import { sameAnswers } from "./same-answers.js";
import { slowStore } from "./slow-store.js";
import { storeFaults } from "./store-faults.js";

// One file for all that needs a database: PostgreSQL in this process takes seconds to start.
const where = REAL_SERVER ? "a real server" : "PGlite";
let started: TestDatabase;
const store = () => started;

beforeAll(async () => {
  started = await startDatabase();
}, 240_000);
afterAll(() => started.drop());

storeContracts(where, store);
ingesting(where, store);
sameAnswers(where, store);
storeFaults(where, store);
slowStore(where, store);
