import { expect, test } from "vitest";
import { baseYear } from "../../pipelines/tables/base-year.js";

test.each([
  ["，同比增长", 2021],
  ["，增长", 2021],
  ["，较上年增加", 2021],
  ["，比2020年增加", 2020],
  ["，比2019年、2020年分别增长", 2020],
  ["，与2018年相比增长", 2018],
  ["（2022年末），同比增长", 2021],
  ["，比二〇二一年增长", 2021],
  ["，比2023年增长", null],
  ["，年均增长", null],
  ["，累计增长", null],
  ["，五年来增长", null],
  ["，两年提高", null],
  ["，3年增长", null],
  ["，十年翻番，增长", null],
  ["，2020年以来增长", null],
  ["，环比增长", null],
  ["，比6月末增加", null],
  ["，比年初增加", null],
  ["，高于目标", null],
  ["，比全国平均高", null],
  ["，比“十三五”时期增长", null],
])("in 2022, %s is against %s", (words, year) => {
  expect(baseYear(words, 2022)).toBe(year);
});
