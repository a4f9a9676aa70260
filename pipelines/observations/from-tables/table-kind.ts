import { words } from "../meaning-words.js";
import type { ObservationKind } from "../observation.js";

/**
 * What kind a table's figure is of: a change by its column, a rate by its unit or name, a flow by a verb in its name (新增, 招生), else a stock.
 * @param standing a header says 年末数 or 累计
 */
export function tableKind(label: string, unit: string | null, change: boolean, standing: boolean): ObservationKind {
  if (change) return unit === null || unit === "%" ? "growth" : "difference";
  if (unit === "%" || unit === "‰" || unit?.includes("/") === true || RATE.test(label)) return "rate";
  if (standing) return "stock";
  return FLOW.find(label) >= 0 || MADE.test(label) ? "flow" : "stock";
}

const RATE = /(?:率|比重|占比|生师比|倍数)$|平均|人均|指数/;
const FLOW = words("flow");
const MADE = /毕业|招生|支出|收入|产量|工资总额/;
