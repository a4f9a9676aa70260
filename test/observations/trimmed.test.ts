import { describe, expect, it } from "vitest";
import { trimmed } from "../../pipelines/observations/names/trimmed.js";

describe("trimmed", () => {
  it.each([
    ["在环境整治中投入经费", "投入经费"],
    ["旅行社数量将", "旅行社数量"],
    ["茶叶产量基本持平", "茶叶产量"],
    ["绣娘比例为历史最低", "绣娘比例"],
    ["受雨季影响走高", "走高"],
    ["抽检量达到每千人", "每千人抽检量"],
    ["分别对小区", "对小区"],
    ["的绣娘", "绣娘"],
    ["绣坊“一户一档", "绣坊一户一档"],
  ])("%s → %s", (name, left) => expect(trimmed(name, false)).toBe(left));

  it("goes on with what a trim has left: the signs are looked for anew", () =>
    expect(trimmed("通过争取补助资金的", false)).toBe("争取补助资金"));

  it.each(["财政收入", "将军墓", "共享单车", "在校学生", "主要"])(
    "leaves %s, where its signs are of the word",
    (name) => expect(trimmed(name, false)).toBe(name),
  );

  it("takes 自然 and 当季 from a change alone", () => {
    expect(trimmed("自然", true)).toBe("");
    expect(trimmed("自然", false)).toBe("自然");
  });
});
