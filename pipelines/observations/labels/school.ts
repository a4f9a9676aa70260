import { CodeSet } from "../../vocabulary/code-set.js";
import { isKin } from "../names/kin.js";
import { isPlace, verbAt } from "../names/name-verbs.js";
import { wholeOf } from "../parts/parts.js";
import { isRateOf } from "../slots.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";
import { bothBefore } from "./owner-before.js";

/**
 * Who is at a school, and what becomes of them, is named with it.
 *
 *     小学招生79万人，在校生468万人，|毕业生|76万人    技工院校12所，专任教师2300人，毕业生就业率|98%
 */
export function bySchool(figure: Figure): Labelled | null {
  const name = figure.name === "年招生" ? "招生" : figure.name;
  if (!SCHOOLS_HAVE.has(name.charCodeAt(0))) return null;
  if (MEMBER.test(name)) {
    const school = schoolBefore(figure) || schoolsTold(figure);
    // 惠及企业1073户、|毕业生|3974人: reached beside them, and of no school
    const reached = school === "" && figure.listed ? (REACHED.exec(figure.previous!.label)?.[1] ?? "") : "";
    return labelled(`${school || reached}${name}`, "owner");
  }
  if (OF_SCHOOL.test(name)) {
    const school = schoolBefore(figure) || (name === "招生" ? "" : schoolsTold(figure));
    return school === "" ? null : labelled(`${school}${name}`, name === "招生" ? "owner" : "list");
  }
  if (EACH.test(name)) return ofEach(figure);
  if (RATE.test(name)) return ofRate(figure);
  const school = name.startsWith("毕业生") && name.endsWith("率") ? schoolBefore(figure) : "";
  return PLACES.test(school) ? labelled(`${school}${name}`, "owner") : null;
}

/** 小学生均校舍面积13平方米，|生均图书|43册，校均规模700人: of the same school. */
function ofEach({ name, previous, sameSentence }: Figure): Labelled | null {
  const school = sameSentence ? SCHOOL_OF_EACH.exec(previous?.label ?? "")?.[1] : undefined;
  return school === undefined ? null : labelled(`${school}${name}`, "owner");
}
const EACH = /^[生师校班]均/;
const SCHOOL_OF_EACH = /^([^，、均]{2,10})[生师校班]均/;

/** 初中入学率100%，|巩固率|99%: of those of the rate before. */
function ofRate({ name, previous, sameSentence }: Figure): Labelled | null {
  const school = sameSentence ? SCHOOL_OF_RATE.exec(previous?.label ?? "")?.[1] : undefined;
  return school === undefined || !SCHOOLS.test(school) ? null : labelled(`${school}${name}`, "owner");
}
const RATE = /^(?:[毛净]?入学率|巩固率|升学率|辍学率|毕业率|完成率)$/;
const SCHOOL_OF_RATE =
  /^([^，、]{2,10}?)(?:适龄|学龄)?(?:儿童|人口|少年)?(?:[毛净]?入学率|巩固率|升学率|辍学率|毕业率)$/;

/** What names of what schools have begin with. */
const SCHOOLS_HAVE = new CodeSet("在毕专教招新生师学毛净入图仪固校班巩升辍完");
const MEMBER = /^(?:在校学?生|[在入]园(?:幼儿|儿童)|(?:招收)?新生|毕业生|专任教师|教职工)(?:规模|人数|总数|数)?$/;
/** 小学教师1.2万人，|生师比|16∶1; 中小学占地面积90万平方米，|图书|50万册: what only schools have. */
const OF_SCHOOL =
  /^(?:招生|专任教师(?:学历)?合格率|生师比|师生比|(?:学龄儿童)?[毛净]?入学率|[毛净]入园率|图书|(?:教学)?仪器设备值|固定资产总值|校舍(?:建筑)?面积)$/;
const REACHED = /^(惠及|服务|补贴|涉及|覆盖).{0,6}企业$/;
const PLACES = /(?:院校|学校|高校|学院|大学)$/;
/** 招生2万人，在校生6万人，其中甲类专业在校生3万人，占52%. */
const OF_SCHOOLS = /^[^，、]{0,8}(?:专业|以上|学历)?(?:在校生|毕业生|招生)(?:占比)?$/;
const TAUGHT_AT = /(?:院校|学校|高校|学院|大学|小学|初中|高中|幼儿园)$/;

/** 民办学校100所，比上年减少5所。|在校生|5万人: of the schools that the sentence before is on; "" where it is on none, or on more. */
function schoolsTold({ index, gap, all: { before, opening } }: Figure): string {
  if (index !== 0 || /全[国省市区县州]/.test(gap)) return "";
  // 小学教职工56万人；专任教师59万人。|生师比|17∶1
  const taught = opening.replace(MEMBERS, "");
  const school = taught === opening ? opening : isPlace(taught) || SCHOOLS.test(taught) ? taught : "";
  return school.length >= 2 &&
    (before.startsWith(school) || OF_SCHOOLS.test(before)) &&
    (school !== opening || (school.length > 2 && TAUGHT_AT.test(school)))
    ? school.slice(verbAt(school).length)
    : "";
}

/** The last school, or kind of education, that was named before; "" where nothing says so. */
function schoolBefore(figure: Figure): string {
  const last = figure.sameSentence ? figure.lastThing() : null;
  if (last === null) return "";
  const both = bothBefore(figure, last);
  if (both !== null && (isPlace(both) || SCHOOLS.test(both))) return both;
  const { done, name } = figure;
  const whole = schoolAt(figure, wholeOf(figure, last));
  // 技校120所，在校生30万人，其中民办技校40所，|在校生|8万人: those of the whole were told before.
  const told = whole !== "" && done.slice(Math.max(0, last - LONGEST)).some(({ label }) => label === `${whole}${name}`);
  return told ? schoolAt(figure, last, true) || whole : whole;
}

/** The school that a figure, or the last before it, names. @param parts one that is part of others will do */
function schoolAt({ done, all }: Figure, from: number, parts = false): string {
  for (let at = from; at >= Math.max(0, from - LONGEST); at--) {
    const { label, rule } = done[at]!;
    // 其中民办小学21所，…；民办高中|9所: a part of its own clause has members of its own.
    const part = (rule === "part" || isNextPart(done, at)) && !parts && !all.slots[at]!.gap.startsWith("；");
    if (all.changes[at] !== null || isRateOf(all.slots[at]!) || part) continue;
    const taught = label.replace(/(?<=.{3})培养(?:机构|单位)$|^招收各种形式的/g, "").replace(COURSES, "");
    const school = taught.slice(taught === label ? verbAt(label).length : 0).replace(MEMBERS, "");
    if (school !== "" && (isPlace(school) || SCHOOLS.test(school) || (isKin(school) && !school.endsWith("企业"))))
      return school;
  }
  return "";
}

/** 职教中心开设|12个|专业，在校生4860人. */
const COURSES = /(?<=中心|[校院])共?(?:开设|设有|设置|设|现有)?[^，、]{0,4}(?:专业|学科|教学班)$/;
/** （公办11所，|民办|8所）: one more of a list of parts. */
function isNextPart(done: Figure["done"], at: number): boolean {
  let first = at;
  while (first > 0 && at - first < LONGEST && done[first]!.rule === "list") first--;
  return first < at && done[first]!.rule === "part";
}

/** No school stands further back. */
const LONGEST = 30;
const MEMBERS =
  /(?:(?:(?<=教育)学生|在校学?生|[在入]园(?:幼儿|儿童)|(?:招收)?新生|毕业生|专任教师|教职工|专任教师(?:学历)?合格率|年?招生|毕业|在校|占地面积|图书|生师比)(?:规模|人数|总数|数)?)+$/;
const SCHOOLS = /(?:班|专业|教育|本专科|研究生|院校|学校|高校|阶段|小学|初中|高中|中学|培养单位)(?:（[^（）]*）)?$/;
