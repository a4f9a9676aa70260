import { words } from "./meaning-words.js";
import { LISTED, type Slot } from "./slots.js";

/**
 * True where a value only says what another one grew from.
 *
 *     由|7家|增至15家    甲、乙分别从|7家、4家|增加到10家、6家    由上年|下降2.3%|转为增长8.5%
 */
export function isOrigin(slots: readonly Slot[], index: number): boolean {
  let first = index;
  while (first > 0 && LISTED.test(slots[first]!.gap)) first--;
  const left = LEFT.exec(slots[first]!.gap.slice(-13));
  if (left === null || (FLOW.find(left[0]) >= 0 && HEAD.end(left[0]) === "")) return false;
  let last = index;
  while (last + 1 < slots.length && LISTED.test(slots[last + 1]!.gap)) last++;
  return ARRIVES.test(slots[last]!.tail);
}

const LEFT = /[由从][^，；。]{0,12}$/;
const ARRIVES = /^[^，；。]{0,3}[增提升上下降发扩减至到转变调拓延跃整]/;
/** 从各县选派|90名教师|到60个乡镇 begins nowhere. */
const FLOW = words("flow");
const HEAD = words("head");
