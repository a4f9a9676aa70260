/**
 * The year that a change in a yearly figure is measured against.
 *
 * ```text
 * 2022年引进6.2万人，同比增长5.5%      → 2021: the year before, said (同比, 较上年) or meant (增长5.5%)
 * 2023年末达到120个，比2020年增加30个   → 2020: said
 *                   ~~~~~~~ words
 * 年均增长8% · 两年增长两成 · 环比增长1% → null: against no one year, or not the one before
 * ```
 *
 * @param words what stands between the level (or the sentence's start) and the change
 * @param year the year of the level
 * @returns the base year, or null where the change is not against one earlier year
 */
export function baseYear(words: string, year: number): number | null {
  if (NOT_ONE_YEAR.test(words)) return null;
  const said = /[比较与](?:\d{4}年?[、和])*(\d{4})年/.exec(words)?.[1];
  if (said !== undefined) return Number(said) < year ? Number(said) : null;
  return year - 1;
}

/** Averages, sums over years, months, distances from a plan or from others; a number of years that is no calendar year. */
const NOT_ONE_YEAR =
  /年均|累计|以来|环比|月|上季|年初|[比较](?:全国|全省|全市|平均|目标|计划|预期)|高于|低于|期间|时期|期末|(?<![\d〇○零一二三四五六七八九])(?:\d{1,2}|[两二三四五六七八九十]{1,2})年/;
