import { describe, expect, it } from "vitest";
import { readDocument } from "../../pipelines/documents/read-document.js";
import { observeTables } from "../../pipelines/observations/from-tables/from-table.js";
import { createQuantityReader } from "../../pipelines/quantities/read-quantities.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { fewAreas } from "../vocabulary-for-tests.js";

const unitOf = (written: string) =>
  ({ 万人: { unit: "人", exponent: 4 }, 人: { unit: "人", exponent: 0 }, "%": { unit: "%", exponent: 0 } })[written] ??
  null;

const read = createQuantityReader(loadVocabulary());

const observe = (text: string, name: string) => {
  const document = readDocument({ name, bytes: new TextEncoder().encode(text) }, fewAreas);
  const { observations, refusals } = observeTables(document, {
    vocabulary: fewAreas,
    unitOf,
    indicatorOf: () => null,
    read,
  });
  for (const span of [...observations, ...refusals]) expect(document.text.slice(span.start, span.end)).toBe(span.text);
  return {
    rows: observations.map((o) =>
      [o.label, o.region ?? "", o.period ?? "", o.value, o.unit, o.status, o.role].join(" "),
    ),
    halfWidths: observations.map((o) => o.halfWidth),
    refusals: refusals.map((r) => `${r.text} ${r.reason}`),
  };
};

describe("observeTables", () => {
  it("reads areas by rows, the unit from the header, a target from its column", () => {
    const { rows, halfWidths, refusals } = observe(
      "地区,2025年城镇新增就业（万人）,2026年城镇新增就业目标（万人）\n重庆市,,65\n吉林省,22.89,22\n",
      "a.csv",
    );
    expect(rows).toEqual([
      "城镇新增就业 重庆市 2026 650000 人 target level",
      "城镇新增就业 吉林省 2025 228900 人 actual level",
      "城镇新增就业 吉林省 2026 220000 人 target level",
    ]);
    expect(halfWidths).toEqual([5000, 50, 5000]);
    expect(refusals).toEqual(["2025 year", "2026 year"]);
  });

  it("reads years down and indicators across; empty cells are missing", () => {
    expect(observe(",在校学生数,招生数\n2013年,,8\n2014年,30.5,9\n", "a.csv").rows).toEqual([
      "招生数  2013 8  actual level",
      "在校学生数  2014 30.5  actual level",
      "招生数  2014 9  actual level",
    ]);
  });

  it("reads years across under a merged header, the unit from the caption, sub-items under their parent", () => {
    const page = `<html><body><p>单位：万人</p><table><tr><th rowspan=2>指标</th><th colspan=2>年末数</th></tr>
      <tr><th>2022年</th><th>2023年</th></tr><tr><td>技能人才</td><td>503</td><td>—</td></tr><tr><td>其中：高级工</td><td>158</td><td>160</td></tr></table></body></html>`;
    expect(observe(page, "a.html").rows).toEqual([
      "技能人才  2022 5030000 人 actual level",
      "高级工  2022 1580000 人 actual level",
      "高级工  2023 1600000 人 actual level",
    ]);
  });

  it("calls a growth column a change", () => {
    expect(observe("指标,2024年（万人）,比上年增长（%）\n农民工,751,-0.7\n", "a.csv").rows).toEqual([
      "农民工  2024 7510000 人 actual level",
      "农民工  2024 -0.7 % actual change",
    ]);
  });

  it.each([
    [
      "years under merged names, a share beside a count",
      "单位：万人、%\n指标,2021年,,2022年,\n,年末数,比重,年末数,比重\n技能人才①,5,20.5,6,22\n",
      [
        "技能人才  2021 50000 人 actual level",
        "技能人才比重  2021 20.5 % actual level",
        "技能人才  2022 60000 人 actual level",
        "技能人才比重  2022 22 % actual level",
      ],
    ],
    [
      "a column of units",
      "指标,计量单位,2023年,2024年\n培训,万人,5,6\n参保率,%,90,91\n",
      [
        "培训  2023 50000 人 actual level",
        "培训  2024 60000 人 actual level",
        "参保率  2023 90 % actual level",
        "参保率  2024 91 % actual level",
      ],
    ],
    [
      "cells that write their own units",
      "指标,2023年\n培训,约6.2万人\n参保率,95.5%\n",
      ["培训  2023 62000 人 actual level", "参保率  2023 95.5 % actual level"],
    ],
    [
      "parts of a year",
      "指标,2023年1—8月（万人）,2023年上半年（万人）\n培训,5,4\n",
      ["培训  2023-01/08 50000 人 actual level", "培训  2023-H1 40000 人 actual level"],
    ],
    [
      "a year and an area in the title",
      "2022年吉林省技能培训情况\n单位：人\n类别,人数\n高级工,500\n技师,60\n",
      ["高级工  2022 500 人 actual level", "技师  2022 60 人 actual level"],
    ],
    [
      "an index against the year before",
      "年份,工资指数(上年=100)\n2021年,105.2\n2022年,104\n",
      ["工资指数(上年=100)  2021 105.2  actual level", "工资指数(上年=100)  2022 104  actual level"],
    ],
    [
      "growth named after what grows",
      "年份,培训人数（万人）,培训人数增长率\n2022年,5,3.5\n",
      ["培训人数  2022 50000 人 actual level", "培训人数  2022 3.5 % actual change"],
    ],
    [
      "a change in % beside a column of units, an amount in the row's unit, and one that says neither",
      "指标,计量单位,2022年,比上年增长（%）,比上年增加额,比上年增长\n培训,万人,7,-5.9,-0.4,3\n",
      [
        "培训  2022 70000 人 actual level",
        "培训  2022 -5.9 % actual change",
        "培训  2022 -4000 人 actual change",
        "培训  2022 3  actual change",
      ],
    ],
    [
      "areas across",
      "指标,重庆市,吉林省\n2022年培训（人）,5,6\n",
      ["培训 重庆市 2022 5 人 actual level", "培训 吉林省 2022 6 人 actual level"],
    ],
    [
      "a part by its own name, or with that of its whole, in the unit of its whole",
      "指标,2023年\n技能人才总量（人）,90\n#高技能人才,20\n其中：女性,30\n就业人员（人）,80\n其中：第一产业,8\n",
      [
        "技能人才总量  2023 90 人 actual level",
        "高技能人才  2023 20 人 actual level",
        "女性技能人才  2023 30 人 actual level",
        "就业人员  2023 80 人 actual level",
        "第一产业就业人员  2023 8 人 actual level",
      ],
    ],
    [
      "a part in a column of its own",
      "年份,技能人才总量（人）,#高技能人才,其中：技师\n2022年,90,20,5\n",
      ["技能人才总量  2022 90 人 actual level", "高技能人才  2022 20 人 actual level", "技师  2022 5 人 actual level"],
    ],
    [
      "parts under a word that marks them all",
      "年份,技能人才总量（人）,其中,\n,,高技能人才,技师\n2022年,90,20,5\n",
      ["技能人才总量  2022 90 人 actual level", "高技能人才  2022 20 人 actual level", "技师  2022 5 人 actual level"],
    ],
    [
      "parts of what all rows are of",
      "指标,合计（人）,#女性\n2022年在校生,90,20\n",
      ["在校生  2022 90 人 actual level", "女性在校生  2022 20 人 actual level"],
    ],
    [
      "a row of changes of the row above, and a part below it",
      "单位：人，%\n指标,2021年,2022年,2023年（快报）\n引进人才,50,60,70\n比上年增长（%）,4.1,5.5,14.5\n其中：博士,8,9,10\n",
      [
        "引进人才  2021 50 人 actual level",
        "引进人才  2022 60 人 actual level",
        "引进人才  2023 70 人 actual level",
        "引进人才  2021 4.1 % actual change",
        "引进人才  2022 5.5 % actual change",
        "引进人才  2023 14.5 % actual change",
        "引进博士  2021 8 人 actual level",
        "引进博士  2022 9 人 actual level",
        "引进博士  2023 10 人 actual level",
      ],
    ],
    [
      "a caption that names what all figures are of, and their unit",
      "表2 各市州培训人数（人）\n地区,2022年,2023年\n吉林省,5,6\n",
      ["培训人数 吉林省 2022 5 人 actual level", "培训人数 吉林省 2023 6 人 actual level"],
    ],
    [
      "a column of units behind the figures",
      "时间,地区,指标,数值,单位\n2022,吉林省,培训,5,万人\n2023,吉林省,参保率,90,%\n",
      ["培训 吉林省 2022 50000 人 actual level", "参保率 吉林省 2023 90 % actual level"],
    ],
  ])("reads %s", (_, csv, rows) => {
    expect(observe(csv, "a.csv").rows).toEqual(rows);
  });

  it("takes the level above for what a row of changes is of, and none from another row", () => {
    const csv = "指标,2021年,2022年\n引才（人）,,60\n比上年增长（%）,4.1,5.5\n";
    const document = readDocument({ name: "a.csv", bytes: new TextEncoder().encode(csv) }, fewAreas);
    const { observations } = observeTables(document, { vocabulary: fewAreas, unitOf, indicatorOf: () => "x", read });
    const [level, unknown, change] = observations;
    expect([unknown!.of, unknown!.label, change!.of, change!.label]).toEqual([null, "引才", level!.start, "引才"]);
    expect([unknown!.indicator, change!.indicator]).toEqual(["x", "x"]);
  });

  it("reads blanks and commas between groups of three digits, and marks of notes", () => {
    const csv =
      '指标,2019年,2020年,2021年,2022年\n培训（人）,35 000,"1,235，400",73.9(r),1.2ᵖ\n引才（人）,1 200*,1\u202f235.5,2\u00a0000,7\n';
    const { rows } = observe(csv, "a.csv");
    expect(rows.map((row) => row.split(" ")[3])).toEqual([
      "35000",
      "1235400",
      "73.9",
      "1.2",
      "1200",
      "1235.5",
      "2000",
      "7",
    ]);
  });

  it("refuses a comma that groups no three digits, but in a file with semicolons, where it is a decimal comma", () => {
    const { rows, refusals } = observe('指标,2022年,2023年\n培训（人）,"60,67",70\n', "a.csv");
    expect(rows).toEqual(["培训  2023 70 人 actual level"]);
    expect(refusals).toEqual(["2022 year", "2023 year", "60,67 unreadable"]);
    expect(observe("指标;2022年;2023年\n培训（人）;60,67;1.063,900\n参保率（%）;5,5%;6\n", "a.csv").rows).toEqual([
      "培训  2022 60.67 人 actual level",
      "培训  2023 1063.9 人 actual level",
      "参保率  2022 5.5 % actual level",
      "参保率  2023 6 % actual level",
    ]);
    expect(observe("指标;2022年\n培训（人）;1,235\n", "a.csv").rows).toEqual(["培训  2022 1235 人 actual level"]);
  });

  it("takes a paragraph that numbers a table for its caption", () => {
    const page =
      "<html><body><p>表2 各区县培训人数（人）</p><table><tr><th>地区</th><th>2023年</th></tr><tr><td>吉林省</td><td>5</td></tr></table></body></html>";
    expect(observe(page, "a.html").rows).toEqual(["培训人数 吉林省 2023 5 人 actual level"]);
  });

  it("knows why a figure is missing, by SDMX's codes", () => {
    const csv = "指标,2019年,2020年,2021年,2022年,2023年\n培训（万人）,—,…,,*,6\n";
    const document = readDocument({ name: "a.csv", bytes: new TextEncoder().encode(csv) }, fewAreas);
    const { missing } = observeTables(document, { vocabulary: fewAreas, unitOf, indicatorOf: () => "training", read });
    expect(
      missing.map(({ period, status, unit, label, indicator }) => [period, status, unit, label, indicator]),
    ).toEqual(
      [
        ["2019", "M"],
        ["2020", "N"],
        ["2021", "O"],
        ["2022", "Q"],
      ].map((row) => [...row, "人", "培训", "training"]),
    );
  });

  it("keeps the name of a group of rows as the section, and the notes under a table as prose", () => {
    const csv = "单位：人\n指标,2022年,2023年\n一、培训,,\n高级工,5,6\n注：2023年培训高级工8人为快报数。\n";
    const document = readDocument({ name: "a.csv", bytes: new TextEncoder().encode(csv) }, fewAreas);
    const { observations } = observeTables(document, { vocabulary: fewAreas, unitOf, indicatorOf: () => null, read });
    expect(observations.map(({ section }) => section)).toEqual(["单位：人 / 培训", "单位：人 / 培训"]);
    expect(document.blocks.at(-1)).toMatchObject({ type: "paragraph", at: { line: 5 } });
  });
});
