import { tally } from "../tables/tally.js";
import type { TidyTables } from "../tables/tidy.js";
import { type Html, html } from "./html.js";

/** What the build read, kept and refused, each with what it means. */
export function runSection(tables: TidyTables): Html {
  const count = tally(tables);
  const unreadable = tables.runs[0]?.unreadable ?? 0;
  const { met, missed, pending, unknown } = count.targets;
  const rows: readonly (readonly [name: string, count: string, meaning: string])[] = [
    ["读入文件", `${count.documents}份`, unreadable === 0 ? "全部可读" : `另有${unreadable}份无法读取`],
    ["数字表述", `${count.mentions}处`, "文中计量某事的数字，连同单位、时期、地区"],
    ["入表观测", `${count.observations}处`, "表述中对应到指标的"],
    ["未对应指标", `${count.residue}处`, "表述中词表尚无其指标的，逐条留存"],
    ["不予采用", `${count.refusals}处`, "年份、文号、序号等不作计量的数字，逐条注明原因"],
    ["年度序列", `${count.series}条`, `${count.indicators}项指标，一地一项为一条`],
    [
      "目标",
      `${met + missed + pending + unknown}项`,
      `达成${met}项，未达成${missed}项，尚无结果${pending}项，无法判断${unknown}项`,
    ],
    ["说法不一", `${tables.conflicts.length}处`, "两份文件的数字相差超出取整所能解释"],
  ];
  return html`<section aria-labelledby="run"><h2 id="run">本次汇编</h2>
<div class="scroll" tabindex="0" role="region" aria-label="本次汇编"><table><thead><tr><th scope="col">项目</th><th scope="col" class="number">数量</th><th scope="col">说明</th></tr></thead>
<tbody>${rows.map(
    ([name, number, meaning]) => html`<tr><td>${name}</td><td class="number">${number}</td><td>${meaning}</td></tr>
`,
  )}</tbody></table></div></section>`;
}
