import { FILLER } from "../text/normalise.js";
import type { Sentence } from "../text/sentence.js";
import type { ReadSentence } from "./quantity.js";

/** 3. 4亿元, 1 .2万人, 12 00人次, 5个 百 分 点, 上升0. 1, 16.9 /10 万: a blank inside a number or its unit. */
const BROKEN =
  /(?<=[\u4e00-\u9fff] ?\d{1,6}) (?=\.\d)|(?<=[\u4e00-\u9fff] ?\d{1,6}\.) (?=\d+ ?[%‰万亿千百个元倍人])|(?<=[\u4e00-\u9fff] ?\d{1,4}) (?=0\d+ ?[%‰万亿千百个元倍人家名次场])|(?<=[\u4e00-\u9fff] ?0\.) (?=\d+(?:[和、，；。]|$))|(?<=\d) (?=\/ ?10 ?万)|(?<=\d ?\/) (?=10 ?万)|(?<=\d ?\/ ?10) (?=万)|(?<=\d ?个) (?=百 ?分 ?点)|(?<=个 ?百) (?=分 ?点)|(?<=个 ?百 ?分) (?=点)/g;

/** 2 0 2 3 年, 1 2 . 5 万人: a line that was set wide. */
const SPREAD =
  /(?<![\d.] ?)\d(?: \d){2,}(?: \.(?: \d)+)?(?= ?[年%‰万亿千百个元人家名])|(?<![\d.] ?)\d(?: \d)* \.(?: \d)+(?= ?[%‰万亿千百个元人])/g;

/**
 * Reads a sentence as if nothing stood inside it that is no character of the prose (zero-width marks, line breaks), and gives the
 * spans as they are in the document.
 *
 *     近三⏎年 is read as 近三年, 翻U+200B一番 as 翻一番
 */
export function withoutFillers(sentence: Sentence, read: (sentence: Sentence) => ReadSentence): ReadSentence {
  if (sentence.clean) return read(sentence);
  const { text, start } = sentence;
  const normal = sentence.normal.includes(" ")
    ? sentence.normal.replace(SPREAD, (digits) => digits.replaceAll(" ", FILLER)).replace(BROKEN, FILLER)
    : sentence.normal;
  if (!normal.includes(FILLER)) return read(sentence);
  const places: number[] = [];
  for (let at = 0; at < normal.length; at++) if (normal[at] !== FILLER) places.push(at);
  const plain = normal.replaceAll(FILLER, "");
  const { quantities, refusals } = read({ ...sentence, start: 0, end: plain.length, text: plain, normal: plain });
  const placed = <Span extends { readonly start: number; readonly end: number; readonly text: string }>(
    span: Span,
  ): Span => {
    const from = places[span.start]!;
    const to = places[span.end - 1]! + 1;
    return { ...span, start: start + from, end: start + to, text: text.slice(from, to) };
  };
  return { quantities: quantities.map(placed), refusals: refusals.map(placed) };
}
