import { clausesOf } from "../clauses.js";
import { words } from "../meaning-words.js";
import { nameIn } from "../names/name.js";
import { bearerAtEnd } from "../names/name-parts.js";
import { isView } from "../names/no-name.js";
import { isTime, type Slot } from "../slots.js";

/**
 * The whole that a clause without a figure names for the parts after it, for each figure of a sentence; "" for none.
 *
 *     外出农民工中，跨省流动的|312万人，省内流动的|387万人      护理员860人。从年龄看，35岁以下占|24%
 *
 * @param people those whom the sentences before counted, or ""
 */
export function openedOf(slots: readonly Slot[], people: string): readonly string[] {
  const counted = people !== "" && isShareOfPeople(slots);
  const opens = ({ gap }: Slot, index: number): boolean =>
    gap.includes("中，") ||
    gap.includes("看，") ||
    (gap.includes("：") && OPENS.test(gap)) ||
    (gap.includes("，") && sharedBefore(slots, index) !== undefined);
  if (!counted && !slots.some(opens)) return slots.map(() => "");
  let whole = counted ? people : "";
  let viewed = counted;
  return slots.map(({ quantity, gap }, index) => {
    const { form, unit } = quantity;
    const share = form === "percent" || form === "fraction";
    const ends =
      !share &&
      !viewed &&
      unit !== "岁" &&
      !isTime(quantity) &&
      gap.includes("；") &&
      !/(?:^|持平)；[^，；]{0,12}(?<!率)$/.test(gap);
    if (gap.includes("。") || ends) {
      whole = "";
      viewed = false;
    }
    for (const clause of clausesOf(gap).slice(0, -1)) {
      if (VIEWED.test(clause)) {
        if (!viewed) whole = countedBefore(slots, index) || people;
        viewed = whole !== "";
      } else if (isView(clause)) whole = "";
      if (clause.startsWith("其中")) whole = "";
      if (!OPENED.test(clause)) continue;
      const name = nameIn(clause.replace(OPENED, "").replace(/^在(?![校岗职读册编站园孵])(?=.{2})/, ""), true).replace(
        /总[量数]$/,
        "",
      );
      whole =
        name.length <= LONGEST && (BEARER.end(name) !== "" || THINGS.test(name) || MEASURES.test(name)) ? name : "";
    }
    const shared = gap.includes("：") ? SHARED.exec(gap)?.[1] : sharedBefore(slots, index);
    if (shared !== undefined) whole = nameIn(shared, true);
    if (isOpenedShare(whole) && !share) return "";
    if (isOpenedMean(whole)) return form === "money" ? whole : "";
    if (whole === "" || share) return whole;
    if (form === "money") return BEARER.end(whole) !== "" && gap.includes("均") ? whole : "";
    return form === "count" && (unit === "人" ? bearerAtEnd(whole) : BEARER.end(whole) === "" || THINGS.test(whole))
      ? whole
      : "";
  });
}

/** |35岁|及以下的占38%，…; 具有本科学历的占|43%|: a sentence begins with a share of those who were counted before it. */
function isShareOfPeople(slots: readonly Slot[]): boolean {
  const [first, second] = slots;
  const aged = first?.quantity.unit === "岁" && first.gap === "";
  const share = aged ? second : first;
  return share?.quantity.form === "percent" && (aged ? AGED : TRAIT).test(share.gap);
}
const AGED = /岁(?:及?以[上下])?的?占$/;
const TRAIT =
  /^(?:[男女]性|(?:具有|具备)?[^，、的占人员院校站所室构县区]{2,10}(?:学历|学位|职称|文化程度)(?:及?以[上下])?)的?占$/;

/** 护理员|860人|，从年龄看，…: whom the sentence counted before a view of them; "" for none. */
function countedBefore(slots: readonly Slot[], index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    if (slots[at]!.quantity.unit !== "人") continue;
    const name = nameIn(clausesOf(slots[at]!.gap).at(-1)!, false);
    if (name.length <= LONGEST && bearerAtEnd(name)) return name;
  }
  return "";
}
const NEAR = 4;
const VIEWED =
  /^[从按](?:年龄|学历|学位|职称|职务|性别|专业|国别|国籍|户籍|技能等级|从业年限|文化程度)[^，]{0,4}(?:[上来]?看|分)$/;

/** 比例情况分别为： */
const LEADS_ON = "(?:情况)?(?:分别|依次)?[为是]?(?:如下)?：";
const MEAN = "[次人户亩平生]均[^，；。：\\d]{1,14}";
const OPENS = new RegExp(`(?:结构|构成|率|占比|比重|比例|${MEAN})${LEADS_ON}`);
/** 留用率：|国企70%，民企60%; 次均费用：|门诊186元，住院5630元: a share or a mean named before those who have it. */
const SHARED = new RegExp(
  `(?:^|[，；。])([^，；。：]{0,15}[^，；。：](?:率|占比|比重|比例)|(?:占比|比重|比例)|[^，；。：]{0,8}${MEAN}?)${LEADS_ON}[^，；。：]*$`,
);
/** 双师型教师占专业课教师的比例，|高职为67.3%、中职为59.6%: a share that a clause of its own names; undefined for none. */
function sharedBefore(slots: readonly Slot[], index: number): string | undefined {
  const { quantity, gap } = slots[index]!;
  const next = slots[index + 1];
  if (quantity.form !== "percent" || next?.quantity.form !== "percent" || !IS_NEXT.test(next.gap)) return undefined;
  return SHARE_ALONE.exec(gap)?.[1];
}
const SHARE_ALONE =
  /(?:^|[，；。])([^，；。：]{2,28}(?:率|占比|比重|比例))，(?:[^，；。：的占]{2,10}(?:为|是|达到?)|[^，；。：的占率比]{2,6})$/;
const IS_NEXT = /^[，、；](?:[^，；。：的占]{2,10}(?:为|是|达到?)|[^，；。：的占率比]{2,6})$/;
const isOpenedMean = (whole: string): boolean => whole.includes("均") && IS_MEAN.test(whole);
const IS_MEAN = new RegExp(`${MEAN}$`);
/** What parts of it are named without: a share, or a mean. */
export const isOpenedMeasure = (whole: string): boolean => isOpenedShare(whole) || isOpenedMean(whole);
export const isOpenedShare = (whole: string): boolean => /(?:率|占比|比重|比例)$/.test(whole);
/** 卫生技术人员学历结构：|本科及以上占60%. */
const OPENED = /中$|(?:学历|学位|职称|年龄|性别|行业|专业|产业)(?:结构|构成)$/;
const LONGEST = 20;
const BEARER = words("person", "human");
/** 总诊疗量中，医院|39亿人次: what its parts are measured in. */
const MEASURES = /(?:零售额|销售额|[诊疗务]量|总量|总计|支出|收入|利润|消费|价格)$/;
const THINGS = /(?:企业|机构|院校|学校|高校|园区|主体|单位|社区|岗位|[^门]户|住房)$/;
