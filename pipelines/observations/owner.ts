import { CodeSet } from "../vocabulary/code-set.js";
import { notLedTo } from "./bare-verb.js";
import { clausesOf } from "./clauses.js";
import { type Figure, isMeasure, isRateOf } from "./figure.js";
import { gradeIn, isGraded, ofGrade } from "./grade.js";
import { type Labelled, labelled } from "./labelled.js";
import { nameIn } from "./name.js";
import { bearerAtEnd, bearerOf, isSibling, LIFTS, needsOwner, owned } from "./name-parts.js";
import { verbAt } from "./name-verbs.js";
import { wholeOf } from "./parts.js";

// Names that say too little alone, made whole by the names before them.

/** 国家级工作室46个，|省级|120个. */
export function byGrade(figure: Figure): Labelled | null {
  const last = figure.lastLevel();
  const part = last !== null && figure.done[last]!.rule === "part" && !isGraded(figure.done[last]!.label);
  const level = part ? (figure.wholeInUnit() ?? last) : last;
  if (gradeIn(figure.name) === "" || level === null || !figure.sameSentence) return null;
  const whole = figure.done[level]!.label;
  const has = HAS.exec(whole)?.[0] ?? "";
  const things = `${has}${ofGrade(whole.slice(has.length), figure.name)}`;
  return labelled(things, figure.within ? "part" : "owner", null, verbAt(whole));
}

/** 建有|自然保护区. */
const HAS = /^(?:建有|设有|拥有|现有|共有)(?=.{2})/;

/** 招聘会80场，|成交额|12亿元: a bare measure is of what was named before; 财政收入增长4%，|总量|900亿元. */
export function byOwner(figure: Figure): Labelled | null {
  const { done, previous, listed } = figure;
  const name = figure.name.includes("床") ? figure.name.replace(HAS_BEDS, "") : figure.name;
  if (POWER.has(name) && !/[电能风光核煤厂]/.test(figure.previous?.label ?? "")) return null;
  const whose = residents(figure);
  if (whose !== "") return labelled(`${whose}${name}`, "owner");
  // 甲市、乙市博士后工作站分别达到97家、52家，|合计占全市|的31%: of both areas.
  if (name.startsWith("占") && previous !== null && ALTOGETHER.test(figure.lead))
    return labelled(owned(previous.label.slice(figure.all.areaIn(previous.label)), name), "owner");
  // 国际专利占全市41%，|占全省|36%
  if (
    name.startsWith("占") &&
    figure.gap === `，${figure.lead}` &&
    previous?.rule === "before" &&
    /.{2}占全/.test(previous.label)
  )
    return labelled(owned(previous.label, name), "owner");
  const beside = besideIt(figure);
  if (beside !== "") return labelled(`${beside}${name}`, "owner");
  const crop = SOWN_ON.has(name) ? cropBefore(figure) : "";
  if (crop !== "") return labelled(`${crop}${name}`, "owner");
  // 战略性新兴产业快速发展，|产值占规上工业|11.7%
  const earner = figure.isShare() && EARNED_SHARE.test(name) ? figure.subjectBefore(true) : "";
  if (earner !== "") return labelled(`${earner}${name}`, "owner");
  const object = ofObject(figure);
  if (object !== "") return labelled(`${object}${name}`, "owner");
  // 带动3200户|农户|户均增收|860元
  if (previous?.rule === "noun" && figure.sameClause && /^[户人]均[年月]?增收$/.test(name))
    return labelled(`${previous.label}${name}`, "owner");
  // 水电装机规模5000万千瓦、|装机占比|60%
  const at =
    figure.isShare() && listed && name.length <= 5 && name.endsWith("占比")
      ? (previous?.label.indexOf(name.slice(0, 2)) ?? -1)
      : -1;
  if (at >= 2) return labelled(`${previous!.label.slice(0, at)}${name}`, "owner");
  const personal = PERSONAL.test(name) && isPerson(figure);
  const needs =
    personal ||
    needsOwner(name) ||
    name === "单产" ||
    LODGED.test(name) ||
    name === "所占比重" ||
    name === "净增额" ||
    (RETAILED.has(name) && isFirms(figure)) ||
    name === "亩产" ||
    name === "每亩产量" ||
    isCompletion(name) ||
    TOTAL.test(name) ||
    OF_TARGET.test(name) ||
    LENGTHS.has(name);
  const ratio = figure.lead.startsWith("与") && name.endsWith("之比");
  const adds = !listed && name.endsWith("增") && /^(?:每[天月日]|日均)?[新净]增$/.test(name);
  if (!needs && !adds && !ratio) return null;
  // 发放津贴2780万元，受益1160人，人均|2.4万元
  const paid =
    MEAN.test(name) && figure.slot.quantity.form === "money" && figure.sameSentence ? figure.lastInUnit() : null;
  if (paid !== null) {
    const label = done[paid]!.label.replace(/^[为向给对][^，]{2,12}?(?=发放|提供|兑现|拨付)/, "");
    if (verbAt(label) !== "" || FUND.test(label))
      return labelled(`${name}${label.slice(verbAt(label).length)}`, "owner");
  }
  const thing =
    personal ||
    figure.within ||
    figure.slot.quantity.form === "count" ||
    /^占|^对(?!口).*率$/.test(name) ||
    isSideBySide(figure);
  const nearest = thing ? (personal ? lastPeople(figure) : figure.lastThing()) : beyondMeans(figure);
  // 青海籍毕业生1.1万人，占毕业生总数的73%，|初次就业率|93%: of those, and not of their share.
  const shared = nearest !== null && name.endsWith("率") && done[nearest]!.label.includes("占");
  const level = shared ? figure.lastThing() : nearest;
  if (level !== null && isRateOf(figure.all.slots[level]!) && isSideBySide(figure)) return null;
  const named = level === null || !figure.sameSentence ? null : adds ? notLedTo(figure, level) : wholeOf(figure, level);
  const sown = named !== null && GROWN.test(name) ? SOWN.exec(done[named]!.label)?.[1] : undefined;
  if (sown !== undefined) return labelled(`${sown}${name}`, "owner");
  const whole = named === null ? null : bearing(figure, named);
  const changed = figure.followsChange && figure.sameSentence ? previous!.label : "";
  // 利率3.85%，贷款余额|11亿元; 从业人员1.6万人，产值|9亿元: neither a rate nor people have it.
  const held = whole === null ? "" : done[whole]!.label.replace(/(?<=.{2})从业人员$/, "");
  const isNone =
    whole !== null &&
    held === done[whole]!.label &&
    figure.slot.quantity.form === "money" &&
    MONEYED.test(name) &&
    (isRateOf(figure.all.slots[whole]!) ||
      (/(?:人员|职工|[师工员者])$/.test(done[whole]!.label) && verbAt(done[whole]!.label) === ""));
  // 毕业生平均起薪4850元，|对口就业率|93%: of those who are paid.
  const paidOn = name.endsWith("率") ? MEAN_PAY.exec(held)?.[1] : undefined;
  if (paidOn !== undefined && paidOn !== "") return labelled(`${paidOn}${name}`, "owner");
  if (isNone || paidOn === "") return null;
  // 收入30亿元，进口增长3%，占比|58%; 企业80家，工业增加值增长9%，总产值|60亿元: what only changed is nearer.
  const nearer =
    changed !== "" &&
    previous!.of === null &&
    previous!.rule === "before" &&
    (isRateOf(figure.slot) || LIFTS.test(name) || /^总(?:[量数]|产值|收入|利润)$/.test(name));
  const owner =
    whole === null || nearer
      ? figure.subjectBefore(true) || changed || sameBefore(figure)
      : MONEYED.test(name)
        ? held
        : done[whole]!.label;
  if (owner === "" || (isMeasure(figure.slot) && owner.startsWith("接待") && name.length >= 4)) return null;
  // 涉及居民400户、|建筑面积|2万平方米
  const reached = name.endsWith("面积") && whole !== null ? verbAt(owner) : "";
  if (reached !== "" && /^[人户]$/.test(figure.all.slots[whole!]!.quantity.unit ?? ""))
    return labelled(`${reached}${name}`, "owner");
  // 新校区启用，新增学位3600个，|占地面积|90亩: the building has it, and no place in it.
  if (whole !== null && SET_UP.has(name) && ROOM.test(owner))
    return labelled(`${siteOf(figure, whole)}${name}`, "owner");
  const account = TOTAL.test(name) ? ACCOUNT[name.startsWith("总") ? "total" : "fund"].exec(owner)?.[1] : undefined;
  if (account !== undefined) return labelled(`${account}${name}`, "owner");
  if (ratio) return labelled(`${owner}与${name}`, "owner");
  // 就业312人，完成全年指标（|600人|）的52%
  if (isCompletion(name) && (figure.gap.endsWith("（") || (figure.slot.tail === "的" && !figure.isShare())))
    return labelled(owner, "owner");
  if (needs && (isCompletion(name) || !isSibling(owner, name)))
    return labelled(
      owned(owner, name.replace(/^(?:完成|实现|达到?|为|占)?/, isCompletion(name) ? "完成" : "$&")),
      "owner",
    );
  return adds && !/(?:离职|流失|退出|注销)$/.test(owner)
    ? labelled(`${owner.startsWith("新") ? name.slice(0, -2) : name}${owner}`, "owner")
    : null;
}

/** 养老机构110个，|拥有床位|1.9万张; 敬老院17所，|入住老人|1500人. */
const HAS_BEDS = /^(?:拥有|设有|设置|配有|现有|共有|有)(?=(?:床位|病床)(?:总?数)?$)/;
const LODGED = /^(?:(?:床位|病床)总?数?|(?:入住|在院|供养|收养)(?:老人|老年人|人员|儿童)数?)$/;
/** 专利申请量186件，|授权量|102件; 空气质量优良天数318天，|优良率|87%; 公共图书馆1个，|藏书|18万册: what both are of. */
function besideIt({ name, previous, sameSentence }: Figure): string {
  const of = sameSentence && BESIDE_ENDS.has(name.charCodeAt(name.length - 1)) ? BESIDE.get(name) : undefined;
  return of === undefined ? "" : (of.exec(previous?.label ?? "")?.[1] ?? "");
}
const PATENTS = /^(.*专利)申请(?:受理)?[量数]?$/;
const AIR = /^(.*空气质量).*天数$/;
const LIBRARY = /^(?:新建|建成|拥有|现有)?([^，、]*图书馆)$/;
const BESIDE: ReadonlyMap<string, RegExp> = new Map([
  ["授权量", PATENTS],
  ["授权数", PATENTS],
  ["优良率", AIR],
  ["优良天数比例", AIR],
  ["藏书", LIBRARY],
  ["藏书量", LIBRARY],
  ["总藏书", LIBRARY],
]);
const BESIDE_ENDS = new CodeSet("量数率例书");
const EARNED_SHARE = /^(?:总?产值|增加值|营业收入|销售收入|利润|投资)占/;

const ALTOGETHER = /^(?:合计|共计|总计|[两二三]者)/;

/** 夏粮总产量133万吨，增长2%；|播种面积|310万亩; 小麦长势良好，|播种面积|达到9万亩: of what; "" where no crop stands before. */
function cropBefore(figure: Figure): string {
  const grown = figure.clauses.length > 1 ? (CROP.exec(figure.clauses.at(-2)!)?.[1] ?? "") : "";
  if (grown !== "") return nameIn(grown, false);
  const level = figure.sameSentence ? figure.lastLevel() : null;
  return level === null ? "" : (CROPPED.exec(figure.done[level]!.label)?.[1] ?? "");
}
/** 道路硬化项目62个，|全长|171公里. */
const LENGTHS = new Set(["全长", "总长", "总长度"]);

/** 油菜面积31万亩，每亩产值1800元，|总产值|5.6亿元: a total is of no mean. */
function beyondMeans(figure: Figure): number | null {
  const { name, done, all } = figure;
  const last = figure.lastLevel();
  if (last === null || !name.startsWith("总") || !/^每/.test(done[last]!.label)) return last;
  let bracketed = false;
  for (let at = last - 1; at >= Math.max(0, last - FURTHER); at--) {
    bracketed = (bracketed && !all.slots[at + 1]!.gap.includes("（")) || all.slots[at + 1]!.gap.includes("）");
    if (!bracketed && all.changes[at] === null && !/^每/.test(done[at]!.label)) return at;
  }
  return null;
}
/** 种植面积9万亩（甲镇800亩、…）: as far back as such a list is long. */
const FURTHER = 16;

/** 限额以上企业35户，|消费品零售额|4.8亿元: what firms sell. */
const RETAILED = new Set(["消费品零售额", "商品零售额", "商品销售额"]);
const isFirms = (figure: Figure): boolean => {
  const level = figure.sameSentence ? figure.lastLevel() : null;
  return level !== null && /(?:企业|单位|法人|个体户)$/.test(figure.done[level]!.label);
};

const CROP =
  /^([^，、的]{2,8}?)(?:总体|整体)?(?:长势|生长|墒情|苗情|播种|收获|种植|生产)(?:形势|情况|进展)?[^，]{0,4}(?:良好|较好|好于|正常|平稳|稳定|顺利|较快|喜人)$/;
const SOWN_ON = new Set(["播种面积", "种植面积", "收获面积", "挂果面积", "栽种面积", "栽培面积", "采摘面积"]);
const CROPPED = /^([^，]{2,8}?)(?:总产量?|产量|单产)$/;

/** 办理案件13.7万件，调解成功率78.6%，|结案率|97.9%: a rate beside one that names no one is of what both are of. */
function isSideBySide({ name, done, all, index }: Figure): boolean {
  if (!name.endsWith("率") || index === 0 || !isRateOf(all.slots[index - 1]!)) return false;
  const { label } = done[index - 1]!;
  return label.length <= 5 && label.endsWith("率") && bearerOf(label) === "";
}

/** 汽车产量108万辆；|发电量|1012亿千瓦时: electricity is of no other product. */
const POWER = new Set(["发电量", "用电量", "售电量", "供电量"]);
const MEAN = /^[人户]均$/;
const FUND = /^[^为向给]{2,}(?:补贴|补助|津贴|资金|奖补|贷款|收入|工资)$/;
/** 护理员1.1万人，|平均年龄|52岁. */
const PERSONAL =
  /^(?:平均年龄|年?(?:持证|参保|流失|离职)率|人均(?:月|年)?(?:收入|工资|薪酬)|月均(?:收入|工资)|平均(?:月|年)?(?:收入|工资|薪酬|薪))$/;
function isPerson(figure: Figure): boolean {
  const level = lastPeople(figure);
  if (level !== null && figure.done[level]!.rule === "part" && figure.all.opened[level] !== "") return false;
  if (level === null || figure.all.slots[level]!.quantity.unit !== "人") return false;
  const { label } = figure.done[level]!;
  return bearerAtEnd(label);
}
/** 护理员8620人，缺口4000人，月均工资4850元，|流失率|25%: those who are there, and neither those who lack nor what they have. */
function lastPeople(figure: Figure): number | null {
  const { done, all } = figure;
  const last = figure.lastThing();
  for (let at = last ?? -1; at >= Math.max(0, (last ?? 0) - NEAR); at--) {
    const { unit, form } = all.slots[at]!.quantity;
    const isTheirs =
      form === "money" || isRateOf(all.slots[at]!) || (unit === "人" && /.{2}缺口$/.test(done[at]!.label));
    if (!isTheirs || all.changes[at] !== null) return at;
  }
  return last;
}
/** 建成创业孵化园，|面积|4.8万平方米; 设立引导基金，|总规模|45亿元: what the clause before set up; "" for none. */
function ofObject({ name, clauses, gap }: Figure): string {
  if (clauses.length < 2 || gap.includes("。") || !SET_UP.has(name)) return "";
  const clause = nameIn(clauses.at(-2)!, false);
  const verb = verbAt(clause);
  const object = clause.slice(verb.length);
  return verb !== "" && /^[^、，的]{3,20}(?:[园院所校馆店站室区]|中心|基地|基金|平台|项目|公寓|市场)$/.test(object)
    ? object
    : "";
}
const MEAN_PAY = /^(.*)(?:平均|月均|人均)[^，]{0,4}(?:薪|工资|薪酬)$/;
const ROOM = /^(?:可?(?:新增|提供|增加|容纳|设置?))(?:[^，、的]{0,4}(?:学位|床位|车位|泊位|托位|学生))$/;
/** What the clause before such places is on: 新校区今年启用，|可新增学位3600个; "" where it is on nothing that is built. */
function siteOf({ all: { slots } }: Figure, level: number): string {
  return SITE.exec(clausesOf(slots[level]!.gap).at(-2) ?? "")?.[0] ?? "";
}
const SITE =
  /^[^，、的\d]{0,14}?(?:校区|[园院校馆]|中心|基地|项目|公寓|工程)(?=[今明去前]年|\d|已|将|于|正|预计|计划|总|启用|建成|投|竣工|$)/;
const SET_UP = new Set(["面积", "总面积", "建筑面积", "占地面积", "占地", "总投资", "总规模", "规模", "首期规模"]);

/** What money is made of or lent, and no pay. */
const MONEYED = /^(?:年?产值|总产值|营业收入|营收|销售额|利润|税收|贷款余额|存款余额|余额)$/;
/** Whose account it is: 养老保险 of 养老保险基金总收入. */
const ACCOUNT = { total: /^(.{2,})总[^总]{2,3}$/, fund: /^(.{2,}?)基金[^基]{2,5}$/ };
/** 基金总收入2236亿元，|总支出|2091亿元. */
const TOTAL = /^(?:总|基金总?)(?:收入|支出|费用|(?:累计|滚存)?结余)$/;

/** 产业链集聚企业1200家，带动就业18万人，|产值|4500亿元: an effect bears no measure; what had it does. */
function bearing({ done, slot, all: { changes } }: Figure, level: number): number | null {
  if (slot.quantity.form !== "money") return level;
  for (let at = level; at >= 0; at--) if (changes[at] === null && !EFFECT.test(done[at]!.label)) return at;
  return null;
}
const EFFECT = /^(?:带动|惠及|吸纳|覆盖|涉及|(?:扶持|支持|帮助|受益)$)|^新增.*岗位$/;

/** 技能人才总量达到90万人。目前|总量|85万人: a total goes on with that of the sentence before; 技校60所。今年|招生|9万人. */
function sameBefore({ index, name, all: { before, opening } }: Figure): string {
  if (index === 0 && OF_SCHOOL.test(name) && /(?:院校|学校|高校|学院|小学|初中|高中|中学|幼儿园)$/.test(opening))
    return opening.slice(verbAt(opening).length);
  // 大豆面积1.5亿亩。|产量|2000万吨
  if (index === 0 && GROWN.test(name) && !name.endsWith("值")) return SOWN.exec(before)?.[1] ?? "";
  return index === 0 && /^总[量数]$/.test(name) && before.endsWith(name) ? before.slice(0, -name.length) : "";
}

/** What a crop gives, and the crop that an area is of. */
export const GROWN = /^(?:(?:实现)?总?产[量值]|总产|单产|亩产|每亩产[量值])$/;
export const SOWN = /^(?!播种|种植|收获)([^，]{2,6}?)(?:(?:播种|种植|收获)?面积|单产|亩产|每亩产[量值])$/;
const OF_SCHOOL = /^(?:招生|毕业|毕业生|在校生|在校学生|在园幼儿|专任教师|教职工)$/;

/** 城镇居民人均可支配收入4.7万元，|人均消费支出|2.8万元: whose they are; "" where nothing says so. */
function residents({ name, slot, sameSentence, done, index }: Figure): string {
  if (!name.startsWith("人均") || slot.quantity.form !== "money" || !sameSentence) return "";
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const found = RESIDENTS.exec(done[at]!.label);
    if (found !== null) return found[1]!;
  }
  return "";
}
const RESIDENTS = /^(.{0,8}(?:居民|农民|职工|人口))人均(?!.*(?:面积|寿命))/;
const NEAR = 4;

/** 为年度目标任务的|103%, 是年计划的|1.5倍. */
const isCompletion = (name: string): boolean => PLANS.has(name.charCodeAt(name.length - 1)) && COMPLETED.test(name);
const PLANS = new CodeSet("务标划算数");
/** 新增就业1.2万人，|省级指标完成率|176%. */
const OF_TARGET = /^(?:[国省市县区]级?|年度|全年)?(?:任务|目标|计划|指标)完成率$/;
const COMPLETED =
  /^(?:完成.*|(?:占|实现|达到?)(?:全年|年度|年初)?(?=任务|目标|计划)|为(?:年度?|全年|年初|调整)*|(?:年度?|全年|年初))(?:任务|目标|计划|指标|预算)+数?$/;
