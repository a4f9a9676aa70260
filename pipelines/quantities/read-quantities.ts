import type { Sentence } from "../text/sentence.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { isDigit, isNumeral, isPower, mayBegin } from "./characters.js";
import { isListMark } from "./list-mark.js";
import type { Measured } from "./measured.js";
import { shifted } from "./numeral.js";
import { qualifierOf } from "./qualifier.js";
import type { Qualifier, Quantity, ReadSentence, Refusal } from "./quantity.js";
import { type QuantityWords, quantityWords } from "./quantity-words.js";
import { readArabicToken } from "./read-arabic-token.js";
import { isWordAlone, readHanToken, wordOrPoint } from "./read-han-token.js";
import { readDoubling } from "./read-multiple.js";
import { isInName } from "./refuse-name.js";
import { shareUnits, type Token } from "./share-units.js";
import { withoutFillers } from "./without-fillers.js";

/**
 * Compiles the vocabulary into a function that reads every numeral of a sentence, Arabic or Han: what it measures, or why it measures
 * nothing.
 *
 *     2022年全市引进人才6.2万人，同比增长百分之五点五
 *     ^^^^^ year     ^^^^^ 62000人     ^^^^^^^^^ 5.5%
 *
 * Cost is linear in the sentence's length.
 */
export function createQuantityReader(vocabulary: Vocabulary): (sentence: Sentence) => ReadSentence {
  const words = quantityWords(vocabulary);
  const read = (sentence: Sentence): ReadSentence => {
    const { normal } = sentence;
    const refusals: Refusal[] = [];
    const tokens = tokensOf(sentence, words, refusals);
    if (tokens.length === 0) return refusals.length === 0 ? NOTHING : { quantities: NO_QUANTITIES, refusals };
    const quantities: Quantity[] = [];
    const alone = refusals.length;
    let bound: Qualifier | null = null;
    let end = 0;
    for (const token of shareUnits(normal, tokens)) {
      if (token.type === "measured" && !sentence.chrome) {
        const quantity = quantityOf(sentence, token.measured, words);
        const listed = isListMark(normal.slice(end, token.measured.start));
        if (!listed)
          bound =
            quantity.qualifier !== "exact" && !token.measured.vague && leads(normal, token.measured, quantity.qualifier)
              ? quantity.qualifier
              : null;
        end = token.measured.end;
        quantities.push(
          bound !== null && quantity.qualifier === "exact" ? { ...quantity, qualifier: bound } : quantity,
        );
        continue;
      }
      const span = token.type === "refused" ? token : token.measured;
      const reason = sentence.chrome ? "page" : token.type === "refused" ? token.reason : "unreadable";
      const text = sentence.text.slice(span.start, span.end);
      refusals.push({ start: sentence.start + span.start, end: sentence.start + span.end, text, reason });
    }
    if (alone > 0 && refusals.length > alone) refusals.sort((a, b) => a.start - b.start);
    return { quantities, refusals };
  };
  return (sentence) => withoutFillers(sentence, read);
}

const NO_QUANTITIES: readonly Quantity[] = [];

const NOTHING: ReadSentence = { quantities: [], refusals: [] };

/** The numerals of a sentence; those that are parts of words go to `refusals` at once. */
function tokensOf(sentence: Sentence, words: QuantityWords, refusals: Refusal[]): readonly Token[] {
  const { normal, start } = sentence;
  const tokens: Token[] = [];
  for (let at = 0; at < normal.length; ) {
    const code = normal.charCodeAt(at);
    if (!mayBegin(code)) {
      at++;
      continue;
    }
    let token: Token | null = null;
    if (isDigit(code)) token = readArabicToken(normal, at, words);
    else if (isWordAlone(normal, at, code, words)) {
      const reason = sentence.chrome
        ? "page"
        : normal.charCodeAt(at - 1) === ORDER
          ? "ordinal"
          : wordOrPoint(normal, at);
      refusals.push({ start: start + at, end: start + at + 1, text: sentence.text[at]!, reason });
      at++;
      continue;
    } else if (isNumeral(code) || (isSeveral(code) && isPower(normal.charCodeAt(at + 1))))
      token = readHanToken(normal, at, words);
    else if (code === DOUBLE) {
      const measured = readDoubling(normal, at);
      if (measured !== null)
        token = isInName(normal, at)
          ? { type: "refused", start: at, end: measured.end, reason: "name" }
          : { type: "measured", measured };
    }
    if (token === null) {
      at++;
      continue;
    }
    tokens.push(token);
    at = token.type === "refused" ? token.end : token.measured.end;
  }
  return tokens;
}

const ORDER = "第".charCodeAt(0);
const DOUBLE = "翻".charCodeAt(0);
const isSeveral = (code: number): boolean => code === 0x6570 || code === 0x51e0;

/** 分别突破|1.5万亿元、1.4万亿元; 每月不低于|200元、400元: what leads a list after 分别, and a bound of any list of one unit, is of all of it. */
const leads = (normal: string, { start, end }: Measured, qualifier: Qualifier): boolean =>
  EACH.test(normal.slice(Math.max(0, start - REACH), start)) ||
  ((qualifier === "at_least" || qualifier === "at_most") &&
    BOUND.test(normal.slice(Math.max(0, start - 4), start)) &&
    normal.slice(start, end).endsWith(normal[nextEnd(normal, end) - 1] ?? "。"));

/** Where the number that is listed next ends; `end` where none is. */
function nextEnd(normal: string, end: number): number {
  NEXT.lastIndex = end;
  return NEXT.test(normal) ? NEXT.lastIndex : end;
}
const NEXT = /[、和][\d.,]+[万亿]{0,2}[^\d，。；、]/y;
const BOUND = /(?:不[低少]于|不超过|不高于)$/;
const EACH = /分别[^，；。：、]{0,7}$/;
const REACH = 12;

function quantityOf(sentence: Sentence, measured: Measured, words: QuantityWords): Quantity {
  const { start, end, value, upper, precision, unit, form } = measured;
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    text: sentence.text.slice(start, end),
    value: upper === null ? value : null,
    lower: upper === null ? null : value,
    upper,
    unit,
    unitLent: measured.unitLent,
    qualifier: qualifierOf(sentence.normal, measured, words),
    halfWidth: precision === null ? null : shifted("5", precision - 1),
    form,
  };
}
