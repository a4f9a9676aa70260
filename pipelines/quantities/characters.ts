const DIGIT = 1;
const HAN = 2;
const POWER = 4;

/** What each UTF-16 code unit is to a numeral. */
const CLASS = new Uint8Array(65536);
for (let code = 48; code <= 57; code++) CLASS[code] = DIGIT;
for (const mark of "〇零一二两三四五六七八九廿卅") CLASS[mark.charCodeAt(0)] = HAN;
for (const mark of "十百千万亿") CLASS[mark.charCodeAt(0)] = HAN | POWER;

const OTHER = 8;
for (const mark of "数几翻") CLASS[mark.charCodeAt(0)] = OTHER;

/** Something that a numeral may begin with: a digit, a Han numeral, 数, 几, 翻. Nothing else is looked at. */
export const mayBegin = (code: number): boolean => CLASS[code] !== 0;

/** 0–9; the normalised text has no other digits. */
export const isDigit = (code: number): boolean => CLASS[code] === DIGIT;

/** 〇零一二两…九十百千万亿廿卅: a character of a numeral in Han script. */
export const isHanNumeral = (code: number): boolean => (CLASS[code]! & HAN) !== 0;

/** Of a code unit that multiplies (十百千万亿) the power of ten, 0 of any other. */
const EXPONENT = new Uint8Array(65536);
for (const [mark, exponent] of Object.entries({ 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }))
  EXPONENT[mark.charCodeAt(0)] = exponent;

/** The power of ten that a character multiplies by: 万 → 4; 0 for none, and past the end of the text. */
export const exponentOf = (code: number): number => EXPONENT[code] ?? 0;

/** 十百千万亿. */
export const isPower = (code: number): boolean => (CLASS[code]! & POWER) !== 0;

/** A digit or a character of a Han numeral. */
export const isNumeral = (code: number): boolean => (CLASS[code]! & (DIGIT | HAN)) !== 0;

/** A Latin letter. */
export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The index past spaces: `6.2 万人` reads as 6.2万人. */
export function pastBlank(normal: string, at: number): number {
  let i = at;
  for (let code = normal.charCodeAt(i); code === 32; code = normal.charCodeAt(i)) i++;
  return i;
}

/** The index after the last character before `at` that is no space. */
export function beforeBlank(normal: string, at: number): number {
  let i = at;
  for (let code = normal.charCodeAt(i - 1); code === 32; code = normal.charCodeAt(i - 1)) i--;
  return i;
}

/** The character before `at`, spaces skipped; "" at the head. */
export const characterBefore = (normal: string, at: number): string => normal[beforeBlank(normal, at) - 1] ?? "";
