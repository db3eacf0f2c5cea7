import type { Answer, AnswerEvent, Question } from "../../src/core/answer.js";
import type { AskService } from "../../src/http/app-ports.js";

/** A service that answers only once it is let go, or never; it notes whether its work was called off. */
export class HeldService {
  readonly service: AskService;
  stopped = false;
  #letGo: () => void = () => undefined;

  constructor(real: AskService) {
    const held = new Promise<void>((resolve) => {
      this.#letGo = resolve;
    });
    const note = (): void => {
      this.stopped = true;
    };
    this.service = {
      ...real,
      catalogue: real.catalogue,
      async *ask(question: Question, signal?: AbortSignal): AsyncIterable<AnswerEvent> {
        try {
          for await (const event of real.ask(question, signal)) {
            yield event;
            if (event.type === "answer-start") await held;
          }
        } finally {
          note();
        }
      },
    };
  }

  letGo(): void {
    this.#letGo();
  }
}

/** The answer at the end of a stream of events. */
export async function wholeAnswer(events: AsyncIterable<AnswerEvent>): Promise<Answer> {
  for await (const event of events) if (event.type === "answer-end") return event.answer;
  throw new Error("The events ended without an answer.");
}
