/**
 * First and last year of a five-year plan by its name: 十四五 (the fourteenth) is 2021 to 2025, 九五 (the ninth) 1996 to 2000; null for what names
 * none. The plans before the sixth were of other years.
 */
export function fiveYearPlan(name: string): readonly [from: number, to: number] | null {
  const [, ten, unit] = /^(十?)([一二三四五六七八九]?)五$/.exec(name) ?? [];
  const number = (ten ? 10 : 0) + "〇一二三四五六七八九".indexOf(unit || "〇");
  return unit === undefined || number < 6 ? null : [1951 + 5 * number, 1955 + 5 * number];
}

/** The years that the title of a plan names: “十四五”…规划, 第十四个五年规划, …规划（2021—2025年）, 2024年工作要点; null where it names none. */
export function plannedYears(title: string): readonly [from: number, to: number] | null {
  const years = /((?:19|20)\d\d)年?(?:[-—–~至到]{1,2}((?:19|20)\d\d))?年?/.exec(title);
  if (years !== null) return [Number(years[1]), Number(years[2] ?? years[1])];
  const [, short, ordinal] = /(十[一二三四五六七八九]五)|第(十[一二三四五六七八九])个五年/.exec(title) ?? [];
  return fiveYearPlan(short ?? `${ordinal ?? ""}五`);
}
