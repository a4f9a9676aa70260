import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TopLevelSpec } from "vega-lite";
import { type ExecutedReport, fileOf } from "./asked-report.js";
import { toPng } from "./charts/to-png.js";
import { toSvg } from "./charts/to-svg.js";
import type { Language } from "./notebooks/language.js";
import { fullestArea } from "./notebooks/series-row.js";
import { renderPage } from "./reports/html-page.js";
import { indexFile } from "./reports/index-file.js";
import { renderPdf } from "./reports/pdf.js";
import { cardOf, type ReportCard } from "./reports/report-card.js";
import type { ReportContext } from "./reports/report-context.js";
import { viewReport } from "./reports/report-view.js";
import { requireSound } from "./reports/require-sound.js";
import type { TidyTables } from "./tables/tidy.js";

/** What is made of a report beside its page. */
export interface ReportFormats {
  readonly pdf: boolean;
  /** A file for each chart, for slides: `recruitment-1.png`. */
  readonly png?: boolean;
  readonly svg?: boolean;
}

/**
 * Writes a report as a page, and as what else was asked for.
 * @returns its entry in the index, and the names of its files
 * @throws FuhanError `chart-unsound` before anything is written; `pdf-failed`
 */
export async function writeReport(
  executed: ExecutedReport,
  tables: TidyTables,
  folder: string,
  { pdf, png = false, svg = false }: ReportFormats,
): Promise<{ readonly card: ReportCard; readonly files: readonly string[] }> {
  const file = fileOf(executed);
  const { parameters, notebook } = executed;
  const lang: Language = parameters.lang === "en" ? "en" : "zh";
  const context: ReportContext = {
    area: typeof parameters.area === "string" && parameters.area !== "" ? parameters.area : defaultArea(tables),
    vintage: vintageIn(tables),
    tables,
    lang,
    links: { ...(pdf ? { pdf: `${file}.pdf` } : {}), index: indexFile(lang), evidence: "evidence/" },
  };
  const view = viewReport(notebook, context);
  requireSound(view.charts, file);
  const files: string[] = [];
  const write = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(folder, name), content);
    files.push(name);
  };
  await write(`${file}.html`, await renderPage(notebook, context));
  if (pdf) await write(`${file}.pdf`, await renderPdf(notebook, context));
  for (const [at, chart] of view.charts.entries()) {
    if (chart.spec === null) continue;
    const drawn = { ...chart, spec: chart.spec as unknown as TopLevelSpec };
    if (svg) await write(`${file}-${at + 1}.svg`, await toSvg(drawn));
    if (png) await write(`${file}-${at + 1}.png`, await toPng(drawn));
  }
  return { card: cardOf(view, { ...context, file, name: executed.name, parameters, pdf }), files };
}

/** The area that reports are about unless asked otherwise: that of `FUHAN_AREA`, else the one with most values. */
export const defaultArea = (tables: TidyTables): string | null =>
  process.env.FUHAN_AREA || fullestArea(tables.series.map((row) => ({ ...row, year: Number(row.time_period) })));

/** The vintage that reports name. */
export const vintageIn = (tables: TidyTables): string => tables.series[0]?.vintage ?? tables.runs[0]?.run_id ?? "";
