import type { WriteSheet } from "hucre/xlsx";
import { compare } from "./sort-rows.js";
import { seriesKey } from "./statement.js";
import type { SeriesRow } from "./tidy.js";
import { SHEETS, type XlsxContext } from "./xlsx-context.js";
import { type XlsxCell, type XlsxColumn, xlsxSheet } from "./xlsx-sheet.js";
import { styles } from "./xlsx-styles.js";
import { KINDS, themeName } from "./xlsx-words.js";

/** One line of the wide sheet: an indicator of an area, and its values by year. */
interface Line {
  readonly first: SeriesRow;
  readonly years: ReadonlyMap<number, SeriesRow>;
}

/** The series as people know them: a line for each area and indicator, a column for each year, gaps left empty. */
export function wideSheet(context: XlsxContext): WriteSheet {
  const { series } = context.tables;
  const columns: readonly XlsxColumn<Line>[] = [
    { header: "地区", cell: ({ first }) => first.ref_area },
    { header: "主题", cell: ({ first }) => themeName(first.theme) },
    { header: "指标", cell: ({ first }) => first.indicator_zh },
    { header: "单位", cell: ({ first }) => first.unit_measure },
    { header: "类别", cell: ({ first }) => KINDS[first.kind] },
    ...yearsOf(series).map((year) => ({
      header: String(year),
      cell: ({ years }: Line) => {
        const row = years.get(year);
        return row === undefined ? null : yearCell(row, context);
      },
    })),
  ];
  return xlsxSheet(SHEETS.wide, columns, linesOf(series, context), { frozen: 3 });
}

function yearCell(row: SeriesRow, { seriesCell }: XlsxContext): XlsxCell {
  const cell = seriesCell(row, row.series_break === null ? {} : styles.broken);
  const notes = [row.series_break, row.chosen_because, cell.hint].filter((note) => note);
  return cell.link === undefined ? cell : { ...cell, hint: notes.join("｜") };
}

/** Every year from the first to the last, so that a gap is seen. */
function yearsOf(series: readonly SeriesRow[]): readonly number[] {
  const years = series.map((row) => Number(row.time_period));
  const first = years.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = years.reduce((most, year) => Math.max(most, year), Number.NEGATIVE_INFINITY);
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Areas by their codes, indicators as the vocabulary has them. */
function linesOf(series: readonly SeriesRow[], { areaOrder, vocabulary }: XlsxContext): readonly Line[] {
  const order = new Map(vocabulary.indicators.map(({ id }, index) => [id, index]));
  const lines = new Map<string, { first: SeriesRow; years: Map<number, SeriesRow> }>();
  for (const row of series) {
    const key = seriesKey(row.indicator, row.ref_area, 0);
    const line = lines.get(key) ?? { first: row, years: new Map() };
    line.years.set(Number(row.time_period), row);
    lines.set(key, line);
  }
  const place = ({ first }: Line) => order.get(first.indicator) ?? order.size;
  return [...lines.values()].sort(
    (a, b) =>
      compare(areaOrder(a.first.ref_area), areaOrder(b.first.ref_area)) ||
      place(a) - place(b) ||
      compare(a.first.indicator, b.first.indicator),
  );
}
