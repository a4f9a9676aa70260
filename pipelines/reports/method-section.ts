import { type Html, html } from "./html.js";

/** How the figures came about, and how far to trust them, in plain words. The same list goes into the PDF. */
export const METHOD: readonly string[] = [
  "每个数字都是从文件原句中取出的，可回溯到句子；未见于文件的年份留空，不作补全，图上的线在此断开。",
  "写明“6.2万”的数字，实际可能在6.15万至6.25万之间；图中浅色带即此范围。“约”“超过”等字样另行放宽。",
  "“推算”指文件未直接公布、由次年数值与增长率反推的数值，只用于填补空缺，不替代公布的数值，图中另用符号标出。",
  "当年累计、年末总数与比率分属不同口径，不画在同一条线上；一年中部分月份的数字不与全年相比。",
  "同一数字有几种说法时，统计公报优先于工作报告，工作报告优先于答复函；位数多者优先于位数少者；新近修订优先于旧数。",
  "年度间统计口径可能有变，涨落较大时请先核对原文。",
];

/** The closing section of a report's page. */
export function methodSection(): Html {
  return html`<section aria-labelledby="method"><h2 id="method">方法与说明</h2><ul>${METHOD.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}
