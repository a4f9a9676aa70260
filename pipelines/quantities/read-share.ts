import type { UnitTrie } from "./after-number.js";
import { isDigit, isPower, pastBlank } from "./characters.js";
import type { Measured } from "./measured.js";
import { readDigits } from "./read-arabic.js";
import { hanEnd, readHan } from "./read-han.js";

/**
 * Reads a share of a whole at `at`, in percent: 百分之, a fraction, 成, 一半; null where none stands there.
 *
 *     百分之九十五点六    三分之一    1/10    六成    三成半    一半
 *     95.6              33.3       10      60      35       50
 */
export function readShare(normal: string, at: number, units: UnitTrie): Measured | null {
  return isDigit(normal.charCodeAt(at)) ? arabicShare(normal, at, units) : hanShare(normal, at, units);
}

/** 零点五, 九十五点六, 30.5: a number that may have decimals, in either script. */
export function readDecimal(
  normal: string,
  at: number,
  units: UnitTrie,
): { readonly end: number; readonly value: number; readonly decimals: number } | null {
  if (isDigit(normal.charCodeAt(at))) {
    const { end, mantissa, decimals } = readDigits(normal, at);
    return { end, value: Number(mantissa), decimals };
  }
  const whole = normal[at] === "零" ? { end: at + 1, value: 0, vague: false } : readHan(normal, at, units);
  if (whole === null || whole.vague) return null;
  if (normal[whole.end] !== "点") return { end: whole.end, value: whole.value, decimals: 0 };
  let end = whole.end + 1;
  let decimals = "";
  for (let digit = DECIMALS.indexOf(normal[end] ?? " "); digit >= 0; digit = DECIMALS.indexOf(normal[end] ?? " ")) {
    decimals += digit;
    end++;
  }
  if (decimals === "") return { end: whole.end, value: whole.value, decimals: 0 };
  return { end, value: Number(`${whole.value}.${decimals}`), decimals: decimals.length };
}

const DECIMALS = "零一二三四五六七八九";
/** 死亡率为|10万分之8.5, as 8.5/10万. */
const OF_100_000 = "10万分之";
const PARTS: Readonly<Record<string, string>> = { 百: "%", 千: "‰", 万: "‱" };

function hanShare(normal: string, at: number, units: UnitTrie): Measured | null {
  const part = normal.startsWith("分之", at + 1) ? PARTS[normal[at]!] : undefined;
  if (part !== undefined) {
    const number = readDecimal(normal, at + 3, units);
    if (number === null) return null;
    return share(at, number.end, number.value, -number.decimals, { unit: part, form: "percent" });
  }
  if (normal[at] === "一" && normal[at + 1] === "半") return share(at, at + 2, 50, null);
  const run = hanEnd(normal, at);
  if (normal[run] === "分" && normal[run + 1] === "之") {
    const below = readHan(normal, at, units);
    const above = readHan(normal, run + 2, units);
    if (below === null || above === null || above.value >= below.value) return null;
    return share(at, above.end, percentOf(above.value, below.value), null);
  }
  return run === at + 1 ? tenths(normal, at, run, digitOf(normal[at]!)) : null;
}

function arabicShare(normal: string, at: number, units: UnitTrie): Measured | null {
  if (normal.startsWith(OF_100_000, at)) {
    const number = readDecimal(normal, at + OF_100_000.length, units);
    return number === null
      ? null
      : share(at, number.end, number.value, -number.decimals, { unit: "/10万", form: "measure" });
  }
  let after = at + 1;
  while (isDigit(normal.charCodeAt(after))) after++;
  if (normal[after] !== "/" && normal[pastBlank(normal, after)] !== "成") return null;
  const { end, mantissa } = readDigits(normal, at);
  if (normal[end] === "/" && isDigit(normal.charCodeAt(end + 1))) {
    const below = readDigits(normal, end + 1);
    const [a, b] = [Number(mantissa), Number(below.mantissa)];
    if (
      below.decimals > 0 ||
      a >= b ||
      b > 100 ||
      isPower(normal.charCodeAt(below.end)) ||
      normal[below.end] === "/" ||
      normal[at - 1] === "/"
    )
      return null;
    return share(at, below.end, percentOf(a, b), null);
  }
  return tenths(normal, at, end, Number(mantissa));
}

const digitOf = (mark: string): number => (mark === "两" ? 2 : "一二三四五六七八九".indexOf(mark) + 1);

/** 成 after a single digit, where it begins no other word (成立, 成效). */
function tenths(normal: string, at: number, end: number, digit: number): Measured | null {
  const mark = pastBlank(normal, end);
  if (digit < 1 || digit > 9 || normal[mark] !== "成" || WORDS_OF_CHENG.includes(normal[mark + 1] ?? " ")) return null;
  const more =
    normal[mark + 1] === "半" ? 5 : HUNDREDTH.test(normal.slice(mark + 1, mark + 3)) ? digitOf(normal[mark + 1]!) : 0;
  return share(at, more > 0 ? mark + 2 : mark + 1, digit * 10 + more, null);
}

/** 三成|五: two digits of a share. */
const HUNDREDTH = /^[一二三四五六七八九](?:[的以左，。；、）]|$)/;
const WORDS_OF_CHENG = "立果效为长本熟员功就都绩分型交品套渝渠份形年人活";

const percentOf = (above: number, below: number): number => Number(((above / below) * 100).toFixed(6));

const share = (
  start: number,
  end: number,
  value: number,
  precision: number | null,
  { unit, form }: Pick<Measured, "unit" | "form"> = { unit: "%", form: "fraction" },
): Measured => ({
  start,
  end,
  value,
  upper: null,
  precision,
  power: 0,
  vague: false,
  bare: false,
  unit,
  form,
  unitLent: false,
});
