import type { Chart } from "./chart.js";
import { fieldTitles } from "./chart-rows.js";
import type { Evidence } from "./evidence.js";
import { cite } from "./evidence-section.js";
import { type Html, html } from "./html.js";

/** The points of a chart as a table, folded away; each row leads to its sentence. Empty for a chart without data. */
export function pointsTable(chart: Chart, evidence: Evidence): Html {
  if (chart.rows.length === 0) return html``;
  const columns = columnsOf(chart);
  const cited = chart.rows.map((row) => evidence.observationOf(row));
  const citeOf = (id: string | null) => id !== null && cite(evidence, id);
  const citing = cited.some((id) => id !== null);
  return html`<details class="points"><summary>数据表（${chart.rows.length}行）</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${chart.title}：数据表"><table><thead><tr>${columns.map(
    ({ title, number }) => html`<th scope="col"${number && html` class="number"`}>${title}</th>`,
  )}${citing && html`<th scope="col">出处</th>`}</tr></thead>
<tbody>${chart.rows.map(
    (row, at) =>
      html`<tr>${columns.map(({ field, number }) => html`<td${number && html` class="number"`}>${sayCell(field, row[field])}</td>`)}${citing && html`<td>${citeOf(cited[at] ?? null)}</td>`}</tr>
`,
  )}</tbody></table></div></details>`;
}

interface Column {
  readonly field: string;
  readonly title: string;
  readonly number: boolean;
}

function columnsOf(chart: Chart): readonly Column[] {
  const titles = fieldTitles(chart.spec);
  const fields = [...new Set(chart.rows.flatMap((row) => Object.keys(row)))];
  return fields
    .filter((field) => !HIDDEN.test(field) && chart.rows.some((row) => isPlain(row[field])))
    .map((field) => ({
      field,
      title: NAMES[field] ?? titles.get(field) ?? field,
      number: chart.rows.every((row) => row[field] == null || typeof row[field] === "number"),
    }))
    .sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field));
}

const HIDDEN =
  /^(?:indicator|indicator_en|theme|observation_id|actual_observation_id|document_id|vintage|chosen_because|quote|statements|_.*)$/;

const NAMES: { readonly [field: string]: string } = {
  ref_area: "地区",
  area: "地区",
  indicator_zh: "指标",
  time_period: "年份",
  year: "年份",
  obs_value: "数值",
  obs_low: "下限",
  obs_high: "上限",
  target_value: "目标",
  actual_value: "实际",
  unit_measure: "单位",
  obs_status: "性质",
  status: "性质",
  outcome: "结果",
  kind: "类别",
};

const ORDER = ["kind", "status", "outcome", "obs_status", "unit_measure"];

const WORDS: { readonly [field: string]: { readonly [value: string]: string } } = {
  obs_status: { A: "公布", E: "约数", I: "推算", P: "初步", M: "缺" },
  status: { actual: "实际", target: "目标" },
  outcome: { met: "完成", missed: "未完成", pending: "未到期", unknown: "无从判断" },
  kind: { flow: "流量", stock: "存量", rate: "比率", growth: "增速", difference: "增减" },
};

const isPlain = (value: unknown) =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

function sayCell(field: string, value: unknown): string {
  if (!isPlain(value)) return "";
  if (typeof value !== "number") return WORDS[field]?.[String(value)] ?? String(value);
  return /year|period/i.test(field)
    ? String(value)
    : Number(value.toPrecision(10)).toLocaleString("en-US", { maximumFractionDigits: 4 });
}
