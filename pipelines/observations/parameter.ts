import { CodeSet } from "../vocabulary/code-set.js";
import { afterLast } from "./clauses.js";
import { meaningWords } from "./meaning-words.js";
import { isAttribute, type Slot } from "./slots.js";

/**
 * True where a quantity is a rule's threshold, standard, ceiling or duration, and no outcome.
 *
 *     最高补贴500万元    按每人1000元的标准    3年内    35岁以下    按不低于工资总额1.5%的比例
 *
 * @param before the quantity before it, and whether it was one: a list goes on with it (硕士20万元、本科8万元)
 * @param end the words after the list of values that it stands in: 按1500元、2000元|标准给予
 * @param counted what follows it is counted by the next number: 投资超|5亿元|重大项目21个
 * @param offered the sentence offers something before it: 给予奖励，最高不超过|3万元
 */
export function isParameter(
  slot: Slot,
  before: { readonly slot: Slot; readonly parameter: boolean } | null,
  end: string = slot.tail,
  offered = false,
  counted = false,
): boolean {
  const { quantity, gap, tail } = slot;
  const lead = afterLast(MARKS, gap);
  const near = lead.slice(-REACH);
  const { unit } = quantity;
  if (CONTINUED.test(lead) && (unit === "次" || unit === "批" || unit === "届" || unit === "年")) return true;
  if (unit !== null && meaningWords().time.includes(unit)) {
    if (unit === "岁" && /寿命[^，；。]{0,26}$/.test(gap)) return false;
    if (
      /(?:平均|人均|年限|寿命|预期|时长|支撑能力|支付能力)[^，；。]{0,12}$|[天日]数(?!.*连续)[^，；。]{0,6}$/.test(lead)
    )
      return false;
    if (/(?:时间|时限|周期)(?:已|分别)?(?:由|从|压缩|缩短|压减|降)[^，；。]{0,4}$/.test(lead)) return false;
    return before === null || before.parameter || !/^[^，；。]{0,4}(?:[提升延增降缩]|压[减缩])\S{0,3}[到至]$/.test(gap);
  }
  if (before !== null && isAttribute(slot, before.slot)) return true;
  if (before?.parameter && before.slot.quantity.unit === unit && goesOn(gap)) return true;
  // 95%以上的村集体收入超过|10万元
  if (before?.slot.quantity.form === "percent" && /^(?:以上)?的[^，；。]{2,14}(?:超过?|达到?|高于|低于)$/.test(gap))
    return true;
  if (
    counted &&
    quantity.form !== "count" &&
    quantity.form !== "percent" &&
    /(?:超|过|达)(?:过|到)?$/.test(lead) &&
    /^(?:的|(?:以上)?的?[^，。；：、的]{2,8})$/.test(tail)
  )
    return true;
  if (unit === "人" && tail.startsWith("口以上的")) return true;
  if (quantity.form === "money" && BARE_SIZE.test(slot.written) && /^[^，。；：、的]{2,8}$/.test(tail)) return true;
  if (quantity.form === "money" && (SIZE.test(tail) || (before !== null && gap === "" && /^及?以[上下]/.test(tail))))
    return true;
  if (quantity.form === "money" && /^(?:及?以[上下内])?的(?:占|达|为)|^及?以[上下]的?$/.test(tail)) return true;
  // 吸纳|3人|以上就业的，
  if (offered && quantity.form !== "percent" && /^及?以[上下][^，；。：、]{1,8}的(?:[，、]|$)/.test(tail)) return true;
  // 生活补贴，本科|1万元、硕士3万元
  if (quantity.form === "money" && BENEFITS.find(gap) >= 0 && OF_BENEFIT.test(gap)) return true;
  if (lead.startsWith("对") && /^及?以[上下内]的/.test(tail)) return true;
  if (HINTS.find(near) < 0) return false;
  if (FORBIDS.test(near) || ALLOWED.test(near)) return true;
  if ((offered || quantity.form === "money") && BOUND.test(lead)) return true;
  if (offered && CAPPED.test(near)) return true;
  if ((quantity.form === "percent" || quantity.form === "points") && SUBSIDISED.test(near)) return true;
  if (quantity.form === "money" && (OF_DOERS.test(gap) || DAILY.test(near))) return true;
  if (near.includes("建议") && /建议(?:每年|将|由|把|提高|降低|增加|安排|设立|按|统一)[^，；。]{0,8}$/.test(near))
    return true;
  if (EACH.test(near) || MONTHLY.test(near) || (unit?.startsWith("元/") && PAID.test(near))) return true;
  if (OFFERED.test(near) || (GIVEN.test(near) && FOR.test(gap))) return true;
  if (
    (quantity.form === "count" ? COUNT_RULE : RULE).test(near) &&
    /(?:补[^短]|奖|贷款|资助|贴息|(?<!高)标准|额度|每人|每户|给予|条件|年龄|学制|津贴|以上的)/.test(
      `${lead}${tail.slice(0, 12)}`,
    )
  )
    return true;
  if (
    /按(?:照)?[^，]{0,16}$/.test(near) &&
    /^[^，。；]{0,8}(?:标准|比例|额度|执行|计|给予|发放|补|奖|提取|收取)/.test(end)
  )
    return true;
  if (
    quantity.form === "money" &&
    /(?:单笔|单户|单个|单项|单体)[^，]{0,4}$/.test(near) &&
    /^(?:及?以[上下内])/.test(tail)
  )
    return true;
  return /(?:按|单个|单笔|单户|单体|每个|每家|每项)[^，]{0,10}(?:不超过|不高于|不低于|不少于|最高|最低|低于|高于)[^，]{0,12}$/.test(
    near,
  );
}

const RULE =
  /(?:最高|最低|每人|每户|每名|每个|每家|每年每人|给予|可享受|不超过|上限|起付|(?<!授信)额度|(?<![高“])标准(?!化)(?:为|是|提高到|达)?|按|满|符合)[^，]{0,8}$|每[月年]$/;
/** 标准41项 counts standards. */
const COUNT_RULE = /(?:最高|最低|每人|每户|每名|每个|每家|每年每人|给予|可享受|不超过|上限|起付|按|满|符合)[^，]{0,8}$/;
/** 亿元以上项目|793个, 793个|亿元以上项目, 产值超百亿元的企业|5家: the size of what the next number counts. */
const SIZE = /^(?:及?以[上下内]的?|的)[^，。；：、]{1,16}$/;
/** 营收过|亿元|机构98家. */
const CONTINUED = /连续$/;
const BARE_SIZE = /^[百千万亿]+元$/;
const OFFERED =
  /(?:补贴|补助|奖励|贷款|标准|奖补|资助)(?:标准|额度|资金)?(?:分别)?(?:最高|不超过|每人|为|提高到|提高至|[由从])[^，]{0,6}$/;

/** 对获奖的选手，分别奖励|10万元. */
const GIVEN = /^(?:再|均|可)?(?:分别|一次性|每[人户家个])(?:给予)?(?:奖励|补贴|补助|资助)$/;
/** 单个补助|300万元; 省财政奖励|50万元/人. */
/** 每月分别发放生活补贴|5000元. */
const MONTHLY = /每[人户]?每?月(?:可|分别)*(?:发放|给予|享受|领取)[^，]{0,6}(?:补贴|补助|津贴)$/;
const BENEFITS = new CodeSet("贴助费");
const OF_BENEFIT =
  /(?:^|[；。：，])[^，；。：发给拨兑年]{0,10}(?:补贴|补助|津贴|安家费)(?:标准)?，[^，；。、发兑拨共累支放提达]{1,8}$/;
const EACH =
  /(?:单个|每[个家名][^，；。]{1,14}(?:分别|各)|^各|每[人户]?每?月|[每各][个家人户站项名])(?:最高|一次性)?(?:给予)?(?:补助|补贴|奖励|资助)$/;
const PAID = /(?:奖励|补贴|补助|资助|给予|奖补)$/;
/** 比例不得超过|10%. */
const FORBIDS = /不得?(?:超过|高于|低于|少于|多于)(?<=不得.{2})$/;
/** 可申请|2次, 每生每年享受|3300元. */
const ALLOWED =
  /可(?:申请|申领|享受?|报销|贷|获得?|领取|享有)(?:最高|不超过)?$|每[人生户家村校](?:每[年月])?(?:均|可)*(?:享受|获得?|领取)$|一次性(?:给予)?(?:奖励|补助|补贴|奖补|资助)$|[前第].{1,2}名的?(?:分别|各)?(?:给予)?(?:奖励|资助)$/;
/** 对获得证书的，奖励|1万元; 每招用1人补贴|1000元. */
const OF_DOERS =
  /[^，；。年累已共]{2,30}的，(?:再|每年|一次性|分别)*(?:奖励|补助|补贴|资助|给予)$|每(?!年|月|天|日)[^，；。]{1,10}(?:补贴|补助|奖励?|资助|给予|再给)$/;
/** 生活补贴每天|50元. */
const DAILY = /(?:补贴|补助|津贴|伙食费|交通费|生活费)(?:标准)?(?:为|按)?每[天日月年人生][^，；。]{0,4}$/;
/** …，最高|30万元; …，上限|50万元. */
const BOUND =
  /^(?:(?:单[个户笔项家]|每[人户家个]|给予|额度|可|再)*(?:最高|上限|封顶)(?:可达|可获|额)?(?:不超过|为)?|(?:年度|总额|累计|同一项目|单个项目)+(?:最[高多])?(?:不超过|不高于|最高))$/;
/** 对…给予补贴，年度不超过|60万元. */
const CAPPED = /(?:不超过|最高|不高于|不低于|至多|最多)$/;
/** 贴息|2个百分点, 贷款利率不高于|3.65%. */
const SUBSIDISED = /贴息(?:比例)?(?:为|达|按)?$|(?<!平均)利率(?:不高于|不超过|最高)$/;
const FOR = /(?:^|[，；。：])对[^，；。]{2,40}，[^，；。]*$/;

/** Characters without which no rule is in the words. */
const HINTS = new CodeSet("补奖贷标资给最每各可不上起额按满符超单息限顶领享获建");
const MARKS = new CodeSet("，。；");

/** As far back as a rule looks: 按, ten characters, 不超过, twelve more. */
const REACH = 32;

/** A list mark, with at most a short name after it. */
const goesOn = (gap: string): boolean =>
  /^(?:[、和或及]|，)?[^，。；：]{0,10}$/.test(gap) && !/[增建引培达有共]|累计|合计|全年|[今去]年/.test(gap);
