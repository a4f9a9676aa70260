import Papa from "papaparse";
import { areaByName } from "../vocabulary/area-by-name.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { guardFormula } from "./guard-formula.js";
import type { DocumentRow, ObservationRow, SeriesRow, TidyTables } from "./tidy.js";

/** What the data are an instance of: agency, id and version. */
export const STRUCTURE_ID = "FUHAN:YEARLY(1.0.0)";

/**
 * The series as SDMX-CSV 2.0 (https://github.com/sdmx-twg/sdmx-csv, v2.0.0): structure, action, dimensions, measure, attributes, one row
 * an observation, RFC 4180 with CRLF, UTF-8 without a mark. What was chosen is told in docs/exports.md.
 */
export function sdmxCsv(tables: TidyTables, vocabulary: Vocabulary): string {
  const observations = new Map(tables.observations.map((row) => [row.observation_id, row]));
  const documents = new Map(tables.documents.map((row) => [row.document_id, row]));
  const codes = new Map<string, string>();
  const codeOf = (area: string) => {
    const code = codes.get(area) ?? areaByName(vocabulary, area)?.code ?? area;
    codes.set(area, code);
    return code;
  };
  const rows = tables.series.map((row) =>
    Object.values(COLUMNS).map((column) =>
      column({
        row,
        area: codeOf(row.ref_area),
        observation: observations.get(row.observation_id),
        document: documents.get(row.document_id),
      }),
    ),
  );
  return `${Papa.unparse([Object.keys(COLUMNS), ...rows], { newline: "\r\n" })}\r\n`;
}

interface Given {
  readonly row: SeriesRow;
  /** GB/T 2260 code of the area, or its name where the vocabulary has none. */
  readonly area: string;
  readonly observation: ObservationRow | undefined;
  readonly document: DocumentRow | undefined;
}

/** Words of documents are guarded as in the CSV; codes and numbers stand as they are. */
const words = (text: string | null | undefined) => guardFormula(text ?? "");

const COLUMNS: Readonly<Record<string, (given: Given) => string | number>> = {
  STRUCTURE: () => "dataflow",
  STRUCTURE_ID: () => STRUCTURE_ID,
  ACTION: () => "I",
  FREQ: () => "A",
  REF_AREA: ({ area }) => area,
  INDICATOR: ({ row }) => row.indicator,
  TIME_PERIOD: ({ row }) => row.time_period,
  OBS_VALUE: ({ row }) => row.obs_value,
  UNIT_MEASURE: ({ row }) => row.unit_measure,
  UNIT_MULT: () => 0,
  OBS_STATUS: ({ row }) => obsStatus(row),
  LOWER_BOUND: ({ row }) => row.obs_low,
  UPPER_BOUND: ({ row }) => row.obs_high,
  BREAKS: ({ row }) => words(row.series_break),
  COMMENT_OBS: ({ row }) => words(row.chosen_because),
  SOURCE: ({ document, row }) => words(document?.title ?? row.document_id),
  SOURCE_URL: ({ document }) => words(document?.url),
  SOURCE_QUOTE: ({ observation }) => words(observation?.quote),
};

/** CL_OBS_STATUS: A normal, B break in the time series, E estimated, I imputed; an estimate or imputed value at a break stays one. */
const obsStatus = ({ obs_status, series_break }: SeriesRow) =>
  obs_status === "A" && series_break !== null ? "B" : obs_status;
