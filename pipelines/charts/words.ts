import { isDeclaredBreak } from "../tables/declared-break.js";
import type { ChartLanguage } from "./chart.js";
import type { PointStatus } from "./read-points.js";
import type { Direction } from "./say-change.js";

/** The words that charts use, in both languages; a function where a number or a name goes in. */
export interface ChartWords {
  readonly status: { readonly [status in PointStatus | "target" | "disputed" | "none"]: string };
  readonly outcome: {
    readonly met: string;
    readonly missed: string;
    readonly pending: string;
    readonly unknown: string;
  };
  readonly direction: { readonly [direction in Direction | "broken"]: string };
  readonly kind: { readonly [kind: string]: string };
  readonly columns: { readonly [column: string]: string };
  readonly colon: string;
  readonly comma: string;
  readonly stop: string;
  readonly between: string;
  readonly noData: string;
  readonly inYear: (year: number | string) => string;
  readonly years: (first: number, last: number) => string;
  readonly implied: string;
  readonly jumped: string;
  readonly notFromZero: string;
  /** What stands at the line where a series breaks; a reason that says 可能 makes it a guess. */
  readonly broken: (reason: string) => string;
  /** The same in a sentence; the reason is Chinese, so that only a Chinese chart says it. */
  readonly brokenIn: (year: number, reason: string, says: "fact" | "reason") => string;
  readonly notComparable: string;
  readonly bounds: string;
  readonly bullet: string;
  readonly lowerIsBetter: string;
  /** Of a target: the years that it is a sum over. */
  readonly inAll: (first: number, last: number) => string;
  /** 目标7项, 重庆市7项有结果的目标; an area where all are of one. */
  readonly targets: (count: number, area: string, isDecided: boolean) => string;
  /** Targets that are sums over years have no place on an axis of years. */
  readonly sumsLeft: (sums: readonly string[]) => string;
  readonly coverage: string;
  readonly blank: string;
  readonly noChange: string;
  readonly changeOnYear: string;
  readonly changeBounds: string;
  /** Changes of too many times to be drawn to scale. */
  readonly tooLarge: (changes: readonly string[]) => string;
  readonly percentagePoints: string;
  readonly blackLine: string;
  readonly paleBars: string;
  /** 未达成：104.5万人（目标120万人）; without an actual value 尚无结果（目标160万人）. */
  readonly sayOutcome: (outcome: string, actual: string | null, target: string) => string;
  readonly missingYears: (years: readonly number[]) => string;
  readonly sources: (titles: readonly string[], documents: number) => string;
  readonly vintage: (vintage: string) => string;
  readonly more: (left: number) => string;
  readonly only: (name: string, year: number, area: string, value: string) => string;
  readonly highest: (name: string, year: number, area: string, value: string) => string;
  readonly rankOf: (area: string, value: string, rank: number, areas: number) => string;
  readonly areas: (count: number, missing: number) => string;
  /** 31个地区中28个增加、3个减少; up in 28 of 31 areas, down in 3. */
  readonly directions: (counts: DirectionCounts, of: "areas" | "indicators") => string;
  readonly fromTo: (first: number, last: number) => string;
  readonly lackYear: (count: number) => string;
  readonly otherUnit: (count: number) => string;
  readonly incomparable: (count: number) => string;
  readonly whole: string;
  readonly shareOf: (whole: string) => string;
  readonly sharePart: string;
  /** 2021年各部分之和105万人，总量120万人，两者不符，未画出. */
  readonly disagree: (row: string, sum: string, whole: string) => string;
  readonly disagreeAll: string;
  readonly lackParts: (rows: readonly string[]) => string;
  readonly needWhole: string;
  readonly fewParts: string;
  readonly oneScale: string;
  readonly ownScales: string;
  readonly covered: (indicators: number, years: string, published: number, implied: number) => string;
}

/** The words of a language. */
export function wordsIn(language: ChartLanguage): ChartWords {
  return language === "zh" ? chinese : english;
}

/** How many went which way. */
export type DirectionCounts = { readonly [direction in Direction]: number };

const totalOf = (counts: DirectionCounts) => ORDER.reduce((sum, direction) => sum + counts[direction], 0);

const isGuess = (reason: string) => reason.includes("可能") && !isDeclaredBreak(reason);

const ORDER = ["more", "less", "same", "unknown"] as const;

const chinese: ChartWords = {
  status: {
    published: "公布",
    estimated: "约数",
    implied: "推算",
    target: "目标",
    disputed: "另有说法",
    none: "没有数据",
  },
  outcome: { met: "达成", missed: "未达成", pending: "尚无结果", unknown: "无法判断" },
  direction: { more: "增加", less: "减少", same: "持平", unknown: "难以判断", broken: "口径变动" },
  kind: { flow: "全年合计", stock: "年末数", rate: "比率" },
  columns: {
    indicator: "指标",
    area: "地区",
    year: "年份",
    value: "数值",
    low: "下限",
    high: "上限",
    unit: "单位",
    status: "状态",
    source: "来源",
    quote: "原文",
    target: "目标",
    actual: "实际",
    outcome: "结果",
    change: "变化",
    statements: "说法数",
    rank: "名次",
    share: "实际为目标的百分比",
    range: "上下限",
    part: "部分",
    reason: "口径变动原因",
  },
  colon: "：",
  comma: "，",
  stop: "。",
  between: "至",
  noData: "没有数据",
  inYear: (year) => `${year}年`,
  years: (first, last) => (first === last ? `${first}年` : `${first}—${last}年`),
  implied: "推算",
  jumped: "前后统计口径可能不同",
  notFromZero: "纵轴不从0起",
  broken: (reason) => (isGuess(reason) ? "口径可能变动" : "口径变动"),
  brokenIn: (year, reason, says) => `${year}年起${chinese.broken(reason)}${says === "fact" ? "" : `（${reason}）`}`,
  notComparable: "与以前不可比",
  bounds: "阴影为上下限",
  bullet: "条为实际，黑线为目标",
  lowerIsBetter: "以低为好",
  inAll: (first, last) => `${first}—${last}年累计`,
  targets: (count, area, isDecided) => `${area}${count}项${isDecided ? "有结果的" : ""}目标`,
  sumsLeft: (sums) => `几年合计的目标不在图上：${sums.join("；")}`,
  coverage: "数据覆盖",
  blank: "空白为没有数据",
  noChange: "没有相邻两年的数据",
  changeOnYear: "比上年",
  changeBounds: "细线为上下限",
  tooLarge: (changes) => `变化过大未画出：${changes.join("；")}`,
  percentagePoints: "个百分点",
  blackLine: "黑线为",
  paleBars: "浅色条为约数或推算数",
  sayOutcome: (outcome, actual, target) => `${outcome}${actual === null ? "" : `：${actual}`}（目标${target}）`,
  missingYears: (years) => `缺${years.join("、")}年，线在缺数处断开`,
  sources: (titles, documents) => {
    if (documents === 0) return "";
    if (titles.length === 0) return `来源：${documents}份文件`;
    const named = `来源：${titles.map((title) => `《${title}》`).join("")}`;
    return documents > titles.length ? `${named}等${documents}份文件` : named;
  },
  vintage: (vintage) => `数据版本：${vintage}`,
  more: (left) => `另有${left}项未列出`,
  only: (name, year, area, value) => `${name}：${year}年${area}${value}`,
  highest: (name, year, area, value) => `${name}：${year}年${area}最多，${value}`,
  rankOf: (area, value, rank, areas) => `${area}${value}，在${areas}个地区中居第${rank}位`,
  areas: (count, missing) => `${count}个地区有数据${missing > 0 ? `，${missing}个地区当年没有数据` : ""}`,
  directions: (counts, of) => {
    const [all, things, one] = [totalOf(counts), of === "areas" ? "个地区" : "项指标", of === "areas" ? "个" : "项"];
    const present = ORDER.filter((direction) => counts[direction] > 0);
    if (present.length === 1 && all > 1) return `${all}${things}都${chinese.direction[present[0]!]}`;
    return `${all}${things}中${present.map((each) => `${counts[each]}${one}${chinese.direction[each]}`).join("、")}`;
  },
  fromTo: (first, last) => `${first}到${last}年`,
  lackYear: (count) => `${count}个缺其中一年，未画出`,
  otherUnit: (count) => `${count}项单位不同，未画出`,
  incomparable: (count) => `${count}个口径变动，不比较`,
  whole: "总量",
  shareOf: (whole) => `占${whole}的比重`,
  sharePart: "比重",
  disagree: (row, sum, whole) => `${row}各部分之和${sum}，总量${whole}，两者不符，未画出`,
  disagreeAll: "各部分之和与总量不符",
  lackParts: (rows) => `缺部分数据而未画出：${rows.join("、")}`,
  needWhole: "各部分没有总量可核对",
  fewParts: "构成图只画二到五个部分",
  oneScale: "各图纵轴相同",
  ownScales: "各图纵轴不同，只比较走势",
  covered: (indicators, years, published, implied) =>
    `${indicators}项指标，${years}：逐年看，有公布数的占${published}%${implied > 0 ? `，有推算数的占${implied}%` : ""}`,
};

const english: ChartWords = {
  status: {
    published: "published",
    estimated: "approximate",
    implied: "implied",
    target: "target",
    disputed: "stated otherwise",
    none: "no data",
  },
  outcome: { met: "met", missed: "missed", pending: "pending", unknown: "cannot be told" },
  direction: { more: "up", less: "down", same: "unchanged", unknown: "unclear", broken: "break in series" },
  kind: { flow: "total of the year", stock: "at the end of the year", rate: "rate" },
  columns: {
    indicator: "Indicator",
    area: "Area",
    year: "Year",
    value: "Value",
    low: "Lower bound",
    high: "Upper bound",
    unit: "Unit",
    status: "Status",
    source: "Source",
    quote: "Sentence",
    target: "Target",
    actual: "Actual",
    outcome: "Outcome",
    change: "Change",
    statements: "Statements",
    rank: "Rank",
    share: "Actual as a percentage of the target",
    range: "Bounds",
    part: "Part",
    reason: "Why the series breaks",
  },
  colon: ": ",
  comma: ", ",
  stop: ". ",
  between: " to ",
  noData: "no data",
  inYear: (year) => `in ${year}`,
  years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  implied: "implied",
  jumped: "the definition may have changed",
  notFromZero: "the vertical axis does not start at 0",
  broken: (reason) => (isGuess(reason) ? "possible break" : "break in series"),
  brokenIn: (year, reason) => `${isGuess(reason) ? "possible " : ""}break in series before ${year}`,
  notComparable: "not comparable to earlier years",
  bounds: "shaded: lower to upper bound",
  bullet: "bars: actual, black lines: target",
  lowerIsBetter: "lower is better",
  inAll: (first, last) => `${first}–${last} in all`,
  targets: (count, area, isDecided) =>
    `${count} ${count === 1 ? "target" : "targets"}${isDecided ? " with an outcome" : ""}${area === "" ? "" : `, ${area}`}`,
  sumsLeft: (sums) => `Sums over years are not drawn: ${sums.join("; ")}`,
  coverage: "Coverage",
  blank: "blank: no data",
  noChange: "no two years in a row",
  changeOnYear: "change on the year before",
  changeBounds: "thin lines: bounds",
  tooLarge: (changes) => `Too large to draw: ${changes.join("; ")}`,
  percentagePoints: "percentage points",
  blackLine: "black lines: ",
  paleBars: "Pale bars are approximate or implied",
  sayOutcome: (outcome, actual, target) => `${outcome}${actual === null ? "" : `: ${actual}`} (target ${target})`,
  missingYears: (years) => `No data for ${years.join(", ")}: the line is broken there`,
  sources: (titles, documents) => {
    if (documents === 0) return "";
    if (titles.length === 0) return `Sources: ${documents} ${documents === 1 ? "document" : "documents"}`;
    const named = `Sources: ${titles.map((title) => `《${title}》`).join(", ")}`;
    return documents > titles.length ? `${named} and others, ${documents} documents` : named;
  },
  vintage: (vintage) => `Vintage: ${vintage}`,
  more: (left) => `${left} more are not shown`,
  only: (name, year, area, value) => `${name}: ${area} ${value} in ${year}`,
  highest: (name, year, area, value) => `${name}: ${area} had the most in ${year}, ${value}`,
  rankOf: (area, value, rank, areas) => `${area} ${value}, number ${rank} of ${areas} areas`,
  areas: (count, missing) =>
    `${count} ${count === 1 ? "area" : "areas"} with data${missing > 0 ? `, ${missing} without data for the year` : ""}`,
  directions: (counts, of) => {
    const present = ORDER.filter((direction) => counts[direction] > 0);
    const [first = "", ...rest] = present.map((each) => `${english.direction[each]} in ${counts[each]}`);
    return [`${first} of ${totalOf(counts)} ${of}`, ...rest].join(", ");
  },
  fromTo: (first, last) => `from ${first} to ${last}`,
  lackYear: (count) => `${count} lack one of the years and are not drawn`,
  otherUnit: (count) => `${count} of another unit are not drawn`,
  incomparable: (count) => `${count} not compared: break in series`,
  whole: "Whole",
  shareOf: (whole) => `share of ${whole}`,
  sharePart: "Share",
  disagree: (row, sum, whole) => `${row} is not drawn: its parts make ${sum}, the whole is ${whole}`,
  disagreeAll: "the parts do not sum to the whole",
  lackParts: (rows) => `Not drawn for lack of a part: ${rows.join(", ")}`,
  needWhole: "there is no whole to check the parts against",
  fewParts: "a composition has two to five parts",
  oneScale: "one vertical scale for all",
  ownScales: "each its own vertical scale: compare the course only",
  covered: (indicators, years, published, implied) =>
    `${indicators} ${indicators === 1 ? "indicator" : "indicators"}, ${years}: ${published}% published${implied > 0 ? `, ${implied}% implied` : ""}`,
};
