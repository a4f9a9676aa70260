import { createRequire } from "node:module";
import { reasonIn } from "../notebooks/residue-reasons.js";
import type { Observation } from "../observations/observation.js";
import type { Refusal } from "../quantities/quantity.js";
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

/** The same for a person at a terminal: one row a mention, Han aligned; with `explain`, the rules that decided in a row below. */
export function mentionTable(
  mentions: readonly Observation[],
  refusals: readonly Refusal[],
  { language, explain = false }: { readonly language: Language; readonly explain?: boolean },
): string {
  const say = WORDS[language];
  const Table = require("cli-table3") as typeof import("cli-table3");
  const table = new Table({
    head: [...say.head],
    style: { head: [], border: [], compact: true },
    colWidths: [...WIDTHS],
  });
  const rows = [
    ...mentions.flatMap((m) => [
      { at: m.start, cells: mentionCells(m, language) },
      ...(explain
        ? [{ at: m.start, cells: [{ colSpan: 9, content: wrapped(`  └ ${sayRules(m.rules, language)}`, WHOLE) }] }]
        : []),
    ]),
    ...refusals.map((r) => ({
      at: r.start,
      cells: [printable(r.text), say.none(reasonIn(r.reason, language)), "", "", "", "", "", "", ""],
    })),
  ].sort((a, b) => a.at - b.at);
  const fitted = (cell: (typeof rows)[number]["cells"][number], column: number) =>
    typeof cell === "string" ? wrapped(cell, WIDTHS[column]!) : cell;
  table.push(...rows.map(({ cells }) => cells.map(fitted)));
  return table.toString();
}

/** Columns of the terminal, with a blank at both sides of a cell. */
const WIDTHS = [16, 34, 16, 10, 12, 10, 8, 12, 28] as const;
const WHOLE = WIDTHS.reduce((sum, width) => sum + width, WIDTHS.length - 1);

/** cli-table3 would cut Han that it cannot break at a blank. */
const wrapped = (text: string, width: number) => wrapColumns(text, width - 2).join("\n");

const WORDS = {
  zh: {
    head: ["原文", "指标（标签）", "值", "单位", "时期", "地区", "状态", "类别", "指标代码"],
    none: (why: string) => `（不是指标：${why}）`,
    status: { actual: "实际", target: "目标" },
    parameter: "标准、条件",
    unknown: "？",
  },
  en: {
    head: ["text", "label", "value", "unit", "period", "area", "status", "kind", "indicator"],
    none: (why: string) => `(no mention: ${why})`,
    status: { actual: "actual", target: "target" },
    parameter: "condition",
    unknown: "?",
  },
} as const;

function mentionCells(m: Observation, language: Language): string[] {
  const say = WORDS[language];
  const value = m.value === null ? `${m.lower}～${m.upper}` : String(m.value);
  const kind = m.role === "parameter" ? say.parameter : kindWords[language][m.kind];
  return [
    printable(m.text),
    printable(m.label),
    value,
    m.unit ?? "",
    m.period ?? say.unknown,
    m.region ?? "",
    say.status[m.status],
    kind,
    m.indicator ?? "",
  ];
}
