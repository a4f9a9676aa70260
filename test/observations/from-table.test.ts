import { describe, expect, it } from "vitest";
import { readDocument } from "../../pipelines/documents/read-document.js";
import { observeTables } from "../../pipelines/observations/from-table.js";
import { fewAreas } from "../vocabulary-for-tests.js";

const unitOf = (written: string) =>
  ({ 万人: { unit: "人", exponent: 4 }, 人: { unit: "人", exponent: 0 }, "%": { unit: "%", exponent: 0 } })[written] ??
  null;

const observe = (text: string, name: string) => {
  const document = readDocument({ name, bytes: new TextEncoder().encode(text) }, fewAreas);
  const { observations, refusals } = observeTables(document, fewAreas, unitOf, () => null);
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
      <tr><th>2022年</th><th>2023年</th></tr><tr><td>技能人才</td><td>503</td><td>—</td></tr><tr><td>其中：高级工</td><td>1,58</td><td>160</td></tr></table></body></html>`;
    expect(observe(page, "a.html").rows).toEqual([
      "技能人才年末数  2022 5030000 人 actual level",
      "技能人才高级工年末数  2022 1580000 人 actual level",
      "技能人才高级工年末数  2023 1600000 人 actual level",
    ]);
  });

  it("calls a growth column a change", () => {
    expect(observe("指标,2024年（万人）,比上年增长（%）\n农民工,751,-0.7\n", "a.csv").rows).toEqual([
      "农民工  2024 7510000 人 actual level",
      "农民工  2024 -0.7 % actual change",
    ]);
  });
});
