import { areaName } from "./area-name.js";
import type { ChartLanguage } from "./chart.js";
import { isCountry } from "./country.js";
import { groupedBy } from "./directions.js";
import { ofOneUnit } from "./of-one-unit.js";
import type { Point } from "./read-points.js";

/** What is asked for where a chart has a line for each of several: areas by one indicator, or indicators of one area. */
export interface LinesAsked {
  readonly indicator?: string;
  readonly indicators?: readonly string[];
  readonly area?: string;
  readonly areas?: readonly string[];
}

/** The points of each line. */
export interface Lines {
  readonly groups: readonly (readonly Point[])[];
  /** What all have in common: the indicator, or the area. */
  readonly heading: string;
  /** How many indicators are left out for their unit. */
  readonly otherUnit: number;
}

/**
 * The lines asked for, in the order of the table. Areas of an indicator share its commonest unit; the whole country is one of them only
 * in a rate, or if it is named.
 * @param anyUnit keeps indicators of several units, for charts where each has its own axis
 */
export function linesOf(all: readonly Point[], asked: LinesAsked, lang: ChartLanguage, anyUnit: boolean): Lines {
  const { indicators, areas } = asked;
  if (indicators !== undefined) {
    const area = asked.area ?? all.find(({ indicator }) => indicators.includes(indicator))?.area ?? "";
    const here = all.filter((point) => point.area === area && indicators.includes(point.indicator));
    const kept = anyUnit ? here : ofOneUnit(here);
    const groups = groupedBy(kept, ({ indicator }) => indicator);
    const place = (group: readonly Point[]) => indicators.indexOf(group[0]!.indicator);
    return {
      groups: [...groups].sort((a, b) => place(a) - place(b)),
      heading: areaName(area, lang),
      otherUnit: groupedBy(here, ({ indicator }) => indicator).length - groups.length,
    };
  }
  const indicator = asked.indicator ?? all[0]?.indicator ?? "";
  const ofIndicator = all.filter((point) => point.indicator === indicator);
  const here = ofOneUnit(ofIndicator).filter(
    ({ area, kind }) => areas?.includes(area) ?? (kind === "rate" || !isCountry(area)),
  );
  return { groups: groupedBy(here, ({ area }) => area), heading: ofIndicator[0]?.name ?? indicator, otherUnit: 0 };
}
