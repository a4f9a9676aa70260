import type { TopLevelSpec } from "vega-lite";
import type { Notebook, NotebookOutput } from "../../pipelines/notebooks/notebook.js";
import { observations, series } from "./tables-for-tests.js";

/** A notebook as it is after it has run: parameters, prose, two charts with their pictures, a table, a stream. */
export async function notebookForTests(): Promise<Notebook> {
  const link = observations[0]!.observation_id;
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells: [
      {
        cell_type: "markdown",
        metadata: {},
        source: ["# 重庆市引才趋势：人数两年增三成\n", "\n", "本报告看**引进人才**、博士后与就业。"],
      },
      {
        cell_type: "code",
        execution_count: 1,
        metadata: { tags: ["parameters"] },
        source: 'const area = "重庆市";',
        outputs: [],
      },
      {
        cell_type: "code",
        execution_count: 1,
        metadata: {},
        source: "await show(trendChart(recruitment));",
        outputs: [
          {
            output_type: "display_data",
            metadata: {},
            data: {
              "text/markdown": `## 引进人才\n\n2022年引进人才[6.2万人](#${link})，到2024年为8.4万人。2023年没有可用的数字，图上的线在此断开。\n\n- 升势明显\n- 口径未变`,
            },
          },
          await chart("talent-introduced", "引进人才两年增长35.5%"),
        ],
      },
      { cell_type: "markdown", metadata: {}, source: "## 城镇新增就业\n\n就业规模回稳，`2024` 年高于疫情前的目标。" },
      {
        cell_type: "code",
        execution_count: 1,
        metadata: {},
        source: "await show(jobs);",
        outputs: [await chart("urban-new-jobs", "城镇新增就业回到七十万以上")],
      },
      {
        cell_type: "code",
        execution_count: 1,
        metadata: {},
        source: "showTable(rows);",
        outputs: [
          {
            output_type: "display_data",
            metadata: {},
            data: {
              "text/html": `<table><caption>博士后</caption><thead><tr><th>年份</th><th class="number">新招收</th></tr></thead><tbody><tr><td>2022</td><td class="number">1,066</td></tr><tr><td>2024</td><td class="number">1,352</td></tr></tbody></table>`,
              "text/plain": "…",
            },
          },
          { output_type: "stream", name: "stdout", text: ["读入 9 行\n"] },
          { output_type: "stream", name: "stderr", text: "不该出现的警告" },
        ],
      },
    ],
  };
}

/** A bundle as `show` makes it. */
export async function chart(indicator: string, title: string): Promise<NotebookOutput> {
  const spec = trend(indicator, title);
  const [vega, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: "none" });
  const svg = await view.toSVG();
  return {
    output_type: "display_data",
    metadata: {},
    data: {
      "application/vnd.vegalite.v5+json": spec,
      "image/svg+xml": svg,
      "text/plain": `${title}。折线图，横轴年份，纵轴数值。`,
    },
  };
}

function trend(indicator: string, title: string): TopLevelSpec {
  const years = ["2020", "2021", "2022", "2023", "2024"];
  const values = years.map((year) => {
    const row = series.find((item) => item.indicator === indicator && item.time_period === year);
    return {
      indicator,
      indicator_zh: row?.indicator_zh ?? null,
      ref_area: "重庆市",
      time_period: year,
      obs_value: row === undefined ? null : row.obs_value / 10000,
      obs_status: row?.obs_status ?? null,
    };
  });
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title: { text: title, subtitle: "单位：万人；来源：统计公报与答复函", anchor: "start" },
    width: 560,
    height: 260,
    background: "white",
    config: {
      font: "Noto Sans SC",
      title: { fontSize: 16, subtitleFontSize: 12, offset: 12 },
      axis: { labelFontSize: 12, titleFontSize: 12 },
    },
    data: { values },
    encoding: {
      x: { field: "time_period", type: "ordinal", title: "年份", axis: { labelAngle: 0 } },
      y: { field: "obs_value", type: "quantitative", title: "万人" },
      tooltip: [
        { field: "time_period", title: "年份" },
        { field: "obs_value", title: "万人" },
      ],
    },
    layer: [
      { mark: { type: "line", color: "#1f4f8f", strokeWidth: 2 } },
      { mark: { type: "point", filled: true, size: 70, color: "#1f4f8f" } },
    ],
  };
}
