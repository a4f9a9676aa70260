import { describe, expect, it } from "vitest";
import { readDocument } from "../../pipelines/documents/read-document.js";
import { tableContext } from "../../pipelines/observations/from-tables/table-context.js";
import { documentYears } from "../../pipelines/observations/times/document-years.js";
import { fewAreas } from "../vocabulary-for-tests.js";

const years = documentYears(readDocument({ name: "a.txt", bytes: Buffer.from("2023年统计公报\n正文。") }, fewAreas));
const unitOf = (written: string) =>
  ({ 万人: { unit: "人", exponent: 4 }, 人: { unit: "人", exponent: 0 }, 亿元: { unit: "元", exponent: 8 } })[
    written
  ] ?? null;
const context = (...texts: readonly string[]) => tableContext(texts, years, fewAreas, unitOf);

const plain = { period: null, area: null, unit: null, target: false, change: false, amount: false, standing: false };

describe("tableContext", () => {
  it.each([
    [["技能人才①", "2023年", "年末数（万人）"], { period: "2023", unit: "万人", standing: true, words: ["技能人才"] }],
    [["技能人才", "2023"], { period: "2023", words: ["技能人才"] }],
    [["技能人才", "2023年末"], { period: "2023", words: ["技能人才"] }],
    [["就业", "2023年城镇新增（万人）"], { period: "2023", unit: "万人", words: ["就业", "城镇新增"] }],
    [["技能人才", "（单位：万人）"], { unit: "万人", words: ["技能人才"] }],
    [["技能人才", "万人"], { unit: "万人", words: ["技能人才"] }],
    [["技能人才", "单位：万人"], { unit: "万人", words: ["技能人才"] }],
    [["万人", "技能人才"], { words: ["万人", "技能人才"] }],
    [["技能人才", "（含企业）"], { words: ["技能人才", "（含企业）"] }],
    [["技能人才[1]", "数量"], { words: ["技能人才"] }],
    [["数量"], { words: ["数量"] }],
    [["指标", "技能人才"], { words: ["技能人才"] }],
    [["技能人才", "2025年目标"], { period: "2025", target: true, words: ["技能人才"] }],
    [["技能人才", "比上年增长（%）"], { change: true, unit: "%", words: ["技能人才"] }],
    [["技能人才", "同比±%"], { change: true, unit: "%", words: ["技能人才"] }],
    [["技能人才", "增加额"], { words: ["技能人才", "增加额"] }],
    [["技能人才", "比上年增加额"], { change: true, amount: true, words: ["技能人才"] }],
    [["技能人才", "增减数"], { change: true, amount: true, words: ["技能人才"] }],
    [["占比增长率"], { words: ["占比增长率"] }],
    [["累计引进"], { standing: true, words: ["累计引进"] }],
    [[], { words: [] }],
  ])("takes %j apart", (texts, found) => {
    expect(context(...texts)).toMatchObject({ ...plain, ...found });
  });

  it("takes a cell that is an area's name and nothing else for the area", () => {
    expect(context("重庆市", "技能人才")).toMatchObject({ area: { name: "重庆市" }, words: ["技能人才"] });
    expect(context("重庆市人才", "数量")).toMatchObject({ area: null, words: ["重庆市人才"] });
  });

  it("keeps the year of a cell further in where two name one", () => {
    expect(context("2022年", "2023年").period).toBe("2023");
  });
});
