import { FuhanError } from "../errors.js";
import { readStatedFacts, type StatedFacts } from "./front-matter.js";
import type { PdfFile } from "./pdf-file.js";

/**
 * What a PDF that a script of fuhan made states about itself: JSON after `fuhan:` in the document's keywords.
 *
 *     /Keywords (fuhan:{"issuer":"某市统计局","published":"2024-03-05"})
 *
 * @returns {} for every other PDF: what writing programs put into Title and Author is seldom the document's
 * @throws FuhanError `front-matter`
 */
export function readPdfStated({ pdfium, handle }: PdfFile, place: string): StatedFacts {
  const bytes = pdfium.FPDF_GetMetaText(handle, "Keywords", 0, 0);
  if (bytes <= 2 || bytes > 65_536) return {};
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const buffer = malloc(bytes);
  try {
    pdfium.FPDF_GetMetaText(handle, "Keywords", buffer, bytes);
    const written = pdfium.pdfium.HEAPU8.slice(buffer, buffer + bytes - 2);
    return statedIn(new TextDecoder("utf-16le").decode(written), place);
  } finally {
    free(buffer);
  }
}

function statedIn(keywords: string, place: string): StatedFacts {
  if (!keywords.startsWith("fuhan:")) return {};
  try {
    return readStatedFacts(JSON.parse(keywords.slice("fuhan:".length)), place);
  } catch (cause) {
    if (cause instanceof FuhanError) throw cause;
    throw new FuhanError("front-matter", { value: "Keywords", place }, { cause });
  }
}
