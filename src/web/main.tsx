import { render } from "preact";
import { ApiKey } from "./api-key.js";
import { browserStorage, tabStorage } from "./browser-storage.js";
import { FootnoteClient } from "./client.js";
import { App } from "./components/app.js";
import { Conversation } from "./conversation.js";
import { initialLanguage } from "./language.js";
import { Preview } from "./preview.js";
import { Reading } from "./reading.js";
import { Trail } from "./trail.js";

const messages = initialLanguage(browserStorage());
const key = new ApiKey(tabStorage(), (refused) => window.prompt(refused ? messages.keyRefused : messages.keyWanted));
const client = new FootnoteClient(document.baseURI, key);
const reading = new Reading(client);
const services = {
  conversation: new Conversation(client, browserStorage()),
  reading,
  trail: new Trail(reading),
  preview: new Preview(),
};

const root = document.getElementById("app");
if (root) render(<App services={services} />, root);
