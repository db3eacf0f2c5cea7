import { render } from "preact";
import { browserStorage } from "./browser-storage.js";
import { FootnoteClient } from "./client.js";
import { App } from "./components/app.js";
import { Conversation } from "./conversation.js";
import { Preview } from "./preview.js";
import { Reading } from "./reading.js";
import { Trail } from "./trail.js";

const client = new FootnoteClient(document.baseURI);
const reading = new Reading(client);
const services = {
  conversation: new Conversation(client, browserStorage()),
  reading,
  trail: new Trail(reading),
  preview: new Preview(),
};

const root = document.getElementById("app");
if (root) render(<App services={services} />, root);
