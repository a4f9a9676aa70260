import { createRequire } from "node:module";
import { reasonIn } from "../notebooks/residue-reasons.js";
import type { Observation } from "../observations/observation.js";
import type { Qualifier, Refusal } from "../quantities/quantity.js";
import { columnWidths } from "./column-widths.js";
import { kindWords } from "./kind-words.js";
import { printable } from "./printable.js";
import type { Language } from "./say-rows.js";
import { sayRules } from "./say-rules.js";
import { wrapColumns } from "./wrap-columns.js";

/** JSON Lines need no table: cli-table3 is loaded with the first one. */
const require = createRequire(import.meta.url);

/**
 * One line of JSON Lines: the contract of `fuhan extract --format jsonl`; field meanings are those of `Observation`.
 * @param explain with the rules that decided, as last key `rules`
 */
export function mentionLine(mention: Observation, explain = false): string {
  const line = JSON.stringify(inContract(mention));
  return explain ? `${line.slice(0, -1)},"rules":${JSON.stringify(mention.rules)}}` : line;
}

/** The fields of the contract, in its order. A list of keys for `JSON.stringify` says the same at half the speed. */
const inContract = (m: Observation) => ({
  start: m.start,
  end: m.end,
  text: m.text,
  role: m.role,
  value: m.value,
  lower: m.lower,
  upper: m.upper,
  unit: m.unit,
  qualifier: m.qualifier,
  status: m.status,
  kind: m.kind,
  label: m.label,
  period: m.period,
  region: m.region,
  of: m.of,
  section: m.section,
  indicator: m.indicator,
});

/** The same line with the file that it is of, as last key `document`: for the lines of several files. */
export function attributed(line: string, document: string): string {
  return `${line.slice(0, -1)},"document":${JSON.stringify(document)}}`;
}

/** A number that is no mention, with the reason. */
export function refusalLine({ start, end, text, reason }: Refusal): string {
  return JSON.stringify({ start, end, text, role: "none", reason });
}

/**
 * The same for a person at a terminal: one row a mention, Han aligned; with `explain`, the rules that decided in a row below.
 * @param more.width columns of the terminal
 */
export function mentionTable(
  mentions: readonly Observation[],
  refusals: readonly Refusal[],
  {
    language,
    explain = false,
    width = WIDE,
  }: { readonly language: Language; readonly explain?: boolean; readonly width?: number | undefined },
): string {
  const say = WORDS[language];
  const rows = [
    ...mentions.map((m) => ({ at: m.start, cells: mentionCells(m, language), rules: explain ? m.rules : null })),
    ...refusals.map((r) => ({
      at: r.start,
      cells: [printable(r.text), say.none(reasonIn(r.reason, language)), "", "", "", "", "", "", ""],
      rules: null,
    })),
  ].sort((a, b) => a.at - b.at);
  if (rows.length === 0) return say.nothing;
  const widths = columnWidths([say.head, ...rows.map(({ cells }) => cells)], width);
  const whole = widths.reduce((sum, one) => sum + one, widths.length - 1);
  const fitted = (cells: readonly string[]) => cells.map((cell, column) => wrapped(cell, widths[column]!));
  const Table = require("cli-table3") as typeof import("cli-table3");
  const table = new Table({
    head: fitted(say.head),
    style: { head: [], border: [], compact: true },
    colWidths: widths,
  });
  for (const { cells, rules } of rows) {
    table.push(fitted(cells));
    if (rules !== null)
      table.push([{ colSpan: widths.length, content: wrapped(`  └ ${sayRules(rules, language)}`, whole) }]);
  }
  return table.toString();
}

/** Columns where there is no terminal that says how wide it is. */
const WIDE = 160;

/** cli-table3 would cut Han that it cannot break at a blank. */
const wrapped = (text: string, width: number) => wrapColumns(text, width - 2).join("\n");

const WORDS = {
  zh: {
    head: ["原文", "指标（标签）", "值", "单位", "时期", "地区", "状态", "类别", "指标代码"],
    none: (why: string) => `（不是指标：${why}）`,
    status: { actual: "实际", target: "目标" },
    parameter: "标准、条件",
    unknown: "？",
    nothing: "没有读到计量的数字",
  },
  en: {
    head: ["text", "label", "value", "unit", "period", "area", "status", "kind", "indicator"],
    none: (why: string) => `(no mention: ${why})`,
    status: { actual: "actual", target: "target" },
    parameter: "condition",
    unknown: "?",
    nothing: "no figures were found",
  },
} as const;

function mentionCells(m: Observation, language: Language): string[] {
  const say = WORDS[language];
  const kind = m.role === "parameter" ? say.parameter : kindWords[language][m.kind];
  return [
    printable(m.text),
    printable(m.label),
    sayBounds(m),
    m.unit ?? "",
    m.period ?? say.unknown,
    m.region ?? "",
    say.status[m.status],
    kind,
    m.indicator ?? "",
  ];
}

/** The value as its words hedge it (52万人以上: ≥520000; 近5万: ≲50000), or the range that stands for it. */
function sayBounds({ value, lower, upper, qualifier }: Observation): string {
  if (value !== null) return `${HEDGES[qualifier]}${value}`;
  if (lower === null) return `≤${upper}`;
  return upper === null ? `≥${lower}` : `${lower}～${upper}`;
}

const HEDGES: Readonly<Record<Qualifier, string>> = {
  exact: "",
  about: "≈",
  over: ">",
  near: "≲",
  at_least: "≥",
  at_most: "≤",
};
