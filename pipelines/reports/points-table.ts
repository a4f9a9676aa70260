import type { Chart } from "./chart.js";
import type { ChartRow } from "./chart-rows.js";
import type { Evidence } from "./evidence.js";
import { cite, figureLink } from "./evidence-section.js";
import { type Html, html } from "./html.js";
import { reportWords } from "./report-words.js";

/**
 * The points of a chart as a table, folded away; each row leads to its sentence. Its columns are what the chart says of a point that
 * is pointed at. Empty for a chart without data.
 */
export function pointsTable(chart: Chart, evidence: Evidence): Html {
  const words = reportWords(evidence.lang);
  const columns = chart.columns.filter(({ field }) => chart.rows.some((row) => sayCell(row[field]) !== ""));
  if (columns.length === 0) return html``;
  const cited = chart.rows.map((row) => evidence.observationOf(row));
  const citing = cited.some((id) => id !== null);
  const isNumber = (field: string) => chart.rows.every((row) => NUMBER.test(sayCell(row[field])));
  const cells = (row: ChartRow) =>
    columns.map(({ field }) => html`<td${isNumber(field) && html` class="number"`}>${sayCell(row[field])}</td>`);
  return html`<details class="points"><summary>${words.dataTable(chart.rows.length)}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${words.dataOf(chart.title)}"><table><thead><tr>${columns.map(
    ({ field, title }) => html`<th scope="col"${isNumber(field) && html` class="number"`}>${title}</th>`,
  )}${citing && html`<th scope="col">${words.source}</th>`}</tr></thead>
<tbody>${chart.rows.map((row, at) => {
    const id = cited[at] ?? null;
    return html`<tr>${cells(row)}${citing && html`<td>${id !== null && html`${cite(evidence, id)}${evidence.hrefOf(id) !== null && html` ${figureLink(evidence, id, words.original)}`}`}</td>`}</tr>
`;
  })}</tbody></table></div></details>`;
}

/** A number with its unit, or nothing. */
const NUMBER = /^(?:[约超近−+-]?\s?\d[\d,.]*余?\s?[万亿]?余?\S{0,3})?$/;

function sayCell(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "number") return "";
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
}
