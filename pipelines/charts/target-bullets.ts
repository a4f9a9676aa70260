import type { ChartLanguage } from "./chart.js";
import { type Scale, sayValue, scaled } from "./say-number.js";
import type { TargetPoint } from "./target-rows.js";
import { fontSizes } from "./theme.js";
import { wordsIn } from "./words.js";
import { wrapText } from "./wrap-text.js";

/** A row of a chart of targets, as it is drawn: positions in the axis' scale, or in per cent of the target. */
export interface BulletRow {
  readonly row: string;
  readonly target: number;
  readonly actual: number | null;
  readonly outcome: string;
  readonly said: string;
  readonly targetSaid: string;
  readonly actualSaid: string | null;
  readonly observation: string | null;
  readonly source: string | null;
  readonly quote: string | null;
}

/** @param scale null where the targets have several units, so that each is 100%
 * @param label the row's name, in lines */
export function bulletRow(point: TargetPoint, row: string, scale: Scale | null, lang: ChartLanguage): BulletRow {
  const words = wordsIn(lang);
  const { target, said: targetSaid, actual, unit, outcome, observation, source, quote } = point;
  const at = (value: number) => (scale === null ? (100 * value) / target : scaled(value, scale));
  const actualSaid = actual === null ? null : sayValue(actual, unit, false, lang);
  return {
    row,
    target: at(target),
    actual: actual === null ? null : at(actual),
    outcome: words.outcome[outcome],
    said: words.sayOutcome(words.outcome[outcome], actualSaid, targetSaid),
    targetSaid,
    actualSaid,
    observation,
    source,
    quote,
  };
}

/**
 * Names of rows in lines no wider than `width` pixels: the indicator unless all are of one, the area if there are several, the year, or the
 * years of a sum.
 * No two are the same, so that every target has its own row.
 */
export function bulletLabels(points: readonly TargetPoint[], width: number, lang: ChartLanguage): readonly string[] {
  const oneName = new Set(points.map(({ name }) => name)).size === 1;
  const oneArea = new Set(points.map(({ area }) => area)).size === 1;
  const seen = new Map<string, number>();
  return points.map(({ name, areaName, year, span }) => {
    const when = span === null ? (lang === "zh" ? `${year}年` : `${year}`) : wordsIn(lang).inAll(...span);
    const parts = [oneArea ? "" : areaName, oneName ? "" : name, when];
    const label = parts.filter((part) => part !== "").join(" ");
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return wrapText(count === 1 ? label : `${label} (${count})`, width, fontSizes.label).join("\n");
  });
}

/** What is written at the end of a row, in two lines where there is little room, and in more where these are wider than it. */
export function inLines(said: string, width: number): string {
  const two = said.replace(/ ?[（(]/u, "\n").replace(/[）)]$/u, "");
  return two
    .split("\n")
    .flatMap((line) => wrapText(line, width, fontSizes.label))
    .join("\n");
}
