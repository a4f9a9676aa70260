import { clausesOf } from "../clauses.js";
import { type Labelled, labelled } from "../labels/labelled.js";
import { GROWN } from "../labels/owner-before.js";
import { words } from "../meaning-words.js";
import { inPlaceOf, isKin } from "../names/kin.js";
import { nameIn } from "../names/name.js";
import { bearerOf, HEAD, LIFTS, measuredAlike, stem } from "../names/name-parts.js";
import { verbAt } from "../names/name-verbs.js";
import { isView } from "../names/no-name.js";
import { RATE } from "../parts/area-part.js";
import { partOf } from "../parts/part-of.js";
import { isRateOf } from "../slots.js";
import { isBareHead, namesOf, sharedName } from "./list-names.js";
import { APIECE_OF, completion, isTail } from "./respectively-before.js";
import { lastLevels, type Told, type ValueList } from "./value-list.js";

// Ways to name the values after 分别 by the names that stand before it.

/** 交通运输、仓储和邮政业，|房地产业增加值|分别: a sector with list marks of its own is parted by a comma. */
export function withSector(clauses: readonly string[], said: string): string {
  let names = said;
  for (let at = clauses.lastIndexOf(said) - 1; at >= 0; at--) {
    const before = clauses[at]!.replace(/^其中/, "");
    if (!before.endsWith("业") || !isKin(before)) break;
    names = `${before}、${names}`;
  }
  return names;
}

/** 食品业，纺织业，医药业|3个|行业产值分别增长|8%、4%、10%; 甲、乙、丙三个区分别实现…: those who are named before they are counted. */
export function byCounted(
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

export const COUNTED =
  /^(?:重点|主要|支柱|中心)?(行业|产业|门类|领域|行政区|区县?|县|地?市|省份?|地区|国家|企业|园区|乡镇|镇|街道|品种)([^，；。、]{0,8}?)(?:同比)?分别/;

/** 对博士、硕士分别给予|5万元、3万元补贴. */
export function byNamesGiven(_: ValueList, { names, award }: Told): readonly Labelled[] | null {
  if (names === null || award === "") return null;
  return names.map((name) => labelled(name.endsWith(award) ? name : `${name}${award}`, "award", null, name));
}

/** 分别给予|岗位补贴、社保补贴|286万元和514万元: what was given is named after it. */
export function byKindsGiven({ count, areaIn, isChanges }: ValueList, { after }: Told): readonly Labelled[] | null {
  const given = isChanges || !after.includes("、") ? undefined : GIVEN.exec(after)?.[1];
  const names = given === undefined ? null : namesOf(given, count, areaIn);
  return names?.map((name) => labelled(name, "respectively")) ?? null;
}
const GIVEN = /^(?:给予|发放|兑现|拨付|落实|享受|支出|支付)(.{2,}(?:补贴|补助|奖励|津贴|资金|待遇|贷款))$/;

/** 月收入由高到低依次是甲、乙，分别为|5000元、4000元; 收入增速最高的两个行业依次为甲、乙，增长率分别为|9%、7%. */
export function byRanked(
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
export function byShares(list: ValueList, { names, own, after, clauses }: Told): readonly Labelled[] | null {
  if (names === null || list.isChanges || !after.startsWith("占") || (list.first > 0 && isTail(own))) return null;
  const whole = wholeOf(list, own);
  const of = nameIn(after, false);
  const opened = of === "占" ? (AMONG.exec(clauses.at(-2) ?? "")?.[1] ?? "") : "";
  const all = opened !== "" ? `占${opened}` : of === "占" && whole !== null ? `占${stem(list.done[whole]!.label)}` : of;
  return names.map((name) => labelled(`${name}${all}`, "respectively"));
}

/** 在|资产总计|中，甲、乙分别占90%、10%. */
const AMONG = /^在?([^，]{2,20})中$/;

/** 毕业生就业率95%，其中研究生、本科分别为|97%、94%: the same rate of each. */
export function byPartsOfRate(
  { slots, changes, done, first, isChanges, before }: ValueList,
  { names, own, after, clauses }: Told,
): readonly Labelled[] | null {
  const parts = own.startsWith("其中") || clauses.at(-2)?.endsWith("其中") === true;
  if (names === null || isChanges || !parts || slots[first]!.quantity.form !== "percent" || !IS.test(after))
    return null;
  let level = first - 1;
  while (level >= 0 && (changes[level] !== null || slots[level]!.quantity.form !== "percent")) level--;
  const rate = level < 0 ? before : done[level]!.label;
  return RATE.test(rate) ? names.map((name) => labelled(ofRate(name, rate), "respectively")) : null;
}
const IS = /^(?:为|是|达到?)?(?:约|近|超过?)?$/;

/** 高职|去向落实率 for 高职 of 毕业生去向落实率. */
function ofRate(name: string, rate: string): string {
  if (/[率占]|占?比[重例]?$/.test(name)) return name;
  const other = inPlaceOf(name, rate) ?? measuredAlike(name, rate);
  if (other !== name) return other;
  const bearer = bearerOf(rate);
  return `${name}${bearer === "" ? RATE.exec(rate)![0] : rate.slice(bearer.length)}`;
}

/** 评聘高级教师54人、一级教师97人，其中乡村学校分别占|61%、68%: its share of each of them. */
export function byShareOfEach(list: ValueList, { names, own, after }: Told): readonly Labelled[] | null {
  const isShare =
    list.slots[list.first]!.quantity.form === "percent" && /^(?:各|均)?占(?:比|到)?(?:为|达)?$/.test(after);
  const levels = names === null && isShare && own.startsWith("其中") ? lastLevels(list) : null;
  const part = levels === null ? "" : nameIn(own, true);
  if (levels === null || part.length < 2) return null;
  return levels.map((level) => {
    const { label } = list.done[level]!;
    return labelled(`${part}占${label.slice(verbAt(label).length)}`, "respectively");
  });
}

/** 进口、出口分别增长3%、4%. */
export function byNames(list: ValueList, { names, own, said, after, clauses }: Told): readonly Labelled[] | null {
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
  // 投资增长7%。分产业看，第一、二产业分别增长|6%、8%: of what the sentence before tells
  const told = view === undefined ? "" : HEAD.end(list.before);
  const measure = !list.isChanges ? "" : HEAD.end(of?.label ?? "") || (VIEWED.exec(view ?? "")?.[1] ?? told);
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
  const last = list.isChanges && list.first > 0 ? list.done[list.first - 1]!.label : "";
  const crop = names.every((name) => GROWN.test(name)) ? (CROP.exec(last)?.[1] ?? "") : "";
  if (crop !== "") return names.map((name) => labelled(`${crop}${name}`, "respectively"));
  // 事业单位、国有企业分别拿出|55个、206个|岗位定向招聘
  const posts = POSTED.test(after) ? (POSTS.exec(list.slots[list.first + list.count - 1]!.tail)?.[0] ?? "") : "";
  if (posts !== "") return names.map((name) => labelled(`${name}${after}${posts}`, "respectively"));
  // 第一产业比重下降0.6个百分点，第二、第三产业分别提升|0.2和0.4个百分点
  const share = list.slots[list.first]!.quantity.form === "points" && SHARE.test(last) ? last : "";
  return names.map((name) => {
    const alike = share === "" ? null : inPlaceOf(name, share);
    if (alike !== null) return labelled(alike, "respectively");
    const full = !list.isChanges ? withVerb(name, after) : HEAD.end(name) === "" ? `${name}${measure}` : name;
    return labelled(whole === null ? full : partOf(full, list.done[whole]!.label), "respectively");
  });
}

/** 粮食总产量112万吨，亩产393公斤，|总产、单产|分别增长1.6%、0.9%. */
const CROP = /^([^，]{2,6}?)(?:总产量?|播种面积|产量|亩产|单产)$/;
const SHARE = /(?:比重|占比|比例|率)$/;

const POSTED = /^(?:拿出|提供|推出|开发|腾出|设置|安排)$/;
const POSTS = /^[^，；。、的\d]{0,6}(?:岗位|职位|编制|名额)/;

/** 从八大类消费|价格|看. */
const VIEWED = /(价格|投资|产值|增加值|零售额|销售额|收入)看$/;

const TRADED = /^[进出]口(?=[^，额总值占]{2,})/;

const TRADE = /^(?:进出口|[进出]口|投资|贸易额)$/;

/** 今年以来，分别引进博士|120人、150人. */
export function byDeed(list: ValueList, { clauses, after, award }: Told): readonly Labelled[] | null {
  const { isChanges, first, count, done } = list;
  const deed = isChanges ? "" : award || nameIn(after, false);
  const lead = clauses.at(-1)!;
  if (deed === "" || (first > 0 && (lead === "" || award !== "")) || nameIn(lead, true) !== "") return null;
  // 中小企业4万家、高新技术企业3万家，2023年分别新增|9600家、5800家
  const more = first > 0 && ANEW.test(deed) ? lastLevels(list) : null;
  if (more !== null)
    return more.map((level) => {
      const { label } = done[level]!;
      return labelled(`${deed}${label.slice(verbAt(label).length)}`, "respectively");
    });
  return Array.from({ length: count }, () => labelled(deed, "respectively"));
}

const ANEW = /^(?:[新净再].{1,2}|扩建|增加)$/;

/** 短缺职业为焊工、车工，缺口分别达|3210人、2680人. */
export function byBearers(
  { count, areaIn }: ValueList,
  { names, own, clauses, said }: Told,
): readonly Labelled[] | null {
  const head = nameIn(own, true);
  if (names !== null || !(isBareHead(head) || /^(?:[人户月年]均|平均)/.test(head))) return null;
  const told = clauses[clauses.lastIndexOf(said) - 1] ?? "";
  const bearers = namesOf(told.replace(/^.*[为是有：]/, "").replace(/(?<=、.*)等.*$/, ""), count, areaIn);
  return bearers?.map((name) => labelled(`${name}${head}`, "respectively")) ?? null;
}

/** 城乡居民收入分别增长|5%、6%. */
export function bySharedName(list: ValueList, { names, own, after, award }: Told): readonly Labelled[] | null {
  if (names !== null || award !== "" || isTail(own) || (APIECE_OF.test(own) && lastLevels(list) !== null)) return null;
  // 自治区财政分别安排资金|6亿元、7亿元
  const did = list.isChanges ? "" : nameIn(after, false);
  const deed = did.length >= 4 && FLOW.head(did) !== "" ? did : "";
  return sharedName(nameIn(own, true), list.count)?.map((label) => labelled(`${label}${deed}`, "respectively")) ?? null;
}

/** 甲、乙均突破亿元，分别达到|1.2亿元、1.3亿元: those of whom one value was told before. */
export function byNamesBefore(
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
export function byNamesAlone(_: ValueList, { names }: Told): readonly Labelled[] | null {
  return names?.map((name) => labelled(name, "respectively")) ?? null;
}

const withVerb = (name: string, verb: string): string => {
  const rate = completion(verb);
  const done = nameIn(verb, false).replace(FROM, "");
  if (LIFTS.test(done)) return `${stem(name)}${done}`;
  if (rate === "" && TAKES.test(done) && FLOW.find(name) < 0 && !(DOERS.test(name) && TEACHES.test(done)))
    return `${done}${name}`;
  if (DOERS.test(name) && TEACHES.test(done)) return `${name}${done}`;
  return `${name}${rate !== "" ? rate : done.length >= 4 && (FLOW.head(done) !== "" || GATHERS.test(done)) ? done : ""}`;
};

/** 分别从省级医院|引进专家. */
const FROM = /^从[^，；。]{2,10}?(?=引进|选派|招[聘募录]|选聘|聘请|遴选)/;

const GATHERS = /^(?:集聚|汇聚|拥有|入驻|带动|吸引)/;

/** 博士、硕士分别引进|120人、150人: deeds that are done to those named. */
const TAKES =
  /^(?:新(?:认定|获批|获评|入选|增|建|设|引进|培育|评|注册|登记|签约|开工)|建成|引进|培训|培育|培养|认定|扩招|招[收聘募录]|评选|组建|选[派拔]|表彰|输送)$/;

/** 甲基地、乙基地分别培训|1200人、800人: who does it. */
const DOERS = /(?:基地|学院|学校|中心|公司|集团|企业|[县区市镇局校院])$/;
const TEACHES = /^(?:培训|招[收聘录]|引进|输送|招生)$/;

/** What parts after 其中 are parts of: the last level before that is no share of another. */
function wholeOf({ slots, changes, first }: ValueList, own: string): number | null {
  if (!own.startsWith("其中")) return null;
  for (let at = first - 1; at >= 0; at--) if (changes[at] === null && !isRateOf(slots[at]!)) return at;
  return null;
}

const FLOW = words("flow");
