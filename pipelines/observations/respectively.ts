import { awardIn, receiverIn, setUpIn } from "./award.js";
import { clausesOf } from "./clauses.js";
import { dealt } from "./dealt.js";
import type { Figures } from "./figure.js";
import { inPlaceOf, isKin } from "./kin.js";
import { type Labelled, labelled } from "./labelled.js";
import { isBareHead, namesOf, sharedName } from "./list-names.js";
import { words } from "./meaning-words.js";
import { nameIn } from "./name.js";
import { HEAD, LIFTS, stem } from "./name-parts.js";
import { verbAt } from "./name-verbs.js";
import { isView } from "./no-name.js";
import { partOf } from "./part-of.js";
import {
  APIECE_OF,
  byAwardOfLevels,
  byBase,
  byBenefit,
  byChanged,
  byChangedTo,
  byChangesBefore,
  byLevels,
  byOthers,
  byRate,
  byReceivers,
  bySameNames,
  byThose,
  byYears,
  completion,
  isTail,
} from "./respectively-before.js";
import { isListMark, isRateOf, isTime, listLength, type Slot } from "./slots.js";
import { lastLevels, type Told, type ValueList } from "./value-list.js";

/**
 * Hands the names before 分别 to the values after it, one each.
 *
 *     进口、出口分别增长3%、4%          → 进口, 出口
 *     新建A10个、B19个，分别增长5%、6%   → the levels before, which these changes are of
 *
 * @param first index of the first value after 分别
 * @returns a label for each value of the list, or null where names and values do not fit
 */
export function respectively(
  { slots, changes, origins, areaIn, before }: Figures,
  done: readonly Labelled[],
  first: number,
): readonly Labelled[] | null {
  const gap = pastTerm(slots, done, first);
  if (first > 0 && isListMark(gap)) return null;
  const count = listLength(slots, first);
  if (count < 2) return null;
  const list = { slots, changes, origins, done, first, count, gap, areaIn, before, isChanges: changes[first] !== null };
  const [at, from] = markOf(list);
  if (at < 0) return dealt(list);
  const after = gap.slice(from);
  if (/[，；。]/.test(after)) return null;
  const told = toldBy(list, gap.slice(0, at), after);
  for (const way of WAYS) {
    const labels = way(list, told);
    if (labels !== null) return labels;
  }
  return null;
}

/** 86个技改项目、|10个|文旅项目，分别完成投资…: without the noun of the figure before, unless the names before it are as many as it counts. */
function pastNoun(slots: readonly Slot[], done: readonly Labelled[], first: number): string {
  const { gap } = slots[first]!;
  const before = done.at(-1);
  const noun = before?.rule === "noun" ? (/^[^，；。、]{2,}?(?=，|分别)/.exec(gap)?.[0] ?? "") : "";
  if (noun === "" || !before!.label.endsWith(noun)) return gap;
  const isNamed = COUNTED.test(gap) && slots[first - 1]!.quantity.value === listLength(slots, first);
  return isNamed ? gap : gap.slice(noun.length);
}

/** 对博士、硕士（不含在职），|三年|内每年分别给予3万元、1万元: for how long parts no names from their values. */
function pastTerm(slots: readonly Slot[], done: readonly Labelled[], first: number): string {
  const gap = pastNoun(slots, done, first);
  const term = first === 0 ? undefined : slots[first - 1]!;
  return term === undefined || !isTime(term.quantity) || !FOR_TERM.test(gap) || !/[、和]/.test(term.gap)
    ? gap
    : `${term.gap.replace(/（[^（）]*）/g, "").replace(/[，、]*(?:连续|每月)?$/, "")}，${gap.replace(TERM, "")}`;
}
const TERM = /^[一二两三四五六七八九十\d]{1,2}(?:年|个月)内?/;
const FOR_TERM = new RegExp(`${TERM.source}(?:可|每[年月]|一次性)*分别`);

/** The ways to name the values after 分别, in the order in which they are tried. */
const WAYS: readonly ((list: ValueList, told: Told) => readonly Labelled[] | null)[] = [
  ...[
    byCounted,
    byYears,
    byNamesGiven,
    byRanked,
    byShares,
    byOthers,
    byChangesBefore,
    byNames,
    byDeed,
    byBearers,
    byBenefit,
    byChanged,
    byChangedTo,
  ],
  ...[byBase, byThose, bySameNames, bySharedName],
  ...[byRate, byReceivers, byAwardOfLevels, byNamesBefore, byLevels, byNamesAlone],
];

/** Where 分别 or what stands for it begins, and where what it says of the values does: -1 where there is none. */
function markOf({ gap, first, isChanges, slots }: ValueList): readonly [at: number, from: number] {
  const apiece = gap.includes("各") ? APIECE.exec(gap) : null;
  if (apiece !== null) return [apiece.index, apiece.index + 1];
  const either = first > 0 && gap.includes("或") ? gap.search(EITHER) : -1;
  if (either >= 0) return [either, gap.length];
  // 甲、乙分别减少3人和4人，|各|下降5%和6%
  if (EACH_FELL.test(gap)) return [1, 2];
  // 游客838万人次，收入75亿元，同比增长|18%、21%
  if (isChanges && slots[first + 1]!.gap === "、" && BOTH_GREW.test(gap)) return [1, 1];
  if (first === 0 || !EACH.test(gap)) {
    const each = gap.lastIndexOf("分别");
    const at = gap.includes("依次") ? Math.max(each, gap.search(/依次(?=[为是达])/)) : each;
    return [at, at + 2];
  }
  const grade = gap.lastIndexOf("级");
  return grade < 0 ? [1, 2] : [grade + 1, gap.length];
}

/** 省级各|20家、30家; 国家级基地9个、工作室14个，省级|31个、47个; 新建工作室25个、基地10个，各补助|50万元、300万元. */
const EACH = /^[，；](?:[^，；。]{0,4}级(?:各|达)?|各(?:给予)?(?:一次性)?(?:补助|补贴|奖励|资助))$/;

/** 分别给予40万元、20万元购房补贴，或每月|2500元、1500元|租房补贴. */
const EITHER = /[，、]或者?按?(?:每[人月年])*(?:给予|发放|享受)?$/;

const BOTH_GREW = /^，(?:同比|[比较]上年(?:同期)?)(?:增长|下降|增加|减少|提高|上升)$/;
const EACH_FELL = /^，各(?:下降|上升|增长|减少|增加|提高|降低)了?$/;

/** 高级、中级、初级各|占5%、27%、68%. */
const APIECE =
  /(?<=[、和与][^，；。：]{1,14})各(?=(?:(?:占|奖励|补助|资助|承担|完成|增长|下降|为|有)[^，；。]{0,4})?$)/;

/** 实施生活补贴，博士、硕士分别按每年|3万元、2万元|发放. */
const BY_RULE = /^(?:按|每[人月年])/;
const GIVES = /^(?:给予|发放|奖励|补助|补贴)(?:最高)?$/;
function toldBy({ slots, done, first, count, isChanges, areaIn }: ValueList, before: string, after: string): Told {
  const clauses = clausesOf(before.includes("较") ? before.replace(FASTER, "") : before);
  const said = clauses.findLast((clause) => nameIn(clause, true) !== "" && !WITHOUT.test(clause)) ?? "";
  const paid = slots[first]!.quantity.form === "money" && /^[对给向]/.test(said);
  // 给予A类人才200万元安家补贴；对B、C类人才分别给予|100万元、60万元
  const last = paid && GIVES.test(after) ? done.at(-1) : undefined;
  const same = last?.rule === "award" ? last.label.slice(last.head.length) : "";
  const ruled = slots[first]!.quantity.form === "money" && BY_RULE.test(after) ? setUpIn(clauses.at(-2) ?? "") : "";
  const award = isChanges ? "" : awardIn(after, slots[first + count - 1]!.tail) || same || ruled;
  const own = award !== "" || paid ? receiverIn(said) || said : said;
  const names = namesOf(own, count, areaIn) ?? namesOf(withSector(clauses, own), count, areaIn);
  return { clauses, said, own, after, award, names };
}

/** 甲收入5万元，乙收入2万元，扣除价格因素，|分别增长: it names none of them. */
const WITHOUT = /^[扣剔]除[^，]{0,14}因素(?:影响)?后?$/;

/** 交通运输、仓储和邮政业，|房地产业增加值|分别: a sector with list marks of its own is parted by a comma. */
function withSector(clauses: readonly string[], said: string): string {
  let names = said;
  for (let at = clauses.lastIndexOf(said) - 1; at >= 0; at--) {
    const before = clauses[at]!.replace(/^其中/, "");
    if (!before.endsWith("业") || !isKin(before)) break;
    names = `${before}、${names}`;
  }
  return names;
}

/** 增速较快的|甲市、乙市分别增长9%、8%. */
const FASTER = /(?<=^|，)(?:增[速幅长]|涨幅|降幅)较[快高大慢低小]的(?!是|为|[^，]{1,8}[是为依])/;

/** 食品业，纺织业，医药业|3个|行业产值分别增长|8%、4%、10%; 甲、乙、丙三个区分别实现…: those who are named before they are counted. */
function byCounted(
  { slots, first, count, areaIn, gap, isChanges }: ValueList,
  { after }: Told,
): readonly Labelled[] | null {
  const [, kind, measure] = (first > 0 && COUNTED.exec(gap)) || [];
  const all = kind === undefined ? undefined : slots[first - 1]!;
  if (kind === undefined || all?.quantity.value !== count || all.quantity.form !== "count") return null;
  const clauses = clausesOf(all.gap);
  const names = namesOf(withSector(clauses, clauses.at(-1)!), count, areaIn);
  const done = nameIn(after, isChanges);
  const place = /[区县市]$/.exec(kind)?.[0] ?? "";
  return (
    names?.map((name) =>
      labelled(`${name}${/[省市县区州]$/.test(name) ? "" : place}${measure}${done}`, "respectively", null, name),
    ) ?? null
  );
}
const COUNTED =
  /^(?:重点|主要|支柱|中心)?(行业|产业|门类|领域|行政区|区县?|县|地?市|省份?|地区|国家|企业|园区|乡镇|镇|街道|品种)([^，；。、]{0,8}?)(?:同比)?分别/;

/** 对博士、硕士分别给予|5万元、3万元补贴. */
function byNamesGiven(_: ValueList, { names, award }: Told): readonly Labelled[] | null {
  if (names === null || award === "") return null;
  return names.map((name) => labelled(name.endsWith(award) ? name : `${name}${award}`, "award", null, name));
}

/** 月收入由高到低依次是甲、乙，分别为|5000元、4000元; 收入增速最高的两个行业依次为甲、乙，增长率分别为|9%、7%. */
function byRanked(
  { count, areaIn, gap, before, isChanges }: ValueList,
  { clauses, own, said }: Told,
): readonly Labelled[] | null {
  if (!gap.includes("依次") && !gap.includes("由高到低") && !gap.includes("较")) return null;
  const at = clauses.findLastIndex((clause) => RANKED.test(clause));
  const end = clauses.lastIndexOf(said);
  const [, measure, head] = RANKED.exec(clauses[at] ?? "") ?? [];
  if (measure === undefined || end < at) return null;
  const rate = end > at ? nameIn(own, true) : "";
  const last = rate !== "" && (isBareHead(rate) || /率$/.test(rate)) ? end : end + 1;
  const names = namesOf([head, ...clauses.slice(at + 1, last)].join("、"), count, areaIn);
  const whole = `${nameIn(measure, true)}${last > end || isChanges ? "" : rate}`;
  return (
    names?.map((name) => labelled((measure === "" && inPlaceOf(name, before)) || `${name}${whole}`, "respectively")) ??
    null
  );
}
const RANKED =
  /^([^，]*?)(?:[由从](?:高到低|低到高|大到小|多到少)(?:排[列序名]?)?|(?:(?:同比)?增[速幅长])?[最较][高低快慢多少大小]的[^，是为]{0,8}?)(?:依次|分别)?[是为](.{2,})$/;

/** 规上工业增加值2000亿元，其中甲、乙分别占|30%、20%. */
function byShares(list: ValueList, { names, own, after }: Told): readonly Labelled[] | null {
  if (names === null || list.isChanges || !after.startsWith("占") || (list.first > 0 && isTail(own))) return null;
  const whole = wholeOf(list, own);
  const of = nameIn(after, false);
  const all = of === "占" && whole !== null ? `占${stem(list.done[whole]!.label)}` : of;
  return names.map((name) => labelled(`${name}${all}`, "respectively"));
}

/** 进口、出口分别增长3%、4%. */
function byNames(list: ValueList, { names, own, said, after, clauses }: Told): readonly Labelled[] | null {
  if (names === null || (list.first > 0 && isTail(own))) return null;
  const whole = wholeOf(list, own);
  // 增加值增长7%，其中，汽车、电子分别增长|12%、5%; 投资90亿元，其中第一、二产业分别增长|12%、5%
  const of =
    clauses.at(-2)?.endsWith("其中") || (whole === null && own.startsWith("其中"))
      ? list.done.at(-1)
      : whole === null
        ? undefined
        : list.done[whole];
  const view = list.isChanges ? clauses.findLast(isView) : undefined;
  const measure = !list.isChanges ? "" : HEAD.end(of?.label ?? "") || (VIEWED.exec(view ?? "")?.[1] ?? "");
  // 出口机电产品增长1%，其中家电、汽车分别增长|2%、6%
  const traded = list.isChanges
    ? (TRADED.exec(of?.label.slice(Math.max(0, list.areaIn(of.label))) ?? "")?.[0] ?? "")
    : "";
  const done = nameIn(after, false);
  // 对东盟、韩国分别进出口|1894亿元、1766亿元
  if (!list.isChanges && /^对(?!口)/.test(said) && TRADE.test(done))
    return names.map((name) => labelled(`${name.startsWith("对") ? "" : "对"}${name}${done}`, "respectively"));
  if (traded !== "" && names.every((name) => HEAD.end(name) === "" && verbAt(name) === "" && !/[进出]口/.test(name)))
    return names.map((name) => labelled(`${traded}${name}`, "respectively"));
  return names.map((name) => {
    const full = !list.isChanges ? withVerb(name, after) : HEAD.end(name) === "" ? `${name}${measure}` : name;
    return labelled(whole === null ? full : partOf(full, list.done[whole]!.label), "respectively");
  });
}

/** 从八大类消费|价格|看. */
const VIEWED = /(价格|投资|产值|增加值|零售额|销售额|收入)看$/;
const TRADED = /^[进出]口(?=[^，额总值占]{2,})/;
const TRADE = /^(?:进出口|[进出]口|投资|贸易额)$/;

/** 今年以来，分别引进博士|120人、150人. */
function byDeed({ isChanges, first, count }: ValueList, { clauses, after, award }: Told): readonly Labelled[] | null {
  const deed = isChanges ? "" : award || nameIn(after, false);
  const lead = clauses.at(-1)!;
  if (deed === "" || (first > 0 && (lead === "" || award !== "")) || nameIn(lead, true) !== "") return null;
  return Array.from({ length: count }, () => labelled(deed, "respectively"));
}

/** 短缺职业为焊工、车工，缺口分别达|3210人、2680人. */
function byBearers({ count, areaIn }: ValueList, { names, own, clauses, said }: Told): readonly Labelled[] | null {
  const head = nameIn(own, true);
  if (names !== null || !(isBareHead(head) || /^(?:[人户月年]均|平均)/.test(head))) return null;
  const told = clauses[clauses.lastIndexOf(said) - 1] ?? "";
  const bearers = namesOf(told.replace(/^.*[为是有：]/, "").replace(/(?<=、.*)等.*$/, ""), count, areaIn);
  return bearers?.map((name) => labelled(`${name}${head}`, "respectively")) ?? null;
}

/** 城乡居民收入分别增长|5%、6%. */
function bySharedName(list: ValueList, { names, own, award }: Told): readonly Labelled[] | null {
  if (names !== null || award !== "" || isTail(own) || (APIECE_OF.test(own) && lastLevels(list) !== null)) return null;
  return sharedName(nameIn(own, true), list.count)?.map((label) => labelled(label, "respectively")) ?? null;
}

/** 甲、乙均突破亿元，分别达到|1.2亿元、1.3亿元: those of whom one value was told before. */
function byNamesBefore(
  { slots, first, count, areaIn, isChanges }: ValueList,
  { own }: Told,
): readonly Labelled[] | null {
  if (isChanges || first === 0 || !isTail(own)) return null;
  const before = clausesOf(slots[first - 1]!.gap).at(-1)!;
  const names = BOTH.test(before) ? namesOf(before.replace(BOTH, ""), count, areaIn) : null;
  return names?.map((name) => labelled(name, "respectively")) ?? null;
}
const BOTH = /[都均](?:首次)?(?:突破|超过?|达到?|跨越|迈上)$/;

/** Names that would rather be of levels before, where there are none. */
function byNamesAlone(_: ValueList, { names }: Told): readonly Labelled[] | null {
  return names?.map((name) => labelled(name, "respectively")) ?? null;
}

const withVerb = (name: string, verb: string): string => {
  const rate = completion(verb);
  const done = nameIn(verb, false).replace(FROM, "");
  if (LIFTS.test(done)) return `${stem(name)}${done}`;
  if (rate === "" && TAKES.test(done) && FLOW.find(name) < 0) return `${done}${name}`;
  return `${name}${rate !== "" ? rate : done.length >= 4 && (FLOW.head(done) !== "" || GATHERS.test(done)) ? done : ""}`;
};

/** 分别从省级医院|引进专家. */
const FROM = /^从[^，；。]{2,10}?(?=引进|选派|招[聘募录]|选聘|聘请|遴选)/;

const GATHERS = /^(?:集聚|汇聚|拥有|入驻|带动|吸引)/;

/** 博士、硕士分别引进|120人、150人: deeds that are done to those named. */
const TAKES = /^(?:新增|新建|建成|引进|培训|培育|培养|认定|招[收聘募]|评选|组建|选[派拔]|表彰|输送)$/;

/** What parts after 其中 are parts of: the last level before that is no share of another. */
function wholeOf({ slots, changes, first }: ValueList, own: string): number | null {
  if (!own.startsWith("其中")) return null;
  for (let at = first - 1; at >= 0; at--) if (changes[at] === null && !isRateOf(slots[at]!)) return at;
  return null;
}

const FLOW = words("flow");
