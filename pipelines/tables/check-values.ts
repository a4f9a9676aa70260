import { type Finding, finding } from "./finding.js";
import { compare } from "./sort-rows.js";
import type { ObservationRow, TidyTables } from "./tidy.js";

/** The numbers themselves: values within bounds, rates, growth, amounts and years that can be, places that do not overlap. */
export function checkValues(tables: TidyTables): readonly Finding[] {
  return [
    ...tables.observations.flatMap((row) => [
      ...(isWithin(row) ? [] : [finding("check-bounds", "error", "observations", row, bounds(row))]),
      ...plausible(row),
    ]),
    ...tables.series.flatMap((row) =>
      isWithin(row) ? [] : [finding("check-bounds", "error", "series", row, bounds(row))],
    ),
    ...checkSpans(tables),
    ...checkNumerals(tables),
  ];
}

interface Bounded {
  readonly obs_value: number | null;
  readonly obs_low: number | null;
  readonly obs_high: number | null;
}

const bounds = ({ obs_value, obs_low, obs_high }: Bounded) =>
  `${obs_value ?? ""} [${obs_low ?? ""}, ${obs_high ?? ""}]`;

function isWithin({ obs_value: value, obs_low: low, obs_high: high }: Bounded): boolean {
  if (low !== null && high !== null && low > high) return false;
  return value === null || ((low === null || low <= value) && (high === null || value <= high));
}

/** Nothing that this program reads is older than the country, or promised for longer than a generation. */
const YEARS = [1949, 2100] as const;

function plausible(row: ObservationRow): readonly Finding[] {
  const found: Finding[] = [];
  const warn = (check: Parameters<typeof finding>[0], value: string | number) =>
    found.push(finding(check, "warning", "observations", row, value));
  const value = row.obs_value;
  if (value !== null && row.role === "level") {
    const isShare = row.kind === "rate" && row.unit_measure === "%" && !/完成/.test(row.label);
    if (isShare && (value < 0 || value > 100)) warn("check-rate", value);
    if (row.kind !== "rate" && value < 0) warn("check-negative", value);
  }
  if (value !== null && row.kind === "growth" && row.unit_measure === "%" && (value <= -100 || value > 1000))
    warn("check-growth", value);
  for (const year of row.time_period?.match(/(?<=^|\/)\d{4}/g) ?? [])
    if (Number(year) < YEARS[0] || Number(year) > YEARS[1]) warn("check-year", year);
  return found;
}

/** Each number of a document stands in one row only: spans run forward and share no character. */
function checkSpans({ observations, residue }: TidyTables): readonly Finding[] {
  const spans = [
    ...observations.map((row) => ({ table: "observations" as const, row })),
    ...residue.map((row) => ({ table: "residue" as const, row })),
  ].sort((a, b) => compare(a.row.document_id, b.row.document_id) || a.row.start - b.row.start);
  return spans.flatMap(({ table, row }, index) => {
    const before = spans[index - 1]?.row;
    const place = `${row.start}–${row.end}`;
    if (row.start < 0 || row.end <= row.start) return [finding("check-span", "error", table, row, place)];
    const overlaps = before?.document_id === row.document_id && before.end > row.start;
    return overlaps ? [finding("check-span", "warning", table, row, place)] : [];
  });
}

/** Observations + refusals + residue account for every number that the run extracted. */
function checkNumerals({ runs, observations, residue }: TidyTables): readonly Finding[] {
  return runs.flatMap((run) => {
    const extracted = run.mentions + run.refusals;
    const held = observations.length + residue.length;
    return extracted === held ? [] : [finding("check-numerals", "error", "runs", run, `${held} ≠ ${extracted}`)];
  });
}
