import { CodeSet } from "../../vocabulary/code-set.js";
import type { Slot } from "../slots.js";
import type { SlotWords } from "./slot-words.js";

// Money that a rule gives, or takes: benefits, prizes, loans, fees, pay.

/** What was spent or paid in all: 平均每人每年支付薪酬38万元, 补助资金达到174亿元. */
export const isPaidInAll = ({ slot: { quantity }, near }: SlotWords): boolean =>
  (near.includes("平均每") && SPENT_EACH.test(near)) ||
  (quantity.form === "money" && near.includes("资金") && !isSmall(quantity) && FUNDED.test(near)) ||
  (quantity.form === "money" &&
    near.includes("发放") &&
    !isSmall(quantity) &&
    (PAID_IN_ALL.test(near) || PAID_ONCE.test(near)));

/** 发放购房补贴、租房补贴分别为|1.3亿元|和0.8亿元. */
const PAID_IN_ALL = /发放[^，；。]{2,30}(?:补贴|补助|津贴|奖励)(?:资金)?(?:分别)?(?:为|达)$/;
/** 发放失业保险金、一次性生活补助|5.7亿元|. */
const PAID_ONCE = /发放[^，；。最每]{2,16}、一次性[^，；。]{0,6}(?:补贴|补助|津贴|奖励)(?:资金)?(?:约|近|超过?)?$/;
/** 按每人1000元的标准发放补助|300万元|. */
export const isPaidOut = (near: string): boolean => near.includes("标准") && PAID_BY.test(near);

/** 企业平均每人每年支付薪酬|38万元|: what it came to. */
const SPENT_EACH = /平均每[人户家名个](?:每[年月天日])?(?:[^，；。补奖贴津助给按最]{0,10}|资助)$/;
/** 对种粮农民直接补贴的资金达到|174亿元|, 补助资金由上年|46亿元|增加到92亿元: all that was paid. */
const FUNDED = /资金(?:总[额量])?(?:达到?|共|[由从](?:上年|(?:19|20)\d\d年)?的?)$/;
/** 按每人1000元的标准发放补助|300万元: what was paid. */
const PAID_BY = /标准(?:累计|共|已)*(?:发放|拨付|兑现|支付|落实|安排|下达|投入|核拨)[^，；。]{0,12}$/;

/** Benefits, loans, insurance, fees and pay, in the words that they are granted with. */
export function isGiven({ slot: { quantity, gap, tail }, near, end, before }: SlotWords): boolean {
  if (BENEFITS.find(gap) >= 0 && (OF_BENEFIT.test(gap) || OF_DEGREE.test(gap))) return true;
  if (gap.includes("（") && isSmall(quantity) && IN_BRACKET.test(gap)) return true;
  if (near.endsWith("一次性") && ONCE.test(near) && GIVEN_ONCE.test(tail)) return true;
  if (near.includes("一次性") && ONCE_BY_DEGREE.test(near)) return true;
  if (near.includes("分别") && EACH_BY_DEGREE.test(near)) return true;
  if (near.includes("保") && isInsured(near, quantity)) return true;
  if (near.includes("最高") && COVERED.test(near)) return true;
  if (LENT.has(end.charCodeAt(0)) && isLoan(end) && LENDS.test(gap) && isSmall(quantity)) return true;
  if (near.includes("发放") && isSmall(quantity) && PAID_THOSE.test(gap)) return true;
  if (near.includes("发") && isSmall(quantity) && PAID_EACH.test(gap)) return true;
  if (near.includes("收") && FEE.test(near)) return true;
  if (MONTHLY_MORE.test(near) && GIVEN_ONCE.test(tail)) return true;
  if (before?.parameter && isOccasion(near)) return true;
  if (near.includes("并") && WINS_TOO.test(gap)) return true;
  return PAY.has(near.charCodeAt(near.length - 1)) && PAYS.test(near);
}

/** 最高可赔付|20万元|. */
const COVERED = /最高可?(?:赔付|理赔|获赔|赔偿)$/;
const BENEFITS = new CodeSet("贴助费金");
/** 生活补贴，本科|1万元、硕士3万元. */
const OF_BENEFIT =
  /(?:^|[；。：，])[^，；。：发给拨兑年领]{0,10}(?:补贴|补助|津贴|安家费|奖学金|助学金)(?:标准)?，[^，；。、发兑拨共累支放提达]{1,8}$/;
/** 发放生活补贴，其中本科|1万元|、硕士3万元. */
const OF_DEGREE =
  /(?:发放|给予|享受)[^，；。年累已共]{0,8}(?:补贴|补助|津贴|安家费)，其中[^，；。、\d]{0,4}(?:本科|专科|大专|硕士|博士|技师|[A-F一二三]类)[^，；。、\d]{0,4}$/;
/** 安家费（博士|15万元|、硕士10万元）. */
const IN_BRACKET =
  /(?:补贴|补助|津贴|安家费|奖励)（(?:本科|专科|大专|硕士|博士|正高|副高|技师|高级技师|[初中高]级工|[A-F一二三]类)[^，；。、\d累共]{0,6}$/;
/** 将予以一次性|20万元|的补助. */
const ONCE = /(?:给予|予以|发放|享受|可获得?)[^，；。已共累]{0,2}一次性$/;
/** 生活补贴专科、本科、博士每年分别|1万、2万、5万元. */
const EACH_BY_DEGREE =
  /(?:补贴|补助|津贴)[^，；。发兑拨累共已]{0,20}(?:本科|专科|硕士|博士|[级类])每[人年月]+分别(?:为|是)?$/;
/** 一次性入职奖励本科及以上|6万元|、专科5万元. */
const ONCE_BY_DEGREE =
  /一次性[^，；。累已共]{0,6}(?:奖励|补贴|补助|津贴)(?:博士|硕士|研究生|本科|专科|大专|高职|中职)[^，；。、\d累已共]{0,4}$/;
const GIVEN_ONCE = /^的?[^，；。、的]{0,6}(?:补助|补贴|奖励|奖补|资助|津贴)/;
/** 为骑手投保意外险，保费每人|90元|、保额20万元: what each has; no one's whole premiums are so small. */
const isInsured = (near: string, { value }: Slot["quantity"]): boolean =>
  value !== null && ((value < A_PREMIUM && PREMIUM.test(near)) || (value < A_GREAT_SUM && COVER.test(near)));
const A_PREMIUM = 1e5;
const PREMIUM =
  /(?:^|[，；、：])(?:每[人份户亩头](?:每年)?|人均|个人)?保费(?:标准)?(?:仅需?|只需|为|每[人份户亩头](?:每年)?)*$/;
const COVER = /(?:^|[，；、：])(?:每[人份户亩头](?:每年)?|人均)?(?:保额|保险金额|赔付限额)(?:最高)?(?:为|达|可达)?$/;
/** 提供个人|20万元|、小微企业300万元|的财政贴息贷款|: what anyone of a kind may have, and no one's whole lending. */
export const isLoan = (end: string): boolean => LOAN.test(end);
const LOAN = /^(?:以内)?的?[^，；。、的]{0,10}(?:贷款|授信)(?!余额|投放)/;
const LENT = new CodeSet("的以");
const LENDS = /(?:提供|给予)[^，；。已共了累年月向为\d]{2,20}$/;
/** 出站留区工作的，发放安家补贴|30万元|. */
const PAID_THOSE =
  /[^，；。累已共]{2,30}的，(?:可|再|另)?(?:一次性)?发放[^，；。年累共已]{0,8}(?:补贴|补助|津贴|奖励|安家费)$/;
/** 自主择业的，按军龄每年发放|1.2万元|，立功的一次性增发|5万元. */
const PAID_EACH = /[^，；。年累已共]{2,20}的，?(?:按[^，；。\d]{1,8})?(?:每[年月]|一次性)(?:发放|增发|加发)$/;
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
const PAY = new CodeSet("于为是别各金");
/** 月工资不低于|2800元, 奖金分别为|9万元. */
const PAYS = /(?:工资|薪酬|年薪|月薪|待遇)(?:标准)?(?:不低于|不少于)$|奖金(?:(?:分别|各)+(?:为|是)?|为|是)$/;

/** 可申请小额信贷（5万元）, 安排运转经费每村8万元, 水价执行居民每立方米2.2元的标准. */
export function isAskedFor({ slot: { gap }, near, end }: SlotWords): boolean {
  if (gap.endsWith("（") && ASKED_FOR.test(gap)) return true;
  if (near.includes("每") && EACH_PLACE.test(near)) return true;
  return near.includes("执行") && PRICE_SET.test(near) && /^的标准/.test(end);
}

/** 可申请小额信贷（|5万元|）. */
const ASKED_FOR = /可[^，；。]{0,16}(?:申请|申领|享受|领取|获得?)[^，；。（]{2,12}（$/;
/** 安排运转经费每村|8万元|. */
const EACH_PLACE = /(?:经费|补助|补贴|奖补|报酬)每[个]?[村校镇乡园社站点]$/;
/** 水价执行居民每立方米|2.2元|的标准. */
const PRICE_SET = /执行[^，；。]{2,16}$/;
const isSmall = ({ value, upper }: Slot["quantity"]): boolean => (upper ?? value ?? A_GREAT_SUM) < A_GREAT_SUM;
const A_GREAT_SUM = 1e7;

/** To each of those who did something, for each one, each month. */
export function isGivenEach({ slot, lead, near, before }: SlotWords): boolean {
  const { quantity, gap, tail } = slot;
  const gives = DOERS.test(near);
  if ((gives && OF_DOERS.test(gap)) || DAILY.test(near)) return true;
  if (gives && near.includes("每") && EACH_OF.test(lead)) return true;
  if (APIECE.test(near) || CLAIMED.test(near) || FOR_EACH.test(lead)) return true;
  if (gives && before?.parameter && PER_ONE.test(before.slot.gap)) return true;
  if (isSmall(quantity) && gap.includes("满") && AFTER_TERM.test(gap)) return true;
  if (isSmall(quantity) && near.includes("每") && TO_THEM.test(gap)) return true;
  if (quantity.upper !== null && before?.parameter && RANGED.test(near)) return true;
  if (near.includes("定额") && FIXED.test(near)) return true;
  if (SALARY_ENDS.has(near.charCodeAt(near.length - 1)) && SALARY.test(near)) return true;
  if (APIECE_OF.test(lead) || (lead.endsWith("奖励") && WON.test(lead))) return true;
  if (gives && !GAVE.test(gap) && (TO.test(lead) || isToThose(slot, lead))) return true;
  return (APART.test(lead) && !GAVE.test(gap)) || (ONE.test(near) && /^(?:及?以[上下内])/.test(tail));
}

const DOERS = /(?:奖励?|奖补|补助|补贴|资助|给予?)$/;
const GAVE = /年|累计|已|共|兑现|发放/;
/** 对获得证书的，奖励|1万元; 每招用1人补贴|1000元. */
const OF_DOERS =
  /[^，；。年累已共]{2,30}的(?:，(?:在[^，；。]{2,16}基础上)?|(?=再|另))(?:再|另|每年|一次性|分别)*(?:奖励|奖补|补助|补贴|资助|给予)$|每(?!年|月|天|日)[^，；。]{1,18}(?:补贴|补助|奖励?|资助|给予|再给)$/;
/** 对留任满1年|的毕业生每年补助|6000元. */
const EACH_OF = /^(?:的|对(?![口接应标照]))[^，；。累共已]{2,24}每[年月人](?:每[年月])?(?:补助|补贴|资助|给予|奖励)$/;
/** 生活补贴每天|50元. */
const DAILY =
  /(?:补贴|补助|津贴|伙食费|交通费|生活费)(?:标准)?(?:为|按|提高[到至])?每[天日月年人生单件班亩次趟][^，；。]{0,4}$|(?:补贴|补助|津贴)每带?[^，；。\d]{1,6}每[月年天]$|每[天日](?:补助|补贴|发放)(?:生活|伙食|交通)费$|(?:^|[，；。])月(?:补贴|补助|津贴)$|(?:师|工|员|人才|[市县区）])每月[^，；。累共]{0,4}(?:津贴|补贴)$/;
/** 每生每学年|3000元; 单个项目|5万—20万元; 额度可上浮|20%. */
const APIECE =
  /(?:发放|给予|享受)每[年月人户]$|每年分别(?:发放|给予|补助|补贴|奖励|资助)$|每[生人户家](?:，)?每(?:学年|学期|年|月|天|日)(?:(?:补助|补贴|资助|发放)(?:生活费|学费|伙食费|交通费|住宿费)?|普?通?[高初]中|中职|高职|小学|幼儿园|本科|专科|学前(?:教育)?)?$|每[人户]?每?月(?:可|再|分别|各)*(?:发放|给予|享受|领取)$|(?:^|，)(?:单个|每个)(?:项目|企业|平台|基地|团队)$/;
/** 可申领安家费|10万元; 最高的每月可拿到|800元. */
const CLAIMED =
  /可(?:申请|申领|享受|领取|获得?|领)(?:最高)?[^，；。年累共]{0,8}(?:补贴|补助|津贴|奖励|安家费|奖补|资助)$|每[月年][^，；。]{0,3}可(?:拿|得|领)到?$/;
/** 为每所村卫生室安排经费|6000元; 对取得资格的村医每月增发|300元. */
const FOR_EACH =
  /^每新?(?:吸纳|招用|输出|介绍|引进|培养|培训|招收|聘用)[^，；。累共已]{1,16}(?:奖补|奖励|补助|补贴|给予)$|[为对给向]每[个家所名位户座]?[^，；。每\d累共已]{1,12}(?:安排|拨付|补助|补贴|发放|核拨)[^，；。每\d累共已]{0,10}$|每[人户]?每?[年月](?:增发|补发|加发|另补|另发|再补)[^，；。累共已\d]{0,6}$|(?:增发|补发|加发)每[人户]?每?[年月]$/;
/** 按每带动1人|就业补贴|1000元. */
const PER_ONE = /(?:^|[，；。按照])每[^，；。年月]{0,8}$|按(?:输出|介绍|吸纳|引进|培训|招用)[^，；。]{0,4}$/;
/** 工作满3年|的护士、药师，分别发放补贴|2万元. */
const AFTER_TERM =
  /满[^，；。的]{1,4}[年月](?:以上)?的[^，；。\d]{1,20}，(?:可|分别|一次性|再|每[人年月])+(?:发放|给予|享受|领取|申领|奖励|补助|补贴)[^，；。\d]{0,10}$/;
/** 对通过验收的基地，每年补助经费|5万元|; 对就业20人|以上的车间，每年补助租金|2万元|. */
const TO_THEM =
  /(?:(?:^|[，；。：])对(?![口接应标照])[^，；。累已共年]{2,30}|^及?以[上下]的[^，；。累已共年]{2,20})，每[人名个家年月]+(?:各|分别|再)?(?:补助|补贴|奖励|奖补|资助|安排|给予|发放)[^，；。\d累已共]{0,8}$/;
/** 给予博士每月3000元补贴，本科首套购房补贴|2万至10万元|. */
const RANGED = /^(?!.*(?:累计|[共已发兑拨]|年))[^，；。]{0,14}(?:补贴|补助|津贴|奖励|资助)$/;
/** 每招用1人，三年内每年定额扣减税费|9000元. */
const FIXED = /定额(?:依次)?(?:扣减|减免|抵扣|补助)[^，；。累共]{0,6}$/;
/** 领衔人才年薪可达|150万元. */
const SALARY =
  /(?:年薪|薪酬|补贴|奖励|资助)(?:最高)?可达$|(?:^|[，；])年薪最高(?:达)?$|一人一券、面额$|每[张份券]面[额值]$/;
const SALARY_ENDS = new CodeSet("达高额值");
/** 每个工作室补助经费|10万元. */
const APIECE_OF =
  /^每[个家名所项][^，；。]{2,14}(?:(?:补助|补贴|奖励|资助|奖补)(?:经费|资金)?|(?:拨付|安排)(?:工作|专项|活动)?经费)$/;
/** 新认定的国家级、省级企业分别奖励|50万元、20万元. */
const WON = /(?:认定|获评|评为|入选|取得|通过|获得)的[^，；。共累已]{2,20}(?:分别|各)奖励$/;
/** 对国家级、省级平台分别奖励|50万元; 经认定的企业奖励|20万元. */
const TO = /^(?:[一二三四五六七八九十]是)?(?:对(?!口)|凡|经|首次)[^，]{2,40}?(?:分别|一次性|再)?(?:给予)?奖励$/;
/** 对取得证书的补贴|2000元; 对新认定的基地资助|30万元: it says who may have it, and the sum is no one's whole spending. */
const isToThose = ({ quantity: { value } }: Slot, lead: string): boolean =>
  value !== null &&
  value < A_GREAT_SUM &&
  /^(?:[一二三四五六七八九十]是)?(?:对(?!口)|凡)/.test(lead) &&
  QUALIFIES.test(lead);
const QUALIFIES = /新|认定|获|取得|考取|引进|评为|入选|符合|首次|落户|进站|的(?:分别|各|再)?[补资奖]/;
/** 初级、中级、高级分别补贴|1300元、1800元和2400元. */
const APART = /、[^，；。：]{1,20}分别(?:补贴|补助|资助)$/;
/** 单笔|500万元|以下. */
const ONE = /(?:单笔|单户|单个|单项|单体)[^，]{0,4}$/;
