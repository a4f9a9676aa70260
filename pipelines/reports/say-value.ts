/**
 * A value as a Chinese reader says it: 62000 人 → 6.2万人, 1523000000 元 → 15.23亿元, 5.4 % → 5.4%. The unit is the base unit of the
 * table; 万 from ten thousand on, 亿 from a hundred million on (GB/T 15835-2011, 4.1.3); `rough` rounds to three digits and says 约.
 */
export function sayValue(value: number, unit: string, rough = false): string {
  const [scale, word] = scaleOf(value, unit);
  const scaled = rough ? Number((value / scale).toPrecision(3)) : Number((value / scale).toPrecision(12));
  const number = scaled.toLocaleString("en-US", { maximumFractionDigits: 4, useGrouping: word === "" && unit !== "%" });
  return `${rough ? "约" : ""}${number.replace("-", "−")}${word}${unit}`;
}

/** The change from one value to the next, in words: 增长5.5%, 下降0.3个百分点; 大致持平 where the bounds of the two meet. */
export function sayChange(from: Bounded, to: Bounded, unit: string): string {
  if (from.obs_low <= to.obs_high && to.obs_low <= from.obs_high) return "大致持平";
  const difference = to.obs_value - from.obs_value;
  const verb = difference > 0 ? "增长" : "下降";
  if (unit === "%" || unit === "‰")
    return `${difference > 0 ? "上升" : "下降"}${trim(Math.abs(difference))}个${unit === "%" ? "百" : "千"}分点`;
  if (from.obs_value <= 0) return `${difference > 0 ? "增加" : "减少"}${sayValue(Math.abs(difference), unit)}`;
  return `${verb}${trim((100 * Math.abs(difference)) / from.obs_value)}%`;
}

/** A value between its bounds, as a row of `series` has it. */
export interface Bounded {
  readonly obs_value: number;
  readonly obs_low: number;
  readonly obs_high: number;
}

/** `2022` → 2022年, `2022-06` → 2022年6月, `2021/2025` → 2021—2025年; others as they stand; null → 时间不详. */
export function sayPeriod(period: string | null): string {
  if (period === null) return "时间不详";
  if (/^\d{4}$/.test(period)) return `${period}年`;
  const [, year, part] = /^(\d{4})-(\d\d|H[12]|Q[1-4])$/.exec(period) ?? [];
  if (year !== undefined && part !== undefined) return `${year}年${PARTS[part] ?? `${Number(part)}月`}`;
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(period) ?? [];
  if (first !== undefined) return `${first}—${last}年`;
  const [, of, start, end] = /^(\d{4})-(?:Q|)(\d+)\/(?:Q|)(\d+)$/.exec(period) ?? [];
  if (of === undefined) return period;
  return period.includes("Q") ? `${of}年${start}—${end}季度` : `${of}年${Number(start)}—${Number(end)}月`;
}

/** `2023-06-12` → 2023年6月12日, as precise as it is known. */
export function sayDate(date: string | null): string {
  const [year, month, day] = (date ?? "").split("-");
  if (year === undefined || year === "") return "日期不详";
  return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
}

const PARTS: { readonly [part: string]: string } = {
  H1: "上半年",
  H2: "下半年",
  Q1: "一季度",
  Q2: "二季度",
  Q3: "三季度",
  Q4: "四季度",
};

const trim = (value: number) => String(Number(value.toFixed(1)));

function scaleOf(value: number, unit: string): readonly [number, string] {
  if (unit === "%" || unit === "‰" || unit === "" || /^[万亿]/.test(unit)) return [1, ""];
  if (Math.abs(value) >= 1e8) return [1e8, "亿"];
  return Math.abs(value) >= 1e4 ? [1e4, "万"] : [1, ""];
}
