import type { Bindings } from "./bindings.js";
import { Isolate } from "./isolate.js";

let isolate: Isolate | undefined;

export default {
  fetch(request, bindings, context) {
    isolate ??= new Isolate(bindings);
    return isolate.fetch(request, context);
  },
} satisfies ExportedHandler<Bindings>;
