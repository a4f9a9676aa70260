import type { Language } from "../notebooks/language.js";

/**
 * Where in the original a figure stands: `line 10` → 原件第10行, `page 3` → 原件第3页, `p 6` → 原件第6段, `table 1` → 原件第1表; a cell of a sheet as its
 * program names it, 原件Sheet1!A3; null → "". In English as the tables have it: at line 10.
 */
export function sayPlace(place: string | null, lang: Language): string {
  if (place === null) return "";
  if (lang === "en") return `at ${place}`;
  const [, kind = "", number = ""] = /^([a-z]+) (\d+)$/.exec(place) ?? [];
  const counted = COUNTED[kind];
  return counted === undefined ? `原件${place}` : `原件第${number}${counted}`;
}

const COUNTED: Readonly<Record<string, string>> = { line: "行", page: "页", p: "段", table: "表" };
