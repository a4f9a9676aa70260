import type { Labelled } from "../labels/labelled.js";
import { LISTS, listLength, type Slot } from "../slots.js";
import { isYear } from "./period-parts.js";
import { timeExpressions } from "./time-expression.js";
import type { Times } from "./times.js";
import type { Years } from "./years.js";

/**
 * Follows the years that a sentence hands to the values of its lists; what is listed after them, as many, is of the same years, and so are
 * the changes of such values.
 *
 *     2021年、2022年分别引进博士120人、150人，增长5%、25%，留存率分别为90%、91%
 *     2021—2022年资助专家200人，其中青年专家分别为40人、50人
 *     2021年、2022年分别培训9万人和8万人，发放补贴7000万元和6000万元
 *     引进博士270人，其中2021年120人、2022年150人，留存率分别为90%、91%
 */
export class YearsEach {
  private ofFigures: (string | undefined)[] = [];
  /** What was told of each figure so far. */
  private stated: (string | null)[] = [];
  private each: readonly string[] | null = null;

  constructor(private readonly years: Years) {}

  sentence(): void {
    this.stated = [];
    if (this.each === null) return;
    this.ofFigures = [];
    this.each = null;
  }

  /**
   * The times of the next figure, in order.
   * @param labels what each figure is called, and which level it changes
   * @param told what the words around it say
   */
  figure(slots: readonly Slot[], index: number, labels: readonly Labelled[], told: Times): Times {
    const { gap } = slots[index]!;
    if (gap.includes("分别") || gap.includes("依次") || (gap.includes("年") && LISTED.test(gap))) {
      const count = listLength(slots, index);
      const own =
        yearsRespectively(gap, count, this.years) ??
        (!gap.includes("平均") &&
        (gap.includes("分别") || gap.includes("依次")) &&
        isOne(gap, labels.slice(index, index + count))
          ? this.among(gap, count, told)
          : null);
      const each = own ?? (this.each?.length === count && !this.isDated(gap) ? this.each : null);
      for (const [at, year] of (each ?? []).entries()) this.ofFigures[index + at] = year;
      this.each = own ?? this.each;
    } else if (this.goesOn(slots, index, labels)) {
      for (const [at, year] of this.each!.entries()) this.ofFigures[index + at] = year;
    }
    const { of } = labels[index]!;
    // 2021年至2023年，留区分别为3200人、4100人、5300人，年均增长|28.7%|: over all of them
    const ofLevel = of === null || gap.includes("年均") ? undefined : this.ofFigures[of];
    const year = this.ofFigures[index] ?? ofLevel;
    this.stated.push(year ?? told.stated);
    return year === undefined ? told : { ...told, stated: year };
  }

  /** 2021年、2022年分别培训9万人和8万人，发放补贴|7000万元和6000万元|: as many values of one name, of the same years. */
  private goesOn(slots: readonly Slot[], index: number, labels: readonly Labelled[]): boolean {
    const { gap } = slots[index]!;
    if (this.each === null || !gap.startsWith("，")) return false;
    const count = this.each.length;
    const { label } = labels[index]!;
    const isAll =
      listLength(slots, index) === count && labels.slice(index, index + count).every((one) => one.label === label);
    return isAll && !this.isDated(gap);
  }

  /** The years of as many values of one name: those of the span before, or of the values before, each of a year of its own; or null. */
  private among(gap: string, count: number, { stated }: Times): readonly string[] | null {
    if (count < 2) return null;
    const before = this.isDated(gap) ? [] : this.stated.slice(-count);
    const areYears = before.length === count && new Set(before).size === count;
    return areYears && before.every((year) => year !== null && isYear(year))
      ? (before as readonly string[])
      : yearsOf(stated, count);
  }

  /** 占当年总数的比重分别为 names no time of its own. */
  private isDated(gap: string): boolean {
    return timeExpressions(gap.replace("当年", ""), this.years).length > 0;
  }
}

const LISTED = /(?:19|20)\d\d年?[、和及与](?:19|20)\d\d年/;

/** As many values of one name, which no list stands before: 其中青年专家分别为|40人、50人. */
function isOne(gap: string, labels: readonly Labelled[]): boolean {
  const to = Math.max(gap.lastIndexOf("分别"), gap.lastIndexOf("依次"));
  const from = gap.lastIndexOf("，", to) + 1;
  return !LISTS.among(gap.slice(from, to), to) && labels.every(({ label }) => label === labels[0]!.label);
}

/** The years of a span of so many; null for any other. */
function yearsOf(span: string | null | undefined, count: number): readonly string[] | null {
  const [from, to] = (span ?? "").split("/").map(Number);
  return from !== undefined && to !== undefined && to - from + 1 === count
    ? Array.from({ length: count }, (_, index) => String(from + index))
    : null;
}

/**
 * Hands years that are listed to as many values, one each.
 *
 *     2021年、2022年分别引进博士120人、150人    2021年、2022年，引进博士120人、150人
 *
 * @param gap the words before the first value
 * @param count how many values are listed from it on
 * @returns a year for each value, or null where there are not as many
 */
export function yearsRespectively(gap: string, count: number, years: Years): readonly string[] | null {
  const at = gap.lastIndexOf("分别");
  if (count < 2) return null;
  const words = at < 0 ? gap : gap.slice(0, at);
  const times = timeExpressions(words, years).filter(({ use, period }) => use === "topic" && period !== null);
  const listed = times.slice(-count);
  const areListed = listed.every(
    ({ start, period }, index) =>
      !period!.includes("/") &&
      (index === 0 || (start - listed[index - 1]!.end <= 2 && LISTS.has(words.charCodeAt(listed[index - 1]!.end)))),
  );
  return listed.length === count && areListed ? listed.map(({ period }) => period!) : null;
}
