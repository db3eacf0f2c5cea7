import { readConfiguration } from "../../src/node/configuration.js";
import { CHAT_OPTIONS, type Chat, openChat } from "../../src/node/open-chat.js";
import { openScriptedChatServer } from "./scripted-chat-server.js";
import { scriptedModel } from "./scripted-model.js";

export interface EvalChat {
  readonly chat: Chat;
  readonly name: string;
  close(): Promise<void>;
}

/** The model that FOOTNOTE_CHAT_MODEL names, or a scripted one on a server of its own where none is named. */
export async function openEvalChat(environment: Readonly<Record<string, string | undefined>>): Promise<EvalChat> {
  const real = environment["FOOTNOTE_CHAT_MODEL"] !== undefined;
  const server = real ? undefined : await openScriptedChatServer(scriptedModel);
  const scripted = { FOOTNOTE_CHAT_URL: server?.url, FOOTNOTE_CHAT_MODEL: "scripted", FOOTNOTE_CHAT_RETRIES: "0" };
  const { configuration } = readConfiguration([...CHAT_OPTIONS, "models", "modelCache"], [], real ? environment : scripted);
  const chat = await openChat(configuration);
  if (!chat) throw new Error("FOOTNOTE_CHAT_MODEL names no language model.");
  return { chat, name: configuration.chatModel ?? "", close: async () => server?.close() };
}
