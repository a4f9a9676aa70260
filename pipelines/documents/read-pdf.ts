import { FuhanError } from "../errors.js";
import { continueTables } from "./continue-tables.js";
import { DocumentWriter } from "./document-writer.js";
import { type PdfFile, withPdfFile } from "./pdf-file.js";
import { layOutPages } from "./pdf-layout.js";
import { readPage } from "./pdf-page.js";
import { type PageContent, readPageContent } from "./pdf-page-content.js";
import { gatherParagraphs } from "./pdf-paragraphs.js";
import type { Reading } from "./reading.js";

const PAGES = 2_000;
const CHARACTERS = 5_000_000;
/** A page of a scan may have a stamp's or a scanner's few characters. */
const CHARACTERS_ON_SCAN = 8;

/**
 * Reads a PDF: paragraphs and headings without the page's headers, footers and numbers, ruled tables as grids, columns one after the other,
 * notes behind the text.
 * Each block has the page that it begins on. Links, scripts, forms and attachments are passed over.
 * @throws FuhanError `file-truncated`, `file-encrypted`, `pdf-scan`, `file-too-large` (over 2,000 pages or 5,000,000 characters)
 */
export function readPdf(bytes: Uint8Array, place: string): Promise<Reading> {
  return withPdfFile(bytes, place, (file) => {
    const pages = readPages(file, place);
    const { parts, usual } = layOutPages(pages);
    const writer = new DocumentWriter();
    for (const part of continueTables(parts)) {
      if (part.type === "table") {
        writer.table(null, part.table.rows, { page: part.table.page });
        continue;
      }
      for (const { type, text, page } of gatherParagraphs(part.lines, usual)) writer.prose(type, text, { page });
    }
    for (const { number, notes } of pages) for (const note of notes) writer.prose("paragraph", note, { page: number });
    return { text: writer.text, blocks: writer.blocks, stated: {} };
  });
}

function readPages(file: PdfFile, place: string): readonly PageContent[] {
  const count = file.pdfium.FPDF_GetPageCount(file.handle);
  if (count < 1) throw new FuhanError("file-truncated", { value: "PDF", place });
  if (count > PAGES) throw new FuhanError("file-too-large", { value: count, place });
  const pages: PageContent[] = [];
  let characters = 0;
  for (let number = 1; number <= count; number++) {
    const page = readPage(file, number, place);
    characters += page.characters.length;
    if (characters > CHARACTERS) throw new FuhanError("file-too-large", { value: characters, place });
    pages.push(readPageContent(page));
  }
  if (characters <= count * CHARACTERS_ON_SCAN) throw new FuhanError("pdf-scan", { place });
  return pages;
}
