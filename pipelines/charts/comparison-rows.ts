import type { ChartLanguage } from "./chart.js";
import { pointLabel } from "./point-label.js";
import type { Point } from "./read-points.js";
import { type Scale, sayNumber, scaled } from "./say-number.js";
import type { TargetPoint } from "./target-rows.js";
import { fontSizes } from "./theme.js";
import { sayRange } from "./trend-rows.js";
import { sayPoint } from "./trend-title.js";
import { wordsIn } from "./words.js";
import { wrapText } from "./wrap-text.js";

/** An area of a comparison, as its bar is drawn. */
export interface AreaRow {
  readonly area: string;
  /** The same in lines. */
  readonly name: string;
  readonly value: number;
  readonly target: number | null;
  readonly chosen: boolean;
  readonly certain: boolean;
  readonly status: string;
  readonly said: string;
  readonly range: string | null;
  readonly label: string;
  /** Where the label of a bar begins: at its right end, which is zero for one below zero. */
  readonly right: number;
  readonly targetLabel: string | null;
  readonly observation: string | null;
  readonly source: string | null;
  readonly quote: string | null;
}

/** The row of an area: its value and its target on the scale of the chart, and all in words. */
export function areaRow(
  point: Point,
  targets: readonly TargetPoint[],
  chosen: string | undefined,
  scale: Scale,
  page: number,
  lang: ChartLanguage,
): AreaRow {
  const { area, value, status, observation, source, quote } = point;
  const target = targets.find((each) => each.area === area)?.target ?? null;
  return {
    area: point.areaName,
    name: wrapText(point.areaName, Math.max(104, page * 0.3), fontSizes.label).join("\n"),
    value: scaled(value, scale),
    target: target === null ? null : scaled(target, scale),
    chosen: area === chosen,
    certain: status === "published",
    status: wordsIn(lang).status[status],
    said: sayPoint(point, lang),
    range: sayRange(point, lang),
    label: pointLabel(point, scale, lang),
    right: Math.max(0, scaled(value, scale)),
    targetLabel: target === null ? null : sayNumber(scaled(target, scale), lang),
    observation,
    source,
    quote,
  };
}
