import { FuhanError } from "../errors.js";
import { forgetPdfium, openPdfium, type Pdfium } from "./pdfium.js";

/** An open PDF: PDFium, the document's handle, and 64 bytes of its memory for what its functions hand back. */
export interface PdfFile {
  readonly pdfium: Pdfium;
  readonly handle: number;
  readonly scratch: number;
}

/**
 * Opens a PDF, lets `read` work on it, and gives back its memory whatever happens; a PDFium that broke down is given up whole.
 * @throws FuhanError `file-truncated` (no end, or damaged), `file-encrypted` (a password is needed)
 */
export async function withPdfFile<T>(bytes: Uint8Array, place: string, read: (file: PdfFile) => T): Promise<T> {
  if (!hasEnd(bytes)) throw new FuhanError("file-truncated", { value: "PDF", place });
  const pdfium = await openPdfium();
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const data = malloc(bytes.length);
  const scratch = malloc(64);
  let handle = 0;
  let isBroken = false;
  try {
    if (data === 0 || scratch === 0) throw new FuhanError("file-too-large", { value: "PDF", place });
    pdfium.pdfium.HEAPU8.set(bytes, data);
    handle = pdfium.FPDF_LoadMemDocument(data, bytes.length, "");
    if (handle === 0) {
      const isLocked = [PASSWORD, SECURITY].includes(pdfium.FPDF_GetLastError());
      throw new FuhanError(isLocked ? "file-encrypted" : "file-truncated", { value: "PDF", place });
    }
    return read({ pdfium, handle, scratch });
  } catch (cause) {
    if (!isBreakdown(cause)) throw cause;
    forgetPdfium();
    isBroken = true;
    throw new FuhanError("file-truncated", { value: "PDF", place }, { cause });
  } finally {
    if (!isBroken) {
      if (handle !== 0) pdfium.FPDF_CloseDocument(handle);
      free(scratch);
      free(data);
    }
  }
}

/** WebAssembly's `RuntimeError` (a trap, or an abort of PDFium), or a call stack that is too deep. */
const isBreakdown = (cause: unknown): boolean => cause instanceof Error && /^R(?:untime|ange)Error$/.test(cause.name);

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const PASSWORD = 4;
const SECURITY = 5;

/** ISO 32000-1, 7.5.5: a file ends in `startxref`, an offset and `%%EOF`; PDFium would mend one that was cut off and lose its end in silence. */
function hasEnd(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 4096))).toString("latin1");
  return /startxref\s+\d+\s+%%EOF/.test(tail);
}
