import type { ChartLanguage } from "./chart.js";
import type { Point } from "./read-points.js";
import { sayChange } from "./say-change.js";
import { sayValue } from "./say-number.js";
import { wordsIn } from "./words.js";

/**
 * The finding of a trend: its newest value, and how that differs from the earliest. Published values speak before implied ones.
 * `引进人才：2024 年 8.4 万人，比 2022 年多约 35%`
 * @param points one indicator of one area, sorted by year; at least one
 */
export function trendTitle(points: readonly Point[], language: ChartLanguage): string {
  const words = wordsIn(language);
  const published = points.filter(({ status }) => status !== "implied");
  const last = published.at(-1) ?? points.at(-1)!;
  const first = published.length > 1 ? published[0]! : points[0]!;
  const value = sayPoint(last, language);
  const now = language === "zh" ? `${words.inYear(last.year)} ${value}` : `${value} ${words.inYear(last.year)}`;
  const finding = `${last.name}${words.colon}${now}`;
  if (first.year >= last.year) return finding;
  const earlier =
    language === "zh" ? `${first.year} 年${first.status === "implied" ? "（推算）" : ""}` : `${first.year}`;
  return `${finding}${words.comma}${sayChange(first, last, last.unit, earlier, language)}`;
}

/** The trend in words, value by value: `2021 年 58,800 人（推算）；2022 年 6.2 万人`. */
export function sayPoints(points: readonly Point[], language: ChartLanguage): string {
  return points
    .map((point) => {
      const status = point.status === "published" ? "" : wordsIn(language).status[point.status];
      const hedge = status === "" ? "" : language === "zh" ? `（${status}）` : ` (${status})`;
      const value = sayPoint(point, language);
      return language === "zh" ? `${point.year} 年 ${value}${hedge}` : `${value}${hedge} in ${point.year}`;
    })
    .join(language === "zh" ? "；" : "; ");
}

/** A value with its unit; an implied one to three digits. */
export function sayPoint({ value, unit, status }: Point, language: ChartLanguage): string {
  return sayValue(value, unit, language, status === "implied");
}
