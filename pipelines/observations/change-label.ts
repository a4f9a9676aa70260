import { clausesOf } from "./clauses.js";
import { CONTINUED, type Figure, isRateOf, isStretch, isView } from "./figure.js";
import { inPlaceOf, isKin } from "./kin.js";
import { type Labelled, labelled } from "./labelled.js";
import { namesOf } from "./list-names.js";
import { bearerAtEnd, HEAD, isSibling, measuredAlike, needsOwner, owned, stem, subjectOf } from "./name-parts.js";
import { verbAt } from "./name-verbs.js";
import { oneWay } from "./parts.js";
import { isCompared, isInNextGap, LISTS } from "./slots.js";
import { byMostGrown } from "./superlative.js";

/**
 * Names a change: after the level before it where it has no name of its own, or one that is of it.
 *
 *     引进人才6.2万人，同比增长5.5%    产值90亿元，利润增长3% → 利润
 */
export function changeLabel(figure: Figure): Labelled {
  const told = PAIR.has(figure.name) ? pairOf(figure) : byMostGrown(figure);
  if (told !== null) return told;
  const { done, index, gap, after, name, clauses } = figure;
  // 营业收入增长9.6%，两年|平均增长|7.3%
  const spanned = index > 1 && figure.all.parameters[index - 1]! && isInNextGap(figure.all.slots[index - 1]!.quantity);
  const previous = spanned ? done[index - 2]! : figure.previous;
  // 工业总产值连续|三年每年增长|30亿元
  const lasted =
    index > 0 && figure.all.parameters[index - 1]! && (name === "" || isStretch(name.replace(/每年$/, "")))
      ? (/^(.{2,}?)连续/.exec(done[index - 1]!.label)?.[1] ?? "")
      : "";
  if (lasted !== "") return labelled(lasted, "change");
  const { parameters, slots } = figure.all;
  // 每人每年可领|2.1万元|；与2020年1.6万元相比增加5000元
  const paid = name === "" && index > 1 && parameters[index - 2]! && isCompared(slots[index - 1]!);
  if (paid && slots[index - 2]!.quantity.unit === figure.slot.quantity.unit)
    return labelled(done[index - 2]!.label, "change");
  // 月补助标准为|375元|，比2015年提高91元
  const raised = name === "" && index > 0 && parameters[index - 1]! && clauses.length === 2 && gap.startsWith("，");
  if (raised && slots[index - 1]!.quantity.unit === figure.slot.quantity.unit && figure.slot.quantity.form === "money")
    return labelled(done[index - 1]!.label, "change");
  const last =
    (index > 0 && isCompared(figure.all.slots[index - 1]!) ? figure.comparable(index - 1) : null) ?? figure.likeLevel();
  // 人均收入18906元，占可支配收入的57.6%，增长|5.5%; 成交额39亿元，占全省的95%，翻了|一番
  const multiplied = figure.slot.quantity.form === "multiple";
  const share =
    last !== null && (figure.isShare() || multiplied) && done[last]!.label.includes("占") && !RAISED.test(gap);
  const rated = name === "" && isOfRate(figure) ? index - 1 : null;
  if (rated !== null) return labelled(done[rated]!.label, "level", rated);
  const level = share ? figure.lastThing() : last === null || name !== "" ? last : wholeOfList(figure, last);
  // 收入3.6万元，增长5%；扣除价格因素，实际增长|4%
  const parted = /[；。]/.test(GOES_ON.test(gap) ? gap.slice(1) : gap);
  const open = level !== null && !parted;
  if (name === "") {
    // 收入1886亿元，扣除留抵退税因素后增长3.2%，自然口径下降|4.2%
    if (open && previous?.label === `${WITHOUT.exec(previous?.label ?? "")?.[0]}${done[level]!.label}`)
      return labelled(done[level]!.label, "level", level);
    // 学校213所，占四成，比上年减少7所，下降|1.2个百分点: points are of the share.
    const shared =
      figure.followsChange && !parted && figure.slot.quantity.form === "points" ? shareBefore(figure) : null;
    if (shared !== null) return labelled(done[shared]!.label, "level", shared);
    if (open && figure.followsChange && isBeyond(previous?.label ?? ""))
      return labelled(done[level]!.label, "level", level);
    if (previous !== null && figure.followsChange && !parted)
      return labelled(previous.label, "change", isOfChange(figure) ? null : previous.of);
    // 比例78%、增加|12天: no share changes by days.
    const unlike =
      level !== null &&
      isRateOf(figure.all.slots[level]!) &&
      !isRateOf(figure.slot) &&
      figure.slot.quantity.unit !== null;
    // 出口920亿元，降幅比上月扩大|5个百分点|: of how it grew.
    if (
      open &&
      level !== null &&
      figure.slot.quantity.form === "points" &&
      GROWN.test(gap) &&
      !isRateOf(figure.all.slots[level]!)
    )
      return labelled(done[level]!.label, "level");
    // 三年净增主体2.4万户，年均增长|12%: no growth of what came anew.
    const came =
      open && level !== null && figure.isShare() && gap.includes("年均")
        ? CAME.exec(done[level]!.label)?.[0]
        : undefined;
    if (came !== undefined) return labelled(done[level!]!.label.slice(came.length), "level");
    if (open)
      return unlike
        ? labelled(done[level]!.label.replace(/(?<=.{2})(?:占比|比例|比重)$/, ""), "level")
        : labelled(done[level]!.label, "level", level);
    if (previous !== null && !parted) return labelled(previous.label, "change");
    const same = gap.includes("。") ? null : figure.wholeInUnit();
    if (same !== null) return labelled(done[same]!.label, "level", same);
    return labelled(
      figure.subjectBefore(true) ||
        after.noun ||
        previous?.label ||
        (clauses.some(isView) ? figure.all.opening : figure.all.before),
      "clause",
    );
  }
  // 12个重点行业|用电量|增长8.3%、产值增长|5%: of those who are counted
  const counted =
    previous?.rule === "noun" && figure.sameClause && gap === figure.lead && !figure.listed
      ? previous.label.slice(verbAt(previous.label).length)
      : figure.listed && previous?.rule === "owner" && figure.followsChange
        ? previous.head
        : "";
  if (counted !== "" && (verbAt(name) === "" || LASTS.test(name)) && !name.startsWith(counted))
    return labelled(`${counted}${name}`, "owner", null, counted);
  // 粮食产量跃上1.4万亿斤台阶、|亩产|提升9斤
  const crop = PER_FIELD.has(name) && figure.sameSentence ? CROP.exec(previous?.label ?? "")?.[1] : undefined;
  if (crop !== undefined) return labelled(`${crop}${name}`, "owner");
  // 猪肉价格上涨9%，|影响CPI|上涨0.1个百分点
  if (name.startsWith("影响") && previous !== null && figure.slot.quantity.form === "points")
    return labelled(`${previous.label.replace(/影响.*$/, "")}${name}`, "owner");
  // 审批时限压缩60%、|材料|减少40%: of the same.
  if (figure.sameClause && figure.followsChange && PAPERS.has(name) && LASTS.test(previous!.label.slice(-4)))
    return labelled(`${previous!.label.slice(0, -2)}${name}`, "list");
  const measure = productBeside(figure) || shareOfSector(figure);
  if (measure !== "") return labelled(`${name}${measure}`, "list");
  const kind = oneWay(figure) || classIn(figure);
  if (kind !== "") return labelled(kind, "part");
  // 零售额中，粮油类|增长14%: what the whole is measured in.
  const opened = HEAD.end(name) === "" && verbAt(name) === "" ? HEAD.end(figure.all.opened[index]!) : "";
  if (opened !== "" && !name.includes("占")) return labelled(`${name}${opened}`, "part");
  if ((/^扣除.*后$/.test(name) || /^剔除.*因素(?:影响)?后?$/.test(name)) && previous !== null)
    return labelled(`${name}${previous.label}`, "owner", open && done[level]!.label === previous.label ? level : null);
  // 投资17亿元，超额完成年度任务|2.1亿元
  if (open && !figure.isShare() && TASK.test(name))
    return labelled(`${done[level]!.label}${name.replace("完成", "超")}`, "owner");
  if (open && /^超.*(?:任务|目标|计划|预算)$/.test(name)) return labelled(`${done[level]!.label}${name}`, "owner");
  if (isStretch(name) && (open || index > 0))
    return open
      ? labelled(done[level]!.label, "level", level)
      : labelled(previous!.label.replace(CONTINUED, ""), "change");
  const again = levelNamed(figure);
  if (again !== null) return labelled(done[again]!.label, "level", again);
  const near = previous?.label === done[level ?? 0]?.label;
  if (open && near && isShareAgain(name, done[level]!.label)) return labelled(done[level]!.label, "level", level);
  if (open && near && needsOwner(name) && !isSibling(done[level]!.label, name))
    return labelled(owned(done[level]!.label, name), "owner");
  // 制造业投资增长6.1%，占全部投资比重提高|1.8个百分点
  const grown =
    figure.followsChange && !parted && /^占/.test(name) && previous !== null && /比重|占比|份额|比例|^占比$/.test(name);
  if (grown && !previous.label.includes("占")) return labelled(owned(previous.label, name), "owner");
  // 省属企业营收增长4%、利润增长|3%
  if (figure.followsChange && !parted && EARNED.has(name) && previous !== null && isFirm(previous.label))
    return labelled(owned(previous.label, name), "owner");
  // 生产总值年均增长6%，|2025年总量|比2020年增加3000亿元
  if (figure.followsChange && !parted && TOTALS.has(name)) return labelled(previous!.label, "change");
  const subject = clauses.length > 1 && needsOwner(name) ? figure.subjectBefore(true) : "";
  if (verbAt(subject) === "" && subject !== "" && !isSibling(subject, name))
    return labelled(owned(subject, name), "owner");
  // 民营企业进出口4亿元，占外贸比重提高到56%；|外商投资企业|增长13%
  const before = previous === null ? "" : previous.label.slice(Math.max(0, figure.all.areaIn(previous.label)));
  const shared = figure.followsChange || !NEXT_ITEM.test(gap) ? undefined : /^(.{4,}?)占/.exec(before)?.[1];
  const beside = figure.followsChange ? before : (shared ?? "");
  const goesOn = beside !== "" && !gap.includes("。");
  // 对中国香港进出口下降10%，|美国|增长3%
  const partner = beside.startsWith("对") && isKin(`对${name}`) ? inPlaceOf(`对${name}`, beside) : null;
  if (partner !== null && goesOn) return labelled(partner, "list");
  // 制造业投资增长5%。|采矿业|增长3%
  const alike = goesOn
    ? alikeTo(name, shared ?? previous?.label ?? "")
    : ((index === 0 && isKin(name) && !isShareGrown(figure)
        ? inPlaceOf(name, figure.all.before.replace(/占(?![地用比]).*$/, ""))
        : null) ?? name);
  return alike === name ? labelled(name, "before") : labelled(alike, "list");
}

const PER_FIELD = new Set(["亩产", "单产"]);
const CROP = /^([^，、]{2,6}?)(?:总产量?|产量)$/;

/** 占应到人数的85%，比上届|提高4%|: what is raised is the share. */
const RAISED = /(?:提高|提升|上升|降低)了?$/;

/** 服务业比重上升到51%。高技术制造业增长|11%: no share grows by a share; nor does …增速达到|6%. */
const isShareGrown = ({ slot, lead, all: { before } }: Figure): boolean =>
  /增[速幅]/.test(lead) || (slot.quantity.form === "percent" && /(?:比重|占比|比例|率)$/.test(before));

const PAPERS = new Set(["材料", "环节", "时限", "时间"]);
/** 办理|时限, 审核|材料: what is done for it is no deed of the sentence. */
const LASTS = /^.{2}(?:时限|时间|环节|材料|周期|成本)$/;

/** 完成投资126亿元，投资完成率65%，比时间进度快|15个百分点|. */
const isOfRate = ({ index, gap, slot, all: { slots, changes, parameters } }: Figure): boolean =>
  slot.quantity.form === "points" &&
  gap.startsWith("，") &&
  !/[；。]/.test(gap) &&
  index > 0 &&
  changes[index - 1] === null &&
  !parameters[index - 1] &&
  slots[index - 1]!.quantity.form === "percent";

/** 毕业生33万名，其中研究生2.7万名、本科生16.8万名，比上年|增加2.6万名: what changed is the whole of them. */
function wholeOfList({ gap, all: { slots, changes } }: Figure, last: number): number {
  if (!gap.startsWith("，") || !LISTS.has(slots[last]!.gap.charCodeAt(0))) return last;
  let first = last;
  while (first > 0 && LISTS.has(slots[first]!.gap.charCodeAt(0)) && changes[first - 1] === null) first--;
  const whole = first - 1;
  return whole >= 0 &&
    /^，其中/.test(slots[first]!.gap) &&
    slots[whole]!.quantity.unit === slots[last]!.quantity.unit &&
    changes[whole] === null
    ? whole
    : last;
}

/** 技能人才21万人，与上年比较，|技能人才|增加1.5万人; 床位150万张，…，|床位数|增加5万张: the level that has been told by that name, or null. */
function levelNamed({ name, done, index, slot, all: { slots, changes, parameters } }: Figure): number | null {
  const thing = isRateOf(slot) ? "" : name.replace(/(?<=.{2})(?:人数|总?数量?)$/, "");
  let most: number | null = null;
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) {
    if (changes[at] !== null || parameters[at]!) continue;
    const { label } = done[at]!;
    const inUnit = slots[at]!.quantity.unit === slot.quantity.unit;
    if (label === name) return inUnit || slot.quantity.form === "percent" ? at : null;
    if (!inUnit || thing.length < 2 || !label.endsWith(thing) || label.endsWith(`进${thing}`)) continue;
    if (!name.includes("总")) return at;
    // 研究生招生2万人，其中硕士生招生1.7万人，|招生总数|增加629人
    if (most === null || (slots[at]!.quantity.value ?? 0) > (slots[most]!.quantity.value ?? 0)) most = at;
  }
  return most;
}
const FAR = 8;

/** 甲面积与乙面积均下降，前者下降5%，|后者|下降8%: the one of two that the clause before the first names. */
function pairOf({ name, index, all }: Figure): Labelled | null {
  const second = name === "后者";
  const gap = all.slots[second ? index - 1 : index]?.gap ?? "";
  const names = namesOf(subjectOf(clausesOf(gap).at(-2) ?? "").replace(/(?:均|都|双双).*$/, ""), 2, all.areaIn);
  return names === null ? null : labelled(names[second ? 1 : 0]!, "respectively");
}
const PAIR = new Set(["前者", "后者"]);

const TOTALS = new Set(["总量", "总额", "规模"]);
const NEXT_ITEM = /^[^。]*；[^，；。]*$/;
const TASK = /^完成(?:年度?|全年|预期)?(?:目标|任务|计划)+$/;
/** 超年度任务|2.1亿元，增长20.6%: it is the whole that grew. */
const isBeyond = (label: string): boolean => /.{2}超(?:年度?|全年|预期)?(?:目标|任务|计划)+$/.test(label);

const GROWN = /^，(?:增[速幅]|[涨降跌]幅)/;
const CAME = /^净增加?(?=.{2})/;

/** What firms make, beside another measure of them. */
const EARNED = new Set(["利润", "利润总额", "利税", "税收", "营收", "营业收入", "产值"]);
const isFirm = (label: string): boolean =>
  /(?:企业|公司|集团|园区|开发区|高新区)$/.test(stem(label)) && HEAD.end(label) !== "";

/** 生产总值占全省的26%；增速达|16%|: of what was told before the semicolon. */
const GOES_ON = /^；(?:扣除|剔除|增[速幅](?:达到?|为))/;
const WITHOUT = /^扣除[^，]{2,20}?后/;

/** 衣着类价格上涨1%，居住类|下降2%. */
function ofClass(name: string, before: string): string {
  const measure = name.endsWith("类") ? /类(.{2,})$/.exec(before)?.[1] : undefined;
  return measure === undefined ? name : `${name}${measure}`;
}

/** 采矿业增加值增长4%，水、电、气等|生产和供应业|增长3%; null for no list of that kind. */
function ofSector(name: string, before: string): string | null {
  const at = name.indexOf("等") + 1;
  const alike = at > 0 ? inPlaceOf(name.slice(at), before) : null;
  return alike === null ? null : `${name.slice(0, at)}${alike}`;
}

/** 国有企业增加值增长4.1%，私营企业|增长7.9%: another that has the same measure. */
const alikeTo = (name: string, before: string): string =>
  HEAD.end(name) !== "" || verbAt(name) !== "" || /增[速幅]$/.test(name)
    ? name
    : (inPlaceOf(name, before) ??
      ofSector(name, before) ??
      (name.endsWith("类") ? ofClass(name, before) : measuredAlike(name, before)));

/** 新能源汽车产量增长17%，|集成电路|增长9%; 家具类零售额增长6%，|手机|增长20%: another product. */
const productBeside = ({ name, gap, lead, followsChange, previous }: Figure): string =>
  followsChange &&
  gap === `，${lead}` &&
  PRODUCT.test(name) &&
  !NO_PRODUCT.test(name) &&
  HEAD.end(name) === "" &&
  verbAt(name) === ""
    ? (MADE.exec(previous?.label ?? "")
        ?.slice(1)
        .find(Boolean) ?? "")
    : "";
const PRODUCT = /^[^，、的占比]{2,10}$/;
/** 三次产业结构为8:41:51，与上年相比，第一产业|下降0.5个百分点: its share; "" for any other. */
const shareOfSector = ({ name, slot, previous, all }: Figure): string =>
  slot.quantity.form === "points" && SECTOR.test(name) && STRUCTURE.test(previous?.label ?? all.before) ? "比重" : "";
const SECTOR = /^第?[一二三]次?产业$/;
const STRUCTURE = /产业(?:结构比?|比重|比例)$/;
const NO_PRODUCT = /(?:[业额量率资费入出口值数游贸建区]|消费|投资|经济|建设|同期|企业|人员)$/;
const MADE = /(?:.{2}(产量)|类(?:商品)?(零售额))$/;

/** 硕士300人，占25.3%，|占比|提高2个百分点; 女性占学员的37%，|女性占比|提高0.5个百分点. */
const isShareAgain = (name: string, label: string): boolean =>
  label.includes("占") &&
  (/^(?:所?占)?(?:比重?|比例)$/.test(name) || (name.endsWith("占比") && label.startsWith(name.slice(0, -1))));

/** The share that stands before a change of what was counted, or null. */
function shareBefore({ all: { slots, changes }, index, done }: Figure): number | null {
  const counted = done[index - 1]!.of;
  if (counted === null || isRateOf(slots[counted]!) || isRateOf(slots[index - 1]!)) return null;
  for (let at = index - 2; at > counted; at--)
    if (changes[at] === null && slots[at]!.quantity.form === "percent") return at;
  return null;
}

/** 增长5.4%，比上半年回落|0.2个百分点: what changed is the change. */
const isOfChange = ({ all, index, slot }: Figure): boolean =>
  slot.quantity.form === "points" && all.slots[index - 1]!.quantity.form === "percent";

/** 从|投资|行业看. */
const VIEW_OF = /(?<=^[分从按])(?:投资|消费|产值|税收)(?=.{2})/;

/** 居民消费价格上涨0.2%，其中食品类|上涨0.6%; 分门类看，采矿业|增长1.2%: a class of what changed, with its measure; "" for none. */
function classIn({ name, within, clauses, previous, all, followsChange, sameSentence }: Figure): string {
  const goesOn = previous?.rule === "part" && followsChange && sameSentence;
  if (!within && !goesOn && !clauses.some(isView) && clauses.at(-2) !== "其中") return "";
  if (HEAD.end(name) !== "" || verbAt(name) !== "" || /[率比占]|量$/.test(name)) return "";
  // 居民消费价格下降0.4%。其中，城市|下降0.3%
  if (clauses.at(-2) === "其中" && isKin(name)) {
    const whole = previous?.label ?? all.before;
    return whole === "" || whole.endsWith("增长") || name.endsWith(whole) || inPlaceOf(name, whole) !== null
      ? ""
      : `${name}${whole}`;
  }
  const alike = goesOn ? inPlaceOf(name, previous.label) : null;
  if (alike !== null) return alike;
  const view = clauses.find(isView);
  const measure =
    HEAD.end(previous?.label ?? (view !== undefined ? all.opening : all.before)) ||
    (VIEW_OF.exec(view ?? "")?.[0] ?? "");
  // 旅游花费增长9%，其中入境游客|增长52%: people are no money.
  const unlike = bearerAtEnd(name) && /(?:花费|收入|额)$/.test(measure) && !/[人户]均/.test(previous?.label ?? "");
  return measure === "" || unlike ? "" : `${name}${measure}`;
}
