import { countOf, type InLanguage, nameIn } from "./language.js";
import { rowsOf, type Series } from "./series-row.js";

/** How much there is to go by, in words: indicators, values, years, how many are implied or approximate, which are fullest. */
export function coverageSentence(series: Series, { lang = "zh" }: InLanguage = {}): string {
  const rows = rowsOf(series);
  if (rows.length === 0) return lang === "zh" ? "这一部分没有年度数据。" : "There are no yearly figures here.";
  const years = rows.map(({ year }) => year);
  const names = new Map<string, number>();
  for (const row of rows) names.set(nameIn(row, lang), (names.get(nameIn(row, lang)) ?? 0) + 1);
  const single = [...names.values()].filter((count) => count === 1).length;
  const [fullest] = [...names].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const counted = {
    indicators: names.size,
    areas: new Set(rows.map(({ ref_area: area }) => area)).size,
    values: rows.length,
    first: Math.min(...years),
    last: Math.max(...years),
    implied: rows.filter(({ obs_status: status }) => status === "I").length,
    about: rows.filter(({ obs_status: status }) => status === "E").length,
    fullest: names.size > 1 && fullest![1] > 1 ? fullest! : null,
    single: names.size > 1 ? single : 0,
  };
  return lang === "zh" ? chinese(counted) : english(counted);
}

interface Counted {
  readonly indicators: number;
  readonly areas: number;
  readonly values: number;
  readonly first: number;
  readonly last: number;
  readonly implied: number;
  readonly about: number;
  readonly fullest: readonly [name: string, values: number] | null;
  readonly single: number;
}

function chinese({ indicators, areas, values, first, last, implied, about, fullest, single }: Counted): string {
  const hedged = [implied && `${implied}个为推算数`, about && `${about}个为约数`].filter(Boolean).join("，");
  return [
    `${indicators}项指标${areas > 1 ? `、${areas}个地区` : ""}共${values}个年度数值，时间为${first === last ? `${first}年` : `${first}—${last}年`}`,
    hedged === "" ? "" : `，其中${hedged}`,
    fullest === null ? "" : `。数据最全的是${fullest[0]}（${fullest[1]}个）`,
    single === 0 ? "" : `，${single}项只有一个年度的数据，尚不能反映趋势`,
    "。",
  ].join("");
}

function english({ indicators, areas, values, first, last, implied, about, fullest, single }: Counted): string {
  const hedged = [implied && `${implied} implied`, about && `${about} approximate`].filter(Boolean).join(", ");
  return [
    `${countOf(values, "yearly figure")} of ${countOf(indicators, "indicator")}${areas > 1 ? ` in ${areas} areas` : ""}, ${first === last ? first : `${first}–${last}`}`,
    hedged === "" ? "" : ` (${hedged})`,
    fullest === null ? "" : `. ${fullest[0]} has most (${fullest[1]})`,
    single === 0 ? "" : `; ${single} ${single === 1 ? "has" : "have"} a figure for one year only and show no trend`,
    ".",
  ].join("");
}
