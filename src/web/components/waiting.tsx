import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useMessages } from "../language.js";

/** Quiet for the first second; then it says that the wait goes on, and for how long it has. */
export function Waiting({ since }: { since: number }): JSX.Element {
  const messages = useMessages();
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.floor((now - since) / 1000);
  return (
    <div class="waiting">
      <span class="waiting-text">{seconds < 1 ? messages.waiting : messages.slow(seconds)}</span>
      {seconds >= 1 && <progress aria-label={messages.waiting} />}
    </div>
  );
}
