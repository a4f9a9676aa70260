import { CodeSet } from "../../vocabulary/code-set.js";
import { nounOf } from "../names/counted-noun.js";
import { shortened } from "../names/name-shortened.js";
import { isVerbAlone, predicateOf, verbAt, workAt } from "../names/name-verbs.js";
import { isMeasure, type Slot } from "../slots.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

// Names for money by what it is spent on.

/** 筹措|7亿元|实施惠民工程: money after a bare verb is for what follows. */
export function byPurpose(figure: Figure): Labelled | null {
  const { slot, after, all, index, clauses } = figure;
  const name = figure.name.replace(WHO, "");
  if (name === "" || !isMeasure(slot)) return null;
  // 中央财政累计安排|530亿元|，支持…
  const paid = FUNDS.test(name) ? meantFor(slot) : "";
  if (paid !== "") return labelled(`${name}${paid}`, "noun");
  if (!(isVerbAlone(name) || SPENT.has(name)) || isMoreOfIt(figure)) return null;
  const next = all.slots[index + 1];
  const deed = SPENT.has(name) ? verbAt(slot.tail) : "";
  // 投资12亿元推进|15个|重点旅游项目
  if (deed !== "" && slot.tail === deed && next !== undefined && nounOf(next).noun !== "")
    return labelled(`${nounOf(next).noun}${name}`, "noun");
  // 投资|8600万元|新建校舍4.2万平方米; 投资31亿元|新建、改扩建院校|9所
  if (
    SPENT.has(name) &&
    next?.gap === slot.tail &&
    !isMeasure(next) &&
    (BUILDS.test(slot.tail) || (verbAt(slot.tail) !== "" && BUILT.test(slot.tail)))
  )
    return labelled(`${name}${slot.tail}`, "noun");
  const work = SPENT.has(name) && isMoney(slot) ? workPaid(slot, next) : "";
  if (work !== "") return labelled(`${name}${work}`, "noun");
  if (after.noun !== "") return null;
  const did = listedDeed(slot.tail) || predicateOf(slot.tail.replace(/^以上/, ""));
  // 实施职校达标工程，用3年时间投入|50亿元
  const told = did === "" && SPENT.has(name) && clauses.length > 1 ? (WORK.exec(clauses.at(-2)!)?.[1] ?? "") : "";
  if (told !== "") return labelled(`${told}${name}`, "noun");
  // 安排|1亿元|，支持高校开展支教
  const purpose = did === "" ? meantFor(slot) : "";
  return did === "" && purpose === "" ? null : labelled(`${name}${did || purpose}`, "noun");
}
/** 各地|投入|. */
const WHO = /^(?:各地|各级)(?=投入|投资|筹)/;
/** 投入培训资金4.8亿元，年均|投入|1.6亿元，培训30万人次: the money was named before. */
function isMoreOfIt({ name, done, index, all, sameSentence }: Figure): boolean {
  const before = sameSentence && index > 0 && isMoney(all.slots[index - 1]!) ? done[index - 1]!.label : "";
  return before.length > name.length && before.startsWith(name);
}
/**
 * 新建镇敬老院 of 投资|2800万元|新建镇敬老院, 改善村小办学条件, 维修门诊楼 of 投入900万元，维修门诊楼: the work that money is spent on, to the end of the
 * clause or the next number; "" where none follows.
 */
function workPaid({ tail }: Slot, next: Slot | undefined): string {
  const work = WORKED.exec(tail)?.[1] ?? "";
  const verb = verbAt(work) || workAt(work);
  if (work === "" || (verb === "" && !(tail.startsWith("，") ? BETTERS : FURTHERS).test(work))) return "";
  // 实施甲村、乙村|2个|示范村建设
  const counted = work.includes("、") && next?.gap === tail && !isMeasure(next) ? nounOf(next).noun : "";
  return counted === "" ? shortened(work, true) : `${verb}${counted}`;
}
const isMoney = ({ quantity }: Slot): boolean => quantity.form === "money";
/** 投资120亿元，推动…: what it led to is no work. */
const WORKED =
  /^(?:，(?![推带拉撬]动|推进|实现|完成|惠及|覆盖|吸引|解决))?([^，；。：、的\d]{4,18}(?:、[^，；。：、的\d]{2,18})?)(?=[，。；]|$)/;
const BETTERS = /^(?:改善|完善|提升|优化|美化|亮化|绿化|硬化)/;
const FURTHERS = new RegExp(`${BETTERS.source}|^(?:推进|推动|启动|用于)`);
const FUNDS = /^[^，、]{0,6}财政(?:每年|累计|共|已|再|拟)*(?:安排|投入|拨付|下达|拿出|筹集)了?$/;
/** 开展培训 of 投入|45万元|开展面点、电商直播等培训: what a list is of; "" where none follows. */
const listedDeed = (tail: string): string =>
  tail.includes("、") && verbAt(tail) !== "" ? shortened(LISTED.exec(tail)?.[0] ?? "", true) : "";
const LISTED = /^[^，。；：\d（）]{4,30}?(?<![高中初同平优均])等(?!级)[^，。；：、\d的]{2,12}(?=[，。；]|$)/;
/** 支持高校开展支教 of 安排|1亿元|，支持高校开展支教; "" where nothing of the kind follows money. */
const meantFor = ({ quantity, tail }: Slot): string =>
  quantity.form === "money" && MEANT_OPENS.has(tail.charCodeAt(0)) ? shortened(MEANT.exec(tail)?.[1] ?? "", true) : "";
const MEANT_OPENS = new CodeSet("，用支");
const MEANT =
  /^(?:，(?:专项|主要|持续|重点)?|(?=用于|支持))((?:用于|支持|鼓励|引导)[^，；。：\d]{3,20}|对[^，；。：、\d]{2,12}给予[^，；。：、\d]{2,10})(?=[，；。])/;

/** 投资|12亿元|推进…: what is done with the money names it. */
const SPENT = new Set(["投资", "投入", "投入资金", "总投资", "完成投资", "筹资", "筹措资金", "整合资金", "争取资金"]);

const BUILT = /^[^，；。、：的]{4,12}$/;
const BUILDS =
  /^(?:(?:提级|提质|提升|升级|维修)改造|维修养护|修缮|新建|改建|扩建|改扩建|改造|建设|购置|采购|添置|配备)[^，；。：的]{2,18}$/;
const WORK = /(?:^(?:实施|启动|推进|开展)|^[^，]{2,28}开展)([^，、的]{3,14}(?:工程|项目|计划|行动|培训))$/;
