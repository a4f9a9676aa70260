import { clausesOf } from "../clauses.js";
import { inPlaceOf } from "../names/kin.js";
import { nameIn } from "../names/name.js";
import { HEAD } from "../names/name-parts.js";
import { isRateOf } from "../slots.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

/**
 * Who has the most or the least of a measure is named after it, and the measure may stand once for both.
 *
 *     平均工资最高的是金融业，为|9万元|；最低的是住宿业，为|4万元|    年平均工资居前两位的行业是软件业|15万元
 */
export function bySuperlative(figure: Figure): Labelled | null {
  const { name, gap, clauses } = figure;
  const ordered = gap.includes("到") ? IN_ORDER.exec(clauses.at(-1)!) : null;
  if (ordered !== null) {
    const measure = nameIn(ordered[1]!, false);
    const of = figure.isShare() && figure.sameSentence ? HEAD.end(figure.previous?.label ?? "") : "";
    return labelled(`${nameIn(ordered[2]!, false)}${measure.includes(of) ? "" : of}${measure}`, "owner");
  }
  // 月薪最高的专业是法学（7100元）|、会计|（6800元）
  const also = figure.previous !== null && gap.startsWith("）") ? IN_BRACKETS.exec(gap)?.[1] : undefined;
  if (also !== undefined && figure.previous!.rule === "owner" && figure.previous!.head !== "")
    return labelled(`${also}${figure.previous!.label.slice(figure.previous!.head.length)}`, "owner", null, also);
  // 甲类人员平均工资|最高，是全部人员平均水平的|1.9倍: whose mean it is
  const most =
    gap.includes("最") && clauses.length > 1 && SET_AGAINST.test(clauses.at(-1)!)
      ? MOST_ALONE.exec(nameIn(clauses.at(-2)!, false))?.[1]
      : undefined;
  if (most !== undefined && HEAD.end(most) !== "") return labelled(most, "owner");
  const share =
    figure.isShare() && gap.endsWith("（") ? FOREMOST_SHARE.exec(clausesOf(figure.slot.gap).at(-1)!)?.[1] : undefined;
  if (share !== undefined) return labelled(`${share}占比`, "owner", null, share);
  const first =
    figure.previous !== null && (gap.includes("分别") || gap.startsWith("，为"))
      ? firstCase(gap, figure.previous.label)
      : null;
  if (first !== null) return first;
  if (!gap.includes("最") && !gap.includes("居前") && !gap.includes("位的") && !gap.includes("其后")) return null;
  const said = name === "" && clauses.length > 1 ? nameIn(clauses.at(-2)!, false) : name;
  // 留在本省工作的人数|最多，有|2464人
  const many =
    name === "" && figure.slot.quantity.unit === "人" ? MOST_OF_THEM.exec(clauses.at(-2) ?? "")?.[1] : undefined;
  if (many !== undefined) return labelled(`${many}人数`, "owner");
  // 平均工资8万元。甲市|最高|，为12万元: of the mean before.
  const alone = MOST_ALONE.exec(said)?.[1];
  if (alone !== undefined) {
    if (name === "" && HEAD.end(alone) !== "" && HEAD.end(alone) !== alone) return labelled(alone, "owner");
    const mean = measureBefore(figure) || meanIn(figure.all.before);
    return mean.includes("均") ? labelled(`${alone}${mean}`, "owner") : null;
  }
  // 最高的是甲市，为8万元；|乙市位居其后|，为7万元
  const next = NEXT.exec(said)?.[1];
  if (next !== undefined && measureBefore(figure) !== "") return labelled(`${next}${measureBefore(figure)}`, "owner");
  // 单位数量居前三位的行业是：|零售业|9万个
  const led = name !== "" && name.length <= LONGEST ? FOREMOST.exec(clauses.at(-2) ?? "")?.[1] : undefined;
  if (led !== undefined) return labelled(`${name}${nameIn(led, false)}`, "owner", null, name);
  // 法人单位中，位居前三位的地区是：|甲省|9万个
  const whole = figure.all.opened[figure.index]!;
  if (name !== "" && whole !== "" && /^[位排]?居前.{1,3}位的[^，。是为]{1,6}[是为]$/.test(clauses.at(-2) ?? ""))
    return labelled(`${name}${whole}`, "owner", null, name);
  // 收入最高的是建筑业农民工，|月均收入|5300元
  const whose = HEAD.end(name) !== "" && clauses.length > 1 ? WHO_HAS_MOST.exec(clauses.at(-2)!)?.[1] : undefined;
  if (whose !== undefined) return labelled(`${nameIn(whose, false)}${name}`, "owner", null, whose);
  const [, measure, holder] = MOST.exec(said) ?? [];
  if (measure === undefined) return null;
  const { previous } = figure;
  const last = previous?.rule === "owner" && figure.sameSentence ? previous.label.slice(previous.head.length) : "";
  const of =
    measure === ""
      ? measureBefore(figure) || (previous?.head ? last : "") || HEAD.end(figure.all.before)
      : GROWTH.test(measure) && figure.followsChange
        ? `${previous!.label}${measure}`
        : measure;
  return HEAD.end(of) === "" && !/[率比]$/.test(of) ? null : labelled(`${holder}${of}`, "owner", null, holder);
}

/**
 * 收入|增速最快的是甲区，增长9%，最慢的是乙区，|增长3%: whose growth it is, and of what.
 * @returns null where nothing is said of who grew most or least
 */
export function byMostGrown(figure: Figure): Labelled | null {
  const { name, gap, clauses } = figure;
  if (!gap.includes("最")) return null;
  const [, measure, holder] = MOST_GROWN.exec(name || nameIn(clauses.at(-2) ?? "", true)) ?? [];
  if (holder === undefined) return null;
  const grown = measure || grownBefore(figure);
  const of = measure === "" && grown.includes("均") ? meanIn(grown) || grown : grown;
  return of === "" ? null : labelled(inPlaceOf(holder, of) ?? `${holder}${of}`, "owner", null, holder);
}

/** What the last change before is of, without whose it is. */
function grownBefore({ index, done, all, sameSentence }: Figure): string {
  for (let at = sameSentence ? index - 1 : -1; at >= Math.max(0, index - NEAR); at--)
    if (all.changes[at] !== null) return done[at]!.label.slice(done[at]!.head.length);
  return all.before.slice(Math.max(0, all.areaIn(all.before)));
}
const NEAR = 8;
const MOST_GROWN =
  /^([^，。]{0,16}?)(?:的?同比)?(?:增[速幅长]|涨幅|降幅|跌幅)?最[高低快慢大小]的?(?:[^，。是为]{0,5}[业区市县州省])?(?:依次|分别)?[是为]([^，。、是为]{2,14}|[^，。是为]{2,24}业)$/;
const GROWTH = /^(?:增[速幅]|涨幅|降幅)$/;

/** 月收入由高到低依次为|东部|5000元. */
const IN_ORDER = /^([^，]{2,}?)[由从](?:高到低|低到高|大到小|多到少)(?:排[列序名]?)?(?:依次|分别)?[是为]([^，、]{2,})$/;

const MOST =
  /^([^，。]{0,12}?)(?:最[高低多少]|居前[一二两三四五六七八九十\d]{1,2}位)的?(?:[^，。是为]{0,5}[业区市县州省])?(?:依次|分别)?[是为]([^，。]{2,})$/;

const WHO_HAS_MOST = /最[高低多少大快]的[^，。是为]{0,5}[是为]([^，。、]{2,14})$/;

const FOREMOST =
  /^(?!位?居|位列|排名)([^，。：]{2,}?)(?:最[高低多少]|[位排]?居?前[一二两三四五六七八九十\d]{1,2}位)的?[^，。是为]{0,6}(?:依次|分别)?[是为]$/;
const LONGEST = 18;
const NEXT = /^([^，。的]{2,12}?)(?:[位排]?居|紧随|次)其后$/;

const IN_BRACKETS = /^）(?:[、和及与]|以及)([^，。；（）、]{2,14})（占?$/;

/** 研发投入超过千亿元的省有3个，|分别为甲省|（3098亿元）: what the others of them have, each in brackets. */
function firstCase(gap: string, set: string): Labelled | null {
  const [, one, share] = CASE.exec(gap) ?? [];
  const measure =
    one === undefined ? "" : (OF_SIZE.exec(set)?.[1] ?? (HEAD.end(set) === "" ? "" : set.replace(/^.*的/, "")));
  return measure === "" ? null : labelled(`${one}${measure}${share ? "占比" : ""}`, "owner", null, one);
}
/** 从行业看，排在前三位的是制造业（|19.8%|）、教育（13.4%）. */
const FOREMOST_SHARE =
  /^(?:[居排][在名]?前.{0,2}[位列]|占比?(?:较|最)[高大多]|比例(?:较|最)[高大]|(?:的岗位|的需求|的人|的企业|的[^，；。（]{2,8})?(?:主要)?(?:集中|分布)(?=在))的?[^，；。是为（]{0,6}?(?:依次|分别)?[是为在]([^，；。（）]{2,20})（$/;
const CASE = /^，(?:分别)?[为是]([^，；。（）、]{2,14})（(占)?$/;
const OF_SIZE =
  /^([^，]{2,}?)(?:超过?|过(?=[\d一二三五十百千万])|达到?|突破|[高低]于|[位排]?居前|最[高大多]|较[高大快多])/;

const MOST_OF_THEM = /^(?:其中)?([^，。]{2,16}?)的?(?:人数|人员)最[多少]$/;
const SET_AGAINST = /^(?:仅|只)?(?:[是为]|相当于)[^，]{2,}的$/;
const MOST_ALONE = /^([^，。的]{2,18})最[高低]$/;

/** The measure of the last level in its unit: 平均工资 of 金融业平均工资. */
function measureBefore(figure: Figure): string {
  const level = figure.sameSentence ? figure.lastInUnit() : null;
  return level === null || isRateOf(figure.all.slots[level]!) ? "" : meanIn(figure.done[level]!.label);
}

/** 月均收入 of 农民工月均收入: the measure that a label ends with, and what it is a mean over. */
const meanIn = (label: string): string => {
  const measure = HEAD.end(label);
  return measure === "" ? "" : `${MEAN.exec(label.slice(0, -measure.length))![0]}${measure}`;
};
const MEAN = /(?:[人户年月日]均|平均)?$/;
