import {
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  type TracerProvider,
  trace,
} from "@opentelemetry/api";
import type { Answer, AnswerEvent, RetrievedPassage } from "../core/answer.js";
import type { BegunRequest, RequestFollower, RequestObserver, RequestRecord } from "./operating-ports.js";

const PROVIDER = "footnote";

export interface TracingOptions {
  /** Whether spans may hold questions, answers and the ids of passages. */
  readonly captureContent: boolean;
  readonly version: string;
  /** The index in force, for the retrieval's data source. */
  readonly index: () => { readonly id: string; readonly embedder: string } | undefined;
  /** OpenTelemetry's global one by default. */
  readonly provider?: TracerProvider;
}

/** A span for each request, and beneath it the retrieval and the generation, by OpenTelemetry's conventions for HTTP and generative AI. */
export function tracing(options: TracingOptions): RequestObserver {
  const tracer = (options.provider ?? trace).getTracer("footnote", options.version);
  return { begin: (request) => new TracedRequest(request, tracer, options) };
}

class TracedRequest implements RequestFollower {
  readonly #tracer: Tracer;
  readonly #options: TracingOptions;
  readonly #method: string;
  readonly #span: Span;
  readonly #context: Context;
  #retrieval: Span | undefined;
  #generation: Span | undefined;
  #retrieved: readonly RetrievedPassage[] = [];

  constructor({ method, header }: BegunRequest, tracer: Tracer, options: TracingOptions) {
    this.#tracer = tracer;
    this.#options = options;
    this.#method = method;
    const caller = propagation.extract(ROOT_CONTEXT, header, {
      get: (carrier, name) => carrier(name),
      keys: () => ["traceparent", "tracestate", "baggage"],
    });
    this.#span = tracer.startSpan(method, { kind: SpanKind.SERVER, attributes: { "http.request.method": method } }, caller);
    this.#context = trace.setSpan(caller, this.#span);
  }

  within<T>(work: () => Promise<T>): Promise<T> {
    return context.with(this.#context, work);
  }

  asking(): void {
    const index = this.#options.index();
    this.#retrieval = this.#child(`retrieval ${index?.id ?? ""}`.trim(), {
      "gen_ai.operation.name": "retrieval",
      "gen_ai.provider.name": PROVIDER,
      ...(index ? { "gen_ai.data_source.id": index.id, "gen_ai.request.model": index.embedder } : {}),
    });
  }

  event(event: AnswerEvent): void {
    if (event.type === "answer-start" && this.#options.captureContent) {
      this.#retrieval?.setAttribute("gen_ai.retrieval.query.text", event.standaloneQuestion);
    } else if (event.type === "retrieved") {
      this.#retrieved = event.retrieved;
      this.#retrievalEnds();
      this.#generation = this.#child("chat", { "gen_ai.operation.name": "chat", "gen_ai.provider.name": PROVIDER });
    } else if (event.type === "answer-end") {
      this.#generationEnds(event.answer);
    }
  }

  end({ requestId, route, status, key, answer }: RequestRecord): void {
    // What is still open was broken off by an error or by the client.
    for (const span of [this.#retrieval, this.#generation])
      span?.setStatus({ code: SpanStatusCode.ERROR }).setAttribute("error.type", "aborted").end();
    this.#span.updateName(route === "none" || route === "page" ? this.#method : `${this.#method} ${route}`);
    this.#span.setAttributes({
      ...(route === "none" || route === "page" ? {} : { "http.route": route }),
      "http.response.status_code": status,
      "footnote.request.id": requestId,
      ...(key === undefined ? {} : { "footnote.key.name": key }),
      ...(answer ? { "footnote.answer.status": answer.status } : {}),
    });
    if (status >= 500) this.#span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute("error.type", String(status));
    this.#span.end();
  }

  #child(name: string, attributes: Record<string, string>): Span {
    return this.#tracer.startSpan(name, { kind: SpanKind.INTERNAL, attributes }, this.#context);
  }

  #retrievalEnds(): void {
    const span = this.#retrieval;
    this.#retrieval = undefined;
    if (!span) return;
    span.setAttribute("gen_ai.retrieval.top_k", this.#retrieved.length);
    if (this.#options.captureContent) {
      const documents = this.#retrieved.map(({ passageId, score }) => ({ id: passageId, score }));
      span.setAttribute("gen_ai.retrieval.documents", JSON.stringify(documents));
    }
    span.end();
  }

  #generationEnds(answer: Answer): void {
    const span = this.#generation;
    this.#generation = undefined;
    if (!span) return;
    const model = answer.generator.model ?? answer.generator.id;
    span.updateName(`chat ${model}`);
    span.setAttributes({
      "gen_ai.request.model": model,
      "gen_ai.response.id": answer.id,
      "gen_ai.output.type": "text",
      "footnote.generator": answer.generator.id,
      "footnote.answer.status": answer.status,
      "footnote.answer.abstained": answer.abstained,
      "footnote.answer.confidence": answer.confidence,
      "footnote.answer.claims": answer.claims.length,
      "footnote.answer.citations": answer.citations.length,
    });
    if (this.#options.captureContent) {
      span.setAttributes({
        "gen_ai.input.messages": messages("user", answer.question),
        "gen_ai.output.messages": messages("assistant", answer.answer),
      });
    }
    span.end();
  }
}

function messages(role: string, content: string): string {
  return JSON.stringify([{ role, parts: [{ type: "text", content }], ...(role === "assistant" ? { finish_reason: "stop" } : {}) }]);
}
