import type { JSX } from "preact";
import { abstentionText } from "../abstention-text.js";
import { flat } from "../citation-text.js";
import { useMessages } from "../language.js";
import { useServices } from "../services.js";
import { useStore } from "../store.js";

/** Says each finished answer once, politely; nothing is said while it arrives. */
export function Announcer(): JSX.Element {
  const messages = useMessages();
  const { finished } = useStore(useServices().conversation.store);
  const answer = finished?.answer;
  return (
    <div class="offscreen" role="status" aria-live="polite" aria-atomic="true">
      {answer &&
        (answer.abstained
          ? messages.announceAbstention(flat(abstentionText(answer, messages).text))
          : messages.announceAnswer(flat(answer.answer), answer.citations.length))}
    </div>
  );
}
