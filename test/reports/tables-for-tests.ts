import type { ReportContext, ReportTables } from "../../pipelines/reports/report-context.js";
import type { DocumentRow, ObservationRow, SeriesRow } from "../../pipelines/tables/tidy.js";

/** Sentences made up for the tests; the figures are published ones. The figure to take stands between ‹ and ›. */
const SENTENCES: readonly Sentence[] = [
  [
    "letter-2023.txt",
    "talent-introduced",
    "引进人才",
    "2022",
    62000,
    "人",
    "去年本市共引来各类人才‹6.2万人›，比前一年多出5.5%。",
    50,
  ],
  [
    "news-2023.txt",
    "talent-introduced",
    "引进人才",
    "2022",
    63000,
    "人",
    "据介绍，全年引来人才‹6.3万人›，同比多6.8%。",
    50,
  ],
  [
    "release-2024.html",
    "talent-introduced",
    "引进人才",
    "2024",
    84000,
    "人",
    "人才引进方面，这一年达到‹8.4万人›。",
    50,
  ],
  [
    "letter-2023.txt",
    "postdocs-recruited",
    "新招收博士后",
    "2022",
    1066,
    "人",
    "同期新进站的博士后为‹1066人›，增幅5%。",
    0,
  ],
  [
    "release-2024.html",
    "postdocs-recruited",
    "新招收博士后",
    "2024",
    1352,
    "人",
    "博士后新进站‹1352人›，创下历年之最。",
    0,
  ],
  [
    "release-2020.txt",
    "urban-new-jobs",
    "城镇新增就业",
    "2020",
    655600,
    "人",
    "城镇新增就业‹65.56万人›，受疫情影响有所减少。",
    50,
  ],
  [
    "release-2022.txt",
    "urban-new-jobs",
    "城镇新增就业",
    "2022",
    706700,
    "人",
    "城镇新增就业‹70.67万人›；调查失业率均值5.4%。",
    50,
  ],
  [
    "release-2024.html",
    "urban-new-jobs",
    "城镇新增就业",
    "2024",
    719000,
    "人",
    "城镇新增就业‹71.9万人›，为年度任务的119%。",
    500,
  ],
  [
    "release-2020.txt",
    "surveyed-unemployment",
    "城镇调查失业率",
    "2020",
    5.7,
    "%",
    "城镇调查失业率全年平均‹5.7%›。",
    0.05,
  ],
  [
    "release-2022.txt",
    "surveyed-unemployment",
    "城镇调查失业率",
    "2022",
    5.4,
    "%",
    "城镇新增就业70.67万人；调查失业率均值‹5.4%›。",
    0.05,
  ],
];

type Sentence = readonly [
  document: string,
  indicator: string,
  zh: string,
  year: string,
  value: number,
  unit: string,
  sentence: string,
  halfWidth: number,
];

const DOCUMENTS: { readonly [id: string]: readonly [string, DocumentRow["kind"], string, string] } = {
  "letter-2023.txt": [
    "关于加大青年人才引进力度的答复函（摘编）",
    "reply-letter",
    "重庆市人力资源和社会保障局",
    "2023-06-12",
  ],
  "news-2023.txt": ["技能与人才工作新闻摘编", "news", "某报", "2023-02-07"],
  "release-2020.txt": ["2020年统计公报（摘编）", "statistical-release", "重庆市统计局", "2021-03"],
  "release-2022.txt": ["2022年统计公报（摘编）", "statistical-release", "重庆市统计局", "2023-03-17"],
  "release-2024.html": [
    "2024年人力资源和社会保障数据（摘编）",
    "statistical-release",
    "重庆市人力资源和社会保障局",
    "2025-01-27",
  ],
};

export const documents: readonly DocumentRow[] = Object.entries(DOCUMENTS).map(
  ([id, [title, kind, issuer, published]]) => ({
    document_id: id,
    title,
    kind,
    issuer,
    ref_area: "重庆市",
    published,
    reference_year: Number(published.slice(0, 4)) - 1,
    reference_year_basis: "title",
    url: null,
    document_number: null,
    proposal_number: null,
    session: null,
    handling: null,
    format: "text",
    sha256: "0".repeat(64),
    source: "shipped",
    pulled_at: null,
  }),
);

export const observations: readonly ObservationRow[] = SENTENCES.map(
  ([document, indicator, label, year, value, unit, sentence, half], at) => {
    const start = 100 * (at + 1) + sentence.indexOf("‹");
    const end = 100 * (at + 1) + sentence.indexOf("›") - 1;
    return {
      observation_id: `${document}#${start}-${end}`,
      indicator,
      label,
      ref_area: "重庆市",
      time_period: year,
      freq: "A",
      time_basis: "document",
      obs_value: value,
      obs_low: value - half,
      obs_high: value + half,
      unit_measure: unit,
      qualifier: "exact",
      kind: unit === "%" ? "rate" : "flow",
      role: "level",
      status: "actual",
      obs_status: "A",
      change_of: null,
      document_id: document,
      section: "一、工作进展",
      place: null,
      correction: null,
      start,
      end,
      quote: sentence.replace(/[‹›]/g, ""),
    };
  },
);

const chosen = observations.filter((row) => row.document_id !== "news-2023.txt");

export const series: readonly SeriesRow[] = chosen.map((row) => ({
  indicator: row.indicator,
  indicator_zh: row.label,
  indicator_en: row.indicator,
  theme: "recruitment",
  ref_area: row.ref_area,
  time_period: row.time_period!,
  kind: row.unit_measure === "%" ? "rate" : "flow",
  unit_measure: row.unit_measure,
  obs_value: row.obs_value!,
  obs_low: row.obs_low!,
  obs_high: row.obs_high!,
  obs_status: "A",
  series_break: null,
  statements: row.indicator === "talent-introduced" && row.time_period === "2022" ? 2 : 1,
  chosen_because: row.indicator === "talent-introduced" && row.time_period === "2022" ? "答复函优先于新闻" : "唯一说法",
  observation_id: row.observation_id,
  document_id: row.document_id,
  vintage: "2026-11-24",
}));

const [first, second] = observations as [ObservationRow, ObservationRow];

const tables: ReportTables = {
  documents,
  observations,
  series,
  conflicts: [
    {
      indicator: "talent-introduced",
      ref_area: "重庆市",
      time_period: "2022",
      unit_measure: "人",
      observation_a: first.observation_id,
      value_a: 62000,
      document_a: first.document_id,
      quote_a: first.quote,
      observation_b: second.observation_id,
      value_b: 63000,
      document_b: second.document_id,
      quote_b: second.quote,
      difference: 1000,
      basis: "statements",
    },
  ],
  targets: [],
  runs: [
    {
      run_id: "run-1",
      fuhan_version: "0.1.0",
      vocabulary_sha256: "0".repeat(64),
      documents_sha256: "0".repeat(64),
      documents: 5,
      unreadable: 0,
      mentions: 20,
      observations: 10,
      refusals: 4,
      series: 9,
      conflicts: 1,
      targets: 0,
      newest_document: "2025-01-27",
      oldest_document: "2021-03",
    },
  ],
};

export const context: ReportContext = {
  area: "重庆市",
  vintage: "2026-11-24",
  tables,
  links: { pdf: "recruitment.pdf", index: "index.html" },
};
