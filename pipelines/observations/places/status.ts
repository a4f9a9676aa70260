import { CodeGroups, CodeSet } from "../../vocabulary/code-set.js";
import { againstIn, isAim, isShareOfAim, passesAim } from "../changes/aim.js";
import { anyOf } from "../meaning-words.js";
import type { StatusRule } from "../rules.js";
import type { Slot } from "../slots.js";
import { lastYear, monthsIn, yearOf } from "../times/period-parts.js";
import type { Years } from "../times/years.js";
import type { Place } from "./place.js";

/**
 * What words say of whether a figure is a plan: `planned` (力争, 计划新增, 将达到), `met` where they report a plan as reached or a
 * state that stands (超额完成, 去年, 目前), or null where they say nothing.
 *
 * @param place where the words stand: in a review 努力, 确保, 争取 say how something was done, in a plan 如期完成 how it is to be
 *
 *     计划 is a plan before a verb (计划新增5万人), a name after a noun (英才计划引进5万人); so is 目标.
 */
export function planIn(words: string, { planned, reviewing, reporting }: Standing = NOWHERE): "planned" | "met" | null {
  if (words.length < 2) return null;
  if (passesAim(words)) return "met";
  const says = SIGNS.in(words);
  // 新院已封顶，投用后床位|将达|3.5张
  if ((says & PLANS) !== 0 && WILL.test(words)) return "planned";
  if ((says & MEETS) !== 0 && MET.test(words)) return "met";
  if ((says & PLANS) !== 0) {
    if (OF_PLAN.test(words)) return "met";
    if (PLAN().test(words)) return "planned";
  }
  if ((says & LATER_ON) !== 0) {
    if (words.includes("届时") || ONCE_BUILT.test(words)) return "planned";
    if (!reviewing && !reporting && LAID_OUT.test(words)) return "planned";
  }
  if (
    !reviewing &&
    (says & WISHES) !== 0 &&
    (WISH().test(words) || (!reporting && (EXPECTED.test(words) || FLOOR.test(words))))
  )
    return "planned";
  return (says & MEETS) !== 0 && !planned && REACHED.test(words) ? "met" : null;
}

const WILL = /(?<![即把名大干])将(?:达到?|突破|超过|增至|增加到|提高到)(?:约|近)?$/;

type Standing = Pick<Place, "planned" | "reviewing" | "reporting">;
const NOWHERE: Standing = { planned: false, reviewing: false, reporting: false };

/** Characters without which the patterns below find nothing. */
const SIGNS = new CodeGroups(["完达现成的占确预截已实报", "预计目将拟要打准年建需", "力确争要努推预少低望", "届后规"]);
const [MEETS, PLANS, WISHES, LATER_ON] = [1, 2, 4, 8];

/** True where the words that lead to a number name it a task: 下达培训任务5万人次. 四年任务|两年|完成 is how long it took. */
function isTask({ gap, tail, quantity }: Pick<Slot, "gap" | "tail" | "quantity">): boolean {
  if (passesAim(gap) || (tail.startsWith("完成") && !tail.startsWith("完成率"))) return false;
  if (gap.endsWith("任务") && tail !== "的" && DONE.test(gap)) return false;
  // 完成省下达任务|116.9%
  if (quantity.form === "percent" && tail !== "的" && SHARE_DONE.test(gap)) return false;
  if (gap.endsWith("指标") && QUOTA.test(gap)) return false;
  const near = gap.slice(-8);
  return AIMS.find(near) >= 0 && TASK.test(near) && !PASSED.test(gap.slice(-12));
}

/** 新增建设用地指标|8200亩: a right to use, and no aim. */
const QUOTA = /^(?!.*(?:下达|分解)).*(?:用地|用能|能耗|占补平衡|排污权?)指标$/;
/** 完成招商引资任务|3200万元|: so much of it was done; what was set is no deed (完成年度目标任务|5万人|的80%). */
const DONE =
  /(?:^|[，；。：]|已|共|[年月度]|全[省市县区州])完成(?!年度|全年|[国省市县区]|目标|计划|下达)[^，；。：率]{2,12}任务$/;

const SHARE_DONE = /完成(?!率)[^，；。：]{0,12}(?:任务|目标|计划|指标)+$/;
const TASK = /(?:任务|目标|指标|(?:全年|年度|年初)计划)(?:数?为|是|数)?(?:约|不低于|不少于|至少|超过?)?$/;
const AIMS = new CodeSet("务标划");
/** 优于考核目标|14.6个百分点: what was aimed at is what it is measured against. */
const PASSED = /超|[优好高快低慢]于|落后|塌/;

/** True where what follows the number calls it an aim: 5000万人以上的目标. */
const isAimed = (tail: string): boolean =>
  (AIMS_AFTER.has(tail.charCodeAt(0)) && /^(?:目标(?:以内|之内|值|任务)|任务的|为目标)/.test(tail)) ||
  (OF.among(tail, 3) &&
    /^(?:以上|以下|左右|以内)?的(?:总体|年度|预期|控制|发展|规划|既定){0,2}(?:目标|任务)/.test(tail));
const OF = new CodeSet("的");
/** 共培训|1500名|毕业生的目标. */
const isSetDeed = ({ gap, tail }: Slot): boolean => tail.includes("的") && DEED_SET.test(tail) && !DEED_DONE.test(gap);
const DEED_SET = /^[^，；。：、的\d]{2,12}的(?:总体|年度|工作)?(?:目标|任务)(?=[，；。]|$)/;
const DEED_DONE = /完成|实现|达到|超额|超过|较|比/;
const AIMS_AFTER = new CodeSet("目任为");

/** True where a clause after the number makes it a plan: 600套将于明年交付. */
function isPlannedAfter(tail: string): boolean {
  return (
    AHEAD.among(tail, 5) &&
    /^[^，。；：]{0,4}(?:将(?:于|在)|拟于|计划于|预计于|(?:[今明]?年|月)底(?:之|以)?前(?!已))/.test(tail)
  );
}

const AHEAD = new CodeSet("将拟计预底");

/** 其余6个|乡镇明年全覆盖|, 两所|学校年底建成|: where no year is reported on, that is still to come. */
const isLaterAfter = (tail: string): boolean =>
  LATER.among(tail, 10) &&
  /^[^，；。：已了去上\d]{0,9}(?:明年|年内(?:全部|全面|将|可|能)?(?:完成|完工|建成|实现|启动|开工|交付|投用)|年底(?:可|能|全部)?(?:建成|完工|竣工|投用|交付|投入使用|完成))/.test(
    tail,
  );
const LATER = new CodeSet("年");

const MET =
  /超额(?:完成|实现)|已经?(?:完成|实现|达到|建成)|(?:目标|计划)(?:任务)?的(?:$|[^是])|占(?:年度|全年)?(?:计划|目标)|确保了|较?好于预期|截[至止].{0,14}(?:[已共]|完成|累计)|(?:^|[，；：])[^，；。：]{0,10}(?:已(?!经?[列纳])|实际(?:招|累计|完成|引进|培训|到位|录用|签约|新增|发放|支出|参加|报名|报到|入学|录取|聘|投入|到岗)|报名(?:人数|总数)?(?:已|共|达到?|突破|超过?)*$)|(?:月|季度|半年)(?![^，；。]{0,2}前)[^，；。]{0,4}(?:完成(?!率)|实现)/;

/** 完成投资9亿元，为年计划的|40%|. */
const OF_PLAN = /[为达](?:年度?|全年)(?:计划|目标)(?:任务)?的?$|[是为占达]计划安排(?:总额|数)?的?$/;

/** Done as planned, or in all (全年共完成), where nothing else says that it is still to be. */
const REACHED =
  /(?:提前(?:[一两半]年|.{1,2}个月)?|圆满|全面|顺利|如期)(?:完成|实现|达到)|(?:完成|实现|达到)(?:了)?(?:年度|全年|目标)|(?:^|[，；：])[^，；。：]{0,6}(?<!公)共(?:完成|实现|建成)/;

let plan: RegExp | null = null;
const PLAN = () =>
  (plan ??= new RegExp(
    [
      "预期(?=增长|达到?|新增|为)",
      "(?:至少|均|应|还)需要?达到",
      "》，?(?:明确)?(?:提出|要求|明确)，?(?:用?[一二三四五]年|[到从]?(?:19|20)\\d\\d[年至—-]|“?十[一二三四五]五”?期间)",
      "(?:^|[，；：。])(?:共|约|还|尚|总共)?需要?(?:投入)?(?:建设|改造|项目)?(?:资金|投资|经费)(?:约|近)?$",
      `(?:^|[，；：。（是]|今年|明年|全年|年度?|[本此][次轮批]|我[市省县区州旗镇乡局们委]|全[市省县区州]|还|共|期间|时期|均|原|第?[一二三四五]期|十[一二三四五]五”?|省份|市州|区县|县区|各地|单位|学校|高校|院校|部门|医院|机构|[局委厅府]|(?:^|[，；：。])[^，；：。]{2,5}[省市县区州])(?<!(?:完成|实现|达到?|占)了?[^，；。]{0,6})计划(?!(?:任务|目标|指标)*数?的?$)(?!总?投资|项目|单列|生育|”|》|、|内|外|的)`,
      "(?:预期|主要|工作|总体|发展)目标(?<!(?:围绕|对照|对标|锚定)[^，；。]{4,20})(?:是|为|：|$|[^任责管考高低快慢])|目标(?:是|为|：)",
      `(?:^|[^即把大干名])将(?!近期[^，；。]{2,12}的|[^，；。]{2,26}[由从]|[^，；。]{2,16}(?:作为|纳入|列入|列为|转为|变为))(?=${anyOf("flow")}|达|到|超|突破|于|在|有|会|继续|进一步|重点|完成|全面|动态|分|持续|不|按|努力|着力|以|为|从|增|提|建|新|逐步|近期|再|升|全力|做好|强化|加强|完善|健全|优化|探索|打造|切实|采取|通过|参与|聚焦|围绕|紧扣|大力|加大|深入|推进|推动|积极|认真|统筹|坚持|扎实|深化|加快|暗访|投用|启用|开[园工放业诊馆]|竣工|完工|交付|抽查|巡查|督查|检查|排查|走访|约谈)`,
      `(?:^|[，；：。]|全年|今年|年度)目标(?!完成率)(?=${anyOf("flow")})`,
      `(?:^|[，；：。]|[局们委府])(?:还)?(?:打算|准备)(?=${anyOf("flow")}|在|再|用|新)|年内(?:再|还|预计)|(?<!\\d)(?:年|月)底(?:之|以)?前(?![^，；。]{0,4}已)|建成后可?(?=提供|新增|容纳|带动)|今年(?:还|再)(?=建|新建|改造|筹|安排|新增|实施|开工|培训|招)`,
      "(?<![模草虚比])拟(?=[^求点合人订定态上制稿写])",
      // 就业规模要稳定在, 总量要突破; 主要达到, 需要完成 are no plans.
      `(?<![主需重必想只还首简纪摘概])要(?!约(?:行动|[”，、。]))(?:稳定|保持|控制|维持|${anyOf("reach").slice(3, -1)})`,
    ].join("|"),
  ));

/** 项目建成后，可|解决5.9万人饮水. */
const ONCE_BUILT =
  /(?:建成|实施|投产|投用|竣工|完工|达产)后，?(?:每年|年|预计)*可(?!以)|预计(?:全[面部])?(?:建成|达产|投产|投用|满产)[^，；。]{0,4}后[^；。]{0,16}$/;

let wish: RegExp | null = null;
/** Aims by their tone alone. 争取资金 is what was won, 争取达到 an aim. */
const WISH = () =>
  (wish ??= new RegExp(
    `(?<!大)力争|(?<!为)确保(?!了|[^，；。\\d]{2,20}，[^，；。]{0,4}(?:发放|拨付|兑现|支付|追回|追讨|减免|返还|惠及|检查|查处|办理|处理|受理|支持建设)[^，；。]*$)|正在(?:积极|努力|全力)?争取|争取(?!增发国债)(?=利?用(?:$|[一二三四五六七八九十\\d])|${anyOf("flow")}|达|到(?![位上中省市国资]|[^，；。\\d年]{2,20}(?:资金|投资|经费|补助|贷款|名额|编制|指标)$)|超|突破|在|立项|获批)|(?:^|[，；：。])(?:要|努力(?![^；。]{2,40}[高大强化成现]了)|推动实现)(?=[^求点])|(?:[今明]年|[我全][国省市县区州])要(?=[^求点])`,
  ));
/** 新建步道不少于|500公里|: what is asked for, where no year is reported on. */
const FLOOR =
  /(?:^|[，；：。、]|[省市县区州年])(?:新建|新增|建设|建成|培育|引进|打造|改造|对接|举办|轮训|招聘|转化)[^，；。已共]{0,16}不[少低]于$/;
/** 在原址规划建设|一栋|宿舍. */
const LAID_OUT = /(?:^|[，；：。、省市县区州址地村镇])规划(?:新建|建设|布局|新增)(?!用地|管理|部门|局|许可|方案|的|委)/;
/** 预计 is of the year just ended in a report, of what is to come elsewhere. */
const EXPECTED = /(?<!占[^，；。]{0,8}|初步)预计|有望(?=[达突超实完到缩降升增减])|有望$/;

/**
 * The rule that tells whether a figure is a plan: what its words say, the time stated for it, the place that it stands in.
 * @param plan what `planIn` found in its words or in those before them
 * @param stated the time named for it, or null
 */
export function statusOf(
  plan: "planned" | "met" | null,
  place: Place,
  stated: string | null,
  years: Years,
  slot: Slot,
): StatusRule {
  if (slot.gap.endsWith("（") && /(?:任务|目标|指标)（$/.test(slot.gap)) return "task";
  // 完成年度目标|4.5万人|的108%
  if (slot.tail === "的" && isTask(slot)) return "task";
  if (isAim(slot) && (againstIn(slot.gap) !== "" || SET.test(slot.gap) || isShareOfAim(slot))) return "task";
  // 已安排35万元；其余|5个|街道明年全覆盖
  if (years.reported === null && isLaterAfter(slot.tail) && !slot.gap.endsWith("的")) return "after";
  // 已到岗296人，其余|84人|预计于9月底前到岗
  if (REST.test(slot.gap) && isPlannedAfter(slot.tail)) return "after";
  // 今年将打井10万口，其中|4万口|现已完成
  if (plan === "planned" && slot.gap.startsWith("，其中") && isDoneNow(slot)) return "met";
  // 预计到今年底，普及率可达|85%| in a release on a quarter
  if (years.part != null && slot.gap.includes("预计到") && BY_END.test(slot.gap)) return "future";
  if (plan === "met") return isAimed(slot.tail) && SURPASSED.test(slot.gap) ? "task" : "met";
  if (isAimed(slot.tail) || isSetDeed(slot)) return "task";
  if (plan === "planned" && isTask(slot) && !/^[项个件条]$/.test(slot.quantity.unit ?? "")) return "task";
  const { now, reported, issued, also } = years;
  const latest = Math.max(also == null ? (reported ?? now ?? 0) : (now ?? 0), issued ?? 0) || null;
  if (isDoneSince(slot.tail) && ((plan === "planned" && slot.gap.includes("计划")) || SET_AT.test(slot.gap)))
    return "task";
  if (stated !== null && latest !== null) {
    const under = lastYear(stated) > latest && isUnderWay(stated, years) && plan === null && !place.planned;
    if (under && slot.quantity.qualifier === "exact") return "report";
    if (lastYear(stated) > latest || (slot.gap.includes("前") && isMonthAhead(stated, years))) return "future";
    if (now !== null && lastYear(stated) < now) return slot.gap.includes("到") && SAID.test(slot.gap) ? "aim" : "past";
    if (place.planned && plan === null && isPartOver(stated, years)) return "past";
  }
  if ((slot.gap.includes("现") || slot.gap.includes("原有")) && IN_FORCE.test(slot.gap)) return "report";
  if (plan === "planned") return "aim";
  if (isPlannedAfter(slot.tail)) return "after";
  if (isTask(slot) && !/^[项个件条]$/.test(slot.quantity.unit ?? "")) return "task";
  return place.planned &&
    !/(?<![比较]|[高低快优好多少大小]于)(?:去年|上年)(?!的?(?:基础|水平|同期))|已经|目前|截至|近年来|过去|我国有|现有[^，；。、]{0,14}$/.test(
      slot.gap,
    )
    ? "section"
    : "report";
}

const BY_END = /预计到(?:今|本)?年?[底末]/;
/** Of what is planned, so many are done by now: 其中|35个|已开工, 其中已开工|35个|. */
const isDoneNow = ({ gap, tail }: Slot): boolean =>
  (tail.includes("已") && DONE_NOW.test(tail)) || (gap.includes("已") && DONE_ALREADY.test(gap));
const DONE_NOW =
  /^[^，；。\d已]{0,8}(?:现|目前|均|全部)?已经?(?:全部|全面|基本|陆续|正式|顺利)?(?:完成|建成|完工|竣工|投用|投产|投入|开工|启动|到位|交付|签约|落地|落实|发放|下达|培训|上岗)/;
const DONE_ALREADY =
  /^，其中(?:目前|现)?已经?(?:全部|基本|陆续)?(?:完成|建成|完工|竣工|投用|投产|开工|启动|到位|交付|签约|落地|发放|下达)[^，；。]{0,6}$/;

/** 2024年计划培训|3000人次|，实际完成3612人次; 省定任务为|1.2万个|: what had been planned, though its time is over. */
const SET_AT = /(?:目标|任务|指标|(?<=新增|招生|招聘|培训|年度)计划)+数?(?:[为是][^，；。]{0,8})?$/;
const isDoneSince = (tail: string): boolean => {
  const comma = tail.indexOf("，");
  return comma >= 0 && comma <= 10 && DONE_BEGINS.has(tail.charCodeAt(comma + 1)) && DONE_SINCE.test(tail);
};
const DONE_BEGINS = new CodeSet("最已全共实完超");
const DONE_SINCE = /^[^，；。]{0,10}，(?:最终|已|全年|共)*(?:实际|完成(?!率)|超额)/;

/** “十四五”期间，中央财政安排项目196个 in a letter of 2023: some of its years are over. */
const isUnderWay = (stated: string, { now, reported }: Years): boolean =>
  reported === null && /^\d{4}\/\d{4}$/.test(stated) && Number(stated.slice(0, 4)) + 2 <= (now ?? 0);

const REST = /(?:其余|剩余|余下)的?$/;
/** 超额完成国家下达的|217万人|目标任务, 低于|5%|的控制目标. */
const SET = /(?:下达|分解|确定|安排|提出|规定|设定|明确)的?$/;

/** 意见提出到2015年比例达到|65%|: what a paper aimed at, though its year is over. */
const SAID = /(?:提出|明确)，?到(?:19|20)\d\d年[^，；。]*$/;

/** 将现行|11%|的税率降至9%, 将在现有|15所|学校基础上新建3所. */
const IN_FORCE = /(?:现[行有]|原有)[^，；。、]{0,6}$/;

/** 培训98万人次，超额完成|82万人次|的年度任务: what was done has been said. */
const SURPASSED = /^，[^，；。]*(?:完成了?(?:年度|全年)?|超过(?:原定|既定)?|高于)$/;

/** 今年10月底前 in a letter of August. */
const isMonthAhead = (stated: string, { now, month }: Years): boolean =>
  month != null && stated.length === 7 && stated.startsWith(`${now}-`) && Number(stated.slice(5)) > month;

/** 今年，我市将…。上半年培训3000人 in a letter of July: that part of the year is over. */
function isPartOver(stated: string, { now, month }: Years): boolean {
  const last = month != null && stated.length > 4 && yearOf(stated) === now ? monthsIn(stated)?.[1] : undefined;
  return last !== undefined && last < month!;
}

/** The rules by which a figure is a target. */
export const TARGETS = new Set<StatusRule>(["future", "aim", "after", "task", "section"]);
