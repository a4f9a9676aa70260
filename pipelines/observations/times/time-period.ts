import { censusYear } from "../../vocabulary/census-year.js";
import { fiveYearPlan } from "../../vocabulary/five-year-plan.js";
import { monthsIn, monthsOf, pad, yearOf } from "./period-parts.js";
import { isBeyond, type Years } from "./years.js";

// The period that a time in prose names.

/** The groups of the pattern of times. */
type Groups = Readonly<Record<string, string | undefined>>;

/** The period of an expression; null where it stands on a year that is not known, undefined where it is none. */
export function periodOf(
  groups: Groups,
  years: Years,
  current: number | null,
  told: number | null,
): string | null | undefined {
  const { now, reported } = years;
  const latest = reported ?? now;
  const part = (year: number, written: string) => partOf(year, written, latest);
  // 2022—2023学年 begins in the first of them
  if (groups.school !== undefined) return arabic(groups.from!);
  if (groups.from !== undefined) return `${arabic(groups.from)}/${arabic(groups.to!)}`;
  if (groups.listed !== undefined) return arabic(groups.listed);
  if (groups.year !== undefined) return part(Number(arabic(groups.year)), groups.part ?? "");
  if (groups.relative !== undefined) {
    const year = relativeYear(
      groups.relative,
      years,
      groups.relative === "全年" ? wholeYear(years, current, told) : current,
    );
    if (year === undefined) return undefined;
    return year === null ? null : part(year, groups.part2 ?? "");
  }
  const bare = monthsAlone(groups);
  if (bare !== undefined) {
    const year = current ?? latest;
    return year === null ? null : over(part(year, bare), groups.bare2 === undefined || current !== null ? null : years);
  }
  if (groups.plan !== undefined) return ofFiveYears(groups.plan, groups.planPart ?? "", latest);
  if (groups.past !== undefined) return pastYears(groups, years, current);
  if (groups.ago !== undefined) return latest === null ? null : String(latest - numeral(groups.ago));
  if (groups.future !== undefined) return yearsAhead(groups, years);
  if (groups.both !== undefined) return now === null ? null : `${now}/${now + 1}`;
  if (groups.recent !== undefined) {
    const year = current !== null && now !== null && current < now ? current : now;
    return reported !== null ? undefined : year === null ? null : String(year);
  }
  if (groups.term !== undefined) return sinceYear(years.termSince ?? null, latest);
  if (groups.congress !== undefined) return sinceYear(CONGRESSES[groups.congress]!, latest);
  if (groups.census !== undefined) return `${censusYear(groups.census)}`;
  if (groups.now !== undefined) return latest === null ? null : String(latest);
  return undefined;
}

/** 1—8月, 6月底, 上半年, 十二月份: without the year that they are of. */
const monthsAlone = ({ bare, bare2, bare3, bare4, bare5, bare6 }: Groups): string | undefined =>
  bare ?? bare2 ?? bare3 ?? bare4 ?? bare5 ?? (bare6 === undefined ? undefined : inArabic(bare6));

/** 近三年, 五年来, 五年累计: so many years up to the latest. */
function pastYears(groups: Groups, years: Years, current: number | null): string | null {
  const latest = years.reported ?? years.now;
  const { n, n2, n3, n4, n5, n6, n7, n8 } = groups;
  const count = numeral(n ?? n2 ?? n3 ?? n4 ?? n5 ?? n6 ?? n7 ?? n8 ?? "");
  // 2023年…，五年年均增长6%; 2023年，三年累计扩招: up to the year that is spoken of.
  const upToTold = n6 !== undefined || (n5 !== undefined && latest !== null && current === latest - 1);
  // 到2027年，…，五年新增5万人: the five that end then.
  const isAhead = (n4 ?? n5 ?? n8) !== undefined && current !== null && isBeyond(current, years);
  const upTo = upToTold && current !== null && latest !== null ? Math.min(current, latest) : latest;
  const last = isAhead ? current : count === FIVE && upTo === latest ? (beforePlan(years) ?? upTo) : upTo;
  // 过去一年: the one that is over; in December it is this one
  if (count < 2 && groups.past!.startsWith("过去") && latest === years.now && upTo === latest && latest !== null)
    return String(
      current !== null && current < latest ? current : (years.month ?? 0) >= YEAR_ENDS ? latest : latest - 1,
    );
  return last === null ? null : count < 2 ? String(last) : `${last - count + 1}/${last}`;
}

const FIVE = 5;
const YEAR_ENDS = 12;

/** 五年来 in a five-year plan of its first year or the one before: up to the last year before it; null in any other document. */
function beforePlan({ plan, now }: Years): number | null {
  const from = plan?.length === "2021/2025".length ? Number(plan.slice(0, 4)) : null;
  return from !== null && now !== null && Math.abs(now - from) <= 1 ? from - 1 : null;
}

/** 今后五年, 三年内; in a report of November from the year ahead. */
function yearsAhead({ m, m2, m3 }: Groups, { now, reported, planned, release }: Years): string | null {
  const count = numeral(m ?? m2 ?? m3 ?? "");
  const from = reported !== null && !release ? (planned ?? now) : now;
  return from === null ? null : count < 2 ? String(from) : `${from}/${from + count - 1}`;
}

/** 1—12月 in a letter of January: of the year before, as those months are over. */
function over(period: string, years: Years | null): string {
  if (years?.month == null || years.now === null || years.reported !== null || years.now !== yearOf(period))
    return period;
  const [from, to] = period.length === 4 ? [1, 12] : (monthsIn(period) ?? [0, 0]);
  return from === 1 && to > 6 && to > years.month ? `${years.now - 1}${period.slice(4)}` : period;
}

/** 2022年，…。目前，…，全年发证2万本 in a letter of February 2023: no year of which two months are over. */
const wholeYear = ({ now, month }: Years, current: number | null, told: number | null): number | null =>
  current === now && told !== null && told === (now ?? 0) - 1 && month != null && month <= FEW_MONTHS
    ? told
    : (current ?? told);
const FEW_MONTHS = 3;

/** The years in which a congress was held: 党的十八大以来. */
const CONGRESSES: Readonly<Record<string, number>> = { 十八: 2012, 十九: 2017, 二十: 2022 };

const sinceYear = (since: number | null, latest: number | null): string | null =>
  since === null || latest === null ? null : since < latest ? `${since}/${latest}` : String(latest);

function relativeYear(
  word: string,
  { now, reported, part, release }: Years,
  current: number | null,
): number | null | undefined {
  // In a release on a part of a year the whole of it is another time.
  const isYearOwn = reported !== null && part == null;
  if (word === "全年") return isYearOwn ? (current === reported ? reported : undefined) : (current ?? now);
  // 2017年，…，年内新增: of the year that is spoken of
  if (word === "年内") return isYearOwn ? undefined : current !== null && now !== null && current < now ? current : now;
  const before = word.startsWith("上") || word === "前一年";
  if (before && current !== null) return current - 1;
  if (now === null) return null;
  if (before) return now - 1;
  if (word === "明年") return now + 1;
  if (word.startsWith("去")) return now - 1;
  if (word.startsWith("前")) return now - 2;
  if (word === "当年") return current ?? reported ?? now;
  // 本年 in a release is the year that it is on.
  if (release && word.startsWith("本年")) return reported;
  return now;
}

/** A part of a year: 2023 with 1—8月 is 2023-01/08; with 以来 it is a span up to the latest year that the document can know of. */
function partOf(year: number, part: string, latest: number | null): string {
  if (part === "" || /[底末初]$/.test(part) === true) {
    const month = /^(\d{1,2})月/.exec(part);
    if (month === null) return String(year);
  }
  if (/(?:来|起|开始|至今)$/.test(part)) return latest === null || latest <= year ? String(year) : `${year}/${latest}`;
  if (part.startsWith("上半年")) return `${year}-H1`;
  if (part.startsWith("下半年")) return `${year}-H2`;
  if (part.startsWith("前三季度")) return `${year}-Q1/Q3`;
  const quarter = /^第?([一二三四])季度/.exec(part);
  if (quarter !== null) return `${year}-Q${numeral(quarter[1]!)}`;
  const months = /^前([^个]+)个月/.exec(part);
  if (months !== null) return monthsOf(year, 1, numeral(months[1]!));
  const between = /^(\d{1,2})(?:月份?)?[-—~至到]+(\d{1,2})月/.exec(part);
  if (between !== null) return monthsOf(year, Number(between[1]), Number(between[2]));
  const month = /^(\d{1,2})月/.exec(part);
  if (month !== null && Number(month[1]) <= 12) return `${year}-${pad(Number(month[1]))}`;
  return String(year);
}

/** A plan's period up to the latest year that the document can know of it; 十四五末 is its last year. */
function ofFiveYears(name: string, part: string, latest: number | null): string | undefined {
  const span = fiveYearPlan(name);
  if (span === null) return undefined;
  const [from, to] = span;
  if (part.endsWith("末")) return String(to);
  const ahead = /^前([三四34])年/.exec(part);
  if (ahead !== null) return `${from}/${from + numeral(ahead[1]!) - 1}`;
  return part === "以来" && latest !== null && latest > from ? `${from}/${latest}` : `${from}/${to}`;
}

/** 12月份 for 十二月份. */
const inArabic = (month: string): string =>
  month.replace(/^[^月]+/, (word) =>
    String(word[0] === "十" ? 10 + Math.max(0, DIGITS.indexOf(word[1] ?? "")) : DIGITS.indexOf(word)),
  );
const DIGITS = "〇一二三四五六七八九十";
const numeral = (word: string): number => {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === "两") return 2;
  const ten = word.indexOf("十");
  const digit = (mark: string) => Math.max(0, DIGITS.indexOf(mark));
  return ten < 0 ? digit(word) : (ten === 0 ? 1 : digit(word[0]!)) * 10 + digit(word[ten + 1] ?? "〇");
};

const arabic = (year: string): string =>
  /^\d/.test(year) ? year : [...year].map((digit) => DIGITS.indexOf(digit)).join("");
