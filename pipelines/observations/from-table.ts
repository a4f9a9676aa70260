import type { Document, TableBlock } from "../documents/document.js";
import { findArea } from "../documents/find-area.js";
import { isFigure } from "../documents/is-figure.js";
import type { Refusal } from "../quantities/quantity.js";
import type { Area, Vocabulary } from "../vocabulary/vocabulary.js";
import type { Extraction, Observation } from "./observation.js";
import { type DataCell, readGrid } from "./table-grid.js";

/** What indicator a label names, or null: see `indicator.ts`. */
export type IndicatorOf = (label: string, unit: string | null, kind: Observation["kind"]) => string | null;
/** Canonical unit and power of ten of a written unit (万人 → 人, 4), or null for an unknown word. */
export type UnitOf = (written: string) => { readonly unit: string; readonly exponent: number } | null;

/**
 * Reads the data cells of a document's tables: each becomes an observation, with year, area, unit and label from the header
 * cells above it and the stub cells beside it (years across or down, areas by rows, indicators either way). Every other numeral
 * of a table is refused. Empty, `—`, `…` and `*` are missing values: no observation.
 */
export function observeTables(
  document: Document,
  vocabulary: Vocabulary,
  unitOf: UnitOf,
  indicatorOf: IndicatorOf,
): Extraction {
  const observations: Observation[] = [];
  const refusals: Refusal[] = [];
  for (const block of document.blocks) {
    if (block.type !== "table") continue;
    const taken = new Set<number>();
    let level: Observation | null = null;
    let row: DataCell["row"] | null = null;
    for (const data of readGrid(block)) {
      if (!isFigure(data.cell.text) || taken.has(data.cell.start)) continue;
      taken.add(data.cell.start);
      if (data.row !== row) level = null;
      row = data.row;
      const observation = observe(document, block, data, level, vocabulary, unitOf, indicatorOf);
      if (observation?.role === "level") level = observation;
      if (observation === null) refusals.push(unreadable(data));
      else observations.push(observation);
    }
    refusals.push(...otherNumerals(block, taken));
  }
  return { observations, refusals: refusals.sort((a, b) => a.start - b.start) };
}

interface Context {
  readonly year: string | null;
  readonly area: Area | null;
  readonly unit: string | null;
  readonly target: boolean;
  readonly change: boolean;
  readonly words: readonly string[];
}

function observe(
  document: Document,
  block: TableBlock,
  data: DataCell,
  level: Observation | null,
  vocabulary: Vocabulary,
  unitOf: UnitOf,
  indicatorOf: IndicatorOf,
): Observation | null {
  const number = /-?\d[\d,，]*(?:\.\d+)?/.exec(data.cell.text.replace(/[－−]/g, "-"));
  if (number === null) return null;
  const context = readContext([...data.beside, ...data.above], vocabulary);
  const percent = /[%％]/.test(data.cell.text);
  const written = percent ? "%" : (context.unit ?? block.unit);
  const unit = written === null ? null : unitOf(written);
  const exponent = unit?.exponent ?? 0;
  const digits = number[0].replace(/[,，]/g, "");
  const decimals = digits.split(".")[1]?.length ?? 0;
  const label = context.words.join("") || (block.caption ?? "").replace(/[（(]?单位.*$/, "").trim();
  const start = data.cell.start + number.index;
  const changed = context.change ? level : null;
  const year =
    context.year ??
    changed?.period ??
    (document.facts.referenceYear === null ? null : String(document.facts.referenceYear));
  const kind = kindOf(label, unit?.unit ?? null, context.change);
  const own = document.facts.area;
  return {
    documentId: document.id,
    start,
    end: start + number[0].length,
    text: document.text.slice(start, start + number[0].length),
    role: context.change ? "change" : "level",
    value: Number(`${digits}e${exponent}`),
    lower: null,
    upper: null,
    halfWidth: Number(`5e${exponent - decimals - 1}`),
    unit: unit?.unit ?? written,
    qualifier: "exact",
    status: context.target ? "target" : "actual",
    kind,
    label,
    period: year,
    timeBasis: (context.year ?? changed) !== null ? "stated" : year !== null ? "document" : "unknown",
    region: context.area === null || context.area.name === own ? null : context.area.name,
    of: changed?.start ?? null,
    section: block.caption ?? "",
    sentenceStart: data.row[0]?.start ?? start,
    sentenceEnd: data.row.at(-1)?.end ?? start,
    rules: { unit: "table", period: "table", status: "table", label: "table" },
    indicator: context.change ? null : indicatorOf(label, unit?.unit ?? null, kind),
  };
}

const UNIT = /[（(]\s*(?:单位[：:])?([^（()）]{1,10})[)）]/;
const STUB_NAMES = /^(?:地区|省份|省市|城市|指标|指标名称|项目|年份|时间|合计|总计|单位)$/;

/** Takes year, area, unit and plan words out of the cells around a figure; what is left is the label, outermost first. */
function readContext(texts: readonly string[], vocabulary: Vocabulary): Context {
  let year: string | null = null;
  let area: Area | null = null;
  let unit: string | null = null;
  let target = false;
  let change = false;
  const words: string[] = [];
  for (const text of texts) {
    let rest = text.replace(/\s+/g, "");
    const stated = /((?:19|20)\d\d)年?(?:末|底|度)?/.exec(rest);
    if (stated !== null) {
      year = stated[1]!;
      rest = rest.replace(stated[0], "");
    }
    const bracket = UNIT.exec(rest);
    if (bracket !== null && (/[%％‰]/.test(bracket[1]!) || /[人个元家所项次户件万亿吨]/.test(bracket[1]!))) {
      unit = bracket[1]!;
      rest = rest.replace(bracket[0], "");
    }
    if (/目标|预期|计划数/.test(rest)) {
      target = true;
      rest = rest.replace(/预期目标|目标值?|预期|计划数/, "");
    }
    if (/^(?:比上年|同比|较上年)?(?:增长|增速|增减)/.test(rest)) {
      change = true;
      rest = "";
    }
    const named = findArea(rest, vocabulary);
    if (named !== null && (named.name === rest || named.aliases.includes(rest))) {
      area = named;
      rest = "";
    }
    if (rest !== "" && !STUB_NAMES.test(rest)) words.push(rest);
  }
  return { year, area, unit, target, change, words };
}

const FLOW = /新增|新建|引进|招生|毕业|培训|培养|发放|选派|招收|转移|再就业|支出|收入|产量/;

function kindOf(label: string, unit: string | null, change: boolean): Observation["kind"] {
  if (change) return unit === null || unit === "%" ? "growth" : "difference";
  if (unit === "%" || unit === "‰" || /率$|比重$|平均|占比|指数/.test(label) || unit?.includes("/")) return "rate";
  return FLOW.test(label) ? "flow" : "stock";
}

function unreadable({ cell }: DataCell): Refusal {
  return { start: cell.start, end: cell.end, text: cell.text, reason: "unreadable" };
}

/** Numerals in headers, stubs and notes: years, and numbers that are part of a name. */
function otherNumerals(block: TableBlock, taken: ReadonlySet<number>): Refusal[] {
  const refusals: Refusal[] = [];
  for (const cell of new Set(block.rows.flat())) {
    if (taken.has(cell.start) && isFigure(cell.text)) continue;
    for (const number of cell.text.matchAll(/\d+(?:\.\d+)?/g)) {
      const start = cell.start + (number.index ?? 0);
      const reason = /^(?:19|20)\d\d$/.test(number[0]) ? "year" : isFigure(cell.text) ? "list-number" : "name";
      refusals.push({ start, end: start + number[0].length, text: number[0], reason });
    }
  }
  return refusals;
}
