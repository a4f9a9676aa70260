import Papa from "papaparse";
import { guardFormula } from "../tables/guard-formula.js";
import type { Chart } from "./chart.js";
import type { Evidence } from "./evidence.js";
import { type Html, html } from "./html.js";
import { reportWords } from "./report-words.js";

/**
 * Links to keep what a chart is made of, inside the page itself, so that they work from a file and without the network: its Vega-Lite
 * spec as JSON, and its points as CSV (UTF-8 with a mark that spreadsheets know, texts guarded against being taken for formulas).
 */
export function chartDownloads(chart: Chart, evidence: Evidence): Html {
  const files: readonly (readonly [name: string, what: string, type: string, content: string])[] = [
    ...(chart.spec === null
      ? []
      : [[`${chart.id}.vl.json`, "Vega-Lite", "application/json", JSON.stringify(chart.spec)] as const]),
    ...(chart.rows.length === 0
      ? []
      : [[`${chart.id}.csv`, "CSV", "text/csv", `\uFEFF${pointsCsv(chart, evidence)}`] as const]),
  ];
  if (files.length === 0) return html``;
  const { downloads, colon } = reportWords(evidence.lang);
  return html`<p class="downloads">${downloads}${colon}${files.map(
    ([name, what, type, content], at) =>
      html`${at > 0 && " · "}<a download="${name}" href="data:${type};charset=utf-8,${encodeURIComponent(content)}" aria-label="${downloads} ${chart.title} ${what}">${what}</a>`,
  )}</p>`;
}

/** The points of a chart as CSV: what its table shows, and the observation behind each. */
export function pointsCsv({ rows, columns }: Chart, { observationOf }: Pick<Evidence, "observationOf">): string {
  const cell = (value: unknown) =>
    typeof value === "string" ? guardFormula(value) : typeof value === "number" ? value : "";
  return Papa.unparse(
    [
      [...columns.map(({ title }) => title), "observation_id"],
      ...rows.map((row) => [...columns.map(({ field }) => cell(row[field])), observationOf(row) ?? ""]),
    ],
    { newline: "\r\n" },
  );
}
