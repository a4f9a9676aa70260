/**
 * A number as Word writes it in a list (ECMA-376 part 1, 17.18.59 ST_NumberFormat); what has no rule here is written in digits.
 *
 *     writtenNumber(12, "chineseCountingThousand") gives 十二
 */
export function writtenNumber(count: number, format: string): string {
  if (/chineseLegal/.test(format)) return spelt(count, "零壹贰叁肆伍陆柒捌玖", "拾");
  if (/^(?:chinese|japanese|taiwanese)Counting|^ideographDigital|^taiwaneseDigital/.test(format))
    return spelt(count, "〇一二三四五六七八九", "十");
  if (format === "ideographTraditional") return "甲乙丙丁戊己庚辛壬癸"[count - 1] ?? String(count);
  if (format === "ideographZodiac") return "子丑寅卯辰巳午未申酉戌亥"[count - 1] ?? String(count);
  if (/Circle/.test(format)) return sign(count, 0x2460);
  if (format === "decimalEnclosedParen") return sign(count, 0x2474);
  if (format === "decimalEnclosedFullstop") return sign(count, 0x2488);
  if (format === "decimalZero") return String(count).padStart(2, "0");
  if (/^(?:upper|lower)(?:Letter|Roman)$/.test(format)) {
    const written = format.endsWith("Roman") ? roman(count) : letters(count);
    return format.startsWith("upper") ? written.toUpperCase() : written;
  }
  return String(count);
}

/** 1 to 99 as they are counted: 十, 十二, 三十. */
function spelt(count: number, digits: string, ten: string): string {
  if (count < 1 || count > 99) return String(count);
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  return `${tens > 1 || (tens > 0 && ten === "拾") ? digits[tens] : ""}${tens > 0 ? ten : ""}${ones > 0 ? digits[ones] : ""}`;
}

/** ①, ⑴, ⒈: there are twenty of each. */
const sign = (count: number, first: number): string =>
  count >= 1 && count <= 20 ? String.fromCodePoint(first + count - 1) : String(count);

/** a to z, then aa to zz. */
const letters = (count: number): string =>
  count < 1
    ? String(count)
    : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(1 + Math.floor((count - 1) / 26), 9));

function roman(count: number): string {
  if (count < 1 || count > 399) return String(count);
  let rest = count;
  let written = "";
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  return written;
}

const ROMAN = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;
