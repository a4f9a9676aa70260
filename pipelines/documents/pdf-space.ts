import type { PdfFile } from "./pdf-file.js";

/** Turns a point of the PDF's own page space into one of the page as it lies before a reader. */
export type ToPage = (x: number, y: number) => readonly [x: number, y: number];

/**
 * The size of a page as it lies before a reader, cropped, and turned so that most of its text runs to the right (a wide table often lies on
 * its side); and the way from its own space into that.
 */
export function spaceOf(
  file: PdfFile,
  page: number,
  textPage: number,
): { readonly width: number; readonly height: number; readonly toPage: ToPage } {
  const { pdfium, scratch } = file;
  pdfium.FPDF_GetPageBoundingBox(page, scratch);
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
  const [wide, high] = [right - left, top - bottom];
  const turns: readonly ToPage[] = [
    (x, y) => [x - left, top - y],
    (x, y) => [y - bottom, x - left],
    (x, y) => [right - x, y - bottom],
    (x, y) => [top - y, right - x],
  ];
  const quarter = quarterOf(file, textPage) ?? pdfium.FPDFPage_GetRotation(page) & 3;
  const [width, height] = quarter % 2 === 0 ? [wide, high] : [high, wide];
  return { width, height, toPage: turns[quarter]! };
}

/** By how many quarters, clockwise, the page must be turned for most of a sample of its characters; null where it has none. */
function quarterOf({ pdfium, scratch }: PdfFile, textPage: number): number | null {
  const count = pdfium.FPDFText_CountChars(textPage);
  const step = Math.max(1, Math.floor(count / SAMPLE));
  const found = [0, 0, 0, 0];
  for (let index = 0; index < count; index += step) {
    if (!pdfium.FPDFText_GetMatrix(textPage, index, scratch)) continue;
    const [a = 1, b = 0] = pdfium.pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 2);
    const quarter = Math.abs(a) >= Math.abs(b) ? (a < 0 ? 2 : 0) : b > 0 ? 1 : 3;
    found[quarter]!++;
  }
  const most = Math.max(...found);
  return most === 0 ? null : found.indexOf(most);
}

const SAMPLE = 300;
