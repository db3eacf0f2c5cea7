import type { Bindings } from "../../../src/worker/bindings.js";

declare global {
  // biome-ignore lint/style/noNamespace: how the runtime's types are told the bindings
  namespace Cloudflare {
    interface Env extends Bindings {}
  }
}
