import { CodeSet } from "../../vocabulary/code-set.js";
import { words } from "../meaning-words.js";
import { gradeIn, ofGrade } from "../names/grade.js";
import { isKin } from "../names/kin.js";
import { nameIn } from "../names/name.js";
import { HEAD } from "../names/name-parts.js";
import { predicateOf, verbAt } from "../names/name-verbs.js";
import { partOf } from "../parts/part-of.js";
import { wholeOf } from "../parts/parts.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

// Names that another clause of the sentence completes: its subject, its deed, its measure.

/** 规上企业实现营业收入812亿元；|实现利润|58亿元: whose the deed is; 水质达到Ⅱ类的有9个，|达到Ⅲ类的有|12个: what is graded. */
export function bySubject(figure: Figure): Labelled | null {
  const { name, done, index, sameSentence } = figure;
  if (name.length < 4 || !sameSentence) return null;
  const { gap, lead, previous } = figure;
  if (previous?.rule === "noun" && gap === lead && QUALITY_OF.test(name))
    return labelled(`${previous.label}${name}`, "owner");
  const grade = GRADED.exec(name)?.[0];
  if (grade !== undefined) {
    const beside = done.slice(Math.max(0, index - NEAR), index).findLast(({ label }) => label.indexOf(grade) >= 2);
    return beside === undefined
      ? null
      : labelled(`${beside.label.slice(0, beside.label.indexOf(grade))}${name}`, "owner");
  }
  // 参加失业保险1.9万人，|工伤保险|2.4万人
  if (INSURED.test(name) && previous !== null && gap === `，${lead}` && /^参加[^，、]{2,}保险$/.test(previous.label))
    return labelled(`参加${name}`, "list");
  const kin = SAME_DEED.exec(name)?.[0];
  const other = kin === undefined ? undefined : done[index - 1]?.label;
  // 城镇参加医疗保险人数1.9万人，|参加养老保险人数|1.4万人
  const whose = other === undefined ? "" : other.slice(0, Math.max(0, other.indexOf(kin!)));
  if (whose !== "" && isKin(whose)) return labelled(`${whose}${name}`, "owner");
  if (!name.startsWith("实现")) return null;
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const subject =
      /^(.{2,})实现/.exec(done[at]!.label)?.[1] ??
      /^(.{2,}(?:产业|行业|(?<![就创毕失])业|企业|园区|开发区))完成/.exec(done[at]!.label)?.[1];
    if (subject !== undefined) return labelled(`${subject}${name}`, "owner");
  }
  return null;
}
const SAME_DEED = /^参加/;
const INSURED = /^(?!参加)[^，、的]{2,8}保险$/;

/** 规上工业增加值55亿元；|实现利润|13亿元; 畜牧业健康发展，|实现产值|27亿元: whose earnings they are. */
export function byEarner(figure: Figure): Labelled | null {
  const { name, done, index, sameSentence } = figure;
  if (!EARNED.test(name)) return null;
  const subject = EARNER.exec(figure.subjectBefore())?.[0];
  if (subject !== undefined) return labelled(`${subject}${name}`, "owner");
  for (let at = sameSentence ? index - 1 : -1; at >= Math.max(0, index - NEAR); at--) {
    const earner = MEASURED.exec(done[at]!.label)?.[1];
    if (earner !== undefined) return labelled(`${earner}${name}`, "owner");
  }
  return null;
}
const EARNED =
  /^(?:完成|实现)(?:总?产值|增加值|销售产值|利润(?:总额)?|利税(?:总额)?|营业收入|主营业务收入|销售收入|销售额)$/;
const EARNER = /^(?!就业|创业|毕业)[^，、的]{0,12}(?:产业|行业|业|企业|园区|开发区|集群)$/;
const MEASURED =
  /^((?!就业|创业|毕业|新增|引进|培育|完成|实现)[^，、的]{1,12}(?:产业|行业|[工农林牧渔]业|企业))(?:总?产值|增加值|(?:主营业务|营业|销售)收入|销售产值|利润(?:总额)?|利税(?:总额)?|个数|数量)?$/;

/** 31个|集中式水源地|水质达标率|100%. */
const QUALITY_OF = /^(?:平均)?(?:水质|(?:环境)?空气(?:质量)?|声环境质量)/;
/** What tells the grades of one thing apart. */
const GRADED = /^(?:达到?|[优好劣]于|属于|处于|符合|满足)(?=.*(?:标准|水平|[Ⅰ-Ⅵ]类|级))/;

/** 发放创业担保贷款49亿元，|惠及|2.7万人: whom a deed reached. */
export function byReached(figure: Figure): Labelled | null {
  const { name, after, slot, done, sameSentence, clauses } = figure;
  if (after.noun !== "" || slot.quantity.form !== "count" || !sameSentence || !REACHED.test(name)) return null;
  const last = figure.index > 0 && figure.all.parameters[figure.index - 1]! ? figure.previous : null;
  // 每人每年补助2400元，已|覆盖|2.5万人
  if (last?.rule === "award" && name === "覆盖") return labelled(`${last.label}${name}`, "owner");
  // 社保补贴1869万元；按每人300元给予用工补助，|涉及|57家: of what is offered past the semicolon
  if (last?.rule === "award" && (name === "涉及" || figure.all.slots[figure.index - 1]!.gap.includes("；")))
    return labelled(`${last.label}${name}`, "owner");
  // 老年助餐点覆盖60%的社区；将护理补贴标准提高到200元，|惠及|1.2万人: of the standard, and not of what stands before the semicolon.
  const raised = last !== null && STANDARD.test(last.label) ? last.label.replace(STANDARD, "") : "";
  if (raised !== "") return labelled(`${raised}${name}`, "owner");
  const level = figure.lastLevel();
  // 拨付人才补贴1.4亿元，其中培训补贴5860万元、竞赛奖补1240万元，|惠及|4.3万人: of the whole
  const listed = level !== null && figure.all.slots[level]!.gap.startsWith("、");
  const whole = listed ? wholeOf(figure, level) : level;
  // 乡镇岗位补贴月人均580元，|惠及|26.8万人
  if (whole !== null) return labelled(`${done[whole]!.label.replace(ONCE, "")}${name}`, "owner");
  // 养老金人均月增88元，|惠及|47万人
  const risen = figure.followsChange ? RISEN.exec(figure.previous!.label)?.[1] : undefined;
  if (risen !== undefined) return labelled(`${risen}${name}`, "owner");
  // 养老保险参保人数增加1.4亿、|覆盖|10.5亿人
  const insured = figure.followsChange ? /^(.*保险)参保人数$/.exec(figure.previous!.label)?.[1] : undefined;
  if (insured !== undefined) return labelled(`${insured}${name}`, "owner");
  // 免除大班儿童保教费，惠及|8.3万人
  const deed = clauses.length > 1 ? nameIn(clauses.at(-2)!, false) : "";
  return verbAt(deed) !== "" && deed.length > 4 && deed.length <= LONGEST_DEED
    ? labelled(`${deed}${name}`, "owner")
    : null;
}
const STANDARD = /(?:最低|发放|补助|财政补助)?标准$/;
const RISEN = /^(.{2,}?(?:养老金|待遇|津贴|补贴|工资|标准))(?:[每人月]*均?[每月]*)$/;
const LONGEST_DEED = 16;
/** Said of those who were reached before, too. */
const ONCE = /月?人均$|(?:惠及|覆盖|受益|涉及)$/;
const REACHED = /^(?:惠及|覆盖|受益|涉及)$/;

/** |生均校舍面积小学|8平方米，初中14平方米: the measure is named before the first of those who have it. */
export function byHolder({ name, all, index }: Figure): Labelled | null {
  const next = all.slots[index + 1];
  if (
    name.length < 6 ||
    next === undefined ||
    !PARTED.has(next.gap.charCodeAt(0)) ||
    !isKin(next.gap.replace(/^[，、；]/, "").replace(/[为达有]$/, ""))
  )
    return null;
  for (let at = name.length - 2; at >= 4; at--) {
    const holder = name.slice(at);
    const measure = name.slice(0, at);
    if (isKin(holder) && (HEAD.end(measure) !== "" || measure.startsWith("生均")))
      return labelled(`${holder}${measure}`, "list");
  }
  return null;
}

/** 举办高素质农民培训班32期，|培训|2150人次: who were taught. */
export function byCourse(figure: Figure): Labelled | null {
  const { name, done, sameSentence, after } = figure;
  // 各市各培训100名，全省共|培训|1500名|毕业生: who they are is told
  if (!COURSES.has(name) || !sameSentence || after.noun.length > 2) return null;
  const alike = figure.lastInUnit();
  const previous = alike === null ? figure.previous : done[alike]!;
  if (previous === null) return null;
  // 市人社局举办焊工培训班12期，|培训|640人次
  // 每年安排100万元用于医生培训，共|培训|860人次
  const held = previous.label.replace(HELD_BY, "").replace(/^.{0,4}用于(?=.{2})/, "");
  const course = held.slice(verbAt(held).length);
  // 开展护理员培训186期，|培训|1.3万人次
  if (course.length > 4 && course.endsWith(name)) return labelled(course, "owner");
  const of = /^(.{2,}?)(?:培训班|研修班|轮训班)$/.exec(course)?.[1];
  return of === undefined || ALL.test(of) ? null : labelled(`${name}${of}`, "owner");
}
const ALL = /^(?:各[类种级]|专题|相关|有关|线上|线下)+$/;
const HELD_BY = /^.{2,}?(?:联合|共同|累计|共)?(?:举办|开办|承办|组织|开展)(?=.{2,}(?:培训班|研修班|轮训班)$)/;
const COURSES = new Set(["培训", "轮训", "集训", "参训"]);

/** 总投资2亿元，其中|1.2亿元|为财政资金，8000万元为企业自筹: a part that is named after its value. */
export function byPredicate(figure: Figure): Labelled | null {
  const { name, slot, within, gap, previous } = figure;
  const { form } = slot.quantity;
  if (
    name !== "" ||
    (form !== "money" && form !== "count") ||
    (!within && !(previous?.rule === "part" && NEXT.test(gap)))
  )
    return null;
  const said = /^(?:为|是|用于)([^，；。、：）]{2,12})(?=[，；。、）]|$)/.exec(slot.tail)?.[1];
  if (said === undefined) return null;
  const level = form === "count" ? (within ? figure.likeLevel() : figure.wholeInUnit()) : null;
  const part = level === null ? "" : partNamed(said, figure.done[level]!.label);
  return form === "count" && part === "" ? null : labelled(part || said, "part");
}

/** |45万人|（含高技能人才15万人）取得证书: what they did stands past the bracket. */
export function byDoneAfter({ name, slot, all, index, lead }: Figure): Labelled | null {
  // 未脱贫的|832户|2158人全部脱贫: what became of all of them
  const yet = lead.includes("未") ? NOT_YET.exec(lead) : null;
  const tail = slot.tail === "" ? (all.slots[index + 1]?.tail ?? "") : slot.tail;
  if (yet !== null && ALL_DID.exec(tail)?.[1] === yet[2]) return labelled(`${nameIn(yet[1]!, false)}${yet[2]}`, "noun");
  const before =
    name === "" && lead === "" && index > 0 ? NOT_YET.exec(all.slots[index - 1]!.gap.replace(/^.*[，；。]/, "")) : null;
  if (before !== null && ALL_DID.exec(slot.tail)?.[1] === before[2])
    return labelled(`${nameIn(before[1]!, false)}${before[2]}`, "noun");
  if (name !== "" || slot.quantity.unit !== "人" || !slot.tail.startsWith("（")) return null;
  const closing = all.slots.slice(index + 1, index + NEAR).find(({ tail }) => tail.startsWith("）"));
  const did = closing === undefined ? "" : predicateOf(closing.tail.slice(1));
  return did === "" ? null : labelled(did, "noun");
}

const NOT_YET = /^(.*?)(?:尚|仍|还)?未([^，、的]{2,4})的$/;
const ALL_DID =
  /^(?:[^，；。\d]{0,6}?)(?:已经?|均已?|都已?|全部)(?:实现|按期|如期|顺利)?([^，；。\d]{2,4})(?=[，；。]|$)/;

/** 新建学校10所，其中|6所|为小学; 培育企业260家，其中|12家|为国家级: what the part is, by what was done to the whole. */
const partNamed = (said: string, whole: string): string =>
  gradeIn(said) !== ""
    ? ofGrade(whole, said)
    : PERSON.end(said) !== "" || THINGS.test(said)
      ? `${verbAt(whole)}${said}`
      : QUALITY.test(said)
        ? partOf(said, whole)
        : "";
/** 其中12家为国家级，|46家|为省级. */
const NEXT = /^(?:(?:为|是|用于)[^，；。]{2,12})?，$/;
const QUALITY = /性$|青年$|党员$/;
const PERSON = words("person");
const THINGS = /[校学园院所站室馆店厂社户]$/;

/** 带动|8.8万户|、35.1万人增收: what it helped them to do stands after the last of them. */
export function byCause({ name, index, all }: Figure): Labelled | null {
  // 带动农户|320人|就业
  const helped = HELPS.test(name)
    ? /^(?:稳定|稳岗)?(?:增收|致富|脱贫|就业|创业)(?=[，；。、]|$)/.exec(all.slots[index]!.tail)?.[0]
    : undefined;
  if (helped !== undefined) return labelled(`${name}${helped}`, "noun");
  if (name.length > 4 || (!CAUSES.has(name.slice(-2)) && !(name === "" && all.slots[index]!.gap === "、"))) return null;
  let [first, last] = [index, index];
  while (first > 0 && index - first < LONGEST && all.slots[first]!.gap === "、") first--;
  while (last - index < LONGEST && all.slots[last + 1]?.gap === "、") last++;
  const cause = /(带动|助力|帮助|促进|助推)了?$/.exec(all.slots[first]!.gap)?.[1];
  const did = /^(?:实现|成功)?(?:稳定|稳岗)?(?:增收|致富|脱贫|就业|创业|受益)(?:致富)?(?=[，；。、]|$)/.exec(
    all.slots[last]!.tail,
  )?.[0];
  return cause === undefined || did === undefined
    ? null
    : labelled(`${cause}${did.replace(/^(?:实现|成功)/, "")}`, "noun");
}

const HELPS = /^(?:带动|助力|帮助|促进|助推)[^，、的]{2,8}(?<!就业|创业|增收)$/;
const CAUSES = new Set(["带动", "助力", "帮助", "促进", "助推"]);
const PARTED = new CodeSet("，、；");
/** No list that a cause leads is longer. */
const LONGEST = 30;
/** No subject stands further back. */
const NEAR = 6;
