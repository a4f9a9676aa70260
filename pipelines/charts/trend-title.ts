import { isJump } from "../tables/is-jump.js";
import type { ChartLanguage } from "./chart.js";
import type { Point } from "./read-points.js";
import { type Bounded, sayComparison } from "./say-change.js";
import { sayLevel } from "./say-level.js";
import { sayValue } from "./say-number.js";
import { wordsIn } from "./words.js";

/**
 * The finding of a trend: its newest value, and how that differs from the earliest since the series last broke. Published values speak
 * before implied ones. Where a step between is too large for such a thing (see `isJump`), nothing is compared.
 * `引进人才：2024年8.4万人，比2022年增长约35%`
 * @param points one indicator of one area, sorted by year; at least one
 */
export function trendTitle(points: readonly Point[], language: ChartLanguage): string {
  const words = wordsIn(language);
  const since = points.findLastIndex(({ breakBefore }, index) => index > 0 && breakBefore !== null);
  const whole = points.slice(Math.max(0, since));
  const published = whole.filter(({ status }) => status !== "implied");
  const last = published.at(-1) ?? whole.at(-1)!;
  const first = published.length > 1 ? published[0]! : whole[0]!;
  const value = sayPoint(last, language);
  const now = language === "zh" ? `${words.inYear(last.year)}${value}` : `${value} ${words.inYear(last.year)}`;
  const name =
    last.area === "全国" && language === "zh"
      ? `全国${last.name}`
      : last.area === "全国"
        ? `${last.name}, ${last.areaName}`
        : last.name;
  const finding = `${name}${words.colon}${now}`;
  const broken =
    since > 0 ? `${words.comma}${words.brokenIn(points[since]!.year, points[since]!.breakBefore ?? "", "fact")}` : "";
  if (first.year >= last.year)
    return broken === "" ? finding : `${finding}${broken}${words.comma}${words.notComparable}`;
  const between = whole.filter(({ year }) => year >= first.year && year <= last.year).map(yearlyOf);
  if (between.some((to, index) => index > 0 && isJump(between[index - 1]!, to)))
    return `${finding}${words.comma}${words.jumped}`;
  const earlier =
    language === "zh" ? `${first.year}年${first.status === "implied" ? "（推算）" : ""}` : `${first.year}`;
  const change = sayComparison(boundsOf(first), boundsOf(last), last.unit, { earlier, lang: language });
  return `${finding}${words.comma}${change}${broken}`;
}

/** The trend in words, value by value: `2021年约5.88万人（推算）；2022年6.2万人`. */
export function sayPoints(points: readonly Point[], language: ChartLanguage): string {
  return points
    .map((point, index) => {
      const reason = index > 0 ? point.breakBefore : null;
      const broken =
        reason === null
          ? ""
          : `${wordsIn(language).brokenIn(point.year, reason, "reason")}${language === "zh" ? "；" : "; "}`;
      const status = point.status === "published" ? "" : wordsIn(language).status[point.status];
      const hedge = status === "" ? "" : language === "zh" ? `（${status}）` : ` (${status})`;
      const value = sayPoint(point, language);
      const said = language === "zh" ? `${point.year}年${value}${hedge}` : `${value}${hedge} in ${point.year}`;
      return `${broken}${said}`;
    })
    .join(language === "zh" ? "；" : "; ");
}

/** A value with its unit; an implied one to three digits; of an estimated one what its bounds say (670余万人; over 6.7 million people). */
export function sayPoint(point: Point, language: ChartLanguage): string {
  const { value, unit, status } = point;
  if (status === "estimated") return sayLevel({ ...boundsOf(point), unit_measure: unit, obs_status: "E" }, language);
  return sayValue(value, unit, status === "implied", language);
}

/** A point's value and bounds as `sayChange` takes them. */
export function boundsOf({ value, low, high }: Point): Bounded {
  return { obs_value: value, obs_low: low, obs_high: high };
}

const yearlyOf = ({ kind, year, value }: Point) => ({ kind, year, obs_value: value });
