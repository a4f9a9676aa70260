import type { Document, TableBlock } from "../documents/document.js";
import { findArea } from "../documents/find-area.js";
import { shifted } from "../quantities/numeral.js";
import type { ReadSentence } from "../quantities/quantity.js";
import type { Sentence } from "../text/sentence.js";
import type { Area, Vocabulary } from "../vocabulary/vocabulary.js";
import type { MissingValue, Observation } from "./observation.js";
import { type TableContext, tableContext } from "./table-context.js";
import type { DataCell } from "./table-grid.js";
import { tableKind } from "./table-kind.js";
import { tableUnit } from "./table-unit.js";
import type { TableValue } from "./table-value.js";
import type { UnitOf } from "./written-unit.js";
import type { Years } from "./years.js";

/** What indicator a label names, or null: see `indicator.ts`. */
export type IndicatorOf = (label: string, unit: string | null, kind: Observation["kind"]) => string | null;

/** What tables are read with. */
export interface TableReader {
  readonly vocabulary: Vocabulary;
  readonly unitOf: UnitOf;
  readonly indicatorOf: IndicatorOf;
  readonly read: (sentence: Sentence) => ReadSentence;
}

/** Reads the figures of one table, in order: a change is of the level before it in its row. */
export class TableFigures {
  private readonly caption: string;
  private readonly around: TableContext;
  private readonly area: Area | null;
  private row: DataCell["row"] | null = null;
  private levels: Observation[] = [];

  constructor(
    private readonly document: Document,
    private readonly block: TableBlock,
    private readonly years: Years,
    private readonly reader: TableReader,
  ) {
    this.caption = (block.caption ?? "").replace(/[（(]?\s*(?:计量)?单位\s*[：:][^）)]*[）)]?/g, "").trim();
    this.around = this.contextOf([this.caption]);
    this.area = findArea(this.caption, reader.vocabulary);
  }

  private contextOf(texts: readonly string[]): TableContext {
    return tableContext(texts, this.years, this.reader.vocabulary, this.reader.unitOf);
  }

  /** What holds of a cell, whether it has a figure or not. */
  private about(data: DataCell, context: TableContext, ownUnit: string | null) {
    const { document, around, reader } = this;
    if (data.row !== this.row) this.levels = [];
    this.row = data.row;
    const label = context.words.join("") || this.caption.replace(/\s+/g, "");
    const written = ownUnit ?? this.unitOf(data, context, label);
    const unit = written === null || ownUnit !== null ? null : reader.unitOf(written);
    const known = ownUnit ?? unit?.unit ?? written;
    const kind = tableKind(label, known, context.change, context.standing);
    const level = context.change ? this.levelOf(context, label) : null;
    const stated = context.period ?? around.period;
    const year = document.facts.referenceYear === null ? null : String(document.facts.referenceYear);
    const area = context.area ?? this.area;
    const named = context.change ? null : this.indicator(label, known, kind);
    return {
      label: context.change && context.words.length === 0 ? (level?.label ?? label) : label,
      unit: known,
      exponent: unit?.exponent ?? 0,
      kind: named?.kind ?? kind,
      indicator: named?.id ?? (level === null ? null : level.indicator),
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
  private unitOf(data: DataCell, context: TableContext, label: string): string | null {
    const own = context.unit ?? (context.change && !context.amount ? null : data.rowUnit || null);
    return context.change && !context.amount ? own : tableUnit(own, this.block.unit, label);
  }

  /** The level before in the row of the name, else the last one. */
  private levelOf({ words }: TableContext, label: string): Observation | null {
    return (
      (words.length > 0 ? this.levels.findLast((level) => level.label === label) : undefined) ??
      this.levels.at(-1) ??
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
    const context = this.contextOf([...data.beside, ...data.above]);
    const { label, period, region, unit, kind, indicator } = this.about(data, context, null);
    const { start, end, text } = data.cell;
    const span = { start, end, text, sentenceStart: data.row[0]!.start, sentenceEnd: data.row.at(-1)!.end };
    return { ...span, status, label, period, region, unit, kind, indicator, target: context.target };
  }

  observation(data: DataCell, written: TableValue): Observation {
    const { document } = this;
    const context = this.contextOf([...data.beside, ...data.above]);
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
    if (!context.change) this.levels.push(observation);
    return observation;
  }
}
