import type { Language } from "./language.js";

/** 2016、2018—2020年; 2016, 2018–2020. */
export function sayYears(years: readonly number[], lang: Language = "zh"): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const span = spans.at(-1);
    if (span && span[1] === year - 1) span[1] = year;
    else spans.push([year, year]);
  }
  const said = spans.flatMap(([first, last]) =>
    first === last
      ? [`${first}`]
      : last === first + 1
        ? [`${first}`, `${last}`]
        : [`${first}${lang === "zh" ? "—" : "–"}${last}`],
  );
  return lang === "zh" ? `${said.join("、")}年` : said.join(", ");
}
