import { words } from "../meaning-words.js";
import { nameIn } from "../names/name.js";
import { HEAD, peopleIn } from "../names/name-parts.js";
import { isPlace, verbAt } from "../names/name-verbs.js";
import { wholeOf } from "../parts/parts.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";
import { withoutWhom } from "./receiver.js";

// Names that only go on with words said in full right before: 养老保险参保人数…，年末|参保人数|; 发放贷款…，|发放额|.

/** The name in full; null where no words before say more. */
export function bySaidShort(figure: Figure): Labelled | null {
  const { name, within, clauses, sameSentence } = figure;
  if (within || name.startsWith("占") || name.length < 3 || name.length > LONGEST) return null;
  const full =
    (clauses.length > 1 ? ofClause(clauses.at(-2)!, name, figure) : "") ||
    (sameSentence && figure.previous !== null ? ofFigure(figure) : "");
  return full === "" ? null : labelled(full, "owner");
}
const LONGEST = 8;

/** 创业担保贷款实现突破，发放|贷款|; 设立人才发展基金，|基金|规模: what the clause before has in full; "" for none. */
function ofClause(clause: string, name: string, figure: Figure): string {
  const verb = verbAt(name);
  const noun = name.slice(verb.length);
  // 发放|贷款
  if (verb !== "" && LENT.has(noun)) {
    const subject = figure.subjectBefore();
    return subject.length > noun.length && subject.endsWith(noun) && verbAt(subject) === "" ? `${verb}${subject}` : "";
  }
  const measure = HEAD.end(name);
  const owner = name.slice(0, -measure.length);
  if (measure === "" || owner.length !== 2 || !clause.endsWith(owner)) return "";
  const said = nameIn(clause, false);
  const object = said.slice(verbAt(said).length);
  return object.length > owner.length && !object.includes("的") && !object.includes("、") ? `${object}${measure}` : "";
}
const LENT: ReadonlySet<string> = new Set(["贷款", "补贴", "补助", "津贴", "资金", "奖金"]);

/** The name after the figure before. */
function ofFigure(figure: Figure): string {
  const { name, index, done, all, gap, lead } = figure;
  // 就业服务机构2811家，|工作人员|3.4万人
  const place = name === STAFF && gap === `，${lead}` ? done[wholeOf(figure, index - 1)]!.label : "";
  if (place !== "") return isPlace(place) ? `${place.slice(verbAt(place).length)}${name}` : "";
  if (REACHED.test(name)) return ofPaid(figure);
  const alike = figure.lastInUnit();
  // 受理投诉17起，结案率98%；受理案件25起，|结案率|96%
  if (name.endsWith("率") && alike !== null && alike < index - 1 && gap === `，${lead}`) {
    const near = done[index - 1]!.label;
    if (all.slots[index - 1]!.quantity.form === "count" && verbAt(near) !== "" && CASES.test(near)) return "";
  }
  // 养老保险参保人数净增3万人，年末|参保人数|90万人
  const told = alike === null || done[alike]!.rule === "part" ? "" : done[alike]!.label.replace(GREW, "");
  if (told.length >= name.length + 2 && told.endsWith(name) && HEAD.end(name) !== "" && verbAt(told) === "")
    return told;
  const deed = DEED.exec(name)?.[1];
  if (deed === undefined || VERB.head(deed) !== deed) return "";
  // 转移农村劳动力1.3万人，|转移率|78%; 发放贷款89亿元，累计|发放额|90亿元
  const of = name.endsWith("额") ? alike : figure.lastThing();
  const { label } = of === null || of < index - NEAR || all.parameters[of]! ? { label: "" } : done[of]!;
  const at = label.indexOf(deed);
  const led = at > 0 ? label.slice(0, at) : "";
  // 就业困难人员2万人，|就业率|60%: what they are called is no deed
  const isDeed =
    at === 0 ? verbAt(label).startsWith(deed) : at > 0 && (VERB.head(led) === led || /^[为向给对]/.test(led));
  const object = isDeed ? label.slice(at + deed.length) : "";
  return object.length >= 2 && object.length <= LONGEST_OBJECT && !object.includes("、") ? `${object}${name}` : "";
}

/** 发放稳岗返还资金2亿元，|惠及职工|5万人: what reached them; "" for no payment. */
function ofPaid({ name, index, done, all: { slots, changes } }: Figure): string {
  if (slots[index - 1]!.quantity.form !== "money" || changes[index - 1] !== null) return "";
  const label = withoutWhom(done[index - 1]!.label);
  const verb = verbAt(label);
  const benefit = verb === "" ? "" : label.slice(verb.length);
  return benefit.length <= LONGEST_BENEFIT && BENEFIT.test(benefit) ? `${benefit}${name}` : "";
}
const CASES = /.{2}(?:案件?|争议|投诉|线索|诉求|隐患|问题)$/;
const STAFF = "工作人员";
const REACHED = /^惠及[^，、的]{2,6}$/;
const LONGEST_BENEFIT = 10;
const BENEFIT = /^[^，、的]{2,}(?:补贴|补助|补助金|津贴|资金|贷款|返还|奖励|奖补|救助金|失业金)$/;

/** 年龄构成：35岁以下的|1051人|，36—40岁的364人: some of those who are named first, by their age alone. */
export function byAgeAlone({ name, slot, index, done, all }: Figure): Labelled | null {
  if (slot.quantity.unit !== "人" || !AGE.test(name) || !BY_AGE.test(all.slots[index - 1]!.gap)) return null;
  const first = all.slots.findIndex(({ quantity }, at) => quantity.unit === "人" && all.changes[at] === null);
  const whom = peopleIn(first < index ? done[first]!.label : (all.toldIn.get("人") ?? ""));
  return whom === "" ? null : labelled(`${name}${whom}`, "owner");
}
const BY_AGE = /年龄(?:构成|结构|分布|层次)?(?:上|看|来看)?[：，]$/;
const AGE = /^\d+(?:[-—–~～至]\d+)?周?岁(?:[及含]?以[上下])?$/;

const GREW = /(?<=.{2})[净新]增$/;
const DEED = /^(.{2})[率额]$/;
const NEAR = 2;
const LONGEST_OBJECT = 14;
const VERB = words("flow", "affect");
