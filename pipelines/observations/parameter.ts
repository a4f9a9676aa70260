import type { Slot } from "./slots.js";

const TIME_UNITS = new Set(["年", "个月", "天", "日", "小时", "周岁", "个工作日", "工作日", "分钟", "届"]);

/** True where a quantity is a rule's threshold, standard, ceiling or duration, and no outcome. */
export function isParameter({ quantity, gap, tail }: Slot): boolean {
  const lead = gap.split(/[，；。]/).at(-1) ?? "";
  if (TIME_UNITS.has(quantity.unit ?? "")) return true;
  if (
    /(?:最高|最低|每人|每户|每名|每年每人|给予|可享受|不超过|上限|起付|额度|标准为?|按|满|符合|超过)[^，]{0,8}$/.test(
      lead,
    ) &&
    /(?:补|奖|贷款|资助|贴息|标准|额度|每人|每户|给予|条件|年龄|学制|津贴|以上的)/.test(`${lead}${tail.slice(0, 12)}`)
  )
    return true;
  return /(?:补贴|补助|奖励|贷款|标准|奖补)(?:标准|额度)?(?:最高|不超过|每人|为)[^，]{0,6}$/.test(lead);
}
