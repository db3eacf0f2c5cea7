import type { Bindings } from "./bindings.js";
import { Isolate } from "./isolate.js";
import { lazyChat } from "./lazy-chat.js";

// main.ts with what a language model needs, which makes the script twice as large and every isolate's start slower.
let isolate: Isolate | undefined;

export default {
  fetch(request, bindings, context) {
    isolate ??= new Isolate(bindings, lazyChat);
    return isolate.fetch(request, context);
  },
} satisfies ExportedHandler<Bindings>;
