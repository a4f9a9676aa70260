import { CodeSet } from "../../vocabulary/code-set.js";
import { words } from "../meaning-words.js";
import { isListMark, type Slot } from "../slots.js";

/**
 * Which figures of a sentence only say what another one grew from.
 *
 *     由|7家|增至15家    此前，这一比率不足|70%|    由|30户80人|减至9户20人    甲、乙分别从|7家、4家|增加到10家、6家    由上年|下降2.3%|转为增长8.5%
 */
export function originsOf(slots: readonly Slot[]): readonly boolean[] {
  const origins: boolean[] = [];
  for (let first = 0; first < slots.length; ) {
    let end = first + 1;
    while (end < slots.length && (isListMark(slots[end]!.gap) || slots[end]!.gap === "")) end++;
    const { gap } = slots[first]!;
    const left = (leaves(gap) && ARRIVES.test(slots[end - 1]!.tail)) || (gap.includes("此前") && EARLIER.test(gap));
    for (; first < end; first++) origins.push(left);
  }
  return origins;
}

/** 从各县选派|90名教师|到60个乡镇 begins nowhere. */
function leaves(gap: string): boolean {
  const from = Math.max(0, gap.length - REACH);
  if (FROM.find(gap, from) < 0) return false;
  const left = LEFT.exec(gap.slice(from));
  return left !== null && (FLOW.find(left[0]) < 0 || HEAD.end(left[0]) !== "");
}

/** At a time that is not told. */
const EARLIER = /此前，?(?:这|该)[^，；。]{1,12}$/;
const REACH = 13;
const FROM = new CodeSet("由从");
const LEFT = /(?:由|从(?![业事]))[^，；。]{0,12}$/;
const ARRIVES = /^[^，；。]{0,3}[增提升上下降发扩减至到转变调拓延跃整合优演压缩]/;
const FLOW = words("flow");
const HEAD = words("head");
