import type { PdfFile } from "./pdf-file.js";

/** Turns a point of the PDF's own page space into one of the page as it lies before a reader. */
export type ToPage = (x: number, y: number) => readonly [x: number, y: number];

/** The size of a page as it lies before a reader, cropped and turned as it asks for, and the way from its own space into that. */
export function spaceOf(
  { pdfium, scratch }: PdfFile,
  page: number,
): { readonly width: number; readonly height: number; readonly toPage: ToPage } {
  pdfium.FPDF_GetPageBoundingBox(page, scratch);
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
  const [wide, high] = [right - left, top - bottom];
  const turns: readonly ToPage[] = [
    (x, y) => [x - left, top - y],
    (x, y) => [y - bottom, x - left],
    (x, y) => [right - x, y - bottom],
    (x, y) => [top - y, right - x],
  ];
  const quarter = pdfium.FPDFPage_GetRotation(page) & 3;
  const [width, height] = quarter % 2 === 0 ? [wide, high] : [high, wide];
  return { width, height, toPage: turns[quarter]! };
}
