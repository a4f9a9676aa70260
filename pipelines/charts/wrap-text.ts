/**
 * A text in lines no wider than `width` pixels at a font size, for titles and captions, which Vega does not wrap. Widths are
 * estimated on the safe side, for the bold face too (a Han character is 1 em, a digit 0.6). A line breaks between Han characters, never inside a
 * number or a Latin word, never before a closing mark or after an opening one (GB/T 15834-2011, 5.1).
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECE) ?? []) {
    if (line !== "" && emWidth((line + piece).trimEnd()) * fontSize > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  if (line.trimEnd() !== "") lines.push(line.trimEnd());
  return lines;
}

/** The text of wrapped lines again: a blank where two words were parted, none where a Han character or its marks stand. */
export function unwrapText(lines: readonly string[]): string {
  return lines.reduce((said, line) => {
    const isHan = WIDE.test(said.at(-1) ?? "") || (WIDE.test(line.charAt(0)) && !/[,.;:]$/.test(said));
    const between = said === "" || isHan ? "" : " ";
    return said + between + line;
  }, "");
}

/** Estimated width of a text in em. */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += WIDE.test(character) ? 1 : (SIZES.find(([size]) => size.test(character))?.[1] ?? 0.66);
  return width;
}

/** What is not torn apart: opening marks, a word (`2026-03-20.d54cbdd9`) or a number with its unit or one character, closing marks, spaces. */
const PIECE =
  /[《（“「(]*(?:(?=[\d.-]*\p{Script=Latin})[\p{Script=Latin}\p{M}\d'’.-]+|[+−-]?\d[\d,.—–-]*[%‰]?(?: ?(?:[万亿千]?[人年个家次所项场元倍户岁]|[万亿]))*|\s*[^\s])[》）”」),，。；：、！？.:;%‰…]*\s*/gu;

/** Widths of Latin characters in Noto Sans SC, the wider of regular and bold, rounded up. */
const SIZES: readonly (readonly [RegExp, number])[] = [
  [/[mMW%@]/, 1.01],
  [/[ ]/, 0.23],
  [/[ijlI.,:;'|]/, 0.34],
  [/[f!()\-[\]/]/, 0.4],
  [/[rt]/, 0.44],
  [/[aceksvxyzEFJLST]/, 0.63],
  [/[\d–−+]/, 0.6],
  [/[bdghnopquBCKPRVXYZ]/, 0.69],
  [/[A-Z&]/, 0.78],
  [/[w]/, 0.87],
];

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’—…≈·≥≤‰○□◇×→]/u;
