import { describe, expect, test } from "vitest";
import { readChart } from "../../pipelines/reports/chart.js";
import { requireSound } from "../../pipelines/reports/require-sound.js";

const chart = (spec: object, number: number) => readChart({ "application/vnd.vegalite.v6+json": spec }, number)!;
const bars = (domain: readonly number[]) => ({
  title: "新增就业",
  description: "新增就业2024年71.9万人。",
  mark: "bar",
  encoding: { y: { field: "value", type: "quantitative", scale: { domain } } },
});

describe("a report", () => {
  test("is made of sound charts", () => {
    expect(() => requireSound([chart(bars([0, 80]), 1), chart(bars([0, 90]), 2)], "overview")).not.toThrow();
  });

  test("is refused for one that misleads, with its number, title, place and every finding", () => {
    const charts = [chart(bars([0, 80]), 1), chart({ ...bars([70, 80]), description: "" }, 2)];
    const refused = () => requireSound(charts, "overview");
    expect(refused).toThrow(expect.objectContaining({ code: "chart-unsound" }));
    expect(refused).toThrow(/2 新增就业: 图没有文字说明.*\n.*2 新增就业: 条形不从 0 起.*encoding\.y.*\(overview\)/);
    expect(refused).not.toThrow(/1 新增就业/);
  });
});
