/**
 * Gives radicals and compatibility forms of Han the code of the ordinary character that they look like, and drops what cannot be seen.
 *
 *     ⼈⼝ (U+2F08 U+2F1D) gives 人口; U+200B gives ""
 *
 * @param character one character. Other characters stay as they are: full-width digits and marks are the text's own.
 * Source: Unicode 15, Kangxi Radicals, CJK Compatibility Ideographs (NFKC) and EquivalentUnifiedIdeograph.txt
 */
export function ordinaryForm(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code === HYPHEN_AT_BREAK ? "-" : code < 0x20 || code === 0x7f ? "" : character;
  if (INVISIBLE.test(character)) return "";
  if (code === 0xa0) return " ";
  if (code >= 0x2e80 && code <= 0x2eff) return RADICALS.get(character) ?? character.normalize("NFKC");
  const isForm =
    (code >= 0x2f00 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x2f800 && code <= 0x2fa1f);
  return isForm ? character.normalize("NFKC") : character;
}

/** What PDFium gives for a hyphen at the end of a line. */
const HYPHEN_AT_BREAK = 2;

/** Controls, soft hyphen, zero-width marks, variation selectors, private use, and characters without a meaning. */
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufe00-\ufe0f\ufffc\ufffd]$/u;

const RADICALS = new Map(
  "⺁厂⺄乙⺈刀⺊卜⺌小⺗心⺝月⺟母⺠民⺧牛⺨犬⺩王⺪疋⺬示⺮竹⺶羊⺷羊⺸羊⺻聿⻁虎⻃西⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟"
    .match(/../gu)!
    .map(([radical, han]) => [radical!, han!] as const),
);
