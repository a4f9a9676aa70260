/**
 * The year of a national census as a text names it: 第五次全国经济普查 is of 2023, 第三次农业普查 of 2016, 第七次全国人口普查 of 2020; null where it
 * names none, or one before those. (《全国经济普查条例》: the years that end in 3 and 8; 《全国农业普查条例》: in 6; 《全国人口普查条例》: in 0.)
 */
export function censusYear(text: string): number | null {
  if (!text.includes("普查")) return null;
  const [, ordinal, of] = CENSUS.exec(text) ?? [];
  return YEARS[of ?? ""]?.[ordinal ?? ""] ?? null;
}

const CENSUS = /第([一二三四五六七])次(?:全国|全[省市区县州盟旗])?(经济|农业|人口)普查/;

const YEARS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  经济: { 一: 2004, 二: 2008, 三: 2013, 四: 2018, 五: 2023 },
  农业: { 一: 1996, 二: 2006, 三: 2016 },
  人口: { 四: 1990, 五: 2000, 六: 2010, 七: 2020 },
};
