import type { UnitTrie } from "./after-number.js";
import { exponentOf, isHanNumeral } from "./characters.js";
import { type Numeral, TENS } from "./numeral.js";
import { startsUnit } from "./read-power.js";

/**
 * A number in Han script at `at`, or null where the characters form none (千百, 十四五, 万千). 数 and 几 before a power, 余, 多 and 几
 * after one are part of it; 三四 is from three to four; a digit right after 百, 千, 万 counts the next power below.
 *
 *     一百二十    两万五    数百    十几    二十余万    三四十    百万
 *     120        25000    >100    >10     >200000   30…40     1000000 (bare)
 */
export function readHan(normal: string, at: number, units: UnitTrie): Numeral | null {
  const sum = new Sum();
  let i = at;
  if (isSeveral(normal.charCodeAt(i))) {
    sum.vague = true;
    i++;
  }
  for (; i < normal.length; i++) {
    const code = normal.charCodeAt(i);
    const digit = DIGITS[code]! - 1;
    const power = exponentOf(code);
    if (digit >= 0) {
      if (!sum.digit(digit)) return null;
    } else if (power > 0) {
      if (startsUnit(normal, i, units)) break;
      if (!sum.power(power)) return null;
    } else if (isInfix(code) && sum.takesInfix(code) && !/^多(?:元化|样|层次|方面)/.test(normal.slice(i, i + 4))) {
      sum.vague = true;
      if (exponentOf(normal.charCodeAt(i + 1)) >= 4) continue;
      i++;
      break;
    } else break;
  }
  return i === at || (isSeveral(normal.charCodeAt(at)) && i === at + 1) ? null : sum.numeral(at, i);
}

/** The end of the run of Han numeral characters at `at`. */
export function hanEnd(normal: string, at: number): number {
  let i = at;
  while (isHanNumeral(normal.charCodeAt(i))) i++;
  return i;
}

const VALUES: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 },
  ...{ 六: 6, 七: 7, 八: 8, 九: 9, 廿: 20, 卅: 30 },
};
/** Of the code unit of a digit its value and one, 0 of any other. */
const DIGITS = new Uint8Array(65536);
for (const [mark, value] of Object.entries(VALUES)) DIGITS[mark.charCodeAt(0)] = value + 1;

const SHU = "数".charCodeAt(0);
const JI = "几".charCodeAt(0);
const YU = "余".charCodeAt(0);
const DUO = "多".charCodeAt(0);
const isSeveral = (code: number): boolean => code === SHU || code === JI;
const isInfix = (code: number): boolean => code === YU || code === DUO || code === JI;

/** Adds up a Han numeral from left to right; a method returns false where the next character cannot follow. */
class Sum {
  vague = false;
  private total = 0;
  private section = 0;
  private last = -1;
  private zero = false;
  private step = 0;
  private digits = 0;
  private length = 0;
  private lowest = 99;
  private lastPower = 0;
  private hasMyriad = false;

  digit(value: number): boolean {
    this.length++;
    if (value >= 20) {
      if (this.length > 1) return false;
      this.section = value;
      this.lowest = 1;
      this.lastPower = 1;
      this.digits++;
      return true;
    }
    if (value === 0) {
      if (this.last >= 0 || this.length === 1) return false;
      this.zero = true;
      return true;
    }
    if (this.step > 0) return false;
    if (this.last > 0) {
      if (value !== this.last + 1) return false;
      this.step = 1;
    } else this.last = value;
    this.digits++;
    return true;
  }

  power(exponent: number): boolean {
    this.length++;
    if (this.step > 0) this.step *= TENS[exponent]!;
    if (exponent < 4) {
      if (exponent >= this.lowest) return false;
      this.section += (this.last > 0 ? this.last : 1) * TENS[exponent]!;
      this.lowest = exponent;
    } else {
      this.section += Math.max(this.last, 0);
      if (this.section === 0 && this.total === 0) this.section = 1;
      if (exponent === 8) this.total = (this.total + this.section) * 1e8;
      else if (this.section === 0 || this.hasMyriad) return false;
      else this.total += this.section * 1e4;
      this.hasMyriad = exponent === 4;
      this.section = 0;
      this.lowest = 99;
    }
    this.last = -1;
    this.zero = false;
    this.lastPower = exponent;
    return true;
  }

  /** 余 and 多 follow a power, 几 follows 十. */
  takesInfix(code: number): boolean {
    return this.last < 0 && (code === JI ? this.lastPower === 1 : this.lastPower > 0);
  }

  numeral(start: number, end: number): Numeral {
    const colloquial = this.last > 0 && !this.zero && this.lastPower >= 2 ? this.lastPower - 1 : 0;
    const value = this.total + this.section + (this.last > 0 ? this.last * TENS[colloquial]! : 0);
    const bare = this.digits === 0 && !this.vague && value > 10;
    const precision = this.last > 0 ? colloquial : this.lastPower;
    return {
      start,
      end,
      value,
      upper: this.step > 0 ? value + this.step * TENS[colloquial]! : null,
      precision: this.vague || bare || this.step > 0 ? null : precision,
      power: 0,
      vague: this.vague,
      script: "han",
      lone: !this.vague && value <= 10,
      bare,
    };
  }
}
