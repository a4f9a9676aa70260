import { type ColumnTable, from, table } from "arquero";

/** A row of `series` as little as a test wants to say; bounds and the rest are filled in. */
export interface SaidValue {
  readonly year: number;
  readonly value: number;
  readonly half?: number;
  readonly status?: "A" | "E" | "I";
  readonly indicator?: string;
  readonly name?: string;
  readonly indicatorEn?: string;
  readonly seriesBreak?: string;
  readonly area?: string;
  readonly unit?: string;
  readonly kind?: "flow" | "stock" | "rate";
  readonly title?: string;
  readonly quote?: string;
  readonly vintage?: string;
}

/** A table with the columns of `SeriesRow` and `year`. */
export function seriesOf(values: readonly SaidValue[]): ColumnTable {
  return from(
    values.map(({ year, value, half = 0, indicator = "talent-introduced", ...said }) => ({
      indicator,
      indicator_zh: said.name ?? "引进人才",
      indicator_en: said.indicatorEn ?? "Talent introduced",
      theme: "recruitment",
      ref_area: said.area ?? "重庆市",
      time_period: String(year),
      year,
      kind: said.kind ?? "flow",
      unit_measure: said.unit ?? "人",
      obs_value: value,
      obs_low: value - half,
      obs_high: value + half,
      obs_status: said.status ?? "A",
      statements: 1,
      chosen_because: "",
      observation_id: `d${year}#1-2`,
      document_id: `d${year}`,
      vintage: said.vintage ?? "2026-11-24",
      series_break: said.seriesBreak ?? null,
      ...(said.title === undefined ? {} : { title: said.title }),
      ...(said.quote === undefined ? {} : { quote: said.quote }),
    })),
  );
}

/** 2021 implied, 2022 published, 2023 missing, 2024 published. */
export const talent: readonly SaidValue[] = [
  { year: 2021, value: 58_768, half: 500, status: "I" },
  { year: 2022, value: 62_000, half: 500 },
  { year: 2024, value: 84_000, half: 500 },
];

export interface SaidTarget {
  readonly year: number;
  readonly target: number;
  readonly actual?: number;
  readonly outcome: "met" | "missed" | "pending" | "unknown";
  readonly indicator?: string;
  readonly name?: string;
  readonly indicatorEn?: string;
  readonly area?: string;
  readonly unit?: string;
  readonly qualifier?: string;
  readonly low?: number;
  readonly high?: number;
  readonly span?: string;
}

/** A table with the columns of `TargetRow` and `year`. */
export function targetsOf(targets: readonly SaidTarget[]): ColumnTable {
  return from(
    targets.map(({ year, target, actual, outcome, ...said }) => ({
      indicator: said.indicator ?? "talent-introduced",
      indicator_zh: said.name ?? "引进人才",
      indicator_en: said.indicatorEn ?? "Talent introduced",
      theme: "recruitment",
      ref_area: said.area ?? "重庆市",
      time_period: String(year),
      year,
      unit_measure: said.unit ?? "人",
      target_value: target,
      target_low: said.low ?? target,
      target_high: said.high ?? null,
      span: said.span ?? null,
      qualifier: said.qualifier ?? "at_least",
      observation_id: `p${year}#1-2`,
      document_id: `p${year}`,
      quote: "",
      outcome,
      actual_value: actual ?? null,
      actual_observation_id: null,
    })),
  );
}

export const noRows: ColumnTable = table({});

/** Every province, in the order of its code. */
export const PROVINCES =
  "北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 广西壮族自治区 海南省 重庆市 四川省 贵州省 云南省 西藏自治区 陕西省 甘肃省 青海省 宁夏回族自治区 新疆维吾尔自治区".split(
    " ",
  );

/** Every province in one year, values falling in the order of their codes, and the country. */
export const provinces: readonly SaidValue[] = [
  { year: 2025, value: 12_670_000, area: "全国" },
  ...PROVINCES.map((area, index) => ({
    year: 2025,
    value: 1_494_000 - 47_300 * index,
    half: 500,
    area,
    status: index % 7 === 3 ? ("E" as const) : ("A" as const),
  })),
];
