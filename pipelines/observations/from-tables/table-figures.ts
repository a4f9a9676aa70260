import type { Document, TableBlock } from "../../documents/document.js";
import { findArea } from "../../documents/find-area.js";
import { shifted } from "../../quantities/numeral.js";
import type { ReadSentence } from "../../quantities/quantity.js";
import type { Sentence } from "../../text/sentence.js";
import type { Area, Vocabulary } from "../../vocabulary/vocabulary.js";
import type { MissingValue, Observation } from "../observation.js";
import type { Years } from "../times/years.js";
import { type TableContext, tableContext, telling } from "./table-context.js";
import type { DataCell } from "./table-grid.js";
import { tableKind } from "./table-kind.js";
import { partName } from "./table-part.js";
import { tableUnit } from "./table-unit.js";
import type { TableValue } from "./table-value.js";
import type { UnitOf } from "./written-unit.js";

/** What indicator a label names, or null: see `indicator.ts`. */
export type IndicatorOf = (label: string, unit: string | null, kind: Observation["kind"]) => string | null;

/** What tables are read with. */
export interface TableReader {
  readonly vocabulary: Vocabulary;
  readonly unitOf: UnitOf;
  readonly indicatorOf: IndicatorOf;
  readonly read: (sentence: Sentence) => ReadSentence;
}

/** What the cells around a figure say, and the unit of what it is a part of. */
interface Around extends TableContext {
  readonly wholeUnit: string | null;
}

/** Reads the figures of one table, in order: a change is of the level before it in its row, or over it where its row names nothing of its own. */
export class TableFigures {
  private readonly caption: string;
  /** What the caption says that all figures are of. */
  private readonly name: string;
  private readonly around: TableContext;
  private readonly area: Area | null;
  private row: DataCell["row"] | null = null;
  private levels: Observation[] = [];
  /** The levels of the last row that had any, by column. */
  private over = new Map<number, Observation>();

  constructor(
    private readonly document: Document,
    private readonly block: TableBlock,
    private readonly years: Years,
    private readonly reader: TableReader,
  ) {
    this.caption = (block.caption ?? "").replace(/[（(]?\s*(?:计量)?单位\s*[：:][^）)]*[）)]?/g, "").trim();
    this.around = this.contextOf([this.caption]);
    this.name = this.around.words.join("").replace(NUMBERED, "").replace(BY_AREA, "");
    this.area = findArea(this.caption, reader.vocabulary);
  }

  private contextOf(texts: readonly string[]): TableContext {
    return tableContext(texts, this.years, this.reader.vocabulary, this.reader.unitOf);
  }

  /** What the cells around a figure say; a part is named by itself or by its whole, and takes its unit. */
  private contextAt({ beside, above, whole }: DataCell): Around {
    const context = this.contextOf([...beside, ...above]);
    if (whole === null) return { ...context, wholeUnit: null };
    const isRow = whole.of === "row";
    const names = isRow ? beside : above;
    const others = [isRow ? beside.slice(0, -1) : beside, isRow ? above : above.slice(0, -1)].map(
      (texts) => this.contextOf(texts).words,
    );
    const { words, unit } = this.contextOf([whole.name]);
    const part = this.contextOf(names.slice(-1)).words.join("");
    const all = words.length > 0 ? words : others.flat();
    const named = partName(part, all.join(""), this.reader.vocabulary);
    return {
      ...context,
      wholeUnit: unit,
      words: words.length > 0 ? telling([...others[0]!, named, ...others[1]!]) : [named],
    };
  }

  /** What holds of a cell, whether it has a figure or not. */
  private about(data: DataCell, context: Around, ownUnit: string | null) {
    const { document, around, reader } = this;
    if (data.row !== this.row) this.levels = [];
    this.row = data.row;
    const label = context.words.join("") || this.name || this.caption.replace(/\s+/g, "");
    const written = ownUnit ?? this.unitOf(data, context, label);
    const unit = written === null || ownUnit !== null ? null : reader.unitOf(written);
    const known = ownUnit ?? unit?.unit ?? written;
    const kind = tableKind(label, known, context.change, context.standing);
    const level = context.change ? this.levelOf(context, label, data.column) : null;
    const alike = level ?? (context.change && context.words.length === 0 ? [...this.over.values()][0] : undefined);
    const stated = context.period ?? around.period;
    const year = document.facts.referenceYear === null ? null : String(document.facts.referenceYear);
    const area = context.area ?? this.area;
    const named = context.change ? null : this.indicator(label, known, kind);
    return {
      label: context.change && context.words.length === 0 ? (alike?.label ?? label) : label,
      unit: known,
      exponent: unit?.exponent ?? 0,
      kind: named?.kind ?? kind,
      indicator: named?.id ?? alike?.indicator ?? null,
      level,
      period: stated ?? level?.period ?? year,
      timeBasis:
        stated !== null || level !== null
          ? ("stated" as const)
          : year === null
            ? ("unknown" as const)
            : ("document" as const),
      region: area === null || area.name === document.facts.area ? null : area.name,
      section: [this.block.caption ?? "", data.group].filter(Boolean).join(" / "),
    };
  }

  /**
   * A header's own unit goes before the one of its row. A change whose header states none (比上年增长) is in % or in the row's unit, and only a word for an
   * amount (增加额) tells: else it stays unknown.
   */
  private unitOf(data: DataCell, context: Around, label: string): string | null {
    const own = context.unit ?? (context.change && !context.amount ? null : data.rowUnit || null);
    const shared = context.wholeUnit ?? this.block.unit ?? this.around.unit;
    return context.change && !context.amount ? own : tableUnit(own, shared, label);
  }

  /** The level before in the row of the name, else the last one, else the one over it in a row of changes. */
  private levelOf({ words }: TableContext, label: string, column: number): Observation | null {
    return (
      (words.length > 0 ? this.levels.findLast((level) => level.label === label) : undefined) ??
      this.levels.at(-1) ??
      (words.length === 0 ? this.over.get(column) : undefined) ??
      null
    );
  }

  /** Where a name without a verb could be a flow or a stock, the indicator of that very name and unit tells. */
  private indicator(label: string, unit: string | null, kind: Observation["kind"]) {
    const id = this.reader.indicatorOf(label, unit, kind);
    if (id !== null || (kind !== "flow" && kind !== "stock")) return id === null ? null : { id, kind };
    const other = kind === "flow" ? "stock" : "flow";
    const bearer = this.reader.vocabulary.indicators.find(
      (one) => one.kind === other && one.unit === unit && (one.zh === label || one.aliases.includes(label)),
    );
    return bearer === undefined ? null : { id: bearer.id, kind: other as Observation["kind"] };
  }

  missing(data: DataCell, status: MissingValue["status"]): MissingValue {
    const context = this.contextAt(data);
    const { label, period, region, unit, kind, indicator } = this.about(data, context, null);
    const { start, end, text } = data.cell;
    const span = { start, end, text, sentenceStart: data.row[0]!.start, sentenceEnd: data.row.at(-1)!.end };
    return { ...span, status, label, period, region, unit, kind, indicator, target: context.target };
  }

  observation(data: DataCell, written: TableValue): Observation {
    const { document } = this;
    const context = this.contextAt(data);
    const about = this.about(data, context, written.unit);
    const scaled = written.digits !== null;
    const observation: Observation = {
      documentId: document.id,
      start: written.start,
      end: written.end,
      text: document.text.slice(written.start, written.end),
      role: context.change ? "change" : "level",
      value: scaled ? Number(`${written.digits}e${about.exponent}`) : written.value,
      lower: written.lower,
      upper: written.upper,
      halfWidth:
        written.halfWidth === null
          ? null
          : scaled
            ? shifted(String(written.halfWidth), about.exponent)
            : written.halfWidth,
      unit: about.unit,
      qualifier: written.qualifier,
      status: context.target ? "target" : "actual",
      kind: about.kind,
      label: about.label,
      period: about.period,
      timeBasis: about.timeBasis,
      region: about.region,
      of: context.change ? (about.level?.start ?? null) : null,
      section: about.section,
      sentenceStart: data.row[0]!.start,
      sentenceEnd: data.row.at(-1)!.end,
      rules: { unit: about.unit === null ? "none" : "table", period: "table", status: "table", label: "table" },
      indicator: about.indicator,
    };
    if (context.change) return observation;
    if (this.levels.length === 0) this.over = new Map();
    this.levels.push(observation);
    this.over.set(data.column, observation);
    return observation;
  }
}

/** 表2 各市州城镇新增就业: its number, and that it is told area by area, are no part of what is counted. */
const NUMBERED = /^附?表[\d一二三四五六七八九十]+(?:[-—.．][\d一二三四五六七八九十]+)*[：:、.]?/;
const BY_AREA =
  /^(?:分|按)(?:地区|区县|市州?|省份?)(?:分)?的?|^各(?:省区市|省份?|市州|地市|区县|县区|市县|地区|[省市州县区盟])+/;
