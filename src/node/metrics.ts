import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { AskService } from "../http/app-ports.js";
import type { Exposition, RequestFollower, RequestObserver, RequestRecord } from "../http/operating-ports.js";

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const TENTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

export interface MetricsOptions {
  readonly version: string;
  /** The service in force; undefined while there is none. */
  readonly service: () => AskService | undefined;
  /** Node's own figures: memory, event loop, garbage collection. */
  readonly process?: boolean;
}

/** Counts and times in Prometheus's format. Every label takes its values from a list of ours, so a client cannot make series. */
export class Metrics implements RequestObserver {
  readonly #registry = new Registry();
  readonly #inFlight: Gauge;
  readonly #duration: Histogram<"method" | "route" | "status">;
  readonly #byKey: Counter<"key">;
  readonly #answers: Counter<"status" | "generator">;
  readonly #abstentions: Counter<"status" | "reason">;
  readonly #confidence: Histogram<"abstained">;
  readonly #stages: Histogram<"stage">;

  constructor({ version, service, process = true }: MetricsOptions) {
    const registers = [this.#registry];
    this.#inFlight = new Gauge({ name: "footnote_http_requests_in_flight", help: "Requests begun and not ended.", registers });
    this.#duration = new Histogram({
      name: "footnote_http_request_duration_seconds",
      help: "From a request's arrival to the end of its answer, streams included.",
      labelNames: ["method", "route", "status"],
      buckets: SECONDS,
      registers,
    });
    this.#byKey = new Counter({
      name: "footnote_requests_by_key_total",
      help: "Requests by the name of their API key.",
      labelNames: ["key"],
      registers,
    });
    this.#answers = new Counter({
      name: "footnote_answers_total",
      help: "Answers by status; abstentions are among them.",
      labelNames: ["status", "generator"],
      registers,
    });
    this.#abstentions = new Counter({
      name: "footnote_abstentions_total",
      help: "Answers that say the documents do not tell, by why.",
      labelNames: ["status", "reason"],
      registers,
    });
    this.#confidence = new Histogram({
      name: "footnote_answer_confidence",
      help: "The calibrated probability given with each answer.",
      labelNames: ["abstained"],
      buckets: TENTHS,
      registers,
    });
    this.#stages = new Histogram({
      name: "footnote_stage_duration_seconds",
      help: "Time to find the evidence (retrieve) and to make the answer of it (answer).",
      labelNames: ["stage"],
      buckets: SECONDS,
      registers,
    });
    const index = new Gauge({
      name: "footnote_index_info",
      help: "1 for the index in force.",
      labelNames: ["index", "embedder", "version"],
      registers,
      collect() {
        this.reset();
        const current = service();
        if (current) this.set({ index: current.index.id, embedder: current.index.embedder, version }, 1);
      },
    });
    index.reset();
    gauge(
      registers,
      "footnote_index_documents",
      "Documents of the index in force.",
      async () => (await service()?.catalogue.counts())?.documents,
    );
    gauge(
      registers,
      "footnote_index_passages",
      "Passages of the index in force.",
      async () => (await service()?.catalogue.counts())?.passages,
    );
    if (process) collectDefaultMetrics({ register: this.#registry });
  }

  begin(): RequestFollower {
    this.#inFlight.inc();
    return { end: (record) => this.#ended(record) };
  }

  async exposition(): Promise<Exposition> {
    return { contentType: this.#registry.contentType, body: await this.#registry.metrics() };
  }

  #ended({ method, route, status, durationMs, key, answer }: RequestRecord): void {
    this.#inFlight.dec();
    this.#duration.observe({ method, route, status }, durationMs / 1000);
    if (key !== undefined) this.#byKey.inc({ key });
    if (!answer) return;
    this.#answers.inc({ status: answer.status, generator: answer.generator.id });
    if (answer.abstained) this.#abstentions.inc({ status: answer.status, reason: answer.reason?.code ?? "none" });
    this.#confidence.observe({ abstained: String(answer.abstained) }, answer.confidence);
    this.#stages.observe({ stage: "retrieve" }, answer.timings.retrieveMs / 1000);
    this.#stages.observe({ stage: "answer" }, answer.timings.answerMs / 1000);
  }
}

function gauge(registers: Registry[], name: string, help: string, read: () => Promise<number | undefined>): void {
  new Gauge({
    name,
    help,
    registers,
    async collect() {
      // A store out of reach must not take the other measurements with it.
      const value = await read().catch(() => undefined);
      if (value === undefined) this.reset();
      else this.set(value);
    },
  });
}
