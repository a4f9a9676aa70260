import { compare } from "../tables/sort-rows.js";
import type { ChartLanguage } from "./chart.js";
import type { Point } from "./read-points.js";
import { wordsIn } from "./words.js";

/** What stands under a chart: missing years, breaks of definition, sources, vintage. */
export function captionOf(points: readonly Point[], lang: ChartLanguage): string[] {
  return [gapsOf(points, lang), breaksOf(points, lang), sourcesOf(points, lang)].filter((part) => part !== "");
}

/** The documents and the vintage: the first three by title, the number of all. */
export function sourcesOf(points: readonly Point[], lang: ChartLanguage): string {
  const words = wordsIn(lang);
  const documents = new Set(points.flatMap(({ documentId }) => documentId ?? [])).size;
  const titles = [...new Set(points.flatMap(({ source }) => source ?? []))].sort(compare);
  const vintage = [...points.map((point) => point.vintage ?? "")].sort(compare).at(-1) ?? "";
  const parts = [
    words.sources(titles.slice(0, 3), Math.max(documents, titles.length)),
    vintage === "" ? "" : words.vintage(vintage),
  ];
  return parts.filter((part) => part !== "").join(words.comma);
}

/** First to last year: 2015—2024年. */
export function spanOf(points: readonly { readonly year: number }[], lang: ChartLanguage): string {
  const years = points.map(({ year }) => year);
  return wordsIn(lang).years(Math.min(...years), Math.max(...years));
}

/** Where a series breaks, and in Chinese why. */
export function breaksOf(points: readonly Point[], lang: ChartLanguage): string {
  const broken = points.filter(
    ({ indicator, area, breakBefore }, index) =>
      breakBefore !== null && points[index - 1]?.indicator === indicator && points[index - 1]?.area === area,
  );
  const [areas, indicators] = [points.map(({ area }) => area), points.map(({ indicator }) => indicator)].map(
    (each) => new Set(each).size,
  );
  const said = broken.map(({ year, breakBefore, name, areaName }) => {
    const whose = [areas! > 1 ? areaName : "", indicators! > 1 ? name : ""].filter((part) => part !== "").join(" ");
    const how = wordsIn(lang).brokenIn(year, breakBefore ?? "", "reason");
    return whose === "" ? how : `${whose}${lang === "zh" ? "" : ": "}${how}`;
  });
  const [first = "", ...rest] = said.slice(0, 3);
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(lang === "zh" ? "；" : "; ");
}

/** The years between the first and the last that have no value, for one indicator. */
function gapsOf(points: readonly Point[], lang: ChartLanguage): string {
  if (points.length === 0 || new Set(points.map(({ indicator }) => indicator)).size > 1) return "";
  const years = new Set(points.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const missing = Array.from({ length: last - first }, (_, index) => first + index).filter((year) => !years.has(year));
  return missing.length === 0 ? "" : wordsIn(lang).missingYears(missing);
}
