import type { Quantity } from "../quantities/quantity.js";
import type { Change } from "./change.js";
import { anyOf } from "./meaning-words.js";
import type { ObservationKind } from "./observation.js";

/** What kind of figure it is: from its unit, its role and the verbs of its label and clause. */
export function kindOf(quantity: Quantity, change: Change, label: string, clause: string): ObservationKind {
  const { form, unit } = quantity;
  if (change !== null) return form === "percent" || form === "multiple" ? "growth" : "difference";
  if (form === "points") return "difference";
  if (form === "percent" || form === "fraction" || form === "ratio" || form === "multiple") return "rate";
  if (unit?.includes("/") || /(?:率|比重|占比|指数|人均.*|平均.*|年均.*)$/.test(label) || unit === "岁") return "rate";
  if (STOCK_END().test(label)) return "stock";
  if (FLOW().test(label) || FLOW().test(clause.slice(-14))) return "flow";
  return STOCK().test(label) || STOCK().test(clause.slice(-10)) ? "stock" : "flow";
}

let flow: RegExp | null = null;
let stock: RegExp | null = null;
let end: RegExp | null = null;
const FLOW = () => (flow ??= new RegExp(anyOf("flow")));
const STOCK = () => (stock ??= new RegExp(anyOf("stock")));
const STOCK_END = () =>
  (end ??= /(?:总量|总数|总规模|总人数|存量|余额|保有量|里程|人口|总里程|装机容量|规模)$|^(?:累计|拥有|现有|持卡)/);
