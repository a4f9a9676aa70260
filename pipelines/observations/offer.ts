import { CodeSet } from "../vocabulary/code-set.js";
import type { SlotWords } from "./slot-words.js";
import type { Slot } from "./slots.js";

// What is offered, allowed or bound: amounts, ceilings, shares of a rule.

/**
 * True for what a rule gives, or the bound that it sets.
 *
 *     最高补贴500万元    每人每月1000元    按工资总额1.5%的比例    给予奖励，最高不超过3万元    自筹比例不得低于30%
 */
export function isOffer({ slot, lead, near, end, before, offered }: SlotWords): boolean {
  const { quantity, gap, tail } = slot;
  const { form, unit } = quantity;
  if (unit === "笔") return false;
  if (near.includes("平均每") && SPENT_EACH.test(near)) return false;
  if (near.includes("资金") && form === "money" && !isSmall(quantity) && FUNDED.test(near)) return false;
  if (form === "money" && BENEFITS.find(gap) >= 0 && (OF_BENEFIT.test(gap) || OF_DEGREE.test(gap))) return true;
  if (form === "money" && near.endsWith("一次性") && ONCE.test(near) && GIVEN_ONCE.test(tail)) return true;
  if (form === "money" && near.includes("保") && isInsured(near, quantity)) return true;
  if (form === "money" && near.includes("最高") && /最高可?(?:赔付|理赔|获赔|赔偿)$/.test(near)) return true;
  if (form === "money" && LENT.has(end.charCodeAt(0)) && isLoan(end) && LENDS.test(gap) && isSmall(quantity))
    return true;
  if (form === "money" && near.includes("发放") && isSmall(quantity) && PAID_THOSE.test(gap)) return true;
  if (form === "money" && near.includes("收") && FEE.test(near)) return true;
  if (form === "money" && MONTHLY_MORE.test(near) && GIVEN_ONCE.test(tail)) return true;
  if (form === "money" && ((before?.parameter && isOccasion(near)) || (near.includes("并") && WINS_TOO.test(gap))))
    return true;
  if (RULES.find(near) >= 0 && SET.test(near)) return true;
  if (tail.startsWith("的") && ASKED.test(tail) && ASKS.test(lead)) return true;
  if (LAWS.has(tail.charCodeAt(0)) && OF_LAW.test(tail) && !OF_DEED.test(near)) return true;
  if (end.charCodeAt(end.startsWith("的") ? 1 : 0) === OF_STANDARD && MEASURED.test(near) && /^的?标准/.test(end))
    return true;
  if (before?.parameter && AFTER_CLASS.test(gap)) return true;
  if (before?.parameter && before.slot.quantity.unit === unit && /^最[高低]的?[^，；。]{0,8}$/.test(lead)) return true;
  if (form === "percent" && isRuledShare(near, tail, end)) return true;
  if (form === "multiple" && near.endsWith("的") && MOST.test(near)) return true;
  // 占全国新发布标准的|四分之一
  if (form !== "money" && near.endsWith("的") && SHARE_OF.test(near)) return false;
  // 达到二级标准的天数比例|72%, 水质劣于Ⅴ类标准的占|2.5%, 空气质量达到一级标准的有|96天
  if (form !== "money" && near.includes("标准") && OF_THOSE_MET.test(near)) return false;
  if (form === "money" && PAY.has(near.charCodeAt(near.length - 1)) && PAYS.test(near)) return true;
  if (WITH.has(tail.charCodeAt(0)) && near.includes("要求") && REQUIRED.test(near) && /^及?以[上下内]/.test(tail))
    return true;
  if (form === "money" && near.includes("标准") && PAID_BY.test(near)) return false;
  if ((form === "measure" || form === "percent") && near.includes("可") && LIVES.test(near)) return true;
  if (MUST_ENDS.has(near.charCodeAt(near.length - 1)) && MUST.test(near)) return true;
  if (form === "money" && gap.endsWith("（") && ASKED_FOR.test(gap)) return true;
  if (form === "percent" && near.endsWith("的") && RENTED.test(near)) return true;
  if (form === "money" && near.includes("每") && EACH_PLACE.test(near)) return true;
  if (end.startsWith("的，") && WHO_MAY.test(end)) return true;
  if (form === "money" && near.includes("执行") && PRICE_SET.test(near) && /^的标准/.test(end)) return true;
  if (HINTS.find(near) < 0 || (EARNS.has(near.charCodeAt(near.length - 1)) && EARNED.test(near))) return false;
  if (form === "count" && unit === "次" && isOnceOrSo(quantity) && SERVED.test(lead)) return true;
  if ((form === "percent" || form === "fraction") && SET_APART.test(near)) return true;
  if (FORBIDS.test(near) || ALLOWED.test(near) || ADVISED.test(near)) return true;
  if ((offered || form === "money") && BOUND.test(lead)) return true;
  if (offered && CAPPED.test(near) && !RATED.test(near)) return true;
  if (form === "percent" && near.includes("不") && SHARED_OUT.test(near)) return true;
  if ((form === "percent" || form === "points") && SUBSIDISED.test(near)) return true;
  if (form === "money" && ((DOERS.test(near) && OF_DOERS.test(gap)) || DAILY.test(near))) return true;
  if ((form === "money" && APIECE.test(near)) || (near.includes("可") && MAY.test(near))) return true;
  if (form === "money" && (CLAIMED.test(near) || FOR_EACH.test(lead))) return true;
  if (form === "money" && before?.parameter && DOERS.test(near) && PER_ONE.test(before.slot.gap)) return true;
  if (form === "money" && isSmall(quantity) && gap.includes("满") && AFTER_TERM.test(gap)) return true;
  if (form === "percent" && near.endsWith("减免") && near.includes("最高")) return true;
  if (form === "money" && quantity.upper !== null && before?.parameter && RANGED.test(near)) return true;
  if (form === "money" && near.includes("定额") && FIXED.test(near)) return true;
  if (form === "money" && SALARY_ENDS.has(near.charCodeAt(near.length - 1)) && SALARY.test(near)) return true;
  if (form === "money" && (APIECE_OF.test(lead) || (lead.endsWith("奖励") && WON.test(lead)))) return true;
  if (EACH.test(near) || MONTHLY.test(near) || (unit?.startsWith("元/") && PAID.test(near))) return true;
  if (form === "money" && DOERS.test(near) && !GAVE.test(gap) && (TO.test(lead) || isToThose(slot, lead))) return true;
  if (OFFERED.test(near) || (GIVEN.test(near) && FOR.test(gap))) return true;
  if (form === "count" && SOME.test(near)) return false;
  if ((form === "count" ? COUNT_RULE : RULE).test(near) && RULED.test(`${lead}${tail.slice(0, 12)}`)) return true;
  if (form === "percent" && OF_THOSE.test(gap)) return true;
  if (BY.test(near) && APPLIED.test(end)) return true;
  if (form === "money" && APART.test(lead) && !GAVE.test(gap)) return true;
  return (form === "money" && ONE.test(near) && /^(?:及?以[上下内])/.test(tail)) || ONE_BOUND.test(near);
}

/** 企业平均每人每年支付薪酬|38万元|: what it came to. */
const SPENT_EACH = /平均每[人户家名个](?:每[年月天日])?[^，；。补奖贴津助给按最]{0,10}$/;
/** 对种粮农民直接补贴的资金达到|174亿元|, 补助资金由上年|46亿元|增加到92亿元: all that was paid. */
const FUNDED = /资金(?:总[额量])?(?:达到?|共|[由从](?:上年|(?:19|20)\d\d年)?的?)$/;
/** 为骑手投保意外险，保费每人|90元|、保额20万元: what each has; no one's whole premiums are so small. */
const isInsured = (near: string, { value }: Slot["quantity"]): boolean =>
  value !== null && ((value < A_PREMIUM && PREMIUM.test(near)) || (value < A_GREAT_SUM && COVER.test(near)));
const A_PREMIUM = 1e5;
const PREMIUM =
  /(?:^|[，；、：])(?:每[人份户亩头](?:每年)?|人均|个人)?保费(?:标准)?(?:仅需?|只需|为|每[人份户亩头](?:每年)?)*$/;
const COVER = /(?:^|[，；、：])(?:每[人份户亩头](?:每年)?|人均)?(?:保额|保险金额|赔付限额)(?:最高)?(?:为|达|可达)?$/;
/** 服务满5年的可获赠|70%|产权, 可免租入住|90平方米|公寓. */
const LIVES = /可(?:免租|免费|优先|拎包|低价|折价)?(?:入住|获赠|租住|购买)$/;
/** 出站留区工作的，发放安家补贴|30万元|. */
const PAID_THOSE =
  /[^，；。累已共]{2,30}的，(?:可|再|另)?(?:一次性)?发放[^，；。年累共已]{0,8}(?:补贴|补助|津贴|奖励|安家费)$/;
/** 超过1小时后每小时加收|1元|，24小时最高收费15元: what is charged. */
const FEE =
  /(?:每(?:小时|次|车次|[天日月吨人辆度])|超出部分)[^，；。\d]{0,6}(?:加收|收取|收费|计费)$|最高收费(?:不超过)?$/;
/** 持中级证书的每月增加|300元|岗位津贴. */
const MONTHLY_MORE = /的，?(?:每人)?每[年月]再?(?:增加|增发|发放|补助)$/;
/** 给予博士每月3000元补贴，|购房分别补助|20万元: another time that those who were named are given to. */
export const isOccasion = (near: string): boolean => DOERS.test(near) && OCCASION.test(near);
const OCCASION =
  /(?:^|[，；。])(?:首次)?(?:购房|租房|购车|安家|落户|进站|出站|在站|留任|创业)(?:的|者|后)?(?:再|可|各|分别|一次性)*(?:给予)?(?:补助|补贴|奖励|资助|给予)(?:最高)?$/;
/** 可获得技术能手称号，并得到|5万元|奖励. */
const WINS_TOO = /(?:可获得?|授予)[^。；\d]{2,24}，并(?:可?获得?|得到|给予|一次性)*(?:奖励)?$/;
/** 将予以一次性|20万元|的补助. */
const ONCE = /(?:给予|予以|发放|享受|可获得?)[^，；。已共累]{0,2}一次性$/;
const GIVEN_ONCE = /^的?[^，；。、的]{0,6}(?:补助|补贴|奖励|奖补|资助|津贴)/;
/** 提供个人|20万元|、小微企业300万元|的财政贴息贷款|: what anyone of a kind may have, and no one's whole lending. */
export const isLoan = (end: string): boolean => LOAN.test(end);
const LOAN = /^(?:以内)?的?[^，；。、的]{0,10}(?:贷款|授信)(?!余额|投放)/;
const LENT = new CodeSet("的以");
const LENDS = /(?:提供|给予)[^，；。已共了累年月向为\d]{2,20}$/;
const isSmall = ({ value, upper }: Slot["quantity"]): boolean => (upper ?? value ?? A_GREAT_SUM) < A_GREAT_SUM;

/** 对取得证书的补贴|2000元; 对新认定的基地资助|30万元: it says who may have it, and the sum is no one's whole spending. */
const isToThose = ({ quantity: { value } }: Slot, lead: string): boolean =>
  value !== null &&
  value < A_GREAT_SUM &&
  /^(?:[一二三四五六七八九十]是)?(?:对(?!口)|凡)/.test(lead) &&
  QUALIFIES.test(lead);
const A_GREAT_SUM = 1e7;
const QUALIFIES = /新|认定|获|取得|考取|引进|评为|入选|符合|首次|落户|进站|的(?:分别|各|再)?[补资奖]/;

/** 落实国企招聘毕业生比例不低于|50%|的要求. */
const ASKED = /^的(?:要求|规定)/;
const ASKS =
  /^(?:严格|全面|认真|坚决)?(?:落实|按照?|执行|遵守|根据|贯彻)[^，；。]*不(?:低于|少于|超过|高于)[^，；。]{0,8}$/;
/** 起征点从月销售额|8万元|提高到, 已把门槛降到|80人; 税率降至|9%. */
const RULES = new CodeSet("征付顶槛税扣限");
const SET =
  /(?:起征点|起付线|封顶线|门槛|(?:所得额|收入|销售额|价款|月?工资|缴费)(?:上限|下限)|(?<!利)税率|(?:加计|税前)扣除(?:比例)?)(?!.*(?:以[上下]|共|新增|减免|减税))[^，；。]{0,16}$/;
/** 现行|11%|的税率, 海南|15%|的税负优惠政策; 年所得额超过|100万元|的部分，减半征收. */
const OF_LAW =
  /^(?:的|一档的?)?(?:优惠)?(?:税率|税负|所得税|企业所得税|增值税)|^(?:及?以[上下]|之间)?的?部分，?(?:再|可|按|减|免|暂|实行)/;
const LAWS = new CodeSet("的一优税所企增部及以之");
const OF_DEED = /占|达|共|累计/;
/** 低于省定|60%|的标准. */
const MEASURED = /(?:[低少]于|高于|达到?|超过|优于)(?:[国省市区县州部](?:家|级|定)?|规定的?)?$/;
const OF_STANDARD = "标".charCodeAt(0);
const OF_THOSE_MET =
  /(?:标准(?:的|以上)[^，；。]{0,8}(?:比例|占比|比重|率|天数)|(?:达到?|达|符合|满足|[优好劣低高]于|超过?)[^，；。]{0,16}标准(?:要求|限值)?(?:以上|以下)?的?[^，；。的]{0,8}[占有])(?:约|仅|为|达到?|在|超过?|提高[到至])?$/;
const SHARE_OF = /占[^，；。]*的$/;
/** 月工资不低于|2800元, 奖金分别为|9万元. */
const PAYS = /(?:工资|薪酬|年薪|月薪|待遇)(?:标准)?(?:不低于|不少于)$|奖金(?:(?:分别|各)+(?:为|是)?|为|是)$/;
const PAY = new CodeSet("于为是别各金");
/** 按每人1000元的标准发放补助|300万元: what was paid. */
const PAID_BY = /标准(?:累计|共|已)*(?:发放|拨付|兑现|支付|落实|安排|下达|投入|核拨)[^，；。]{0,12}$/;
/** 要求企业职工在|300人|以上. */
const REQUIRED = /要求[^，；。]{2,16}$/;
const WITH = new CodeSet("及以");
/** 招收|5人|及以上的企业再奖励|8万元. */
const AFTER_CLASS = /^(?:及?以[上下])?的(?!标准|比例)[^，；。、]{1,12}(?:奖励?|补助|补贴|资助|给予)$/;

/** 自然村须有|1个|垃圾池. */
const MUST = /(?:须|应当?|必须)(?:至少)?(?:有|设|设有|设立|设置|配备|配置|建有|预留|安排)$/;
const MUST_ENDS = new CodeSet("有设立置备留排");
/** 新认定的国家级、省级企业分别奖励|50万元、20万元. */
const WON = /(?:认定|获评|评为|入选|取得|通过|获得)的[^，；。共累已]{2,20}(?:分别|各)奖励$/;
/** 安排运转经费每村|8万元|. */
const EACH_PLACE = /(?:经费|补助|补贴|奖补|报酬)每[个]?[村校镇乡园社站点]$/;
/** 月收入低于|1500元|的，可申请租赁补贴. */
const WHO_MAY = /^的，(?:均?可|即可)(?:以)?(?:申请|申领|享受|领取|获得|参加)/;
/** 水价执行居民每立方米|2.2元|的标准. */
const PRICE_SET = /执行[^，；。]{2,16}$/;
/** 可申请小额信贷（|5万元|）. */
const ASKED_FOR = /可[^，；。]{0,16}(?:申请|申领|享受|领取|获得?)[^，；。（]{2,12}（$/;
/** 租金不高于同地段租金的|70%|. */
const RENTED = /(?:租金|收费|售价|价格)(?:标准)?不[高超低][于过][^，；。]{2,14}的$/;
/** Characters without which no rule is in the words. */
const HINTS = new CodeSet("补奖贷标资给最每各可不上起额按满符超单息限顶领享获建供拿留");

/** 惠及贫困户，每户年均增收|3000元. */
const EARNS = new CodeSet("收负支");
const EARNED = /(?:增收|减负|节支)$/;

const BENEFITS = new CodeSet("贴助费金");
/** 发放生活补贴，其中本科|1万元|、硕士3万元. */
const OF_DEGREE =
  /(?:发放|给予|享受)[^，；。年累已共]{0,8}(?:补贴|补助|津贴|安家费)，其中[^，；。、\d]{0,4}(?:本科|专科|大专|硕士|博士|技师|[A-F一二三]类)[^，；。、\d]{0,4}$/;
/** 生活补贴，本科|1万元、硕士3万元. */
const OF_BENEFIT =
  /(?:^|[；。：，])[^，；。：发给拨兑年领]{0,10}(?:补贴|补助|津贴|安家费|奖学金|助学金)(?:标准)?，[^，；。、发兑拨共累支放提达]{1,8}$/;

/** 对未就业毕业生提供|1次|政策宣介、3次岗位推荐: what each of them may have. */
const SERVED = /^(?:[一二三四五]是)?(?:对(?!口)|[为向]每)[^，；。]{2,24}提供(?:至少|不少于)?$/;
const isOnceOrSo = ({ value }: Slot["quantity"]): boolean => value !== null && value <= A_FEW;
const A_FEW = 10;
/** 拿出不少于|60%|的新增岗位面向毕业生. */
const SET_APART = /(?:拿出|预留)不(?:少于|低于|超过|高于)$/;
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
/** 成果转化收益比例不低于|70%, 奖励份额不低于奖励总额的|50%. */
const SHARED_OUT =
  /(?:收益|奖励|分配|补助|资助|自筹|配套|首付|分红)(?:比例|份额|占比)?不(?:低于|少于|超过|高于)[^，；。]{0,8}$/;
/** 贴息|2个百分点, 贷款利率不高于|3.65%. */
const SUBSIDISED = /贴息(?:比例)?(?:为|达|按)?$|(?<!平均)利率(?:不高于|不超过|最高)$/;
const DOERS = /(?:奖励?|补助|补贴|资助|给予?)$/;
/** 对获得证书的，奖励|1万元; 每招用1人补贴|1000元. */
const OF_DOERS =
  /[^，；。年累已共]{2,30}的，(?:在[^，；。]{2,16}基础上)?(?:再|每年|一次性|分别)*(?:奖励|补助|补贴|资助|给予)$|每(?!年|月|天|日)[^，；。]{1,18}(?:补贴|补助|奖励?|资助|给予|再给)$/;
/** 生活补贴每天|50元. */
const DAILY = /(?:补贴|补助|津贴|伙食费|交通费|生活费)(?:标准)?(?:为|按|提高[到至])?每[天日月年人生][^，；。]{0,4}$/;
/** 单个补助|300万元; 每站资助|50万元. */
const EACH =
  /(?:单个|每[个家名][^，；。]{1,14}(?:分别|各)|(?:^|[^，；。分]{3})各|每[人户]?每?月|[每各][个家人户站项名])(?:最高|一次性)?(?:给予)?(?:补助|补贴|奖励|资助)$/;
/** 每月分别发放生活补贴|5000元. */
const MONTHLY = /每[人户]?每?月(?:可|分别)*(?:发放|给予|享受|领取)[^，]{0,6}(?:补贴|补助|津贴)$/;
/** 每生每学年|3000元; 单个项目|5万—20万元; 额度可上浮|20%. */
const APIECE =
  /(?:发放|给予|享受)每[年月人户]$|每年分别(?:发放|给予)$|每[生人户家](?:，)?每(?:学年|学期|年|月|天|日)(?:补助|补贴|资助|发放|普?通?[高初]中|中职|高职|小学|幼儿园|本科|专科|学前(?:教育)?)?$|每[人户]?每?月(?:可|再|分别|各)*(?:发放|给予|享受|领取)$|(?:^|，)(?:单个|每个)(?:项目|企业|平台|基地|团队)$/;
/** 每个工作室补助经费|10万元. */
const APIECE_OF =
  /^每[个家名所项][^，；。]{2,14}(?:(?:补助|补贴|奖励|资助|奖补)(?:经费|资金)?|(?:拨付|安排)(?:工作|专项|活动)?经费)$/;
/** 按每带动1人|就业补贴|1000元. */
const PER_ONE = /(?:^|[，；。按照])每[^，；。年月]{0,8}$/;
/** 可申领安家费|10万元; 最高的每月可拿到|800元. */
const CLAIMED =
  /可(?:申请|申领|享受|领取|获得?|领)(?:最高)?[^，；。年累共]{0,8}(?:补贴|补助|津贴|奖励|安家费|奖补|资助)$|每[月年][^，；。]{0,3}可(?:拿|得|领)到?$/;
/** 为每所村卫生室安排经费|6000元; 对取得资格的村医每月增发|300元. */
const FOR_EACH =
  /[为对给向]每[个家所名位户座]?[^，；。每\d累共已]{1,12}(?:安排|拨付|补助|补贴|发放|核拨)[^，；。每\d累共已]{0,10}$|每[人户]?每?[年月](?:增发|补发|加发)[^，；。累共已\d]{0,6}$|(?:增发|补发|加发)每[人户]?每?[年月]$/;
/** 教职工总量的|20%|可由学校自主聘用; 租金不高于市场价的|70%; 分别享受|30%|租金减免. */
const isRuledShare = (near: string, tail: string, end: string): boolean =>
  near.endsWith("的")
    ? (tail.startsWith("可") && /^可(?:由|用于|用作|以|自主|直接)/.test(tail)) ||
      /不(?:高|低)于市场[^，；。]{0,6}的$/.test(near)
    : near.endsWith("可提取")
      ? tail.startsWith("用于")
      : near.endsWith("享受") && /^的?(?:租金|房租|学费|税收|费用)?(?:减免|优惠|补贴|补助|贴息|返还)/.test(end);
/** 绩效工资总量最高可达基准线的|1.2倍. */
const MOST = /最高(?:可达|可为|不超过)[^，；。]{0,10}的$/;
/** 工作满3年|的护士、药师，分别发放补贴|2万元. */
const AFTER_TERM =
  /满[^，；。的]{1,4}[年月](?:以上)?的[^，；。\d]{1,20}，(?:可|分别|一次性|再|每[人年月])+(?:发放|给予|享受|领取|申领|奖励|补助|补贴)[^，；。\d]{0,10}$/;
/** 给予博士每月3000元补贴，本科首套购房补贴|2万至10万元|. */
const RANGED = /^(?!.*(?:累计|[共已发兑拨]|年))[^，；。]{0,14}(?:补贴|补助|津贴|奖励|资助)$/;
/** 每招用1人，三年内每年定额扣减税费|9000元. */
const FIXED = /定额(?:依次)?(?:扣减|减免|抵扣|补助)[^，；。累共]{0,6}$/;
/** 领衔人才年薪可达|150万元. */
const SALARY =
  /(?:年薪|薪酬|补贴|奖励|资助)(?:最高)?可达$|(?:^|[，；])年薪最高(?:达)?$|一人一券、面额$|每[张份券]面[额值]$/;
const SALARY_ENDS = new CodeSet("达高额值");
const MAY = /可(?:再|相应|适当)?(?:上浮|提高|放宽|延长|增加|下浮)(?:至|到)?$/;
/** 省财政奖励|50万元/人. */
const PAID = /(?:奖励|补贴|补助|资助|给予|奖补)$/;
const OFFERED =
  /(?:补贴|补助|津贴|奖励|贷款|标准|奖补|资助)(?:标准|额度|资金)?(?:分别)?(?:最高|不超过|每人|为|提高到|提高至|[由从])[^，]{0,6}$/;
/** 对国家级、省级平台分别奖励|50万元; 经认定的企业奖励|20万元. */
const TO = /^(?:[一二三四五六七八九十]是)?(?:对(?!口)|凡|经|首次)[^，]{2,40}?(?:分别|一次性|再)?(?:给予)?奖励$/;
const GAVE = /年|累计|已|共|兑现|发放/;
/** 对获奖的选手，分别奖励|10万元. */
const GIVEN = /^(?:(?:再|均|可)?(?:分别|一次性|每[人户家个])|[国省市县区州]级?财政)(?:给予)?(?:奖励|补贴|补助|资助)$/;
const FOR = /(?:^|[，；。：])对[^，；。]{2,40}，[^，；。]*$/;

const RULE =
  /(?:最高|最低|每人|每户|每名|每个|每家|每年每人|给予|可享受|不超过|上限|起付|(?<!授信|债券|债务|国债|限额|审批贷款|新增贷款)额度|(?<![高“])标准(?!化|厂房|地|件|舱|仓|普尔)(?:为|是|提高到|达)?|按(?!揭)|满|符合)[^，]{0,8}$|每[月年]$/;
/** 标准41项 counts standards, and 符合条件的创业者125人 people. */
const COUNT_RULE =
  /(?:最高|最低|每人|每户|每名|每个|每家|每年每人|给予|可享受|不超过|上限|起付|按(?!揭)|满)[^，]{0,8}$/;
/** 接收退役士兵3890名，其中符合安置条件的|368名. */
const SOME = /^其中[^，；。]{0,6}符合[^，；。]{0,8}的(?:仅|有)?$/;
const RULED = /补[^短]|奖|贷款|资助|贴息|(?<!高)标准|额度|每人|每户|给予|条件|年龄|学制|津贴|以上的/;
/** 按1500元|标准给予. */
const BY = /按(?!揭)(?:照)?[^，]{0,16}$/;
const APPLIED =
  /^[^，。；]{0,8}(?:标准|比例|额度|执行|计|给予|发放|补|奖|提取|收取|抵免|减免|抵扣|核定|核发|缴纳|缴费|折算)/;
/** 租赁场地的，每年补助租金的|30%. */
const OF_THOSE = /的，[^，；。]{0,6}(?:补助|补贴|资助|减免|返还|报销|奖励)[^，；。]{1,8}的$/;
/** 初级、中级、高级分别补贴|1300元、1800元和2400元. */
const APART = /、[^，；。：]{1,20}分别(?:补贴|补助|资助)$/;
/** 单笔|500万元|以下. */
const ONE = /(?:单笔|单户|单个|单项|单体)[^，]{0,4}$/;
const ONE_BOUND =
  /(?:按|单个|单笔|单户|单体|每个|每家|每项)[^，]{0,10}(?:不超过|不高于|不低于|不少于|最高|最低|低于|高于)[^，]{0,12}$/;
