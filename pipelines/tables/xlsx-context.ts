import { areaByName } from "../vocabulary/area-by-name.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { seriesKey } from "./statement.js";
import type { DocumentRow, ObservationRow, SeriesRow, TidyTables } from "./tidy.js";
import type { XlsxCell } from "./xlsx-sheet.js";
import { numberFormat, styles } from "./xlsx-styles.js";

export const SHEETS = {
  about: "说明",
  wide: "年度序列",
  long: "序列明细",
  targets: "承诺与兑现",
  conflicts: "矛盾",
  observations: "观测与原句",
  documents: "文件",
} as const;

/** What the sheets of one workbook look up in each other. */
export interface XlsxContext {
  readonly tables: TidyTables;
  readonly vocabulary: Vocabulary;
  readonly observation: (id: string) => ObservationRow | undefined;
  readonly document: (id: string) => DocumentRow | undefined;
  /** The document's title, linked to its row. */
  readonly documentCell: (id: string) => XlsxCell;
  /** A value, linked to the row of the sentence that it stands in. */
  readonly valueCell: (
    value: number | null,
    unit: string,
    observation: string | null,
    style?: XlsxCell["style"],
    signs?: string,
  ) => XlsxCell;
  /** A value of the series as the sheets of the series show it: implied and contested ones by style and sign. */
  readonly seriesCell: (row: SeriesRow, style?: XlsxCell["style"]) => XlsxCell;
  readonly quoteOf: (observation: string | null) => string | null;
  /** GB/T 2260 order, unknown names last. */
  readonly areaOrder: (name: string) => string;
}

export function xlsxContext(tables: TidyTables, vocabulary: Vocabulary): XlsxContext {
  const observations = new Map(tables.observations.map((row, index) => [row.observation_id, { row, at: index + 2 }]));
  const documents = new Map(tables.documents.map((row, index) => [row.document_id, { row, at: index + 2 }]));
  const titleOf = (id: string) => documents.get(id)?.row.title ?? id;
  const codes = new Map<string, string>();
  const contested = new Set(tables.conflicts.map((row) => seriesKey(row.indicator, row.ref_area, row.time_period)));
  const valueCell: XlsxContext["valueCell"] = (value, unit, id, style = {}, signs = "") => {
    const found = id === null ? undefined : observations.get(id);
    const estimated = found !== undefined && ABOUT.test(found.row.qualifier);
    const numFmt = value === null ? {} : { numFmt: numberFormat(value, unit, estimated, signs) };
    return {
      value,
      style: { ...styles.number, ...style, ...numFmt },
      ...(found && {
        link: { sheet: SHEETS.observations, row: found.at },
        hint: `${found.row.quote}——《${titleOf(found.row.document_id)}》`,
      }),
    };
  };
  return {
    tables,
    vocabulary,
    observation: (id) => observations.get(id)?.row,
    document: (id) => documents.get(id)?.row,
    documentCell: (id) => {
      const found = documents.get(id);
      return { value: titleOf(id), ...(found && { link: { sheet: SHEETS.documents, row: found.at } }) };
    },
    valueCell,
    seriesCell: (row, style = {}) => {
      const isContested = contested.has(seriesKey(row.indicator, row.ref_area, row.time_period));
      const own = {
        ...(row.obs_status === "I" ? styles.implied : {}),
        ...(isContested ? styles.contested : {}),
        ...style,
      };
      return valueCell(row.obs_value, row.unit_measure, row.observation_id, own, isContested ? "≠" : "");
    },
    quoteOf: (id) => (id === null ? null : (observations.get(id)?.row.quote ?? null)),
    areaOrder: (name) => {
      const known = codes.get(name) ?? areaByName(vocabulary, name)?.code ?? `~${name}`;
      codes.set(name, known);
      return known;
    },
  };
}

/** Bounds on one side (不少于) are no estimates. */
const ABOUT = /^(?:about|over|near)$/;
