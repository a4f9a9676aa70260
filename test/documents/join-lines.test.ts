import { expect, it } from "vitest";
import { joinLines } from "../../pipelines/documents/join-lines.js";

it.each([
  [["新增就", "业12万人"], "新增就业12万人"],
  [["新增就业1,2", "34.5万人，增长6.", "2%"], "新增就业1,234.5万人，增长6.2%"],
  [["under the", "plan (2022", "edition),", "see"], "under the plan (2022 edition), see"],
  [["第四代5", "G基站", "5G"], "第四代5 G基站5G"],
  [[], ""],
])("joins %j", (lines, expected) => {
  expect(joinLines(lines)).toBe(expected);
});
