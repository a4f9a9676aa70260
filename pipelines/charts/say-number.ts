import type { ChartLanguage } from "./chart.js";

/** What the numbers of a chart are divided by, and its name: 10000 and 万. */
export interface Scale {
  readonly factor: number;
  readonly word: string;
}

/**
 * The scale in which a reader expects values up to the largest of these: 万 from ten thousand and 亿 from a hundred million
 * (GB/T 15835-2011, 4.1.3), in English thousand, million, billion, the lower one where small values would begin with zeros. Rates keep
 * their own.
 * @param values in base units (人, 元 …), empty allowed
 */
export function scaleFor(values: readonly number[], unit: string, language: ChartLanguage): Scale {
  if (/^[%‰倍万亿]/.test(unit) || unit === "个百分点") return ONE;
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const [largest, smallest] = [Math.max(0, ...sizes), Math.min(...sizes)];
  const fits = ({ from, factor }: (typeof SCALES)["en"][number]) =>
    largest >= from && (language === "zh" || largest >= 10 * factor || smallest >= factor / 10);
  return SCALES[language].find(fits) ?? ONE;
}

/** A base-unit value in a scale, exact: 62000 → 6.2. Division by a power of ten rounds once, to the nearest double. */
export function scaled(value: number, { factor }: Scale): number {
  return value / factor;
}

/** A number for a label: 1352; 70.67; −0.3; in English 1,352. At most four decimals; what is less is not called zero: <0.0001. */
export function sayNumber(value: number, language: ChartLanguage = "zh"): string {
  if (value !== 0 && Math.abs(value) < 0.00005) return value > 0 ? "<0.0001" : ">−0.0001";
  return written(Number(value.toFixed(4)), language);
}

/** A value computed from others, to the three digits that it can carry. */
export function threeDigits(value: number): number {
  return Number(value.toPrecision(3));
}

/**
 * A base-unit value with its unit, in the scale that suits it, as a Chinese reader says it: 62000 人 → 6.2万人, 1523000000 元 →
 * 15.23亿元, 5.4 % → 5.4%; or an English one: 62,000 people, 1.03 million people.
 * @param rough rounds to three digits and says 约
 */
export function sayValue(value: number, unit: string, rough = false, language: ChartLanguage = "zh"): string {
  const scale = language === "en" && Math.abs(value) < 1e6 ? ONE : scaleFor([value], unit, language);
  const number = Number(scaled(value, scale).toPrecision(rough ? 3 : 12));
  const name =
    number === 1 && scale === ONE && language === "en"
      ? (SINGULAR[unit] ?? unitLabel(unit, scale, language))
      : unitLabel(unit, scale, language);
  const said = `${written(number, language)}${spaced(name, language)}`;
  return rough ? `${language === "zh" ? "约" : "about "}${said}` : said;
}

/** The unit of an axis: 万人, %; thousand people. */
export function unitLabel(unit: string, scale: Scale, language: ChartLanguage): string {
  if (language === "zh") return `${scale.word}${unit}`;
  return [scale.word, ENGLISH[unit] ?? unit].filter((word) => word !== "").join(" ");
}

const spaced = (unit: string, language: ChartLanguage) =>
  language === "zh" || unit === "" || /^[%‰]/.test(unit) ? unit : ` ${unit}`;

function written(number: number, language: ChartLanguage): string {
  const [whole = "", decimals] = String(number).replace("-", "−").split(".");
  const grouped = language === "en" ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

const ONE: Scale = { factor: 1, word: "" };

/** From which value on a scale is used, largest first. */
const SCALES: { readonly [language in ChartLanguage]: readonly (Scale & { readonly from: number })[] } = {
  zh: [
    { from: 1e8, factor: 1e8, word: "亿" },
    { from: 1e4, factor: 1e4, word: "万" },
  ],
  en: [
    { from: 1e9, factor: 1e9, word: "billion" },
    { from: 1e6, factor: 1e6, word: "million" },
    { from: 1e4, factor: 1e3, word: "thousand" },
  ],
};

const SINGULAR: { readonly [unit: string]: string } = { 人: "person", 户: "household", 次: "time", 年: "year" };

/** English for the units of the vocabulary; things that are counted need no word. */
const ENGLISH: { readonly [unit: string]: string } = {
  人: "people",
  人次: "person-times",
  人年: "person-years",
  个: "",
  家: "",
  所: "",
  项: "",
  场: "",
  次: "times",
  件: "",
  户: "households",
  套: "",
  张: "",
  年: "years",
  元: "yuan",
  倍: "times",
  个百分点: "percentage points",
};
