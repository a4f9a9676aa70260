import type { Quantity } from "../../quantities/quantity.js";
import { CodeSet } from "../../vocabulary/code-set.js";
import { isAttribute, isEarning, isInNextGap, isTime, type Slot } from "../slots.js";
import type { SlotWords } from "./slot-words.js";

// Sizes and thresholds: what tells the things that are counted from others.

/**
 * True for the size of what the next number counts, or of what is spoken of.
 *
 *     亿元以上|项目793个    投资超5亿元|重大项目21个    14个|750千伏变电站    95%以上的村集体收入超过10万元
 */
export function isSize({ slot, lead, end, before, counted, offered }: SlotWords): boolean {
  const { quantity, gap, tail, written } = slot;
  const { form, unit } = quantity;
  if (isReach(quantity, tail)) return true;
  if (form === "count" && OR_MORE_IN.test(tail)) return true;
  // 200—499张|床位医院5017个
  if (counted && form === "count" && quantity.lower !== null && quantity.upper !== null && CLASSED.test(tail))
    return true;
  // 连续跨过两个|50亿元|台阶
  if (form === "money" && tail.startsWith("台阶") && /[两三四五六七八九十\d]个$/.test(gap)) return true;
  if (form === "money" && OR_LESS.has(tail.charCodeAt(0)) && CLEARED.test(tail)) return true;
  if (isClass(quantity, tail)) return true;
  if (before !== null && isAttribute(slot, before.slot)) return true;
  if (before?.slot.quantity.form === "percent" && SHARE_OF.test(gap)) return true;
  if (counted && form !== "count" && form !== "percent" && EXCEEDS.test(lead) && THINGS.test(tail)) return true;
  if (COUNTS_OFF.has(tail.charCodeAt(0)) && OF_WHICH.test(tail) && (tail.startsWith("的") ? BEYOND.test(lead) : true))
    return true;
  if (tail.includes("抽样") && SAMPLED.test(tail)) return true;
  if (tail.startsWith("的部分") && IN_EXCESS.test(lead)) return true;
  if (tail.startsWith("且") && BEYOND.test(lead) && ALSO.test(tail)) return true;
  if (before?.parameter && AND.test(gap)) return true;
  if (
    (form === "measure" || BRED.has(unit ?? "") || YEARLY_MADE.test(gap)) &&
    tail !== "" &&
    (isSizeInName(slot, end) || isThickness(slot))
  )
    return true;
  if (ATTRIBUTES.has(tail.charCodeAt(0)) && isOfClass(quantity, tail)) return true;
  if (counted && form !== "percent" && OR_MORE.test(tail)) return true;
  if (counted && form === "measure" && gap.endsWith("其中") && /^及?以[上下]的$/.test(tail)) return true;
  if (unit === "人" && (tail.startsWith("口以上的") || WHOLLY.test(tail))) return true;
  if (form === "money" && isEarning(gap) && before?.slot.quantity.form === "count" && EARNERS.test(tail)) return true;
  if (
    (form === "money" || (unit === null && IN_MONEY.test(written))) &&
    (isSizeOfMoney(written, tail) || (OF_PAY.test(tail) && PAY.test(lead)))
  )
    return true;
  if (form === "money" && SEVERAL.test(lead) && OF_THESE.test(tail)) return true;
  if (form === "money" && before !== null && gap === "" && /^及?以[上下]/.test(tail)) return true;
  if (form === "money" && counted && PROJECTS_ALONE.test(tail)) return true;
  if (form === "measure" && tail.startsWith("的") && BEYOND.test(lead) && OF_LAND.test(tail)) return true;
  if (form === "money" && tail.startsWith("以") && OFFERED_ABOVE.test(tail)) return true;
  if (offered && form !== "percent" && DOING.test(tail)) return true;
  // 培训职工|100人|以上的，按人均500元补助
  if (ATTRIBUTES.has(tail.charCodeAt(0)) && THOSE_OVER.test(tail)) return true;
  // 提供|500平方米|以内办公场所
  if (form === "measure" && tail.startsWith("以内") && ROOMS.test(tail)) return true;
  if (
    lead.startsWith("对") &&
    (form === "money" || OF_THOSE_WITH.test(tail)) &&
    EXCEEDING.test(lead) &&
    !/资金达到?$/.test(lead)
  )
    return true;
  return /^(?:[一二三四五六七八九十]是)?对/.test(lead) && /^及?以[上下内]的/.test(tail);
}

/**
 * The size, the age or the reach of what the next number counts: it stands in that number's name.
 *
 *     新增年产值超|亿元|企业100家    30分钟|内到达率98%
 */
export function isSizeOf({ quantity, gap, tail }: Slot, counted: Slot): boolean {
  if (isInNextGap(quantity)) return false;
  if (isReach(quantity, tail)) return true;
  if (
    counted.quantity.form === "percent" &&
    (isClass(quantity, tail) || OF_SHARE.test(tail.replace(FROM, "")) || OF_GROWTH.test(tail))
  )
    return true;
  if (counted.quantity.form === "money") return quantity.form === "money" && OF_MONEY.test(tail);
  if (counted.quantity.form !== "count" || isTime(quantity)) return false;
  if (quantity.form === "percent") return OF_THOSE_THERE.test(tail);
  return OF_COUNTED.test(tail.replace(FROM, "")) && !OFFERED.test(gap.replace(MEETS, ""));
}
/** 产值过百亿元|的产业从2002年的|1个增加到6个. */
const FROM = /(?:分别)?(?:由|从)(?:(?:19|20)\d\d年)?[底末]?的?$/;

/** 贷款|5万元|以内的，由财政贴息; 投资|500万元|以上的，给予奖励. */
const OFFERED_ABOVE =
  /^以[上下内]的，(?:可|均|由[^，；。]{0,4}财政|给予|予以|免(?!疫)|按|每|一次性|分别|奖励|补助|补贴|资助|享受|全额|优先)/;
const OF_COUNTED =
  /^(?:及?以[上下内]的?|的)?(?!补|奖|贴|及?以[上下内]|[只仅]有)(?:[村县区市镇乡户]|(?:[^，。；：、（）的]|（.{1,3}）){2,16})$/;
/** 投入强度超过2%|的市有|3个. */
const OF_THOSE_THERE = /^的[^，。；：、的]{1,8}有$/;
/** 500万元|以上固定资产投资|98亿元. */
const OF_MONEY = /^及?以[上下]的?[^，。；：、给补奖贴]{0,10}(?:投资|资金|销售额|产值)$/;
/** 500万元|及以上固定资产投资增长9%. */
const OF_GROWTH = /^及?以[上下]的?[^，；。：、]{0,8}(?:投资|零售额|销售额|产值)(?:同比|累计)?(?:增长|下降)$/;
/** 年收入50万元|以上的村占比|45%. */
const OF_SHARE =
  /^(?:及?以[上下]的?|的)[^，。；：、（）]{1,10}(?:占比|比重|比例|[^，。；：、（）效功]{2}率)(?:达到?|为|超过?|提高[到至])?$/;
/** 补助标准达到|400元|以上的县412个. */
const MEETS = /[补贴助][^，；。]{0,4}标准(?:达到?|为|超过?|高于|低于|不低于)$/;
const OFFERED = /给予|最高|每|补[贴助]|奖励|不超过/;

/** 5万元|以下的薄弱村全面消除|: which villages. */
const CLEARED =
  /^及?以[上下]的[^，；。、\d]{0,6}[村社户](?:全部|全面|基本|动态|实现)*(?:消除|清零|销号|清仓|摘帽|脱薄)/;
const CLASSED = /^的?[^，。；：、（）的]{0,4}的?(?:医院|企业|单位|公司|机构|学校|农户|家庭)$/;
const OR_LESS = new CodeSet("及以");
/** |30户|以上自然村寨全部通网. */
const OR_MORE_IN = /^及?以[上下]的?[^，；。的]{0,8}?(?:自然村|自然寨|村寨|村庄|村屯|自然屯|集镇|聚居点)/;
/** 15公里|内覆盖率: how near or how soon is part of what the share is of. */
const isReach = ({ form }: Quantity, tail: string): boolean =>
  WITHIN.has(tail.charCodeAt(0)) && (form === "measure" || form === "count") && REACH.test(tail);
/** |10亩|以下的农户占61%，|10—30亩|的占29%: the classes that shares are of. */
const isClass = ({ form, unit }: Quantity, tail: string): boolean =>
  tail.endsWith("占") && form !== "percent" && unit !== "岁" && CLASS_OF_SHARE.test(tail);
const CLASS_OF_SHARE = /^(?:及?以[上下内]的?[^，。；：、（）的\d]{0,8}|的)占$/;
const WITHIN = new CodeSet("内以之生服便健通交经医就养文");
const REACH =
  /^(?:[以之]?内)[^，。；：、]{2,10}(?:率|比例|比重|占比)|^(?:生活|服务|便民|健身|通勤|交通|经济|医疗|就业|养老|文化)[^，。；：、]{0,8}圈/;

/** 月薪|5000元|以下的岗位招聘难度最大. */
const OF_PAY = /^及?以[上下]的[^，；。：、]{2,}/;
const PAY = /(?:月薪|年薪|月收入|年收入|月工资|单价|注册资本)(?:在|达|超过?)?$/;

const isSizeOfMoney = (written: string, tail: string): boolean =>
  (/^[百千万亿]+元$/.test(written) && BARE.test(tail)) ||
  CLASS.test(tail) ||
  SIZED.test(tail) ||
  AND_OF.test(tail) ||
  OF_THOSE.test(tail);

/** 营业收入过|百亿|的企业: money, though no unit says so. */
const IN_MONEY = /[百千万]?亿$/;
/** 成为全市首个|300亿元|园区. */
const CLASS = /^级?(?:园区|产业|产业集群|企业|开发区|县域|大县|强县)(?=[，。；、]|$)/;

/** 2家产值超|10亿元|的企业. */
const EARNERS = /^(?:以上)?的?[^，。；：、\d]{0,6}(?:企业|项目|园区|公司|产业|集群|商户|市场主体)/;
/** 95%以上|的村集体收入超过|10万元. */
const SHARE_OF = /^(?:以上)?的[^，；。]{2,14}(?:超过?|达到?|高于|低于)$/;
/** 新增50人|以上企业|12家. */
const OR_MORE = /^及?以[上下]的?[^，。；：、的]{2,8}$/;
/** 实现|200人|以上的村居全覆盖. */
const WHOLLY = /^及?以上的?[^，；。：、\d]{2,8}(?:全覆盖|全部|全面)/;
const OF_THOSE_WITH = /^(?:规模)?的/;
/** 对进度低于|50%|的县区, 对所得额不到|80万元|的部分. */
const EXCEEDING = /(?:突破|超过?|达到?|[高低少多]于|不[到足])$/;
const EXCEEDS = /(?:超|过|达)(?:过|到)?$/;
const THINGS = /^(?:的|(?:以上)?的?[^，。；：、的]{2,8})$/;
/** 营收过|亿元|机构98家. */
const BARE = /^[^，。；：、的]{2,8}$/;
/** 亿元以上项目|793个, 793个|亿元以上项目, 产值超百亿元的企业|5家. */
const SIZED = /^(?:及?以[上下内]的?|的)(?:[^，。；：、（）]|（[^（）\d]{1,4}）){1,16}$/;
/** 月薪8000元|的占54%. */
/** 政府投资|5000万元|以上、企业投资亿元以上项目. */
const AND_OF = /^及?以上、(?:企业|社会|民间|政府)投资$/;
const OF_THOSE = /^(?:及?以[上下内])?的(?:占|达|为)|^及?以[上下]的?$/;
/** 完成率超过|90%|的有3个市, 比例达到|2%|的不足一半, 人口超过|100万人|的县有5个, 在|3万人至5万人|之间的有7个. */
const OF_WHICH = /^(?:的|及?以[上下]的|之间的)(?:[^，。；：、的]{1,8}有|有|仅有?|不足)$|^[之以]内的占$/;
const COUNTS_OFF = new CodeSet("的及以之");
/** 超过|20亿元|且在80亿元以下的行业. */
const ALSO = /^且(?:在|不?[超高低少多达])/;
/** 销售额3万元以上且订单量达|800单|以上的, 超过20亿元且在|80亿元|以下的. */
const AND = /^(?:及?以[上下])?且[^，；。、]{0,8}$/;

/** |220千伏|变电站, |2.5微米|铜箔, 时速|250公里|动车, 甲公司|6万吨|铝箔项目: the size of one thing, in its name. */
const isSizeInName = ({ quantity: { unit }, gap, tail }: Slot, end: string): boolean =>
  (FINE.has(unit ?? "") && NAMED.test(tail)) ||
  (gap.endsWith("时速") && NAMED.test(tail)) ||
  (BRED.has(unit ?? "") && BREEDS.test(tail)) ||
  (YEARLY_MADE.test(gap) && (YEARLY.test(tail) || YEARLY.test(end))) ||
  (PROJECTS.test(end) && end !== tail && MAKER.test(gap)) ||
  (!ADDS.test(gap) && (OF_PROJECT.test(end) || (end.includes("等") && OF_PROJECTS.test(end))));
const FINE = new Set(["千伏", "伏", "微米", "纳米", "毫米", "英寸", "微克", "兆瓦时", "大卡"]);
const NAMED = /^(?:及?以[上下])?的?[^，。；：、）（的以及左和]{2}/;
/** 建成|5万头|生猪养殖项目. */
const BRED = new Set(["头", "只", "羽", "匹", "尾"]);
const BREEDS = /^(?!的)[^，。；：、的\d]{2,10}(?:项目|基地|牧场|养殖场|养殖小区|生产线)/;
/** 建设年产|20万吨|饮用水项目. */
const YEARLY = /^[^，。；：、\d]{1,14}(?:项目|生产线|基地|企业|[工茶药酒]厂|加工厂|车间)/;
const YEARLY_MADE = /年(?:产|加工|处理|生产|出栏)(?:约|近)?$/;
/** 一批|10亿元|以上项目签约. */
const SEVERAL = /[一大]批(?:投资|产值)?$/;
const OF_THESE = /^及?以[上下]的?[^，。；、的]{0,8}(?:项目|企业|园区|产业|集群)/;
const OF_PROJECT =
  /^(?:及?以[上下])?(?!的)[^，。；：的]{1,14}(?:等(?:重[大点])?项目|技改|(?<!产能)项目(?:建设|(?:已|率先|全部|顺利|相继){0,2}(?:投产|开工|建成|投用))|生产线|[机船]组?(?:下线|下水)|支架)/;
/** 甲公司|50万吨|钾肥造粒、乙公司装置改造、电池扩产等项目. */
const OF_PROJECTS = /^[^，。；：的、\d]{2,14}(?:、[^，。；：、]{2,24}){1,8}等(?:重[大点])?项目/;
/** 甲公司年产|3万套|座椅、乙公司|5万吨|铜箔等12个项目. */
const PROJECTS = /^[^，；。：、的\d]{0,6}项目/;
const MAKER = /(?:年产|公司|集团|企业)(?:约|近)?$/;
/** 新增|500万千瓦|风电项目: so much of it, and no size. */
const ADDS = /(?:新增|累计|共|建成|完成|并网|投运|实现|达到|达(?=[约近超]?$)|改造|淘汰|保供|供应|总)[^，；。、]{0,4}$/;

/** |30户|以上自然村, |100人|以上的企业, |30万千瓦|及以上电站, |300万|以上人口城市: what the unit counts is not what is named. */
const isOfClass = ({ form, unit }: Quantity, tail: string): boolean =>
  form === "measure" || unit === "人" || unit === "单"
    ? OF_CLASS.test(tail)
    : unit === "户"
      ? OF_HOMES.test(tail)
      : form === "count" && OF_PEOPLE.test(tail);
const THOSE_OVER =
  /^及?以[上下内]的(?:[^，；。、\d的]{0,8}，)?(?:再|另|可|均|分别|每[人户家个年月]|按(?!揭)[^，；。]{0,8}|一次性|给予|予以|奖励|补助|补贴|资助|奖补|享受|申请|最高)/;
/** 其中百亿项目1个、|50亿元|项目3个. */
const PROJECTS_ALONE = /^级?(?:重[大点]|产业|工业)?项目$/;
const ROOMS = /^以内的?[^，；。\d]{0,8}(?:场所|场地|公寓|住房|用房|工位|厂房)/;
const ATTRIBUTES = new CodeSet("及以");
const OF_CLASS =
  /^及?以[上下]的?[^，。；：、的]{0,8}(?:自然村|村庄|企业|单位|园区|基地|机组|电站|冷库|水库|乡镇|城市|机构|经营主体|水源地|水厂|供水工程|事故|超?大班额)/;
const OF_HOMES = /^及?以[上下]的?(?:自然村|村庄|村组|社区|小区)/;
const OF_PEOPLE = /^及?以[上下](?:常住)?人口的?(?:大?城市|乡镇|县|村)/;
/** 浇筑|20厘米|厚水泥路面, |4.5米|宽的村道: of what is built. */
const isThickness = ({ quantity: { unit }, tail }: Slot): boolean =>
  THICK.has(tail.charCodeAt(0)) &&
  LENGTHS.has(unit ?? "") &&
  /^[厚宽高深长]的?(?![度于标质])[^，；。、：\d]{2}/.test(tail);
const THICK = new CodeSet("厚宽高深长");
const LENGTHS = new Set(["米", "厘米", "毫米", "公分"]);
/** 坡度大于|25度|的区域. */
const OF_LAND = /^的(?:区域|地区|地块|地段|坡地|土地|耕地)/;
const BEYOND = /(?:超过?|高于|低于|不足|不到|达到?|少于|多于|大于|小于)$/;
/** 据|5‰|人口变动抽样调查推算. */
const SAMPLED = /^的?[^，；。]{0,6}抽样/;
/** 结转超过当年收入|30%|的部分. */
const IN_EXCESS = /(?:超过?|[高低]于|不足|不到)[^，；。]{0,8}$/;
/** 吸纳|3人|以上就业的，给予…. */
const DOING = /^及?以[上下][^，；。：、]{1,8}的(?:[，、]|$)/;
