import { describe, expect, it } from "vitest";
import { isInnerAddress } from "../../pipelines/sources/inner-address.js";

describe("isInnerAddress", () => {
  it.each([
    "127.0.0.1",
    "127.9.9.9",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "[::1]",
    "::",
    "fe80::1%eth0",
    "fd12:3456::1",
    "::ffff:10.0.0.1",
    "[::ffff:7f00:1]",
    "64:ff9b::a00:1",
    "localhost",
    "a.localhost",
    "printer.local",
    "metadata.google.internal",
    "LOCALHOST.",
  ])("knows %s for one of this machine or a private network", (host) => {
    expect(isInnerAddress(host)).toBe(true);
  });

  it.each([
    "8.8.8.8",
    "172.32.0.1",
    "192.169.0.1",
    "100.128.0.1",
    "223.255.255.255",
    "2001:4860:4860::8888",
    "::ffff:8.8.8.8",
    "tj.cq.gov.cn",
    "localhost.example.cn",
  ])("takes %s for a public one", (host) => {
    expect(isInnerAddress(host)).toBe(false);
  });

  it.each(["http://2130706433/", "http://0x7f.1/", "http://127.1/", "http://0177.0.0.1/"])(
    "knows the address that %s means",
    (url) => {
      expect(isInnerAddress(new URL(url).hostname)).toBe(true);
    },
  );
});
