import { isListMark } from "./list-mark.js";
import type { Measured } from "./measured.js";
import { shifted } from "./numeral.js";
import type { RefusalReason } from "./quantity.js";

/** One numeral of a sentence as far as it can be read alone. */
export type Token =
  | { readonly type: "measured"; readonly measured: Measured }
  /** A number without a unit: the list that it stands in may give it one. */
  | { readonly type: "open"; readonly measured: Measured }
  | { readonly type: "refused"; readonly start: number; readonly end: number; readonly reason: RefusalReason };

/**
 * Gives the numbers of a list the unit and the multiplier that only its last one has.
 *
 *     850、1200万元      → 850万元, 1200万元
 *     1.7个和2.1个百分点  → 1.7个百分点, 2.1个百分点
 *     2019、2021年       → what is refused at the end is refused throughout
 *     甲1594万元、乙850。  → 850万元: a last number without a unit takes the one before it
 */
export function shareUnits(normal: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(lacksUnit)) return tokens;
  const shared = [...tokens];
  for (let index = tokens.length - 2; index >= 0; index--) {
    const token = shared[index]!;
    const next = shared[index + 1]!;
    if (token.type === "refused" || !isListed(normal, endOf(token), startOf(next))) continue;
    if (endOf(token) === startOf(next) && !isPoints(next)) continue;
    if (next.type === "refused") {
      const { start, end } = token.measured;
      if (token.type === "open" && SPREADS.has(next.reason))
        shared[index] = { type: "refused", start, end, reason: next.reason };
      continue;
    }
    if (next.type === "measured") shared[index] = lend(token, next.measured);
  }
  for (let index = 1; index < tokens.length; index++) {
    const token = shared[index]!;
    const before = shared[index - 1]!;
    // 由20个工作日压减到|5个
    if (token.type === "measured" && before.type === "measured" && isSameThing(normal, before.measured, token.measured))
      shared[index] = {
        ...token,
        measured: { ...token.measured, unit: before.measured.unit, form: before.measured.form },
      };
    if (token.type !== "open") continue;
    const told = measuredBefore(shared, index);
    if (told !== null && (isChangeOf(normal, told, token.measured) || isEarlier(normal, told, token.measured))) {
      shared[index] = { ...token, type: "measured" };
      continue;
    }
    if (before.type !== "measured") continue;
    if (isGrowth(normal, before.measured, token.measured))
      shared[index] = { type: "measured", measured: { ...token.measured, unit: "%", form: "percent" } };
    else if (isLastOfList(normal, before.measured, token.measured)) shared[index] = lend(token, before.measured);
    else if (isAlike(normal, before.measured, token.measured)) shared[index] = { ...token, type: "measured" };
  }
  return shared;
}

/** 、noun between two numbers and nothing after the second, or 由A降至B. */
function isLastOfList(normal: string, first: Measured, second: Measured): boolean {
  // 倍率分别为2.84、2.31: neither has a unit.
  if (first.unit === null && isListMark(normal.slice(first.end, second.start))) return true;
  if (second.start - first.end > 14 || !/^(?:[。，；]|$)/.test(normal.slice(second.end))) return false;
  const between = normal.slice(first.end, second.start).trim();
  // 上架率58%，PUE值|1.25
  if (UNITLESS.test(between)) return false;
  return (
    /^[、，][^，。；：、]{1,12}$/.test(between) ||
    /^[^，。；：、]{0,6}[增降缩扩提升减][^，。；：、]{0,4}[到至为]$/.test(between)
  );
}

/** 生产总值6.35亿元，同比增长|18.3|；: a sum grows by a share, whose sign was lost. */
const isGrowth = (normal: string, first: Measured, second: Measured): boolean =>
  first.form === "money" &&
  second.value < 1000 &&
  /^，(?:同比|[比较]上年(?:同期)?)?(?:增长|下降)$/.test(normal.slice(first.end, second.start)) &&
  /^(?:[。，；]|$)/.test(normal.slice(second.end, second.end + 1));

const UNITLESS = /(?:PUE值?|指数|系数|融合水平|得分|评分|[^同环占正对]比)(?:为|达)?$/;

/** 收入之比为1.97，比上年缩小|0.05, 比2010年扩大|0.05: the change of a value that has no unit. */
const isChangeOf = (normal: string, first: Measured, second: Measured): boolean =>
  first.unit === null &&
  first.form === "count" &&
  /^(?:，(?:同比|环比|[比较][^，。；：、]{1,16}?|与[^，。；：、]{2,10}相比，?))?(?:缩小|扩大|下降|降低|减少|回落|上升|提高|提升|增加|增长)了?$/.test(
    normal.slice(first.end, second.start),
  );

/** 性别比为97.95，比2010年第六次全国人口普查|98.24|下降0.29, 比上年的|3.31|缩小0.08: what it was before. */
const isEarlier = (normal: string, first: Measured, second: Measured): boolean =>
  first.unit === null &&
  first.form === "count" &&
  second.start - first.end <= 24 &&
  /^，[比较与](?:(?:(?:19|20)\d\d年)?(?:第[一二三四五六七]次)?(?:全国)?人口普查时?的?|(?:上年|去年|(?:19|20)\d\d年)(?:同期)?的)$/.test(
    normal.slice(first.end, second.start),
  );

/** The measured number before, past the year and the census that stand between; null where none is near. */
function measuredBefore(tokens: readonly Token[], index: number): Measured | null {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const token = tokens[at]!;
    if (token.type === "measured") return token.measured;
    if (token.type === "open") return null;
  }
  return null;
}

/** 求人倍率在1.6以上，高级技工更是达到|2.3|以上, 甚至达到|2|以上: the same of another, and no unit either. */
const isAlike = (normal: string, first: Measured, second: Measured): boolean =>
  first.unit === null &&
  first.form === "count" &&
  (first.precision ?? 0) < 0 &&
  ((second.precision ?? 0) < 0 || /^以[上下]/.test(normal.slice(second.end, second.end + 2))) &&
  second.start - first.end <= 18 &&
  /^(?:以[上下]|左右)?[，；][^，。；：、\d]{1,10}(?:达到?|为|在|超过?|[高低]至)(?:了|约|近)?$/.test(
    normal.slice(first.end, second.start),
  );

const isSameThing = (normal: string, first: Measured, second: Measured): boolean =>
  second.unit === "个" &&
  first.unit !== null &&
  /^个./.test(first.unit) &&
  /^[压减缩增提][^，。；：、]{0,4}[到至为]$/.test(normal.slice(first.end, second.start)) &&
  /^(?:[。，；]|$)/.test(normal.slice(second.end));

const lacksUnit = (token: Token): boolean =>
  token.type !== "refused" && (token.measured.unit === null || token.measured.unit === "个");

const SPREADS = new Set<RefusalReason>(["year", "date", "period", "document-number", "ordinal", "session"]);

function lend(token: Token & { type: "measured" | "open" }, next: Measured): Token {
  const { measured } = token;
  if (next.unit === null && next.power === 0) return { type: "measured", measured };
  if (measured.unit === "个" && next.unit === "个百分点") {
    return { type: "measured", measured: { ...measured, unit: next.unit, form: next.form, unitLent: true } };
  }
  if (measured.unit !== null || next.unit === null || measured.form === "ratio") return token;
  const { unit, form } = next;
  if (measured.power > 0 || next.power === 0)
    return { type: "measured", measured: { ...measured, unit, form, unitLent: true } };
  const value = shifted(String(measured.value), next.power);
  const precision = measured.precision === null ? null : measured.precision + next.power;
  return {
    type: "measured",
    measured: { ...measured, unit, form, unitLent: true, value, precision, power: next.power },
  };
}

/** 0.5|3.1个百分点: only before a percentage are two numbers known to have lost the mark between them. */
const isPoints = (token: Token): boolean =>
  token.type === "measured" && (token.measured.form === "points" || token.measured.form === "percent");

const startOf = (token: Token): number => (token.type === "refused" ? token.start : token.measured.start);
const endOf = (token: Token): number => (token.type === "refused" ? token.end : token.measured.end);

function isListed(normal: string, end: number, start: number): boolean {
  if (start - end > 4) return false;
  const between = normal.slice(end, start).trim();
  return /^(?:[、和与及—~至-]|以及|)$/.test(between);
}
