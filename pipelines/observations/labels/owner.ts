import { CodeSet } from "../../vocabulary/code-set.js";
import { BARE, bearerAtEnd, isSibling, LIFTS, needsOwner } from "../names/name-parts.js";
import { isVerbAlone, verbAt } from "../names/name-verbs.js";
import { wholeOf } from "../parts/parts.js";
import { isMeasure, isRateOf } from "../slots.js";
import { notLedTo } from "./bare-verb.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";
import { owned } from "./owned.js";
import {
  bearing,
  bothBefore,
  GROWN,
  isOfPeople,
  isSideBySide,
  levelBefore,
  SOWN,
  sameBefore,
  siteOf,
} from "./owner-before.js";
import { ownerByName, SET_UP } from "./owner-by-name.js";
import { withoutWhom } from "./receiver.js";
import { amongIn } from "./said-of.js";

/** 招聘会80场，|成交额|12亿元: a bare measure is of what was named before; 财政收入增长4%，|总量|900亿元. */
export function byOwner(figure: Figure): Labelled | null {
  const name = figure.name.includes("床")
    ? figure.name.replace(HAS_BEDS, "")
    : figure.name.replace(/^总[量额](?=占)/, "");
  if (POWER.has(name) && !/^(?!.*(?:生产|产量)).*[电能风光核煤厂]/.test(figure.previous?.label ?? "")) return null;
  if (isPartOfRate(figure, name)) return null;
  const whose = inFull(figure, name) || amongThose(figure, name);
  if (whose !== "") return labelled(whose, "owner");
  const owner = ownerByName(figure, name);
  // 新增|地铁|运营里程
  const verb = name.startsWith("新增") && name.endsWith("里程") ? "新增" : "";
  if (owner !== "") return labelled(`${verb}${owner}${name.slice(verb.length)}`, "owner");
  return (name.startsWith("占") ? byPortion(figure, name) : null) ?? byBearer(figure, name);
}

/** 毕业生就业率96%，其中本县就业率|43%|: some of those of whom the rate before is. */
const isPartOfRate = ({ within, previous }: Figure, name: string): boolean =>
  within && name.length > 3 && name.endsWith("率") && previous?.label.endsWith(name.slice(-3)) === true;

/** 小学专任教师62.9万人；|专任教师学历合格率|99.9%: the name with those whom it is of called in full; "" for any other. */
function inFull(figure: Figure, name: string): string {
  const level = figure.isShare() && figure.sameSentence && name.length > SHORTEST_CALL ? figure.lastThing() : null;
  if (level === null || figure.all.slots[level]!.quantity.unit !== "人") return "";
  const { label } = figure.done[level]!;
  if (verbAt(label) !== "") return "";
  for (let called = Math.min(label.length - 2, name.length - 2); called >= SHORTEST_CALL; called--)
    if (name.startsWith(label.slice(-called)))
      return /人口$/.test(label) || name[called] === "占" ? "" : `${label}${name.slice(called)}`;
  return "";
}
const SHORTEST_CALL = 4;

/** 村党组织书记中大专以上学历占58%，|平均年龄|46岁: all of them, and no share; "" for any other. */
function amongThose({ sameSentence, previous }: Figure, name: string): string {
  const those = sameSentence && previous !== null ? amongIn(previous.label) : "";
  return those !== "" && PERSONAL.test(name) && bearerAtEnd(those) ? `${those}${name}` : "";
}

/** 养老机构110个，|拥有床位|1.9万张; 敬老院17所，|入住老人|1500人. */
const HAS_BEDS = /^(?:拥有|设有|设置|提供|配有|现有|共有|有)(?=(?:床位|病床)(?:总?数)?$)/;
/** 汽车产量108万辆；|发电量|1012亿千瓦时: electricity is of no other product. */
const POWER = new Set(["发电量", "用电量", "售电量", "供电量"]);

/** Of what a share is that no clause of its own names. */
function byPortion({ previous, lead, gap, all, index }: Figure, name: string): Labelled | null {
  if (previous === null) return null;
  // 甲市、乙市博士后工作站分别达到97家、52家，|合计占全市|的31%: of both areas.
  const many = ALTOGETHER.test(lead) && previous.rule === "respectively" ? ofMany(all.slots, index) : "";
  if (many !== "") return labelled(`${many}${name}`, "owner");
  if (ALTOGETHER.test(lead)) return labelled(owned(previous.label.slice(all.areaIn(previous.label)), name), "owner");
  // 国际专利占全市41%，|占全省|36%
  return gap === `，${lead}` && previous.rule === "before" && /.{2}占全/.test(previous.label)
    ? labelled(owned(previous.label, name), "owner")
    : null;
}
/** 电子、食品、材料|三大产业产值|分别增长11%、5%、10%，合计占…: all that are counted before 分别; "" for none. */
function ofMany(slots: Figure["all"]["slots"], index: number): string {
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const told = slots[at]!.gap.includes("分别") ? COUNTED.exec(slots[at]!.gap)?.[1] : undefined;
    if (told !== undefined) return told;
  }
  return "";
}
const COUNTED =
  /([两三四五六七八九十]大?(?:重点|主要|支柱|优势|传统)?(?:行业|产业|领域)[^，；。、]{0,6}?)(?:同比)?分别/;
const NEAR = 10;
const ALTOGETHER = /^(?:合计|共计|总计|[两二三]者)/;

/** Of the figure before that bears it. */
function byBearer(figure: Figure, name: string): Labelled | null {
  const { done, all } = figure;
  const ofThem = PERSONAL.test(name);
  // 骑手日均在线时长8小时，|月均收入|6100元: theirs, too
  const whose = ofThem && figure.sameSentence ? MEANS.exec(figure.previous?.label ?? "")?.[1] : undefined;
  if (whose !== undefined && bearerAtEnd(whose)) return labelled(`${whose}${name}`, "owner");
  const personal = ofThem && isOfPeople(figure);
  const needs = personal || isIncomplete(figure, name);
  const ratio = name.endsWith("之比") && figure.lead.startsWith("与");
  const adds = !figure.listed && name.endsWith("增") && /^(?:每[天月日]|日均)?[新净]增$/.test(name);
  // 除生产总值突破|90亿元|外，实现税收9亿元
  if ((!needs && !adds && !ratio) || all.slots[figure.index - 1]?.tail.startsWith("外，")) return null;
  const mean = byPayment(figure, name);
  if (mean !== null) return mean;
  const level = levelBefore(figure, name, personal);
  if (level !== null && isRateOf(all.slots[level]!) && isSideBySide(figure)) return null;
  const named = level === null || !figure.sameSentence ? null : adds ? notLedTo(figure, level) : wholeOf(figure, level);
  const sown = named !== null && GROWN.test(name) ? SOWN.exec(done[named]!.label)?.[1] : undefined;
  if (sown !== undefined) return labelled(`${sown}${name}`, "owner");
  const whole = named === null ? null : bearing(figure, named);
  // 毕业生平均起薪4850元，|对口就业率|93%: of those who are paid.
  const paid = whole !== null && name.endsWith("率") ? MEAN_PAY.exec(bearerAt(figure, whole))?.[1] : undefined;
  if (paid !== undefined) return paid === "" ? null : labelled(`${paid}${name}`, "owner");
  if (whole !== null && isOfNone(figure, name, whole)) return null;
  // 馆藏图书9万册，|全日制在校生|1万人: of a school, and of no other thing
  if (whole !== null && done[whole]!.label === "占地") return labelled(name, "before");
  if (ENROLLED.test(name) && whole !== null && !SCHOOL.test(done[whole]!.label)) return labelled(name, "before");
  const owner = ownerAt(figure, name, whole);
  if (owner === "" || (isMeasure(figure.slot) && owner.startsWith("接待") && name.length >= 4)) return null;
  // 每年培训厨师3000人次，到2026年|从业人员|突破25万人: those who work there are not who is trained
  if (name === "从业人员" && (TRAINED.test(owner) || (owner.startsWith("新增") && COMES_TO.test(figure.lead))))
    return labelled(name, "before");
  // 累计招收286人，已|毕业|162人: a deed alone is no one.
  if (BARE.has(name) && isVerbAlone(owner)) return null;
  const other = whole === null ? null : otherThan(figure, name, owner, whole);
  if (other !== null) return labelled(`${other}${name}`, "owner");
  const account = TOTAL.test(name) ? ACCOUNT[name.startsWith("总") ? "total" : "fund"].exec(owner)?.[1] : undefined;
  if (account !== undefined) return labelled(`${account}${name}`, "owner");
  // 收入25亿元，加上年结转结余2亿元，|总收入|90亿元
  if (TOTAL.test(name) && CARRIED_OVER.test(owner)) return labelled(name, "before");
  if (ratio) return labelled(`${owner}与${name}`, "owner");
  const completes = isCompletion(name);
  // 就业312人，完成全年指标（|600人|）的52%
  if (completes && (figure.gap.endsWith("（") || (figure.slot.tail === "的" && !figure.isShare())))
    return labelled(owner, "owner");
  if (needs && !owner.startsWith("正在") && (completes || !isSibling(owner, name)))
    return labelled(owned(owner, name.replace(/^(?:完成|实现|达到?|为|占)?/, completes ? "完成" : "$&")), "owner");
  // 日均新设企业2万户，|日均净增|1万户
  const things = name.startsWith("日均") ? owner.replace(EACH_DAY, "") : owner;
  return adds && !/(?:离职|流失|退出|注销)$/.test(owner)
    ? labelled(`${things.startsWith("新") ? name.slice(0, -2) : name}${things}`, "owner")
    : null;
}

const ENROLLED = /^全日制在校学?生/;
const SCHOOL = /(?:[院学技]校|学院|大学|[小中]学|高中|初中|院系)$/;
const EACH_DAY = /^日均(?:新[设增登注]册?记?)?(?=.{2})/;
const MEANS = /^(.{2,}?)(?:[日周月人]均|平均(?!年龄))[^，]{2,6}$/;
/** 新增机构30家，|从业人员突破|1万人: of all of them. */
const COMES_TO = /(?:突破|达到?|超过)(?:约|近)?$/;
const TRAINED = /^(?:组织|开展)?(?:培训|轮训|培养)/;
/** 护理员1.1万人，|平均年龄|52岁. */
const PERSONAL =
  /^(?:平均年龄|年?(?:持证(?:上岗)?|参保|流失|离职|配备|到岗|留任)率|(?:大专|专科|本科|研究生|硕士|高级职称|中级职称)(?:及?以上)?(?:学历|学位)?的?比例|人均(?:月|年)?(?:收入|工资|薪酬)|[月年]均(?:收入|工资)|平均(?:月|年)?(?:收入|工资|薪酬|薪))$/;

/** The name of a measure says too little alone. */
const isIncomplete = (figure: Figure, name: string): boolean =>
  needsOwner(name) ||
  ALWAYS.has(name) ||
  LODGED.test(name) ||
  ((RETAILED.has(name) || name === "纳税") && isFirms(figure)) ||
  isCompletion(name) ||
  TOTAL.test(name) ||
  OF_TARGET.test(name);
const ALWAYS = new Set([
  "发放金额",
  "发放资金",
  "支出资金",
  "支出金额",
  "拨付资金",
  "单产",
  "亩产",
  "每亩产量",
  "所占比重",
  "净增额",
  "强度",
  "全长",
  "总长",
  "总长度",
  "平均标准",
  "平均保障标准",
  "货币价值",
  "原值",
  "总价值",
]);
const LODGED = /^(?:(?:床位|病床)总?数?|(?:入住|在院|供养|收养)(?:老人|老年人|人员|儿童)数?)$/;
/** 基金总收入2236亿元，|总支出|2091亿元. */
const TOTAL = /^(?:总|基金总?)(?:收入|支出|费用|(?:累计|滚存|当期)?结[余存])$/;
const CARRIED_OVER = /结转|结余|转贷|调入|补助|调节基金|还本|上解/;
/** 新增就业1.2万人，|省级指标完成率|176%. */
const OF_TARGET = /^(?:[国省市县区]级?|年度|全年)?(?:任务|目标|计划|指标)完成率$/;

/** 限额以上企业35户，|消费品零售额|4.8亿元: what firms sell. */
const RETAILED = new Set(["消费品零售额", "商品零售额", "商品销售额"]);
const isFirms = (figure: Figure): boolean => {
  const level = figure.sameSentence ? figure.lastLevel() : null;
  return level !== null && /(?:企业|单位|法人|个体户)$/.test(figure.done[level]!.label);
};

/** 为年度目标任务的|103%, 是年计划的|1.5倍. */
const isCompletion = (name: string): boolean => PLANS.has(name.charCodeAt(name.length - 1)) && COMPLETED.test(name);
const PLANS = new CodeSet("务标划算数");
const COMPLETED =
  /^(?:完成.*|(?:占|实现|达到?)(?:全年|年度|年初)?(?=任务|目标|计划|(?<!占)预算)|为(?:年度?|全年|年初|调整)*|(?:年度?|全年|年初))(?:任务|目标|计划|指标|预算)+数?$/;

/** 发放津贴2780万元，受益1160人，|人均|2.4万元: a mean is of the money that was paid. */
function byPayment(figure: Figure, name: string): Labelled | null {
  if (figure.slot.quantity.form !== "money" || !figure.sameSentence || !MEAN.test(name)) return null;
  const paid = figure.lastInUnit();
  if (paid === null) return null;
  const label = withoutWhom(figure.done[paid]!.label);
  const verb = verbAt(label);
  // 全年拨付300万元，|人均|2万元: nothing more was said of the money
  const of = verb === label ? label : label.slice(verb.length);
  return verb !== "" || FUND.test(label) ? labelled(`${name}${of}`, "owner") : null;
}
const MEAN = /^[人户生]均$/;
const FUND = /^[^为向给]{2,}(?:补贴|补助|津贴|资金|奖补|贷款|融资(?:登记)?金额|收入|工资)$/;

/** What a figure is of, without those who work there: 从业人员1.6万人，|产值|9亿元. */
const bearerAt = ({ done }: Figure, level: number): string => done[level]!.label.replace(/(?<=.{2})从业人员$/, "");

/** 利率3.85%，|贷款余额|11亿元; 从业人员1.6万人，|产值|9亿元: neither a rate nor people have it. */
function isOfNone(figure: Figure, name: string, level: number): boolean {
  const { label } = figure.done[level]!;
  return (
    figure.slot.quantity.form === "money" &&
    MONEYED.test(name) &&
    bearerAt(figure, level) === label &&
    (isRateOf(figure.all.slots[level]!) || /(?:人员|人才|职工|[师工员者])$/.test(label))
  );
}
const MEAN_PAY = /^(.*)(?:平均|月均|人均)[^，]{0,4}(?:薪|工资|薪酬)$/;
/** What money is made of or lent, and no pay. */
const MONEYED = /^(?:年?产值|总产值|营业收入|营收|销售额|利润|税收|贷款余额|存款余额|余额)$/;

/** The name that a measure is joined to; "" for none. @param level the figure that bears it, or null */
function ownerAt(figure: Figure, name: string, level: number | null): string {
  const { previous } = figure;
  const changed = figure.followsChange && figure.sameSentence ? previous!.label : "";
  // 收入30亿元，进口增长3%，占比|58%; 企业80家，工业增加值增长9%，总产值|60亿元: what only changed is nearer.
  const nearer =
    changed !== "" &&
    previous!.of === null &&
    previous!.rule === "before" &&
    (isRateOf(figure.slot) || LIFTS.test(name) || /^总(?:[量数]|产值|收入|利润)$/.test(name));
  // 收入9亿元；粮食连续五年增产，|总产量|300万吨
  const lasted = level !== null && GROWN.test(name) ? lastedBefore(figure) : "";
  if (lasted !== "") return lasted;
  if (level === null || nearer)
    return lastedBefore(figure) || figure.subjectBefore(true) || changed || sameBefore(figure) || topicOf(figure);
  return MONEYED.test(name) ? bearerAt(figure, level) : (bothBefore(figure, level) ?? figure.done[level]!.label);
}

/** 产量连续|9年|居首位，增量|12亿斤: what stood so for so long; "" where no such stretch of time is before it. */
const lastedBefore = ({ index, all, previous, sameSentence }: Figure): string =>
  sameSentence && index > 0 && all.parameters[index - 1]!
    ? (/^(.{2,}?)(?:增[速幅]|总量)?(?:已|均|也)?(?:实现)?连续/.exec(previous!.label)?.[1] ?? "")
    : "";

/** 煤层气开发方面，加快增储上产，力争|产量|突破50亿立方米: what the sentence is on; "" for nothing. */
const topicOf = ({ all: { slots }, sameSentence, index }: Figure): string =>
  sameSentence || index === 0 ? (TOPIC.exec(slots[0]!.gap)?.[1] ?? "") : "";
const TOPIC = /^在?([^，、。；]{2,14}?)(?:发展|开发|建设|生产|培育)?方面，/;

/** What a measure is joined to in the place of its owner's name: "" for nothing, null where that name will do. */
function otherThan(figure: Figure, name: string, owner: string, level: number): string | null {
  // 涉及居民400户、|建筑面积|2万平方米
  const reached = name.endsWith("面积") ? verbAt(owner) : "";
  if (reached !== "" && /^[人户]$/.test(figure.all.slots[level]!.quantity.unit ?? "")) return reached;
  // 新校区启用，新增学位3600个，|占地面积|90亩: the building has it, and no place in it.
  return SET_UP.has(name) && ROOM.test(owner) ? siteOf(figure, level) : null;
}
const ROOM = /^(?:可?(?:新增|提供|增加|容纳|设置?))(?:[^，、的]{0,4}(?:学位|床位|车位|泊位|托位|学生))$/;

/** Whose account it is: 养老保险 of 养老保险基金总收入. */
const ACCOUNT = { total: /^(.{2,})总[^总]{2,3}$/, fund: /^(.{2,}?)基金[^基]{2,5}$/ };
