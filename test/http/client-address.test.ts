import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TrustedProxies } from "../../src/http/client-address.js";

const none = new TrustedProxies([]);
const proxied = new TrustedProxies(["10.0.0.0/8", "::1", "2001:db8:ffff::/48"]);

describe("the network a request came from", () => {
  it("is the peer's, whatever a header says, unless a proxy is trusted", () => {
    expect(none.clientNetwork("203.0.113.7", undefined)).toBe("203.0.113.7");
    expect(none.clientNetwork("203.0.113.7", "198.51.100.1")).toBe("203.0.113.7");
    expect(proxied.clientNetwork("203.0.113.7", "198.51.100.1")).toBe("203.0.113.7");
  });

  it("is what the nearest trusted proxies vouch for, and not what the client wrote before", () => {
    expect(proxied.clientNetwork("10.0.0.1", "198.51.100.1")).toBe("198.51.100.1");
    expect(proxied.clientNetwork("10.0.0.1", "1.1.1.1, 198.51.100.1, 10.9.9.9")).toBe("198.51.100.1");
    expect(proxied.clientNetwork("::1", "198.51.100.1:54321")).toBe("198.51.100.1");
    expect(proxied.clientNetwork("::ffff:10.0.0.1", '"[2001:db8::1]:443"')).toBe("2001:db8:0:0::/64");
    expect(proxied.clientNetwork("2001:db8:ffff::1", "198.51.100.1")).toBe("198.51.100.1");
  });

  it("is the proxy's own where the header says nothing usable", () => {
    for (const header of [undefined, "", "unknown", "_hidden, for=x", "10.0.0.2, nonsense", `10.0.0.2, ${":".repeat(16_000)}`])
      expect(proxied.clientNetwork("10.0.0.1", header)).toBe("10.0.0.1");
  });

  it("is one /64 for an IPv6 household, and IPv4 for IPv4 written as IPv6", () => {
    expect(none.clientNetwork("2001:db8:1:2:3:4:5:6", undefined)).toBe("2001:db8:1:2::/64");
    expect(none.clientNetwork("2001:db8:1:2::9", undefined)).toBe("2001:db8:1:2::/64");
    expect(none.clientNetwork("2001:db8:1:3::9", undefined)).not.toBe("2001:db8:1:2::/64");
    expect(none.clientNetwork("::ffff:203.0.113.7", undefined)).toBe("203.0.113.7");
    expect(none.clientNetwork("fe80::1%eth0", undefined)).toBe("fe80:0:0:0::/64");
  });

  it("is always something short, whatever is sent", () => {
    const anything = fc.option(fc.oneof(fc.string({ unit: "binary" }), fc.ipV4(), fc.ipV6()), { nil: undefined });
    fc.assert(
      fc.property(anything, anything, (peer, header) => {
        expect(proxied.clientNetwork(peer, header)).toMatch(/^(?:unknown|[\d.]{7,15}|[0-9a-f:]{7,19}::\/64)$/);
      }),
    );
  });
});
