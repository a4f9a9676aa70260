import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameOfId, nameOfUrl } from "../../pipelines/sources/name-of-url.js";

const shape = (url: string) => nameOfUrl(url).replace(/\/[0-9a-f]{10}/, "/#");

describe("the name of an address", () => {
  it.each([
    ["https://tj.example.cn/a/b.html?id=3", "tj.example.cn/#-b.html"],
    ["https://tj.example.cn/", "tj.example.cn/#"],
    ["http://127.0.0.1:8080/a.csv", "127.0.0.1_8080/#-a.csv"],
    ["http://[::1]/a", "_1_/#-a"],
    ["https://tj.example.cn/%E5%85%AC%E6%8A%A5.htm", "tj.example.cn/#-公报.htm"],
    ["https://tj.example.cn/..%2f..%2fetc%2fpasswd", "tj.example.cn/#-_.._etc_passwd"],
    ["https://tj.example.cn/%00%0a%1b[31m", "tj.example.cn/#-_31m"],
    ["https://tj.example.cn/%FF", "tj.example.cn/#-_FF"],
    ["https://tj.example.cn/.hidden", "tj.example.cn/#-hidden"],
    ["https://tj.example.cn/a%5C..%5Cb", "tj.example.cn/#-a_.._b"],
  ])("%s is %s", (url, name) => {
    expect(shape(url)).toBe(name);
  });

  it("differs where only the query does", () => {
    expect(nameOfUrl("https://a.cn/x?id=1")).not.toBe(nameOfUrl("https://a.cn/x?id=2"));
  });

  it("is harmless whatever the address", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: "binary" }), (url, tail) => {
        const name = nameOfUrl(new URL(`/${tail}`, url).href);
        expect(name).toMatch(/^[\p{L}\p{N}._-]+\/[0-9a-f]{10}(?:-[\p{L}\p{N}._-]+)?$/u);
        expect(posix.normalize(name)).toBe(name);
        expect(name.length).toBeLessThan(400);
      }),
    );
  });
});

it.each([
  ["people", "https://a.cn/x.csv?y=1", "people.csv"],
  ["people.csv", "https://a.cn/x.csv", "people.csv"],
  ["letter", "https://a.cn/x.html", "letter"],
])("the id %s of %s names its document %s", (id, address, name) => {
  expect(nameOfId(id, address)).toBe(name);
});
