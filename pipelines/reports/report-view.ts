import { areaName } from "../charts/area-name.js";
import type { Language } from "../notebooks/language.js";
import type { Notebook } from "../notebooks/notebook.js";
import type { DocumentRow } from "../tables/tidy.js";
import type { Chart } from "./chart.js";
import { sayDates } from "./dates.js";
import { collectEvidence, type Evidence } from "./evidence.js";
import { type Headline, headlines } from "./headlines.js";
import { linkedObservations } from "./linked-observations.js";
import { type Report, readReport } from "./read-report.js";
import type { ReportContext } from "./report-context.js";
import { reportWords } from "./report-words.js";

/** A report with what it stands on: the same for its page, its PDF and its entry in the index. */
export interface ReportView {
  readonly report: Report;
  readonly charts: readonly Chart[];
  readonly evidence: Evidence;
  readonly headlines: readonly Headline[];
  /** 重庆市 · 趋势报告 */
  readonly kicker: string;
  /** The documents that its figures are from, newest first. */
  readonly documents: readonly DocumentRow[];
  /** When the oldest and the newest of these documents were published, in words of both languages. */
  readonly dates: Readonly<Record<Language, string>>;
}

/** Reads an executed notebook and collects the evidence of all that it draws and links to. */
export function viewReport(notebook: Notebook, context: ReportContext): ReportView {
  const { lang = "zh" } = context;
  const words = reportWords(lang);
  const report = readReport(notebook, lang);
  const charts = report.blocks.flatMap((block) => (block.type === "chart" ? [block.chart] : []));
  const evidence = collectEvidence(
    charts.flatMap(({ rows }) => rows),
    linkedObservations(report, context),
    context,
  );
  const drawn = drawnSeries(charts, evidence);
  const documents = evidence.documents.map(({ row }) => row);
  const dated = documents.length > 0 ? documents : context.tables.documents;
  return {
    report,
    charts,
    evidence,
    headlines: !report.hasHeadlines
      ? []
      : headlines(
          drawn.flatMap(({ rows }) => rows),
          { area: context.area, count: 6, first: drawn.map(({ indicator }) => indicator), lang },
        ),
    kicker: `${context.area === null ? words.everywhere : areaName(context.area, lang)} · ${words.kicker}`,
    documents,
    dates: { zh: sayDates(dated, "zh"), en: sayDates(dated, "en") },
  };
}

/** The series of which a chart draws a value: one that is only listed as covered is no headline. All where there is no chart. */
function drawnSeries(charts: readonly Chart[], { series, observationOf }: Evidence): Evidence["series"] {
  const rows = charts
    .flatMap((chart) => chart.rows)
    .filter((row) => VALUES.some((field) => typeof row[field] === "number"));
  const drawn = new Set(rows.map(observationOf));
  return rows.length === 0 ? series : series.filter((one) => one.rows.some((row) => drawn.has(row.observation_id)));
}

const VALUES = ["value", "obs_value", "actual"] as const;
