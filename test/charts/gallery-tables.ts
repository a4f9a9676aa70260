import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tableToCsv } from "../../pipelines/tables/table-csv.js";
import type { ConflictRow, DocumentRow, SeriesRow, TargetRow } from "../../pipelines/tables/tidy.js";

/** Writes the tables that the gallery is drawn from: made-up areas 甲市 to 癸市 with made-up numbers, always the same. */
export async function writeGalleryTables(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(join(folder, "series.csv"), tableToCsv("series", series)),
    writeFile(join(folder, "targets.csv"), tableToCsv("targets", targets)),
    writeFile(join(folder, "observations.csv"), tableToCsv("observations", [])),
    writeFile(join(folder, "conflicts.csv"), tableToCsv("conflicts", conflicts)),
    writeFile(join(folder, "documents.csv"), tableToCsv("documents", documents)),
  ]);
}

const INDICATORS = {
  "talent-introduced": ["引进人才", "Talent introduced", "人", "flow", 500],
  "skilled-total": ["技能人才总量", "Skilled workers", "人", "stock", 5_000],
  "skilled-high-share": ["高技能人才占技能人才比重", "Highly skilled as a share of skilled workers", "%", "rate", 0.05],
  "employed-urban-share": ["城镇就业人员占比", "Share employed in towns", "%", "rate", 0.05],
  "graduates-local-stay": ["高校毕业生本地居留率", "Share of local graduates who stay", "%", "rate", 0.05],
  "employed-total": ["就业人员总量", "Employed persons", "人", "stock", 5_000],
  "employed-primary": ["第一产业就业人员", "Employed in the primary sector", "人", "stock", 5_000],
  "employed-secondary": ["第二产业就业人员", "Employed in the secondary sector", "人", "stock", 5_000],
  "employed-tertiary": ["第三产业就业人员", "Employed in the tertiary sector", "人", "stock", 5_000],
} as const;

type Id = keyof typeof INDICATORS;

function row(indicator: Id, area: string, year: number, value: number, more: Partial<SeriesRow> = {}): SeriesRow {
  const [zh, en, unit, kind, half] = INDICATORS[indicator];
  const document = `${year}-report.txt`;
  return {
    indicator,
    indicator_zh: zh,
    indicator_en: en,
    theme: "skills",
    ref_area: area,
    time_period: String(year),
    kind,
    unit_measure: unit,
    obs_value: value,
    obs_low: value - half,
    obs_high: value + half,
    obs_status: "A",
    series_break: null,
    statements: 1,
    chosen_because: "示例",
    observation_id: `${document}#0-1`,
    document_id: document,
    vintage: "2026-03-20.example",
    ...more,
  };
}

const yearly = (indicator: Id, area: string, values: { readonly [year: number]: number }) =>
  Object.entries(values).map(([year, value]) => row(indicator, area, Number(year), value));

const BREAK = "文件说明口径有变：统计范围扩大到灵活就业人员";
const AREAS = ["甲市", "乙市", "丙市", "丁市", "戊市", "己市", "庚市", "辛市", "壬市", "癸市"];

const series: readonly SeriesRow[] = [
  row("talent-introduced", "甲市", 2018, 41_800, { obs_status: "I" }),
  ...yearly("talent-introduced", "甲市", { 2019: 44_500, 2020: 47_000 }),
  row("talent-introduced", "甲市", 2022, 62_000, { obs_status: "E", obs_low: 60_000, obs_high: 64_000 }),
  ...yearly("talent-introduced", "甲市", { 2023: 71_000, 2024: 84_000 }),
  ...yearly("skilled-total", "甲市", { 2016: 3_200_000, 2017: 3_330_000, 2018: 3_500_000, 2019: 3_620_000 }),
  row("skilled-total", "甲市", 2020, 4_580_000, { series_break: BREAK }),
  ...yearly("skilled-total", "甲市", { 2021: 4_790_000, 2022: 5_030_000, 2023: 5_160_000, 2024: 5_340_000 }),
  ...yearly("skilled-high-share", "甲市", { 2020: 27, 2022: 31.4, 2024: 32 }),
  ...yearly("employed-urban-share", "甲市", { 2020: 65.4, 2021: 66.4, 2022: 67, 2024: 69.2 }),
  ...yearly("graduates-local-stay", "甲市", { 2020: 78.1, 2021: 76.7, 2024: 75.2 }),
  ...yearly("employed-total", "甲市", { 2020: 16_760_000, 2022: 16_440_000, 2024: 16_250_000 }),
  ...yearly("employed-primary", "甲市", { 2020: 3_790_000, 2022: 3_600_000, 2024: 3_450_000 }),
  ...yearly("employed-secondary", "甲市", { 2020: 4_260_000, 2022: 4_140_000, 2024: 4_050_000 }),
  ...yearly("employed-tertiary", "甲市", { 2020: 8_710_000, 2022: 8_300_000, 2024: 8_750_000 }),
  ...AREAS.slice(1).flatMap((area, index) => {
    const start = 96_000 - 9_300 * index;
    return [2020, 2021, 2022, 2023, 2024]
      .filter((year) => !(index === 4 && year === 2022))
      .map((year) => {
        const growth = index === 2 || index === 6 ? -0.05 : 0.03 + 0.015 * (index % 4);
        const status = index === 5 && year === 2024 ? ("E" as const) : ("A" as const);
        return row("talent-introduced", area, year, Math.round((start * (1 + growth * (year - 2020))) / 100) * 100, {
          obs_status: status,
        });
      });
  }),
];

const target = (year: number, value: number, outcome: TargetRow["outcome"], actual: number | null): TargetRow => ({
  indicator: "talent-introduced",
  indicator_zh: "引进人才",
  indicator_en: "Talent introduced",
  theme: "recruitment",
  ref_area: "甲市",
  time_period: String(year),
  span: null,
  unit_measure: "人",
  target_value: value,
  target_low: null,
  target_high: null,
  qualifier: "at_least",
  observation_id: `${year - 1}-plan.txt#0-1`,
  document_id: `${year - 1}-plan.txt`,
  quote: "引才目标如上。",
  outcome,
  actual_value: actual,
  actual_observation_id: null,
  actual_quote: null,
});

const targets: readonly TargetRow[] = [
  target(2020, 50_000, "missed", 47_000),
  target(2022, 60_000, "met", 62_000),
  target(2024, 80_000, "met", 84_000),
  target(2026, 95_000, "pending", null),
];

const conflicts: readonly ConflictRow[] = [
  {
    indicator: "talent-introduced",
    ref_area: "甲市",
    time_period: "2023",
    unit_measure: "人",
    observation_a: "2023-report.txt#0-1",
    value_a: 71_000,
    document_a: "2023-report.txt",
    quote_a: "引进人才如上。",
    observation_b: "2023-letter.txt#0-1",
    value_b: 66_000,
    document_b: "2023-letter.txt",
    quote_b: "引进人才如上。",
    difference: -5_000,
    basis: "statements",
  },
];

const documents: readonly DocumentRow[] = Array.from({ length: 9 }, (_, index) => ({
  document_id: `${2016 + index}-report.txt`,
  title: `甲市${2016 + index}年人才工作报告（示例）`,
  kind: "work-report",
  issuer: null,
  ref_area: "甲市",
  published: null,
  reference_year: 2016 + index,
  reference_year_basis: "unknown",
  url: null,
  document_number: null,
  proposal_number: null,
  session: null,
  handling: null,
  format: "text",
  sha256: "0",
  source: "example",
  pulled_at: null,
}));
