import { FuhanError } from "../errors.js";
import type { MessageCode } from "../messages.js";
import type { DocumentFormat } from "./document.js";
import { openZip } from "./zip-archive.js";

export type TextFormat = "text" | "markdown" | "html" | "csv";
export type BinaryFormat = Exclude<DocumentFormat, TextFormat>;

/**
 * Knows a binary format from the bytes, whatever the file is called: a `.doc` may be RTF or DOCX, an `.xls` XLSX.
 * @returns null where the bytes may be text (HTML, CSV, prose)
 * @throws FuhanError `file-picture`, `file-encrypted`, `file-format` for what is known and not read (OFD, PPTX, ODF, MHTML …), each with
 *   advice; `file-truncated`, `file-damaged`, `file-too-large` for a ZIP file whose directory is wrong or promises too much
 */
export function sniffBinary(bytes: Uint8Array, place: string): BinaryFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString("latin1");
  for (const [magic, code, value] of REFUSED) if (magic.test(head)) throw new FuhanError(code, { value, place });
  if (/^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(head)) return "rtf";
  if (/^[\s\0]*%PDF-/.test(head)) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return sniffZip(bytes, place);
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return sniffOle(bytes, place);
  const isBareBiff = /^\t[\x00\x02\x04\x08][\x04-\x10]\x00/.test(head);
  return isBareBiff || /^\s*(?:\xef\xbb\xbf)?<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/.test(head)
    ? "xls"
    : null;
}

/**
 * Tells texts apart. The name counts only where the text alone does not say it: CSV (`.csv`, `.tsv`, and an `.xls` that holds no workbook), Markdown.
 */
export function sniffText(name: string, text: string): TextFormat {
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|table|div|p|article)\b/i.test(
      text,
    )
  )
    return "html";
  if (/\.(?:csv|tsv|xlsx?|et)$/i.test(name)) return "csv";
  if (/\.(?:md|markdown)$/i.test(name)) return "markdown";
  return !/\.txt$/i.test(name) && looksLikeMarkdown(text) ? "markdown" : "text";
}

/** Two headings with `#`, or the line under the header of a table with bars. */
const looksLikeMarkdown = (text: string): boolean =>
  /^#{1,6} \S[\s\S]*^#{1,6} \S/m.test(text.slice(0, 20_000)) ||
  /^\|?.*\|.*\r?\n\|?\s*:?-{3,}:?\s*\|[\s:|-]*$/m.test(text.slice(0, 20_000));

const REFUSED: readonly (readonly [RegExp, MessageCode, string])[] = [
  [/^\x89PNG/, "file-picture", "PNG"],
  [/^\xff\xd8\xff/, "file-picture", "JPEG"],
  [/^GIF8/, "file-picture", "GIF"],
  [/^(?:II\*\0|MM\0\*)/, "file-picture", "TIFF"],
  [/^BM[\s\S]{4}\0\0\0\0/, "file-picture", "BMP"],
  [/^RIFF[\s\S]{4}WEBP/, "file-picture", "WebP"],
  [/^PAR1/, "file-format", "Parquet"],
  [/^Rar!/, "file-format", "RAR"],
  [/^7z\xbc\xaf/, "file-format", "7z"],
  [/^\x1f\x8b/, "file-format", "gzip"],
  [/^PK\x05\x06/, "file-empty", "ZIP"],
  [/^SQLite format 3\0/, "file-format", "SQLite"],
  [/^\s*MIME-Version:[\s\S]*multipart\/related/i, "file-format", "MHTML"],
  [/^\s*(?:\xef\xbb\xbf)?<\?xml[\s\S]*progid="Word\.Document"/, "file-format", "Word XML"],
];

function sniffZip(bytes: Uint8Array, place: string): BinaryFormat {
  const { names } = openZip(bytes, place);
  const holds = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (holds(/^word\/document\d*\.xml$/)) return "docx";
  if (holds(/^xl\/workbook\.(?:xml|bin)$/)) return "xlsx";
  const value = holds(/^ppt\//) ? "PPTX" : holds(/^OFD\.xml$/) ? "OFD" : holds(/^content\.xml$/) ? "ODF" : "ZIP";
  throw new FuhanError("file-format", { value, place });
}

/** The entries of an OLE file's directory are aligned to 128 bytes; the document's own stream comes before those of what is embedded in it. */
function sniffOle(bytes: Uint8Array, place: string): BinaryFormat {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const find = (stream: string) => {
    const name = Buffer.from(`${stream}\0`, "utf16le");
    let at = buffer.indexOf(name);
    while (at >= 0 && at % 128 !== 0) at = buffer.indexOf(name, at + 2);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  if (find("EncryptedPackage") < Number.POSITIVE_INFINITY) throw new FuhanError("file-encrypted", { place });
  const word = find("WordDocument");
  const sheet = Math.min(find("Workbook"), find("Book"));
  if (word < sheet) return "doc";
  if (sheet < word) return "xls";
  const value = find("PowerPoint Document") < Number.POSITIVE_INFINITY ? "PPT" : "OLE";
  throw new FuhanError("file-format", { value, place });
}
