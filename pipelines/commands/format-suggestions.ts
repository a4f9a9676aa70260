import Papa from "papaparse";
import type { Suggestion } from "../tables/suggest.js";
import type { Indicator } from "../vocabulary/vocabulary.js";
import { rowWriters } from "./format-rows.js";
import { kindWords } from "./kind-words.js";

type Language = "zh" | "en";

/** What goes to the terminal or a file, and what only to the person. */
interface Written {
  readonly text: string;
  readonly note: string;
}

type Writer = (found: readonly Suggestion[], language: Language, width?: number) => Promise<Written>;

/** The suggestions in each format that `fuhan suggest` knows. */
export const suggestionWriters: Readonly<Record<"table" | "csv" | "json", Writer>> = {
  table: async (found, language, width) => {
    const names = HEADS[language];
    const rows = found.map((one) => [
      one.documents,
      one.mentions,
      one.label,
      one.unit ?? "？",
      kindWords[language][one.kind],
      advice(one, language),
      `${one.quote} (${one.document_id})`,
    ]);
    async function* chunk() {
      yield { names, columns: names.map((_, column) => rows.map((row) => row[column]!)) };
    }
    let text = "";
    for await (const piece of rowWriters.table(chunk(), width ?? WIDE)) text += piece;
    return { text, note: hint(found, language) };
  },
  csv: async (found, language) => {
    const entries = found.flatMap(({ near, entry }) => (near.length === 0 && entry !== null ? [fields(entry)] : []));
    const rows = entries.length === 0 ? "" : `${Papa.unparse(entries, { newline: "\n" })}\n`;
    const others = found.filter(({ near }) => near.length > 0).map((one) => `  ${one.label}: ${advice(one, language)}`);
    const note = others.length === 0 ? "" : `${OTHERS[language]}\n${others.join("\n")}`;
    return { text: rows, note };
  },
  json: async (found) => ({ text: `${JSON.stringify(found, null, 2)}\n`, note: "" }),
};

/** A line of `indicators.csv`, its columns in order. */
const fields = (entry: Indicator): string[] => [
  entry.id,
  entry.zh,
  entry.en,
  entry.theme,
  entry.unit,
  entry.kind,
  entry.aliases.join("|"),
  entry.excludes.join("|"),
  entry.definition,
  String(entry.priceBased),
  entry.better,
  entry.source,
];

function advice({ near, entry, kind, unit }: Suggestion, language: Language): string {
  const zh = language === "zh";
  const kinds = kindWords[language];
  if (near.length > 0)
    return near
      .map(({ indicator, how }) => {
        const name = `${indicator.id} (${indicator.zh})`;
        if (how === "named") return named(name, unit, language);
        if (how === "alias") return `${zh ? "加为别名？" : "add as alias? "}${name}`;
        return zh
          ? `${name} 是${kinds[indicator.kind]}，此处读作${kinds[kind]}，请核对`
          : `${name} is a ${kinds[indicator.kind]}, here read as a ${kinds[kind]}: check`;
      })
      .join(zh ? "；" : "; ");
  if (entry !== null) return `${zh ? "新指标" : "new indicator"} ${entry.id}`;
  if (unit === null) return zh ? "原文没有单位" : "no unit in the document";
  return zh ? `先把单位 ${unit} 加入 units.csv` : `first add the unit ${unit} to units.csv`;
}

/** The label is an indicator's name: what kept its figures from it, as far as that can be told. */
function named(name: string, unit: string | null, language: Language): string {
  if (language === "zh")
    return unit === null
      ? `已是 ${name} 的名称，原文没有单位，故未归入`
      : `已是 ${name} 的名称，此处读作累计或另一类别，故未归入，请核对`;
  return unit === null
    ? `a name of ${name} already, but the document has no unit`
    : `a name of ${name} already, but here read as a running total or of another kind: check`;
}

function hint(found: readonly Suggestion[], language: Language): string {
  if (found.length === 0) return "";
  return language === "zh"
    ? "fuhan suggest --format csv 给出可贴入 data/vocabulary/indicators.csv 的行；贴后请改 id、英文名和定义，再运行 fuhan check"
    : "fuhan suggest --format csv gives the rows for data/vocabulary/indicators.csv; then put in id, English name and definition, and run fuhan check";
}

/** Columns where there is no terminal that says how wide it is. */
const WIDE = 160;

const HEADS = {
  zh: ["文件", "次数", "标签", "单位", "类别", "建议", "例句"],
  en: ["documents", "mentions", "label", "unit", "kind", "advice", "sentence"],
} as const;

const OTHERS = {
  zh: "另有标签近于已有指标：",
  en: "Other labels are near to indicators that are there:",
} as const;
