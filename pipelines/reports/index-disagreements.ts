import { sayValue } from "../charts/say-number.js";
import type { ConflictRow, TidyTables } from "../tables/tidy.js";
import { evidenceHref } from "./evidence-file.js";
import { type Html, html } from "./html.js";
import { sayPeriod } from "./say-period.js";

/** Every pair of statements that do not agree, in words; each figure leads to its sentence in its document. */
export function disagreements(tables: TidyTables): Html {
  if (tables.conflicts.length === 0) return html``;
  return html`<section aria-labelledby="conflicts"><h2 id="conflicts">说法不一之处</h2>
<ul>${tables.conflicts.map(
    (row) => html`<li>${inWords(row, tables)}</li>
`,
  )}</ul></section>`;
}

function inWords(row: ConflictRow, { documents, series }: TidyTables): Html {
  const chosen = series.find(
    ({ indicator, ref_area, time_period }) =>
      indicator === row.indicator && ref_area === row.ref_area && time_period === row.time_period,
  );
  const said = (value: number, document: string, observation: string) => {
    const title = documents.find(({ document_id }) => document_id === document)?.title ?? document;
    return html`《${title}》作<a href="${evidenceHref("evidence/", observation)}">${sayValue(value, row.unit_measure)}</a>`;
  };
  return html`${row.ref_area}${chosen?.indicator_zh ?? row.indicator}，${sayPeriod(row.time_period)}：${said(row.value_a, row.document_a, row.observation_a)}，${said(row.value_b, row.document_b, row.observation_b)}，相差${sayValue(Math.abs(row.difference), row.unit_measure)}。报告取前者${chosen !== undefined && `（${chosen.chosen_because}）`}。`;
}
