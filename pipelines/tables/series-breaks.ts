import type { Indicator } from "../vocabulary/vocabulary.js";
import { DECLARED_BREAK } from "./declared-break.js";
import { isJump } from "./is-jump.js";
import { breakSentences } from "./says-break.js";
import type { SeriesRow } from "./tidy.js";

/**
 * Marks in `series_break` the years before which a series is not comparable: where the document behind a value says that the
 * way of counting changed, in a sentence on that indicator; or where the step from the value before is larger than such a thing
 * makes (`isJump`). The first value of a series has nothing before it.
 * @param rows all values of one build, sorted by indicator, area and year
 * @param texts text of each document, by id
 */
export function markBreaks(
  rows: readonly SeriesRow[],
  indicators: ReadonlyMap<string, Indicator>,
  texts: ReadonlyMap<string, string>,
): readonly SeriesRow[] {
  const notes = new Map([...texts].map(([id, text]) => [id, breakSentences(text)]));
  return rows.map((row, index) => {
    const before = rows[index - 1];
    if (before?.indicator !== row.indicator || before.ref_area !== row.ref_area) return row;
    const names = namesOf(indicators.get(row.indicator));
    const said = (notes.get(row.document_id) ?? []).find((sentence) => isAbout(sentence, row, names));
    if (said !== undefined) return { ...row, series_break: `${DECLARED_BREAK}${said}` };
    const [from, to] = [yearly(before), yearly(row)];
    return isJump(from, to) ? { ...row, series_break: sayJump(from, to) } : row;
  });
}

/** A note names the indicator, and this year or none: a note on 2019 says nothing of 2022. */
function isAbout(sentence: string, row: SeriesRow, names: readonly string[]): boolean {
  if (!names.some((name) => sentence.includes(name))) return false;
  const years: readonly string[] = sentence.match(/(?:19|20)\d{2}(?=年)/g) ?? [];
  return years.length === 0 || years.includes(row.time_period);
}

const namesOf = (indicator: Indicator | undefined) => (indicator ? [indicator.zh, ...indicator.aliases] : []);

const yearly = (row: SeriesRow) => ({ ...row, year: Number(row.time_period) });

function sayJump(from: { year: number; obs_value: number }, to: { year: number; obs_value: number }): string {
  const percent = (to.obs_value / from.obs_value - 1) * 100;
  const size =
    percent > 150
      ? `增至${(to.obs_value / from.obs_value).toFixed(1)}倍`
      : `${percent > 0 ? "增" : "减"}${Math.abs(percent).toFixed(0)}%`;
  return `比${from.year}年${size}，幅度异常，口径可能不同`;
}
