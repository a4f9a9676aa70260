import { CodeSet } from "../vocabulary/code-set.js";
import { characterBefore, isDigit, isLetter, pastBlank } from "./characters.js";
import type { Refused } from "./refuse-date.js";

/**
 * Numbers that name or number something: letters and signs joined to them, document numbers, ordinals, list numbers, telephone numbers,
 * footnotes, what an index is counted from.
 *
 *     5G    2+2    〔2023〕12号    第1157号    （3）    12345热线    [1]
 *
 * @param end where the digits end
 */
export function refuseNumber(normal: string, at: number, end: number): Refused | null {
  const before = normal[at - 1] ?? "";
  const after = normal[end] ?? "";
  if (
    (isLetter(normal.charCodeAt(at - 1)) && !MEASURES.test(normal.slice(Math.max(0, at - 4), at))) ||
    (JOINED.has(normal.charCodeAt(at - 1)) && !PLUS.test(normal.slice(Math.max(0, at - 3), at)))
  )
    return { end, reason: "name" };
  if (after === "+" || after === "×" || (after === "·" && isDigit(normal.charCodeAt(end + 1))))
    return { end, reason: "name" };
  if ((after === "）" || after === "，") && isBaseOfIndex(normal, at, end)) return { end, reason: "base" };
  if (before === "[" && after === "]") return { end, reason: "footnote" };
  if (before === "〔" && after === "〕" && end - at <= 2) return { end, reason: "footnote" };
  if (OPENED.has(normal.charCodeAt(at - 1))) return { end, reason: "document-number" };
  if (before === "（" && after === "）" && end - at <= 2) return { end, reason: "list-number" };
  if (characterBefore(normal, at) === "第") {
    return { end, reason: normal[pastBlank(normal, end)] === "号" ? "document-number" : "ordinal" };
  }
  if (
    TITLED.has(characterBefore(normal, at).charCodeAt(0)) &&
    after !== "件" &&
    after !== "份" &&
    OF_TITLE.test(normal.slice(Math.max(0, at - 5), at))
  )
    return { end, reason: "ordinal" };
  TELEPHONE.lastIndex = at;
  const telephone = end - at >= 5 || normal[at] === "0" ? TELEPHONE.exec(normal) : null;
  if (telephone !== null) return { end: at + telephone[0].length, reason: "telephone" };
  return isListNumber(normal, at, end) ? { end, reason: "list-number" } : null;
}

/** （以上年为|100|）, （上年=|100|）: what an index is counted from. */
const isBaseOfIndex = (normal: string, at: number, end: number): boolean =>
  /^10{0,3}$/.test(normal.slice(at, end)) &&
  /（(?:以[^（）]{1,16}为|[^（）]{1,12}=)$/.test(normal.slice(Math.max(0, at - 20), at));

/** GDP|900亿元: letters that name what is measured. */
const MEASURES = /(?<![A-Za-z])(?:GDP|CPI|PPI|R&D)$/;
/** 同比+5.5%. */
const PLUS = /[\u4e00-\u9fff]{2}\+$/;
/** 表|1| 人才主要指标, 见附件|3|. */
const OF_TITLE = /(?:^|[（，。；：、“《见如详\s])(?:附?[表图]|附件|专栏)\s?$/;
const TITLED = new CodeSet("表图件栏");
const JOINED = new CodeSet("+×#№_@");
const OPENED = new CodeSet("〔[〈");
const LISTS = new CodeSet("、）.");
const TELEPHONE = /0\d{2,3}-\d{7,8}|1[3-9]\d{9}(?!\d)|\d{5,6}(?=[^，。；\d]{0,4}热线)/y;

/** `1.` or `1、` at the head of a sentence. */
function isListNumber(normal: string, at: number, end: number): boolean {
  if (
    at > 3 ||
    end - at > 2 ||
    !LISTS.has(normal.charCodeAt(end)) ||
    /\S/.test(normal.slice(0, at).replace(/[（\u200b]/g, ""))
  )
    return false;
  return /^(?:[、）]|\.(?!\d)|\.(?:19|20)\d\d年)/.test(normal.slice(end, end + 6));
}
