import { FuhanError } from "../errors.js";
import type { DocumentFormat } from "./document.js";
import { isSavedPage } from "./read-mhtml.js";
import { isSheetXml } from "./sheet-xml.js";
import { sniffOle } from "./sniff-ole.js";
import { sniffZip } from "./sniff-zip.js";
import { unreadFormat } from "./unread-formats.js";

/** Formats that are read in a thread of their own: their bytes are no text, or are text that holds something else. */
export type BinaryFormat = Extract<DocumentFormat, "docx" | "doc" | "rtf" | "pdf" | "xlsx" | "xls" | "mhtml">;

/**
 * Knows a format that is no text by its bytes, whatever the file is called: a `.doc` may be RTF, DOCX or a saved web page.
 * @returns null for text (HTML, CSV, Markdown and plain text among it)
 * @throws FuhanError what no reader knows, with advice: `file-picture`, `file-archive`, `file-slides`, `file-layout`, `file-old-word`,
 *   `file-binary`; `file-encrypted`; `file-too-large` for an archive that says it holds too much; `file-truncated` for a container that cannot
 *   be opened
 */
export function sniffBinary(bytes: Uint8Array, place: string): BinaryFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).toString("latin1");
  if (/^[\s\u00ef\u00bb\u00bf]{0,64}%PDF-/.test(head)) return "pdf";
  if (/^\s{0,16}\{\\rtf/.test(head)) return "rtf";
  if (head.startsWith("PK\u0003\u0004")) return sniffZip(bytes, place);
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return sniffOle(bytes, place);
  if (isSavedPage(head)) return "mhtml";
  if (isSheetXml(head)) return "xls";
  const unread = unreadFormat(head);
  if (unread !== null) throw new FuhanError(unread.code, { value: unread.kind, place });
  return null;
}
