import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { browserStorage } from "../browser-storage.js";
import { initialLanguage, LanguageContext, rememberLanguage } from "../language.js";
import { SIDE_BY_SIDE, useMedia } from "../media.js";
import type { Messages } from "../messages/messages.js";
import { type Services, ServicesContext } from "../services.js";
import { useStore } from "../store.js";
import { Announcer } from "./announcer.js";
import { ConversationPane } from "./conversation-pane.js";
import { DocumentPane } from "./document-pane.js";
import { DocumentSheet } from "./document-sheet.js";
import { Masthead } from "./masthead.js";
import { PreviewCard } from "./preview-card.js";

export function App({ services }: { services: Services }): JSX.Element {
  const [messages, setMessages] = useState(() => initialLanguage(browserStorage()));
  const wide = useMedia(SIDE_BY_SIDE);
  const { document: open } = useStore(services.reading.store);
  const title = open?.state === "ready" ? open.value.title : undefined;

  useEffect(() => services.trail.listen(), [services]);
  useEffect(() => void begin(services), [services]);
  useEffect(() => {
    document.documentElement.lang = messages.language;
  }, [messages]);
  useEffect(() => {
    document.title = title === undefined ? "Footnote" : `${title} · Footnote`;
  }, [title]);

  const choose = (chosen: Messages): void => {
    rememberLanguage(browserStorage(), chosen);
    setMessages(chosen);
  };
  return (
    <ServicesContext.Provider value={services}>
      <LanguageContext.Provider value={messages}>
        <div class="page">
          <Masthead onLanguage={choose} wide={wide} />
          <main class="panes">
            {wide && <DocumentPane />}
            <ConversationPane />
            <PreviewCard />
          </main>
        </div>
        {!wide && <DocumentSheet />}
        <Announcer />
      </LanguageContext.Provider>
    </ServicesContext.Provider>
  );
}

/** Opens what the address names, and asks its question unless the kept thread already ends with it. */
async function begin({ reading, conversation, trail }: Services): Promise<void> {
  const { searchParams } = new URL(location.href);
  const question = searchParams.get("q")?.trim() ?? "";
  await reading.start(searchParams.get("document") ?? undefined);
  const { target } = trail.current;
  if (target) await reading.show(target);
  if (question === "" || conversation.store.state.entries.at(-1)?.question === question) return;
  if (conversation.pending) return;
  conversation.clear();
  const { openId, list } = reading.store.state;
  const several = list.state === "ready" && list.value.length > 1;
  await conversation.ask(question, { documents: several && openId !== undefined ? [openId] : undefined });
}
