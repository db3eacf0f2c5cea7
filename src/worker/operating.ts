import { HashedKeyRing } from "../adapters/hashed-key-ring.js";
import { FootnoteError } from "../core/errors.js";
import { TrustedProxies } from "../http/client-address.js";
import type { OperatingPorts, RateLimits } from "../http/operating-ports.js";
import { BindingRateLimiter } from "./binding-rate-limiter.js";
import type { Bindings } from "./bindings.js";

/** What the Worker hands the app beside a request. */
export interface RequestEnvironment {
  /** As Cloudflare saw it; a client cannot write this header itself. */
  readonly address: string | undefined;
}

/**
 * Keys and limits, each where it is configured.
 * @throws FootnoteError CONFIG_INVALID for a list of keys that cannot be read
 */
export function openOperating(bindings: Bindings): OperatingPorts {
  const { FOOTNOTE_KEYS } = bindings;
  const limits = limitsOf(bindings);
  return { ...(FOOTNOTE_KEYS === undefined ? {} : { keys: keysOf(FOOTNOTE_KEYS) }), ...(limits ? { limits } : {}) };
}

/** A list that is there and empty is a mistake that would open the service to everyone. */
function keysOf(text: string): HashedKeyRing {
  const ring = HashedKeyRing.parse(text);
  if (ring.names.length === 0) throw new FootnoteError("CONFIG_INVALID", "FOOTNOTE_KEYS holds no key; npx footnote key NAME makes one.");
  return ring;
}

function limitsOf({ ASK_LIMIT, KEY_LIMIT }: Pick<Bindings, "ASK_LIMIT" | "KEY_LIMIT">): RateLimits | undefined {
  if (!ASK_LIMIT && !KEY_LIMIT) return undefined;
  // The address comes from Cloudflare itself; nobody else's word for it is taken.
  const networks = new TrustedProxies([]);
  return {
    ...(ASK_LIMIT ? { address: new BindingRateLimiter(ASK_LIMIT) } : {}),
    ...(KEY_LIMIT ? { key: new BindingRateLimiter(KEY_LIMIT) } : {}),
    clientNetwork: (environment) => networks.clientNetwork((environment as RequestEnvironment | undefined)?.address, undefined),
  };
}
