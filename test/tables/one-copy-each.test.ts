import { expect, test } from "vitest";
import { oneCopyEach } from "../../pipelines/tables/one-copy-each.js";
import { documentOf } from "./made-up.js";

const named = (id: string, text: string, facts = {}) => documentOf(id, text, [], facts).document;
const kept = (...documents: ReturnType<typeof named>[]) => oneCopyEach(documents).documents.map(({ id }) => id);

test("of documents with the same bytes one is kept, whatever the order, and a warning names both", () => {
  const [a, b, c] = [named("a.txt", "甲"), named("b.txt", "甲"), named("c.txt", "乙")];
  expect(kept(a, b, c)).toEqual(["a.txt", "c.txt"]);
  expect(kept(c, b, a)).toEqual(["c.txt", "a.txt"]);
  expect(oneCopyEach([a, b, c]).findings).toEqual([
    {
      check: "check-copy",
      severity: "warning",
      table: "documents",
      row: "a.txt",
      sentence: null,
      zh: "两份文件逐字节相同，只读了前一份；请删去一份: a.txt = b.txt (documents: a.txt)",
      en: "two documents are the same byte for byte, and only the first of them is read; please remove one: a.txt = b.txt (documents: a.txt)",
    },
  ]);
  expect(oneCopyEach([a, c]).findings).toEqual([]);
});

test("the copy of which more is known is the one", () => {
  const known = { title: "答复函", area: "重庆市", url: "https://example.cn/b" };
  expect(kept(named("a.txt", "甲", { area: null }), named("b.txt", "甲", known))).toEqual(["b.txt"]);
});
