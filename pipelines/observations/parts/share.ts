import type { Figure } from "../labels/figure.js";
import { type Labelled, labelled } from "../labels/labelled.js";
import { owned } from "../labels/owned.js";
import { words } from "../meaning-words.js";
import { ofAge } from "../names/grade.js";
import { inPlaceOf, isKin } from "../names/kin.js";
import { afterBearer, bearerOf, HEAD } from "../names/name-parts.js";
import { isPlace, verbAt } from "../names/name-verbs.js";
import { isRateOf, LISTS } from "../slots.js";
import { isOpenedShare } from "./opened.js";
import { wholeOf } from "./parts.js";

// What a share is of, where its own words do not say: 占51%, 高级职称占14%.

/** 常住人口中，男性3100万人，|占|51.2%; 就业人员3280万人，其中城镇1906万人，|占|58.1%: the whole that was opened, or that the figures fit. */
export function byWholeOfShare(figure: Figure): Labelled | null {
  const { name, done, all, index } = figure;
  const level = name === "占" && figure.isShare() && figure.sameSentence ? figure.lastThing() : null;
  if (level === null || isRateOf(all.slots[level]!)) return null;
  const { label, rule } = done[level]!;
  const within = rule === "part" || all.slots[0]!.gap.startsWith("其中");
  // 转移就业118万人，收入286亿元。其中省内转移72万人，|占|61%: of the last that was told in the unit
  const before = level === 0 && within ? (all.toldIn.get(all.slots[0]!.quantity.unit) ?? "") : "";
  // 种植业172个，占总数的53%；养殖业74个，|占|23%: of the same whole
  const same =
    rule !== "before" && level === index - 1 && index > 1 ? (/占(.+)$/.exec(done[index - 2]!.label)?.[1] ?? "") : "";
  const whole =
    (isOpenedShare(all.opened[index]!) ? "" : all.opened[index]!) || same || fittingWhole(figure, level) || before;
  const place = label.endsWith(whole) ? label.slice(0, label.length - whole.length) : "";
  // 法人单位中，居前两位的地区是：甲省9万个，|占|12%
  if (place !== "" && whole !== "" && all.areaIn(`${place}……`) === place.length)
    return labelled(`${place}${name}${whole}`, "owner");
  return whole === "" || whole === label
    ? null
    : labelled(`${owned(label, name)}${whole.replace(/(?<=.{2})总[量数]$/, "")}`, "owner");
}

/** 实用人才占从业人员的7%，其中大专以上|4%|: so many of those, and not of whom they are a part. */
export function byPartOfShare({ name, lead, within, previous, gap, slot }: Figure): Labelled | null {
  if (slot.quantity.form !== "percent" || !within || previous === null || !previous.label.includes("占")) return null;
  const people = /^([^占]{2,})占/.exec(previous.label)?.[1] ?? "";
  return gap === `，${lead}` && PEOPLE.end(people) !== "" && SCHOOLED_PART.test(name)
    ? labelled(`${name}占${people}`, "part")
    : null;
}
const SCHOOLED_PART = /^[^占、的]{0,10}(?:学历|职称|以[上下]|女性|男性|岁)$/;

/** 财政支出|70%|以上用于民生: what so much of it went to. */
export function bySpent(figure: Figure): Labelled | null {
  const { name, slot } = figure;
  if (name === "" || !figure.isShare() || !slot.tail.includes("用于")) return null;
  const to = SPENT.exec(slot.tail)?.[1];
  return to === undefined ? null : labelled(`${name}${to}`, "before");
}
const SPENT = /^(?:以上|左右|多)?(?:都|均|要|将)?(用于[^，；。、的]{2,8})(?=[，；。、]|$)/;

/** 安排奖补资金1.2亿元，|40%|以上用于小微企业: what so much of that money goes to. */
export function bySpentOf(figure: Figure): Labelled | null {
  const { name, slot, done, sameSentence, all } = figure;
  if (name !== "" || !sameSentence || !slot.tail.includes("用于") || !figure.isShare()) return null;
  const to = SPENT.exec(slot.tail)?.[1];
  const level = to === undefined ? null : figure.lastLevel();
  if (level === null || all.slots[level]!.quantity.form !== "money") return null;
  return labelled(`${done[level]!.label}${to}`, "part");
}

/** The label of a level before the part in its unit, which the share of the part in it says, as far as they are rounded; "" for none. */
function fittingWhole({ all: { slots, changes }, done, slot }: Figure, level: number): string {
  const part = slots[level]!.quantity;
  const share = slot.quantity;
  if (part.value === null || share.value === null) return "";
  for (let at = level - 1; at >= Math.max(0, level - REACH); at--) {
    const { value, unit, halfWidth } = slots[at]!.quantity;
    if (changes[at] !== null || unit !== part.unit || value === null || value <= part.value) continue;
    const exact = (100 * part.value) / value;
    const doubt = (share.halfWidth ?? 0) + exact * ((part.halfWidth ?? 0) / part.value + (halfWidth ?? 0) / value);
    if (Math.abs(exact - share.value) <= doubt) return done[at]!.label;
  }
  return "";
}
const OF_OTHERS = /^[^，]{2,}(?:企业|单位|机构|学校|人员|人口|员工|职工|学生|毕业生|教师)中[^中]{3,}占$/;
const AMONG = /^.{2,}?(?<![高初]|[高初]、)中(?![专学职])(?=.{1,8}占$)/;
const SCHOOLED = /[高初]中|中[专学职级]/g;
const LONGEST_KIND = 9;
/** No whole stands further back. */
const REACH = 8;

/** 技能劳动者52万人，其中高技能人才13万人，分别占|从业人员|的18.6%和|技能劳动者|的26.6%: each of a whole of its own. */
export function byWholesApart({ all: { slots, changes }, done, index, gap, slot }: Figure): Labelled | null {
  if (slot.quantity.form !== "percent" || index < 2 || !gap.endsWith("的")) return null;
  const first = APART.exec(gap)?.[1];
  const isFirst = first !== undefined && AND_OF.test(slots[index + 1]?.gap ?? "");
  const second = isFirst || !APART.test(slots[index - 1]!.gap) ? undefined : AND_OF.exec(gap)?.[1];
  const whole = isFirst ? first : second;
  // Both are of the figures right before the first of the shares.
  const level = index - 2;
  const isLevel = changes[level] === null && slots[level]!.quantity.form !== "percent";
  return whole === undefined || !isLevel ? null : labelled(`${done[level]!.label}占${whole}`, "owner");
}
const APART = /^，分别占([^，；。：、的]{2,14})的$/;
const AND_OF = /^[和与、]([^，；。：、的]{2,14})的$/;

/** 队员2963人，|高级职称占|14.2%: some of those who were counted before. */
export function byShare(figure: Figure): Labelled | null {
  const { done, sameSentence } = figure;
  const name = namedShare(figure);
  if (!name.endsWith("占") || (!figure.isShare() && figure.slot.quantity.form !== "fraction") || !sameSentence)
    return null;
  // 东部地区人口占40%，|中部地区占|26%
  const beside = figure.previous?.label ?? "";
  // 16—24岁求职者占20%，|25—34岁占|39%
  const aged = name.includes("岁") ? ofAge(beside, name.slice(0, -1)) : null;
  if (aged !== null) return labelled(aged, "list");
  // 外出农民工中男性占69%，|女性占|31%
  const among = name.replace(SCHOOLED, "").includes("中") ? "" : (AMONG.exec(beside)?.[0] ?? "");
  if (among !== "" && name.length <= LONGEST_KIND) return labelled(`${among}${name}`, "list");
  const alike = beside.includes("占") ? inPlaceOf(name.slice(0, -1), beside) : null;
  if (alike !== null) return labelled(alike, "list");
  // 规上企业中设立机构的占|7%|: it says of whom.
  if (OF_OTHERS.test(name.replace(SCHOOLED, ""))) return null;
  const level = figure.lastThing();
  const kind = KINDS.test(name) || isKin(name.slice(0, -1));
  if (level === null || isRateOf(figure.all.slots[level]!))
    return kind ? byShareBefore(figure, name) : byBearerBefore(figure);
  const held = isHeld(figure, name, level);
  const isSome = isSomeOf(name.slice(0, -1), done[level]!.label);
  if (isSome) return labelled(`${name}${done[level]!.label.slice(verbAt(done[level]!.label).length)}`, "part");
  if (figure.all.slots[level]!.quantity.form !== "count" || !(kind || held || isBeside(figure, level))) return null;
  // 教职工15万人，其中专任教师10万人，高级职称占|42%: of the last of them; 35岁以下占, and what follows a list of parts, is of all.
  const listed = level > 0 && done[level]!.rule === "part" && done[level - 1]!.rule === "part";
  const isOfAll =
    listed || name.includes("岁") || name.endsWith("的占") || figure.all.slots[level]!.gap.startsWith("、");
  let of = isOfAll ? wholeOf(figure, level) : level;
  // 村医687人，其中执业医师89人，助理医师46人，中专学历占|71%|: of all, and not of the last of the parts
  if (listed) while (of > 0 && (done[of]!.rule === "part" || isRateOf(figure.all.slots[of]!))) of--;
  const whole = done[of]!.label;
  const placed = whole.slice(figure.all.areaIn(whole));
  const people = (verbAt(placed) === "" ? whole : placed)
    .slice(verbAt(placed).length || verbAt(whole).length)
    .replace(/^.*的/, "")
    .replace(/(?<=.{2})总[量数]$/, "");
  // 城镇新增就业6万人，青年群体占|63%
  if (/新增就业$/.test(whole)) return labelled(`${name}${whole}`, "part");
  if (held) return labelled(`${name}${people}`, "part");
  // 外出务工2.4万人，男性占|55%
  if (PEOPLE.end(people) === "")
    return isKin(name.slice(0, -1)) && figure.all.slots[level]!.quantity.unit === "人" && people.length <= LONGEST_KIND
      ? labelled(`${name}${people}`, "part")
      : null;
  return labelled(`${name}${people}`, "part");
}

/** 教师2860人，|本科以上学历占比|93%; 50岁以上的占36.7%，|35岁以下的只有|18.2%: the name of a share, said with 占. */
function namedShare(figure: Figure): string {
  const { name, lead, previous } = figure;
  if (name.endsWith("占比") && SCHOOLED_SHARE.test(name) && isOfLast(figure)) return name.slice(0, -1);
  const only = lead.endsWith("有") && previous?.label.endsWith("的占") === true && ONLY.test(lead);
  return only && KINDS.test(`${name}占`) ? `${name}的占` : name;
}
/** It stands right beside those who were counted, or beside another share of them. */
const isOfLast = ({ index, previous, gap, all: { slots, changes } }: Figure): boolean =>
  previous !== null &&
  (previous.label.includes("占") ||
    (changes[index - 1] === null && slots[index - 1]!.quantity.form === "count" && !gap.includes("；")));
const SCHOOLED_SHARE = /^[^占、的，]{0,10}(?:学历|学位|职称|文化程度|以[上下])(?:的|人员|者)?占比$/;
const ONLY = /的(?:只|仅)?有$/;

/** 男性占农民工63%。|有配偶的占|79.5%; 从事第三产业的农民工比重52%，|从事第二产业的占|47%: of those that the rate before is of. */
function byShareBefore({ all, index, previous }: Figure, name: string): Labelled | null {
  const share = index === 0 ? all.before : (previous?.label ?? "");
  const people = PEOPLE_OF.exec(share)?.[1] ?? "";
  if (people !== "")
    return (PEOPLE.end(people) === "" && !name.endsWith("的占")) || name.includes(people)
      ? null
      : labelled(`${name}${people}`, "part");
  const [, those, measure] = SHARE_OF.exec(share) ?? [];
  const group = PEOPLE.end(those ?? "");
  if (group !== "") return name.includes(group) ? null : labelled(`${name.slice(0, -1)}${group}${measure}`, "part");
  // 卫生技术人员占比31%，本科以上学历占|52%; 乡村医生平均年龄52岁，60岁以上占|41%
  const bearer =
    index === 0
      ? ""
      : bearerOf(share) || (OF_TRAIT.test(share.slice(afterBearer(share))) ? share.slice(0, afterBearer(share)) : "");
  return PEOPLE.end(bearer) === "" || PEOPLE.find(name) >= 0 ? null : labelled(`${name}${bearer}`, "part");
}
/** 医务人员|本科及以上学历占|; 护理员|平均年龄|. */
const OF_TRAIT = /^(?:平均年龄|[^，占的]{0,8}(?:学历|学位|职称|文化程度|以[上下]|岁)占)$/;
const PEOPLE_OF = /占([^占]{2,12})(?<!比重)$/;
const SHARE_OF = /(?:[的岁业]|以[上下])([^的岁上下占所]{2,8})((?:所占)?比重|占比)$/;

/** 技校毕业生就业率98%，|留省就业占|83%: of those whom the rate beside it is of. */
function byBearerBefore({ name, gap, lead, previous, followsChange }: Figure): Labelled | null {
  const bearer = previous === null || followsChange || gap !== `，${lead}` ? "" : bearerOf(previous.label);
  return bearer === "" || PEOPLE.end(bearer) === "" || name.length < 3 || name.length > 7 || PEOPLE.find(name) >= 0
    ? null
    : labelled(`${bearer}${name}`, "owner");
}

/** 有效发明专利22万件，增长27%，|高价值专利占|40%: some of those, told by the same noun. */
const isSomeOf = (some: string, all: string): boolean =>
  some.length > 3 &&
  all.length > 2 &&
  some !== all &&
  some.slice(-2) === all.slice(-2) &&
  PEOPLE.end(some) === "" &&
  HEAD.end(some) === "";

/** 床位9000张，|医院占|72%: what is at a place, and no place. */
const isHeld = ({ all }: Figure, name: string, level: number): boolean =>
  HELD.has(all.slots[level]!.quantity.unit ?? "") && isPlace(name.slice(0, -1));
const HELD = new Set(["张", "人次", "台"]);

/** 引进博士3824人，|省外流入占|41.6%: nothing but a comma parts it from those who were counted. */
const isBeside = ({ name, gap, lead, index, all }: Figure, level: number): boolean =>
  level === index - 1 &&
  all.slots[level]!.quantity.unit === "人" &&
  gap === `，${lead}` &&
  !LISTS.has(all.slots[level]!.gap.charCodeAt(0)) &&
  name.length >= 3 &&
  name.length <= 7 &&
  HEAD.end(name.slice(0, -1)) === "";

/** 到位资金增长12%，其中|制造业占比|65%: of what changed. */
export function byPartOfChange({
  name,
  within,
  previous,
  followsChange,
  gap,
  lead,
  sameSentence,
  all,
  index,
}: Figure): Labelled | null {
  if (!name.endsWith("占比") || name.length < 4 || name.includes("中") || previous === null || !sameSentence)
    return null;
  const beside = gap.startsWith("、") && name.length <= SHORT && followsChange;
  const part = within && (followsChange || all.slots[index - 1]!.quantity.form === "money");
  if ((part || beside) && !/占|率$|^[为向给对]/.test(previous.label))
    return labelled(`${previous.label.replace(/^(?:实现|完成)(?=.{2})/, "")}中${name}`, "part");
  const whole = previous.rule === "part" && gap === `，${lead}` ? PART_OF.exec(previous.label)?.[0] : undefined;
  return whole === undefined ? null : labelled(`${whole}${name}`, "part");
}
const SHORT = 6;
const PART_OF = /^.{2,}?中(?=[^中]{2,}占比$)/;

/** 覆盖三级医院|95%|门诊量, 制造企业|100%|使用绿电: so much of what the words around it name; 覆盖社区95%、|村|60%. */
export function byExtent(figure: Figure): Labelled | null {
  const { name, after, slot, listed, previous } = figure;
  if (!figure.isShare() || name.length < 3 || NO_WHOLE.test(name) || HEAD.end(name) !== "") return null;
  const covering = listed ? (COVERS.exec(previous?.label ?? "")?.[0] ?? "") : "";
  if (covering !== "" && verbAt(name) === "") return labelled(`${covering}${name}`, "list");
  const did = after.noun === "" ? (FULLY.exec(slot.tail)?.[0] ?? "") : `${after.noun}${after.predicate}`;
  return did === "" || /(?:标准|有)$/.test(did)
    ? null
    : labelled(`${name.replace(/^(?:尽快|力争)?实现(?=.{4})/, "")}${did}`, "noun");
}
const NO_WHOLE = /[率比重度额量值了]$|占|["“”]|控制在|任务$/;
const COVERS = /^[^，、]{0,16}?覆盖(?=.{2})/;
const FULLY = /^(?:达标|达到|全?覆盖|使用|纳入|配备|开设|接入)[^，。；：、的\d]{0,16}(?=[，。；、])/;

const KINDS =
  /^[^占]{0,10}(?:(?:职称|学历|学位)(?:人员|者)?|文化程度|性|以[上下]|岁|级|户籍|党员|硕士|博士|本科|大专|中专|技师|青年|群体|少数民族|(?<![就毕创企产])业|.{2}的)占$/;
const PEOPLE = words("person", "human");
