import { CodeSet } from "../../vocabulary/code-set.js";
import { LEAD_LIMIT } from "../clauses.js";
import { words } from "../meaning-words.js";
import type { NounAfter } from "../names/noun.js";
import type { Slot } from "../slots.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

/** 为|4.8万家|企业发放稳岗返还资金|2.2亿元: for whom something was done, and what. */
export function byGift({ all, index, slot, after, previous, name }: Figure): Labelled | null {
  const { slots } = all;
  const to = slot.quantity.form === "count" ? toIn(slots[firstGiven(slots, index)]!.gap) : undefined;
  const given = to === undefined ? "" : whomIn(slots, index, after);
  // 为1.2万|人|减免学费, 面向9万人次|开展培训
  if (given !== "" && /人次?$/.test(slot.written) && VERB.head(given) !== "") return labelled(given, "noun");
  // 对52名|岗位人员进行了就业、扶贫知识培训
  const taught = given !== "" && slot.tail.includes("、") ? (TAUGHT.exec(slot.tail)?.[0] ?? "") : "";
  if (taught !== "") return labelled(`${to}${taught}`, "noun");
  // 为3亿人次|劳动者提供就业、择业和流动服务
  const served = given !== "" && slot.tail.includes("、") ? (SERVED.exec(slot.tail)?.[0] ?? "") : "";
  if (served !== "") return labelled(`${to}${served}`, "noun");
  if (VERB.find(given, 2) >= 0 || GIVES.test(given.slice(2))) return labelled(`${to}${given}`, "noun");
  // 为900家|卫生服务中心、卫生院配备终端
  const listed = given !== "" && slot.tail.includes("、") ? (WHOMS.exec(slot.tail)?.[1] ?? "") : "";
  if (VERB.find(listed, 2) >= 0 || GIVES.test(listed)) return labelled(`${to}${listed}`, "noun");
  const paid = toNamed(all.slots, index, name, previous);
  if (paid !== "") return labelled(paid, "noun");
  if (previous === null || slot.quantity.form === "percent" || slot.gap.length < 5 || slot.gap.length > LEAD_LIMIT)
    return null;
  const before = all.slots[index - 1]!;
  const from = before.quantity.form === "count" ? toIn(slots[firstGiven(slots, index - 1)]!.gap) : undefined;
  return from === undefined || MARKS.test(slot.gap) || VERB.find(slot.gap) < 2
    ? null
    : labelled(`${from}${slot.gap}`, "noun");
}

/** 为优抚对象|8493人|发放生活补助|5579万元|: whom it is for stands before their number; "" for any other. */
function toNamed(slots: readonly Slot[], index: number, name: string, previous: Labelled | null): string {
  const { gap, tail, quantity } = slots[index]!;
  const next = slots[index + 1];
  if (/^(?:人次?|户)$/.test(quantity.unit ?? "") && next?.gap === tail && PAYS.test(tail) && FOR.test(name))
    return name.includes("、") ? tail : `${name}${tail}`;
  return previous !== null &&
    index > 0 &&
    gap === slots[index - 1]!.tail &&
    PAYS.test(gap) &&
    previous.label.endsWith(gap)
    ? previous.label
    : "";
}
const FOR = /^[为向给][^，；。]{3,}$/;
const PAYS = /^(?:发放|减免|兑现|拨付|返还|支付|落实|代缴|缴纳|报销)[^，；。、：\d]{2,14}$/;

/** 为620名创业者、|15户|小微企业发放贷款: the first of those whom it is done for. */
function firstGiven(slots: readonly Slot[], index: number): number {
  let first = index;
  while (first > 0 && index - first < MANY && isGivenToo(slots, first)) first--;
  return first;
}

const isGivenToo = (slots: readonly Slot[], at: number): boolean =>
  slots[at]!.quantity.form === "count" && slots[at - 1]!.quantity.form === "count" && GIVEN_TOO.test(slots[at]!.gap);
const GIVEN_TOO = /^[^，；。：（）]{0,12}[、和及与]$/;
const MANY = 6;

/** Whom, and what was done for them, which stands after the last of a list. */
function whomIn(slots: readonly Slot[], index: number, after: NounAfter): string {
  let last = index;
  while (last + 1 < slots.length && last - index < MANY && isGivenToo(slots, last + 1)) last++;
  // 向5.26万户|参保企业发放稳岗资金
  const own = `${after.noun}${after.predicate}` || (WHOM.exec(slots[index]!.tail)?.[0] ?? "");
  if (last === index) return own;
  const tail = WHOM.exec(slots[last]!.tail)?.[0] ?? "";
  const did = VERB.find(tail);
  return did < 0 ? own : `${after.noun}${tail.slice(did)}`;
}
const TO =
  /(?:^|[，；。、年月来内度]|全[省市县区州国旗]|我[省市县区州局]|各地|各级|机构|部门|中心|医院|学校|院校|行业|系统|平台|团队|园区|企业|银行|[驿务]站|价格?|方式|采购|足额|按时|及时|要求|规定|[局厅委处])(?:已|共|累计|先后|并|还|同时)*((?:免费|无偿)?(?:面向|针对|[为向给对]))(?:全[省市县区州])?(?:约|近|超过?|逾)?$/;
const toIn = (gap: string): string | undefined =>
  GIVEN.find(gap, Math.max(0, gap.length - 3)) < 0 ? undefined : TO.exec(gap)?.[1];
const GIVEN = new CodeSet("为向给对");
const WHOM = /^[^，；。、：（）的]{4,24}/;
const GIVES = /(?:配备|安装|购置|加装|更换|悬挂|赠送)[^、]{2,}$/;
const WHOMS = /^(?:左右|以上)?([^，；。、：（）的\d]{2,18}(?:、[^，；。、：（）的\d]{2,18}){1,3})(?=[，；。])/;
const SERVED = /^[^，；。：、]{2,12}提供[^，；。：]{2,20}服务(?=[，；。]|$)/;
const TAUGHT =
  /^[^，。；：、（）\d]{2,22}(?:进行|开展|实施)了?[^，。；：、\d]{1,10}(?:、[^，。；：、\d]{1,10}){1,3}(?=[，。；]|$)/;
const MARKS = /[，；。、：（]/;

const VERB = words("flow");
