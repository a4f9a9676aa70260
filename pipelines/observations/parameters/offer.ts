import { CodeSet } from "../../vocabulary/code-set.js";
import type { Slot } from "../slots.js";
import { isAskedFor, isGiven, isGivenEach, isPaidInAll, isPaidOut } from "./offer-money.js";
import { isShareAllowed, isShareLaidDown, isShareMet, isShareSet } from "./offer-share.js";
import type { SlotWords } from "./slot-words.js";

// What is offered, allowed or bound: amounts, ceilings, shares of a rule.

/**
 * True for what a rule gives, or the bound that it sets.
 *
 *     最高补贴500万元    每人每月1000元    按工资总额1.5%的比例    给予奖励，最高不超过3万元    自筹比例不得低于30%
 */
export function isOffer(words: SlotWords): boolean {
  const { slot, near } = words;
  const isMoney = slot.quantity.form === "money";
  if (slot.quantity.unit === "笔" || isPaidInAll(words)) return false;
  if ((isMoney ? isGiven(words) : isShareLaidDown(words)) || isLaidDown(words)) return true;
  if (isMoney ? isPaidOut(near) : isShareMet(near)) return false;
  if ((isMoney ? isAskedFor(words) : isShareAllowed(words)) || isDemanded(words)) return true;
  if (HINTS.find(near) < 0 || (EARNS.has(near.charCodeAt(near.length - 1)) && EARNED.test(near))) return false;
  if (isBounded(words) || (isMoney ? isGivenEach(words) : isShareSet(words))) return true;
  if (slot.quantity.form !== "count") return !isGivenToThose(words) && isRuled(words);
  return (
    isServed(words) || (!SOME.test(near) && !(near.endsWith("给予") && RECEIVED.test(slot.tail)) && isRuled(words))
  );
}

/** 对62家|企业给予社保补贴|95.51万元: what so many were given in all. */
const isGivenToThose = ({ slot: { quantity, gap }, before }: SlotWords): boolean =>
  quantity.form === "money" &&
  before?.slot.quantity.form === "count" &&
  !before.parameter &&
  gap.includes("给予") &&
  GIVEN_THOSE.test(gap);

/** A law, or a rule that the sentence names, lays it down: 税率降至9%, 起征点8万元, 低于省定60%的标准. */
function isLaidDown({ slot: { quantity, gap, tail }, lead, near, end, before }: SlotWords): boolean {
  if (RULES.find(near) >= 0 && SET.test(near)) return true;
  // 每年|12000元|限额内按3%征税
  if (quantity.form === "money" && tail.startsWith("限额")) return true;
  if (tail.startsWith("的") && ASKED.test(tail) && ASKS.test(lead)) return true;
  if (LAWS.has(tail.charCodeAt(0)) && OF_LAW.test(tail) && !OF_DEED.test(near)) return true;
  if (end.charCodeAt(end.startsWith("的") ? 1 : 0) === OF_STANDARD && MEASURED.test(near) && /^的?标准/.test(end))
    return true;
  if (!before?.parameter) return false;
  return (
    AFTER_CLASS.test(gap) ||
    OF_CLASS.test(gap) ||
    (quantity.form === "money" && OVER_TERM.test(gap) && EACH_ONE.test(before.slot.gap)) ||
    (before.slot.quantity.unit === quantity.unit && MOST_OR_LEAST.test(lead))
  );
}

/** 要求企业职工在300人以上, 自然村须有1个垃圾池, 月收入低于1500元的，可申请租赁补贴. */
function isDemanded({ slot: { tail }, lead, near, end }: SlotWords): boolean {
  if (WITH.has(tail.charCodeAt(0)) && near.includes("要求") && REQUIRED.test(near) && /^及?以[上下内]/.test(tail))
    return true;
  if (tail.startsWith("以上") && ENGAGES.test(lead) && WHO_DO.test(tail)) return true;
  if (MUST_ENDS.has(near.charCodeAt(near.length - 1)) && MUST.test(near)) return true;
  return end.startsWith("的，") && WHO_MAY.test(end);
}

/** 不得超过10%, 可申请2次, 最高30万元: how much one may have at the most, or has to have. */
function isBounded({ slot: { quantity, gap }, lead, near, offered }: SlotWords): boolean {
  if (FORBIDS.test(near) || ALLOWED.test(near) || ADVISED.test(near)) return true;
  if ((offered || quantity.form === "money") && BOUND.test(lead)) return true;
  if (offered && CAPPED.test(near) && !RATED.test(near)) return true;
  if (near.includes("可") && MAY.test(near)) return true;
  if (quantity.form === "money" && near.includes("单") && ONE_TIME.test(near)) return true;
  if (
    (EACH.test(near) && !near.includes("平均每")) ||
    MONTHLY.test(near) ||
    (quantity.unit?.startsWith("元/") && PAID.test(near))
  )
    return true;
  return OFFERED.test(near) || (GIVEN.test(near) && FOR.test(gap));
}

const isServed = ({ slot: { quantity }, lead }: SlotWords): boolean =>
  quantity.unit === "次" && isOnceOrSo(quantity) && SERVED.test(lead);

/** 每人, 不超过, 按1500元标准给予: words of rules, near those of what they are on. */
function isRuled({ slot: { quantity, tail }, lead, near, end }: SlotWords): boolean {
  if (
    (quantity.form === "count" || quantity.form === "multiple" ? COUNT_RULE : RULE).test(near) &&
    RULED.test(`${lead}${tail.slice(0, 12)}`)
  )
    return true;
  return (BY.test(near) && APPLIED.test(end)) || ONE_BOUND.test(near);
}

/** 落实国企招聘毕业生比例不低于|50%|的要求. */
const ASKED = /^的(?:要求|规定)/;
const ASKS =
  /^(?:严格|全面|认真|坚决)?(?:落实|按照?|执行|遵守|根据|贯彻)[^，；。]*不(?:低于|少于|超过|高于)[^，；。]{0,8}$/;
/** 起征点从月销售额|8万元|提高到, 已把门槛降到|80人; 税率降至|9%. */
const RULES = new CodeSet("征付顶槛税扣限");
const SET =
  /(?:起征点|起付线|封顶线|门槛|(?:所得额|收入|销售额|价款|月?工资|缴费)(?:上限|下限)|(?<!利)税率|(?:加计|税前)扣除(?!额|金额|总额|政策|优惠)(?:比例)?)(?!.*(?:以[上下]|共|新增|减免|减税))[^，；。]{0,16}$/;
/** 现行|11%|的税率, 海南|15%|的税负优惠政策; 年所得额超过|100万元|的部分，减半征收. */
const OF_LAW =
  /^(?:的|一档的?)?(?:优惠)?(?:税率|税负|所得税|企业所得税|增值税)|^(?:及?以[上下]|之间)?的?部分，?(?:再|可|按|减|免|暂|实行)/;
const LAWS = new CodeSet("的一优税所企增部及以之");
const OF_DEED = /占|达|共|累计/;
/** 低于省定|60%|的标准. */
const MEASURED = /(?:[低少]于|高于|达到?|超过|优于)(?:[国省市区县州部](?:家|级|定)?|规定的?)?$/;
const OF_STANDARD = "标".charCodeAt(0);
/** 对吸纳脱贫劳动力|5人|以上、稳定就业1年以上的，…. */
const ENGAGES = /^(?:[一二三四五]是)?对(?!口)[^，；。：]{0,8}(?:吸纳|招用|招聘|带动|录用|聘用)[^，；。：、]{2,12}$/;
const WHO_DO = /^以上(?:的[^，；。]{0,8}，|、)/;
/** 要求企业职工在|300人|以上. */
const REQUIRED = /要求[^，；。]{2,16}$/;
const WITH = new CodeSet("及以");
/** 招收|5人|及以上的企业再奖励|8万元. */
const AFTER_CLASS =
  /^(?:及?以[上下])?的(?!标准|比例)[^，；。、]{0,12}(?:，(?:分别|各|一次性|再)+)?(?:奖励?|补助|补贴|资助|给予)$/;

/** “英才计划”资助80人，每人|两年|60万元. */
const OVER_TERM = /^[一二两三四五\d]{1,2}年(?:共|合计|累计)?$/;
const EACH_ONE = /(?:^|[，；。、])每[人名]$/;

/** 500万元|以下的部分为|30%|. */
const OF_CLASS = /^(?:及?以[上下]|之间)?的(?:部分，?(?:为|按)|不低于|不少于|不超过)$/;

const MOST_OR_LEAST = /^最[高低]的?[^，；。]{0,8}$|^[^，；。]{2,12}最[高低]可[达至]$/;

/** 自然村须有|1个|垃圾池. */
const MUST = /(?:须|应当?|必须)(?:至少)?(?:有|设|设有|设立|设置|配备|配置|建有|预留|安排)$/;
const MUST_ENDS = new CodeSet("有设立置备留排");
/** 月收入低于|1500元|的，可申请租赁补贴. */
const WHO_MAY = /^的，(?:均?可|即可)(?:以)?(?:申请|申领|享受|领取|获得|参加)/;
/** Characters without which no rule is in the words. */
const HINTS = new CodeSet("补奖贷标资给最每各可不上起额按满符超单息限顶领享获建供拿留");

/** 惠及贫困户，每户年均增收|3000元; 劳动生产率每人|9.6万元. */
const EARNS = new CodeSet("收负支人");
const EARNED = /(?:增收|减负|节支|(?:生产率|人均[^，；。]{0,6}(?:收入|产值))每人)$/;

/** 对未就业毕业生提供|1次|政策宣介、3次岗位推荐: what each of them may have. */
const SERVED =
  /^(?:[一二三四五]是)?(?:对(?!口)|[为向]每|按照?[^，；。]{0,16}标准)[^，；。]{0,24}提供(?:至少|不少于)?$|^(?:至少|每人至少|免费)?提供(?:至少|不少于)$/;
const isOnceOrSo = ({ value }: Slot["quantity"]): boolean => value !== null && value <= A_FEW;
const A_FEW = 10;
/** 比例不得超过|10%. */
const FORBIDS = /不得(?:超过|高于|低于|少于|多于)$/;
/** 可申请|2次, 每生每年享受|3300元. */
const ALLOWED =
  /可(?:申请|申领|享受?|报销|贷|获得?|领取|享有)(?:最高|不超过|每[年月次])?$|每[人生户家村校](?:每[年月])?(?:均|可)*(?:享受|获得?|领取)$|一次性(?:给予)?(?:经费|资金|建设|启动|岗位|生活|购房)?(?:奖励|补助|补贴|奖补|资助)$|单个(?:项目|团队|企业|平台|基地)(?:支持|资助|补助)(?:经费|资金)?$|[前第].{1,2}名(?:的|选手|团队|单位)?(?:分别|各)?(?:给予)?(?:奖励|资助)$/;
/** 您建议提高至|150元. */
const ADVISED = /建议(?:每年|将|由|把|提高|降低|增加|安排|设立|按|统一)[^，；。]{0,8}$/;
/** …，最高|30万元; …，上限|50万元. */
const BOUND =
  /^(?:、?最多(?:不超过)?|(?:单[个户笔项家]|每[人户家个]|给予|额度|可|再)*(?:最高|上限|封顶)(?:可达|可获|额)?(?:不超过|为)?|(?:年度|总额|累计|同一项目|单个项目)+(?:最[高多])?(?:不超过|不高于|最高))$/;
/** 对…给予补贴，年度不超过|60万元. */
const CAPPED = /(?:不超过|最高(?:可达|可贷|可获)?|不高于|不低于|至多|最多)$/;
/** 取证率不低于|85%. */
const RATED = /(?:取证|合格|就业|覆盖|入住|留用|参保|达标|满意)率不[低少]于$/;
/** 单个补助|300万元; 每站资助|50万元. */
const EACH =
  /(?:单[个项户家]|每[个家名][^，；。]{1,14}(?:分别|各)|(?:^|[^，；。分]{3})各|每[人户]?每?月|[每各][个家人户站项名所校村])(?:最高|一次性)?(?:给予)?(?:补助|补贴|奖励|奖补|资助)$/;
/** 每月分别发放生活补贴|5000元. */
const MONTHLY = /每[人户]?每?月(?:可|分别)*(?:发放|给予|享受|领取)[^，]{0,6}(?:补贴|补助|津贴)$/;
/** 国内人才个人单次最高|2万元|. */
const ONE_TIME = /单[次个户笔项家人场](?:补助|补贴|奖励|资助)?(?:最高|不超过|上限)(?:为)?$/;
const MAY = /可(?:再|相应|适当)?(?:上浮|提高|放宽|延长|增加|下浮)(?:至|到)?$/;
/** 省财政奖励|50万元/人. */
const PAID = /(?:奖励|补贴|补助|资助|给予|奖补)$/;
const OFFERED =
  /(?:补贴|补助|津贴|奖励|贷款|标准|奖补|资助)(?:标准|额度|资金)?(?:分别)?(?:最高|不超过|每人|为|提高到|提高至|[由从])[^，]{0,6}$/;
/** 对获奖的选手，分别奖励|10万元. */
const GIVEN = /^(?:(?:再|均|可)?(?:分别|一次性|每[人户家个])|[国省市县区州]级?财政)(?:给予)?(?:奖励|补贴|补助|资助)$/;
const FOR = /(?:^|[，；。：])对[^，；。]{2,40}，(?:授予[^，；。]{2,24}，)?[^，；。]*$/;

const GIVEN_THOSE =
  /^(?!及?以[上下])[^，；。：每最]{0,10}给予(?!一次性)[^，；。：每最\d]{0,8}(?:补贴|补助|返还|奖励|奖补|资金|救助金?|贷款|贴息)(?:资金)?(?:共计?|合计)?$/;
/** 给予|45家|企业补贴120万元. */
const RECEIVED =
  /^(?:企业|单位|机构|学校|院校|个体|市场主体|家庭|[^，；。：以及的每最]{1,8}(?:人员|毕业生|人才|劳动力|学生|职工|工人))/;

/** 接收退役士兵3890名，其中符合安置条件的|368名. */
const SOME = /^其中[^，；。]{0,6}符合[^，；。]{0,8}的(?:仅|有)?$/;
const RULE =
  /(?:最高|最低|每人|每户|每名|每个|每家|每年每人|给予|可享受|不超过|上限|起付|(?<!授信|债券|债务|国债|限额|审批贷款|新增贷款)额度|(?<![高“])标准(?!化|厂房|地|件|舱|仓|普尔)(?:为|是|提高到|达)?|按(?![揭此])|(?<![期圆届])满(?!意)|符合)[^，]{0,8}$|每[月年]$/;
/** 标准41项 counts standards, and 符合条件的创业者125人 people. */
const COUNT_RULE =
  /(?:最高|最低|每人|每户|每名|每个|每家|每年每人|给予|可享受|不超过|上限|起付|按(?!揭|时(?!段)|期(?!限)|规定(?!标准)|规程|计划|要求|照?[^，]{0,6}要求)|(?<![期圆届])满(?!意))[^，]{0,8}$/;
const RULED = /补[^短]|奖|贷款|资助|贴息|(?<!高)标准|额度|每人|每户|给予|条件|年龄|学制|津贴|以上的/;
/** 按1500元|标准给予. */
const BY = /按(?![揭此]|时(?!段)|期(?!限)|照?[^，]{0,6}要求)(?:照)?[^，]{0,16}$/;
const APPLIED =
  /^[^，。；]{0,8}(?:标准|比例|额度|执行|计|给予|发放|补|奖|提取|收取|抵免|减免|抵扣|核定|核发|缴纳|缴费|折算|先行预|预[支拨]|返还|报销)/;
const ONE_BOUND =
  /(?:按|单个|单笔|单户|单体|每个|每家|每项)[^，]{0,10}(?:不超过|不高于|不低于|不少于|最高|最低|低于|高于)[^，]{0,12}$/;
