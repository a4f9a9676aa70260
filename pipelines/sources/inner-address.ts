import { BlockList, isIP } from "node:net";

/**
 * True of an address of this machine or of a private network (loopback, link-local, private, shared, multicast and reserved ranges of IANA's registries of
 * special-purpose addresses), and of names that stand for one.
 * @param host an IP address, in brackets or not, or a name
 */
export function isInnerAddress(host: string): boolean {
  const plain = host
    .replace(/^\[|\]$/g, "")
    .replace(/%.*$/, "")
    .toLowerCase();
  const version = isIP(plain);
  if (version === 0) return /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/.test(plain);
  return ranges.check(plain, version === 6 ? "ipv6" : "ipv4");
}

/** An IPv4 address that is written as one of IPv6 (::ffff:10.0.0.1) is checked as what it is. */
const ranges = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  ranges.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const)
  ranges.addSubnet(net, bits, "ipv6");
