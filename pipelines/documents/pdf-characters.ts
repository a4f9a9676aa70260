import { FuhanError } from "../errors.js";
import { ordinaryForm } from "./han-forms.js";
import type { PdfFile } from "./pdf-file.js";
import type { ToPage } from "./pdf-space.js";

/** One visible character or space on a page, in points, y down. */
export interface PdfCharacter {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Font size as it is seen, in points. */
  readonly size: number;
}

/** More characters than this on one page are no page of a letter. */
const CHARACTERS_ON_PAGE = 200_000;

/**
 * Reads the characters of a page in the order of the file. Characters that have no code, and those that PDFium adds, are left out.
 * @throws FuhanError `file-too-large`
 */
export function readCharacters(
  file: PdfFile,
  textPage: number,
  toPage: ToPage,
  place: string,
): readonly PdfCharacter[] {
  const count = file.pdfium.FPDFText_CountChars(textPage);
  if (count > CHARACTERS_ON_PAGE) throw new FuhanError("file-too-large", { value: count, place });
  const characters: PdfCharacter[] = [];
  for (let index = 0; index < count; index++) {
    const character = readCharacter(file, textPage, index, toPage);
    if (character !== null) characters.push(character);
  }
  return characters;
}

function readCharacter({ pdfium, scratch }: PdfFile, textPage: number, index: number, toPage: ToPage) {
  if (pdfium.FPDFText_IsGenerated(textPage, index) === 1) return null;
  const code = pdfium.FPDFText_GetUnicode(textPage, index);
  const text = code > 0 && code < 0x110000 ? ordinaryForm(String.fromCodePoint(code)) : "";
  if (text === "") return null;
  const scale = scaleOf(pdfium, textPage, index, scratch);
  if (scale === null) return null;
  const size = pdfium.FPDFText_GetFontSize(textPage, index) * scale;
  const [x, y] = originOf(pdfium, textPage, index, scratch);
  if (!pdfium.FPDFText_GetLooseCharBox(textPage, index, scratch)) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
  const [x1, y1] = toPage(left, top);
  const [x2, y2] = toPage(right, bottom);
  const [, baseline] = toPage(x, y);
  const isUsual = [x1, x2, y1, y2, baseline, size].every((value) => Number.isFinite(value) && Math.abs(value) < 1e6);
  if (!isUsual || size < 0.5) return null;
  return { text, left: Math.min(x1, x2), right: Math.max(x1, x2), baseline, size };
}

/** How much the text's matrix enlarges it, up the character; null where it stands aslant, as a watermark does. */
function scaleOf(pdfium: PdfFile["pdfium"], textPage: number, index: number, scratch: number): number | null {
  if (!pdfium.FPDFText_GetMatrix(textPage, index, scratch)) return 1;
  const [a = 1, b = 0, c = 0, d = 1] = pdfium.pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
  if (Math.min(Math.abs(a), Math.abs(b)) > 0.2 * Math.max(Math.abs(a), Math.abs(b))) return null;
  return Math.hypot(c, d) || 1;
}

function originOf(pdfium: PdfFile["pdfium"], textPage: number, index: number, scratch: number) {
  pdfium.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8);
  const { HEAPF64 } = pdfium.pdfium;
  return [HEAPF64[scratch >> 3]!, HEAPF64[(scratch >> 3) + 1]!] as const;
}
