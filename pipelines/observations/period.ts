import type { TimeBasis } from "./observation.js";

/** A period and how it is known. */
export interface Period {
  readonly period: string | null;
  readonly basis: TimeBasis;
}

/** The years that a document's words stand on: 今年 is `now`; what it reports on and what it plans for. */
export interface Years {
  readonly now: number | null;
  readonly reported: number | null;
  readonly planned: number | null;
}

/**
 * The last period that the words before a quantity name, resolved.
 *
 *     截至去年底，… | 2019年以来 | 前三季度 | “十四五”期间 | 到2027年
 *
 * @returns null where no period stands there
 */
export function statedPeriod(words: string, years: Years): string | null {
  let found: string | null = null;
  let at = -1;
  for (const { pattern, read } of PATTERNS)
    for (const match of words.matchAll(pattern)) {
      const index = match.index ?? 0;
      if (index < at || /(?:比|较|相比|与|于)$/.test(words.slice(0, index))) continue;
      const period = read(match, years);
      if (period === null) continue;
      found = period;
      at = index;
    }
  return found;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray | RegExpMatchArray, years: Years) => string | null;
}

const shifted = (year: number | null, by: number) => (year === null ? null : String(year + by));
const pad = (month: string) => month.padStart(2, "0");
const FIVE_YEAR: Readonly<Record<string, string>> = {
  十一五: "2006/2010",
  十二五: "2011/2015",
  十三五: "2016/2020",
  十四五: "2021/2025",
  十五五: "2026/2030",
};

/** In rising order of weight at one place: a later pattern at the same index wins. */
const PATTERNS: readonly Pattern[] = [
  { pattern: /(?<!\d)((?:19|20)\d\d)年/g, read: ([, year]) => year! },
  { pattern: /今年|本年|当年/g, read: (_, years) => shifted(years.now, 0) },
  { pattern: /去年|上年(?!度?(?:末|底)?(?:增|减|提|下|上|相))/g, read: (_, years) => shifted(years.now, -1) },
  { pattern: /前年/g, read: (_, years) => shifted(years.now, -2) },
  { pattern: /(?<!\d)((?:19|20)\d\d)年?[—–-]+((?:19|20)\d\d)年/g, read: ([, from, to]) => `${from}/${to}` },
  { pattern: /((?:19|20)\d\d)年以来/g, read: ([, from], { now }) => (now === null ? null : `${from}/${now}`) },
  { pattern: /((?:19|20)\d\d)年(?:第?一季度)/g, read: ([, year]) => `${year}-Q1` },
  { pattern: /((?:19|20)\d\d)年前三季度/g, read: ([, year]) => `${year}-Q1/Q3` },
  { pattern: /((?:19|20)\d\d)年上半年/g, read: ([, year]) => `${year}-H1` },
  { pattern: /((?:19|20)\d\d)年(?:1|1月)[—–-]+(\d{1,2})月/g, read: ([, year, month]) => `${year}-01/${pad(month!)}` },
  { pattern: /((?:19|20)\d\d)年(\d{1,2})月/g, read: ([, year, month]) => `${year}-${pad(month!)}` },
  { pattern: /截至((?:19|20)\d\d)年(?:底|末)/g, read: ([, year]) => year! },
  {
    pattern: /(?<!\d|年)(?:1|1月)[—–-]+(\d{1,2})月/g,
    read: ([, month], { now }) => (now === null ? null : `${now}-01/${pad(month!)}`),
  },
  { pattern: /(?<!\d|年)前三季度/g, read: (_, { now }) => (now === null ? null : `${now}-Q1/Q3`) },
  { pattern: /(?<!\d|年)上半年/g, read: (_, { now }) => (now === null ? null : `${now}-H1`) },
  { pattern: /(?<!\d|年|三|四|二)一季度/g, read: (_, { now }) => (now === null ? null : `${now}-Q1`) },
  {
    pattern: /截至(?:今年)?(\d{1,2})月(?:底|末)?/g,
    read: ([, month], { now }) => (now === null ? null : `${now}-${pad(month!)}`),
  },
  { pattern: /[“"]?(十[一二三四五]五)[”"]?(?:时期|期间|以来|规划期)/g, read: ([, plan]) => FIVE_YEAR[plan!] ?? null },
  {
    pattern: /(?:近|过去|这)?五年(?:来|间)|过去五年/g,
    read: (_, { reported }) => (reported === null ? null : `${reported - 4}/${reported}`),
  },
  { pattern: /近三年(?:来)?|三年来/g, read: (_, { now }) => (now === null ? null : `${now - 2}/${now}`) },
];
