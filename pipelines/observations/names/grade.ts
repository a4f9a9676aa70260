import type { Figure } from "../labels/figure.js";
import { type Labelled, labelled } from "../labels/labelled.js";
import { nameIn } from "./name.js";
import { isPlace, verbAt } from "./name-verbs.js";

// 国家级, 省级, 市（州）级, 50岁以上: the grade or age of what is counted, which may stand alone for all that was named before.

const LEVEL =
  "(?:[1-5一二三四五]?A|A{3,5}|国家|全国|部|省部?|自治区|设区市|县市|省市县?|市县|县乡|盟市|旗县|市(?:（州）)?|地市|区县|县区|[州县盟旗]|(?<![园社小片])区|(?:苏木)?乡镇|苏木|镇|村|校|院|自治区|[十百千万五]?[百千万]?亿元?)级(?:及?以上)?";
const ALONE = new RegExp(`^${LEVEL}$`);
const WITHIN = new RegExp(LEVEL);
/** 建有|国家|住培基地, |全国重点|文物保护单位. */
const NATIONAL = /(?<=^|[有成建设定批])(?:全国重点|国家重点|国家)(?=.{3})/;

/** |市县两级|投入人才资金. */
const LEVELS = /^[国省市县区州旗乡镇村]{2,6}[两三四]级/;

/** 取得|高级|证书. */
const RANK = /^[初中高]级|[初中高]级(?=[工职证])/;

/** |各级|财政投入. */
const ALL = /各级/;

/** A name that is a grade and nothing else; "" for any other. */
export const gradeIn = (name: string): string => (name.includes("级") && ALONE.test(name) ? name : "");

/** The grade that a name ends with: 国家级 of 新认定的国家级; "" where it ends with none. */
export const gradeAtEnd = (name: string): string => (name.endsWith("级") ? (AT_END.exec(name)?.[0] ?? "") : "");
const AT_END = new RegExp(`(?:${LEVEL}|[初中高]级)$`);

/** It names things of some grade: 国家级工作室. */
export const isGraded = (name: string): boolean => WITHIN.test(name);

/** 专精特新企业 of 省级以上专精特新企业. */
export const withoutGrade = (name: string): string => name.replace(WITHIN, "");

/** What was named before, in another grade: 建成国家级工作室, 省级 → 建成省级工作室. */
export function ofGrade(name: string, grade: string): string {
  if (grade === "") return name;
  const other = LEVELS.exec(name) ?? WITHIN.exec(name) ?? NATIONAL.exec(name) ?? ALL.exec(name) ?? RANK.exec(name);
  const at = other?.index ?? (verbAt(name) || (HAS.exec(name)?.[0] ?? "")).length;
  return `${name.slice(0, at)}${grade}${name.slice(at + (other?.[0].length ?? 0))}`;
}

/** 30岁以下教师 of 50岁以上教师: the same people of another age; null where either is of none. */
export function ofAge(label: string, age: string): string | null {
  const other = AGE.exec(age)?.[0] === age ? AGE.exec(label)?.[0] : undefined;
  return other === undefined || other === label ? null : `${age}${label.slice(other.length)}`;
}
const AGE = /^\d+(?:[—–~至-]\d+)?周?岁(?:及?以[上下])?的?/;

/** 建设示范基地（|省级|38家、市级112家）: those of a grade of what is counted in no sum. */
export function byGradeOpened({ index, lead }: Figure): Labelled | null {
  const [, things, grade] = (index === 0 && lead.endsWith("级") && OPENED.exec(lead)) || [];
  return things === undefined || gradeIn(grade!) === ""
    ? null
    : labelled(ofGrade(nameIn(things, false), grade!), "before");
}
const OPENED = /^([^（）]{4,})（([^（），；。]{1,3}级)$/;

/** 国家级工作室46个，|省级|120个; 共有省级工作室17个，计划再新建|市级|5个. */
export function byGrade(figure: Figure): Labelled | null {
  if (!figure.sameSentence) return null;
  const deed = figure.name.endsWith("级") ? verbAt(figure.name) : "";
  const grade = gradeIn(figure.name.slice(deed.length)) || placesAfter(figure);
  if (grade === "") return null;
  const last = figure.likeLevel();
  const part = last !== null && figure.done[last]!.rule === "part" && !isGraded(figure.done[last]!.label);
  const level = part ? (figure.wholeInUnit() ?? last) : last;
  if (level === null) return null;
  const whole = figure.done[level]!.label;
  if (deed !== "") {
    const inUnit = figure.all.slots[level]!.quantity.unit === figure.slot.quantity.unit;
    return inUnit
      ? labelled(`${deed}${ofGrade(whole.slice(verbAt(whole).length).replace(HAS, ""), grade)}`, "owner")
      : null;
  }
  return labelled(ofGrade(whole, grade), figure.within ? "part" : "owner", null, verbAt(whole));
}
/** 其中市级1个、县级11个、|乡镇|120个: those of the places below; "" for any other. */
const placesAfter = ({ name, gap, index, all: { slots } }: Figure): string =>
  PLACES.has(name) && gap.startsWith("、") && slots[index - 1]!.quantity.unit === slots[index]!.quantity.unit
    ? gradeAtEnd(slots[index - 1]!.gap) && name
    : "";
const PLACES: ReadonlySet<string> = new Set(["乡镇", "镇街", "镇", "街道", "村", "社区", "村居", "行政村"]);
/** 技能大师工作室|国家级|4个: things whose grade is told after them. */
export function byGradeAfter({ name }: Figure): Labelled | null {
  const grade = gradeAtEnd(name);
  const things = grade === "" ? "" : name.slice(0, -grade.length);
  return isPlace(things) && !isGraded(things) ? labelled(ofGrade(things, grade), "before") : null;
}

/** 建有|自然保护区. */
const HAS = /^(?:建有|设有|拥有|现有|共有)(?=.{2})/;
