import { rowsOf, type Series } from "./series-row.js";

/** How much there is to go by, in words (zh): indicators, values, years, how many are implied or approximate, which are fullest. */
export function coverageSentence(series: Series): string {
  const rows = rowsOf(series);
  if (rows.length === 0) return "这一部分没有年度数据。";
  const years = rows.map(({ year }) => year);
  const names = new Map<string, number>();
  for (const { indicator_zh: name } of rows) names.set(name, (names.get(name) ?? 0) + 1);
  const areas = new Set(rows.map(({ ref_area: area }) => area)).size;
  const single = [...names.values()].filter((count) => count === 1).length;
  const [fullest] = [...names].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const implied = rows.filter(({ obs_status: status }) => status === "I").length;
  const about = rows.filter(({ obs_status: status }) => status === "E").length;
  const hedged = [implied && `${implied}个为推算数`, about && `${about}个为约数`].filter(Boolean).join("，");
  return [
    `${names.size}项指标${areas > 1 ? `、${areas}个地区` : ""}共${rows.length}个年度数值，时间为${first === last ? `${first}年` : `${first}—${last}年`}`,
    hedged === "" ? "" : `，其中${hedged}`,
    names.size > 1 && fullest![1] > 1 ? `。数据最全的是${fullest![0]}（${fullest![1]}个）` : "",
    single > 0 && names.size > 1 ? `，${single}项只有一个年度的数据，尚不能反映趋势` : "",
    "。",
  ].join("");
}
