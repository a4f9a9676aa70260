import { sayValue } from "../charts/say-number.js";
import type { TargetRow } from "../tables/tidy.js";
import { cite } from "./cite.js";
import { type InLanguage, inLanguage, nameIn } from "./language.js";
import { type Markdown, md } from "./markdown.js";
import { shortened } from "./table-columns.js";
import { outcomesIn, sayDue, sayPromise } from "./target-sentence.js";

/**
 * A promise and what came of it as an item of a list, with both sentences:
 *
 *     - **技能人才总量**，2025年达到500万人以上：实际503.2万人，**达成**（目标的100.6%）。
 *
 *       > 承诺：…
 *       >
 *       > 结果：…
 */
export function promiseItem(row: TargetRow, { lang = "zh" }: InLanguage = {}): Markdown {
  const say = inLanguage(lang);
  const { actual_value: actual, unit_measure: unit, target_value: target } = row;
  const value = actual === null ? null : sayValue(actual, unit, false, lang);
  const cited = value === null || row.actual_observation_id === null ? value : cite(value, row.actual_observation_id);
  const share =
    actual === null || !target || /^[%‰]/.test(unit) ? "" : `${Number(((100 * actual) / target).toPrecision(3))}%`;
  const head = md`- **${nameIn(row, lang)}**${say("，", ", ")}${sayDue(row, lang)}${say("", ": ")}${cite(sayPromise(row, lang), row.observation_id)}`;
  const came = md`${say("：", "; ")}${cited === null ? "" : md`${say("实际", "actual ")}${cited}${say("，", ", ")}`}**${outcomesIn(lang)[row.outcome]}**${share === "" ? "" : say(`（目标的${share}）`, ` (${share} of the target)`)}${say("。", ".")}`;
  const promised = md`\n\n  > ${say("承诺：", "Promised: ")}${shortened(row.quote)}`;
  const answered = row.actual_quote ? md`\n  >\n  > ${say("结果：", "Outcome: ")}${shortened(row.actual_quote)}` : "";
  return md`${head}${came}${promised}${answered}\n\n`;
}
