import { describe, expect, it } from "vitest";
import { findFurniture } from "../../pipelines/documents/pdf-furniture.js";

const line = (text: string, baseline: number) => ({ text, baseline, left: 50, right: 100, size: 10 });
const page = (...lines: readonly (readonly [string, number])[]) => ({
  height: 800,
  lines: lines.map(([text, baseline]) => line(text, baseline)),
});
const kept = (pages: readonly ReturnType<typeof page>[]) => {
  const furniture = findFurniture(pages);
  return pages.flatMap(({ lines }) => lines.filter((found) => !furniture.has(found)).map(({ text }) => text));
};

describe("findFurniture", () => {
  it("finds what stands at the same place on most pages, with other figures too", () => {
    expect(
      kept([
        page(["某市年报", 40], ["甲", 90], ["乙", 400], ["共3册 1", 770]),
        page(["某市年报", 41], ["丙", 90], ["丁", 400], ["共3册 2", 770]),
        page(["戊", 90], ["己", 400], ["共3册 3", 769]),
      ]),
    ).toEqual(["甲", "乙", "丙", "丁", "戊", "己"]);
  });

  it.each(["— 3 —", "－3－", "-3-", "第3页 共10页", "第 3 页", "3/10", "Page 3 of 10", "3"])(
    "finds the page number %j",
    (number) => {
      expect(kept([page(["正文", 400], [number, 770])])).toEqual(["正文"]);
    },
  );

  it.each([
    ["2023/6/12 10:32", "某市年报", "https://rs.example.cn/a.html?id=3", "1/1"],
    ["2023/6/12 上午10:32", "某市年报", "about:blank", "1/1"],
    ["6/12/23, 10:32 AM", "某市年报", "file:///a.html", "2/2"],
  ])("finds what a browser prints around a page: %j", (time, title, address, number) => {
    expect(kept([page([time, 24], [title, 25], ["正文", 400], [address, 780], [number, 780])])).toEqual(["正文"]);
  });

  it.each(["3万人", "2022年", "2023年6月12日", "第3页是附表", "3.5"])("keeps %j at the foot of a page", (text) => {
    expect(kept([page(["正文", 400], [text, 770])])).toEqual(["正文", text]);
  });

  it("keeps a number in the middle of a page, and the same words at another place", () => {
    expect(kept([page(["某市", 40], ["3", 400]), page(["某市", 80], ["3", 400])])).toEqual(["某市", "3", "某市", "3"]);
  });
});
