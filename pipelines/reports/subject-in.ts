import { areaName } from "../charts/area-name.js";
import { type Language, type Named, nameIn } from "../notebooks/language.js";
import { type Html, html } from "./html.js";
import { inChinese } from "./in-chinese.js";
import { sayPeriod } from "./say-period.js";

/** What a row is about: 重庆市引进人才，2022年; Talent introduced, Chongqing, 2022. */
export function subjectIn(
  row: Named & { readonly ref_area: string; readonly time_period: string | null },
  lang: Language,
): Html {
  const [name, when] = [nameIn(row, lang), sayPeriod(row.time_period, lang)];
  return lang === "zh"
    ? html`${row.ref_area}${name}，${when}`
    : html`${inChinese(name, lang)}, ${inChinese(areaName(row.ref_area, lang), lang)}, ${when}`;
}
