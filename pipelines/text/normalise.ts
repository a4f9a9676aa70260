/**
 * Stands for what is no character of the prose: zero-width marks, and a line break with the white space around it inside a
 * sentence. A reader of numerals and units skips it.
 */
export const FILLER = "\u200b";

/**
 * Makes width, white space, punctuation and script uniform without moving anything: the result has exactly as many UTF-16
 * code units as the text, index for index. Full-width digits, letters, `％`, `．`, `／`, `～` become ASCII; U+3000, U+00A0, tabs and all
 * other white space a space; `,;:()?!` in prose the full-width mark (not between digits), a full-width comma that parts groups of three digits a half-width one, a point that ends a sentence `。`; dashes `-`; radicals (from PDFs) and
 * traditional characters the common simplified character; the first month's 元 (元月, 元至5月) 1; the circle in a year (二○二五) 〇; zero-width marks, line breaks and raised figures of notes (526¹万人, but not m²)
 * `FILLER`.
 * @param simplified what each traditional character becomes, one code unit each
 */
export function normalise(text: string, simplified: ReadonlyMap<string, string>): string {
  const table = tableWith(simplified);
  const codes = new Uint16Array(text.length);
  let changed = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let mapped = table[code]!;
    if (mapped === BY_PLACE) mapped = inPlace(text, i, code);
    else if (mapped === BREAK) mapped = lineBreak(i, codes);
    else if (mapped === 32 && i > 0 && codes[i - 1] === FILL && isBreakBefore(text, i)) mapped = FILL;
    if (mapped !== code) changed = true;
    codes[i] = mapped;
  }
  return changed ? Buffer.from(codes.buffer).toString("utf16le") : text;
}

const FILL = FILLER.charCodeAt(0);
/** Table entries that need a look at the neighbours; no text holds these noncharacters after mapping. */
const BY_PLACE = 0xfdd0;
const BREAK = 0xfdd1;

const tables = new WeakMap<ReadonlyMap<string, string>, Uint16Array>();

function tableWith(simplified: ReadonlyMap<string, string>): Uint16Array {
  let table = tables.get(simplified);
  if (table === undefined) {
    table = buildTable(simplified);
    tables.set(simplified, table);
  }
  return table;
}

function buildTable(simplified: ReadonlyMap<string, string>): Uint16Array {
  const table = new Uint16Array(65536).map((_, code) => code);
  for (let code = 0xff01; code <= 0xff5e; code++) if (!FULL_WIDTH_MARKS.includes(code)) table[code] = code - 0xfee0;
  for (let code = 9; code < 65536; code++) if (/\s/.test(String.fromCharCode(code))) table[code] = 32;
  for (const code of [0x200c, 0x200d, 0x2060, 0xfeff, 0xad]) table[code] = FILL;
  for (const code of [0x2010, 0x2011, 0x2012, 0x2013, 0x2212]) table[code] = 45;
  for (const code of [0x2015, 0x2500]) table[code] = 0x2014;
  for (const pair of MARKS) table[pair.charCodeAt(0)] = pair.charCodeAt(1);
  for (const code of [0x0a, 0x0d, 0x2028, 0x2029]) table[code] = BREAK;
  for (const mark of ",，;:()?!.．·元○") table[mark.charCodeAt(0)] = BY_PLACE;
  for (const code of RAISED) table[code] = BY_PLACE;
  for (const code of [BY_PLACE, BREAK]) table[code] = 0xfffd;
  for (let code = 0xd800; code <= 0xdfff; code++) table[code] = 0xfffd;
  for (const [from, to] of simplified) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let code = 0x2f00; code <= 0x2fd5; code++)
    table[code] = table[String.fromCharCode(code).normalize("NFKC").charCodeAt(0)]!;
  return table;
}

/** Small and upright marks, and the quotation marks of traditional script. */
const MARKS = ["︰：", "﹕：", "﹐，", "﹔；", "﹙（", "﹚）", "﹪%", "【（", "】）", "「“", "」”", "『‘", "』’"];

/** `！（），：；？` stay as they are: prose is full of them, and half-width ones become these. */
const FULL_WIDTH_MARKS = [0xff01, 0xff08, 0xff09, 0xff0c, 0xff1a, 0xff1b, 0xff1f];

/** ¹ ² ³ ⁰ ⁴ to ⁹. */
const RAISED = [0xb9, 0xb2, 0xb3, 0x2070, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079];

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);

/** A half-width mark between digits belongs to the number (5,000; 15:30); elsewhere it is punctuation. A raised figure is part of a unit, or a note's. */
function inPlace(text: string, i: number, code: number): number {
  if (code === FULL_WIDTH_COMMA) return isInNumber(text, i) ? COMMA : code;
  if (code === POINT || code === FULL_WIDTH_POINT) return endsSentence(text, i) ? FULL_STOP : POINT;
  if (code === MIDDLE_POINT) return isDecimal(text, i) ? POINT : code;
  if (code === FIRST) return isFirstMonth(text, i) ? ONE : code;
  if (code === CIRCLE) return isZero(text, i) ? ZERO : code;
  if (RAISED.includes(code)) return /[A-Za-z]$|[×xX*]\s?10$/.test(text.slice(Math.max(0, i - 4), i)) ? code : FILL;
  const between = isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
  if (code === COMMA && between && groupsThree(text, i)) return code;
  if (code === 58 && between) return code;
  return code + 0xfee0;
}

/** 上涨1·8%, but “3·15” and 1·8 alone are names. */
const isDecimal = (text: string, i: number): boolean =>
  isDigit(text.charCodeAt(i - 1)) && DECIMALS.test(text.slice(i + 1, i + 6));
const DECIMALS = /^\d{1,2}\s?(?:[%％‰万亿]|个百)/;
const MIDDLE_POINT = 0xb7;

/** 二○二五年, 二○○八年: a circle in a year is its zero. */
const isZero = (text: string, i: number): boolean =>
  /[一二三四五六七八九〇○][\s\p{Cf}]{0,4}$/u.test(text.slice(Math.max(0, i - 5), i)) &&
  /^[\s\p{Cf}]{0,4}[一二三四五六七八九〇○年]/u.test(text.slice(i + 1, i + 6));
const CIRCLE = 0x25cb;
const ZERO = 0x3007;

/** 今年元月, 元至5月; 每人30元月补, 亿美元月均 are money. */
function isFirstMonth(text: string, i: number): boolean {
  if (!MONTHLY.test(text[i + 1] ?? "")) return false;
  const near = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/[\s\p{Cf}]/gu, "");
  return TO_MONTH.test(near(i + 1, i + 9)) && !MONEY.test(near(i - 3, i));
}
const MONTHLY = /[月至到\-—~–－～\s\p{Cf}]/u;
const TO_MONTH = /^(?:[至到\-—~–－～]+[\d０-９]{1,2})?月/;
const MONEY = /[\d０-９万亿千百十多余几美欧日港澳加韩]$/;
const FIRST = 0x5143;
const ONE = 49;

/** １，２３５人: one to three digits, groups of three, and a unit after them; 分别为3，500 may be two numbers. */
function isInNumber(text: string, comma: number): boolean {
  if (!isDigit(text.charCodeAt(comma - 1)) || !groupsThree(text, comma)) return false;
  const before = /[\d０-９，]+$/.exec(text.slice(Math.max(0, comma - LONGEST), comma))![0];
  const after = /^[\d０-９，]+/.exec(text.slice(comma, comma + LONGEST))![0];
  return GROUPED.test(before + after) && MEASURED.test(text.slice(comma + after.length, comma + after.length + 8));
}

const GROUPED = /^[\d０-９]{1,3}(?:，[\d０-９]{3})+$/;
const MEASURED = /^(?:[.．][\d０-９]{1,4})?\s?\p{Script=Han}/u;
const LONGEST = 20;
const COMMA = 44;
const FULL_WIDTH_COMMA = 0xff0c;
const POINT = 46;
const FULL_WIDTH_POINT = 0xff0e;
const FULL_STOP = 0x3002;

/**
 * A point after a Han character (no numeral: 一.), a closing mark or % ends a sentence, unless a number or a small letter goes on after
 * it: 引进人才5万人.同比增长…, 规模扩大.2023年….
 */
const endsSentence = (text: string, i: number): boolean =>
  (!isDigit(text.charCodeAt(i + 1)) || /^(?:19|20)\d\d年/.test(text.slice(i + 1, i + 6))) &&
  !/[a-z.．]/.test(text[i + 1] ?? "") &&
  /[\p{Script=Han}）)”%％]/u.test(text[i - 1] ?? "") &&
  !/[一二三四五六七八九十]/.test(text[i - 1]!);

function groupsThree(text: string, comma: number): boolean {
  for (let i = comma + 1; i <= comma + 3; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return !isDigit(text.charCodeAt(comma + 4));
}

/** White space before a line break goes with the break. */
function lineBreak(at: number, codes: Uint16Array): number {
  for (let i = at - 1; i >= 0 && codes[i] === 32; i--) codes[i] = FILL;
  return FILL;
}

function isBreakBefore(text: string, i: number): boolean {
  const code = text.charCodeAt(i - 1);
  return code === 10 || code === 13 || code === 32 || code === 9 || code === 0xa0 || code === 0x3000;
}
