import type { RefusalReason } from "../quantities/quantity.js";
import type { ResidueReason } from "../tables/residue.js";
import type { Language } from "./language.js";

/** Why a number reached no indicator, in words; the reason itself where there are none for it. */
export function reasonIn(reason: string, lang: Language = "zh"): string {
  return (REASONS as Readonly<Record<string, Record<Language, string>>>)[reason]?.[lang] ?? reason;
}

const REASONS: Readonly<Record<ResidueReason | RefusalReason, Readonly<Record<Language, string>>>> = {
  "no-indicator": { zh: "词表里还没有这项指标", en: "the vocabulary has no such indicator yet" },
  "unknown-indicator": { zh: "指标代码不在词表里", en: "the indicator's id is not in the vocabulary" },
  "no-area": { zh: "看不出是哪个地区的数", en: "whose area it is cannot be told" },
  "no-unit": { zh: "没有写明单位", en: "no unit is stated" },
  "unit-mismatch": { zh: "单位与指标的单位不合", en: "its unit is not the indicator's" },
  "too-large": { zh: "大得不可能有这么多", en: "larger than anything that is counted" },
  dropped: { zh: "更正清单注明不用", en: "left out by a correction" },
  "document-number": { zh: "文号、建议号", en: "a document number" },
  date: { zh: "日期", en: "a date" },
  year: { zh: "年份", en: "a year" },
  clock: { zh: "钟点", en: "a time of day" },
  ordinal: { zh: "序数（第几）", en: "an ordinal" },
  rank: { zh: "名次", en: "a rank" },
  "list-number": { zh: "条目序号", en: "the number of an item" },
  name: { zh: "名称里的数字", en: "part of a name" },
  slogan: { zh: "口号、提法里的数字", en: "part of a slogan" },
  session: { zh: "会议届次", en: "a session" },
  telephone: { zh: "电话号码", en: "a telephone number" },
  word: { zh: "词语里的数字（统一、一批）", en: "part of a word" },
  period: { zh: "时期（三年来）", en: "a length of time" },
  footnote: { zh: "注号", en: "a footnote mark" },
  "idea-count": { zh: "事项的计数（三个方面）", en: "a count of ideas" },
  base: { zh: "计量的基数（每万人）", en: "what something is counted per" },
  page: { zh: "网页边栏等正文以外的数字", en: "outside of the article" },
  unreadable: { zh: "既无单位，也看不出是什么数", en: "neither unit nor meaning is stated" },
};
