import { describe, expect, it } from "vitest";
import { isProse } from "../../pipelines/documents/is-prose.js";

describe("isProse", () => {
  it.each([
    ["引才办证5人，培训3人", true],
    ["开办了夜校。", true],
    ["一是办班；二是发证", true],
    ["2023年,办班5期", true],
    ["高级工（人，含技师）", false],
    ["城镇新增就业（万人）", false],
    ["办班、发证", false],
    ["单位，职务", false],
    ["1，235人次", false],
    ["1,235.5", false],
    ["2023年1—8月", false],
    ["Workers, total (10,000)", false],
  ])("of %s is %s", (text, expected) => {
    expect(isProse(text)).toBe(expected);
  });
});
