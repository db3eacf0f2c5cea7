import type { JSX } from "preact";
import type { Reason } from "../../core/answer.js";
import { SERVER_LANGUAGE } from "../abstention-text.js";
import { useMessages } from "../language.js";

export interface MissingProps {
  readonly reason: Reason;
  /** What the answer says already, so that it is not said twice; undefined where that is the reason in other words. */
  readonly said: string | undefined;
}

/** Why there is no whole answer, and what the documents do not hold. */
export function Missing({ reason, said }: MissingProps): JSX.Element {
  const messages = useMessages();
  const missing = reason.missing ?? [];
  return (
    <>
      {said !== undefined && reason.message !== "" && !said.includes(reason.message) && (
        <p class="reason" dir="auto" lang={SERVER_LANGUAGE}>
          {reason.message}
        </p>
      )}
      {missing.length > 0 && (
        <p class="missing">
          <span class="label">{messages.missing}</span>{" "}
          {missing.map((item, index) => (
            <>
              {index > 0 && ", "}
              <bdi key={item}>{item}</bdi>
            </>
          ))}
        </p>
      )}
    </>
  );
}
