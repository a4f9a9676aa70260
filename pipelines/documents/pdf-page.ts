import { FuhanError } from "../errors.js";
import { type PdfCharacter, readCharacters } from "./pdf-characters.js";
import type { PdfFile } from "./pdf-file.js";
import { type Rule, readRules } from "./pdf-rules.js";
import { spaceOf } from "./pdf-space.js";

/** A page as it lies before a reader: x to the right, y down, in points (1/72 inch), from its upper left corner. */
export interface PdfPage {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly characters: readonly PdfCharacter[];
  readonly rules: readonly Rule[];
}

/**
 * Reads the characters and ruling lines of one page.
 * @throws FuhanError `file-truncated` where the page is damaged, `file-too-large` where it holds too much, naming `file:page`
 */
export function readPage(file: PdfFile, number: number, place: string): PdfPage {
  const { pdfium, handle } = file;
  const at = `${place}:${number}`;
  const page = pdfium.FPDF_LoadPage(handle, number - 1);
  if (page === 0) throw new FuhanError("file-truncated", { value: "PDF", place: at });
  const textPage = pdfium.FPDFText_LoadPage(page);
  try {
    if (textPage === 0) throw new FuhanError("file-truncated", { value: "PDF", place: at });
    const { width, height, toPage } = spaceOf(file, page, textPage);
    const characters = readCharacters(file, textPage, toPage, at).filter(
      ({ left, right, baseline }) => right > 0 && left < width && baseline > 0 && baseline < height + 20,
    );
    return { number, width, height, characters, rules: readRules(file, page, toPage, at) };
  } finally {
    if (textPage !== 0) pdfium.FPDFText_ClosePage(textPage);
    pdfium.FPDF_ClosePage(page);
  }
}
