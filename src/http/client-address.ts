import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Range = [Address, number];

/** Whose `X-Forwarded-For` is believed: none, unless listed. */
export class TrustedProxies {
  readonly #ranges: readonly Range[];

  /** @param ranges addresses or CIDR ranges, already found valid */
  constructor(ranges: readonly string[]) {
    this.#ranges = ranges.map(parseRange);
  }

  /**
   * The network a request came from: the last address that no trusted proxy vouches beyond, an IPv6 one as its /64, since one household
   * has all of that. A client can write what it likes at the front of the header; nothing is read past the first untrusted address.
   */
  clientNetwork(peer: string | undefined, forwardedFor: string | undefined): string {
    let client = parse(peer);
    if (!client) return "unknown";
    const hops = forwardedFor?.split(",").reverse() ?? [];
    for (const hop of hops) {
      if (!this.#trusts(client)) break;
      const next = parse(hop);
      if (!next) break;
      client = next;
    }
    return network(client);
  }

  #trusts(address: Address): boolean {
    return this.#ranges.some(([range, bits]) => range.kind() === address.kind() && address.match(range, bits));
  }
}

function parseRange(text: string): Range {
  if (!ipaddr.isValidCIDR(text)) {
    const address = ipaddr.process(text);
    return [address, address.kind() === "ipv4" ? 32 : 128];
  }
  const [address, bits] = ipaddr.parseCIDR(text);
  return [address, bits];
}

/** An IPv6 address with zone and port has room in it; what is longer is not worth a look. */
const MOST_CHARACTERS = 80;

/** With a port, as some proxies write it, or in brackets, too; IPv4 inside IPv6 is IPv4. */
function parse(text: string | undefined): Address | undefined {
  const written = text?.trim().replace(/^"|"$/g, "") ?? "";
  if (written.length > MOST_CHARACTERS) return undefined;
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(written)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(written)?.[1] ?? written;
  return bare !== "" && ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}

function network(address: Address): string {
  if (address.kind() === "ipv4") return address.toString();
  const [a, b, c, d] = (address as ipaddr.IPv6).parts;
  return `${[a, b, c, d].map((part) => (part ?? 0).toString(16)).join(":")}::/64`;
}
