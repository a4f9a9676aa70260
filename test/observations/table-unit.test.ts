import { describe, expect, it } from "vitest";
import { tableUnit } from "../../pipelines/observations/from-tables/table-unit.js";

describe("tableUnit", () => {
  it.each([
    ["the cell's own goes before the table's", "亿元", "万人", "技能人才", "亿元"],
    ["the table's where the cell has none", null, "万人", "技能人才", "万人"],
    ["a share takes the % of several", null, "万人、%", "高级工比重", "%"],
    ["a share takes ‰ where that is stated", null, "人、‰", "自然增长率", "‰"],
    ["a share is never counted in the table's unit", null, "万人", "登记失业率", "%"],
    ["a multiple is no share", null, "倍", "求人倍率", "倍"],
    ["a count takes the unit of several that is no %", null, "万人、%", "技能人才", "万人"],
    ["money takes the 元 of several", null, "万人、亿元", "发放补贴", "亿元"],
    ["a count of people leaves the 元 of several", null, "万人，亿元", "技能人才", "万人"],
    ["it stays unknown between two that both fit", null, "人、万人", "技能人才", null],
    ["it stays unknown where nothing is stated or usual", null, null, "技能人才", null],
    ["what is always counted alike has its unit", null, null, "普通高等学校数", "所"],
    ["a single % holds for what is no share by name, too", null, "%", "城镇", "%"],
  ])("%s", (_, own, shared, label, unit) => {
    expect(tableUnit(own, shared, label)).toBe(unit);
  });
});
