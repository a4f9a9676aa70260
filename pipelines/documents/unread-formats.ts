import type { MessageCode } from "../messages.js";

/** A format that no reader knows: what it is called, and the message that says what to do. */
export interface UnreadFormat {
  readonly code: MessageCode;
  readonly kind: string;
}

/**
 * Knows a format that no reader knows by how its bytes begin.
 * @param head the first bytes of a file, each as one character (latin1)
 */
export function unreadFormat(head: string): UnreadFormat | null {
  for (const [beginning, kind, code] of BEGINNINGS) if (beginsWith(head, beginning)) return { code, kind };
  return WORD_XML.test(head) ? { code: "file-binary", kind: "Word XML" } : null;
}

const beginsWith = (head: string, beginning: string): boolean =>
  [...beginning].every((sign, at) => sign === "?" || sign === head[at]);

/** How they begin; a question mark stands for any byte. */
const BEGINNINGS: readonly (readonly [string, string, MessageCode])[] = [
  ["\x89PNG\r\n", "PNG", "file-picture"],
  ["\xff\xd8\xff", "JPEG", "file-picture"],
  ["II*\0", "TIFF", "file-picture"],
  ["MM\0*", "TIFF", "file-picture"],
  ["GIF87a", "GIF", "file-picture"],
  ["GIF89a", "GIF", "file-picture"],
  ["BM????\0\0\0\0", "BMP", "file-picture"],
  ["RIFF????WEBP", "WebP", "file-picture"],
  ["\0\0\0?ftyphei", "HEIC", "file-picture"],
  ["\0\0\0?ftypmif1", "HEIC", "file-picture"],
  ["\0\0\0?ftypavif", "AVIF", "file-picture"],
  ["AT&TFORM", "DjVu", "file-picture"],
  ["PK\x05\x06", "ZIP", "file-archive"],
  ["PK\x07\x08", "ZIP", "file-archive"],
  ["Rar!\x1a\x07", "RAR", "file-archive"],
  ["7z\xbc\xaf\x27\x1c", "7z", "file-archive"],
  ["\x1f\x8b\x08", "gzip", "file-archive"],
  [`${"?".repeat(257)}ustar`, "tar", "file-archive"],
  ["Founder CEB", "CEB", "file-layout"],
  ["\xdb\xa5\x2d\0", "Word 2", "file-old-word"],
  ["\x9b\xa5\x21\0", "Word 1", "file-old-word"],
];

/** Word 2003 XML, and a Word file of today as one XML file. */
const WORD_XML = /<\?mso-application progid="Word\.Document"\?>|<pkg:package\s|<w:wordDocument\s/;

/** Archives by the parts that they hold. */
export const ARCHIVES: readonly (readonly [RegExp, string, MessageCode])[] = [
  [/^ppt\//, "PPTX", "file-slides"],
  [/^OFD\.xml$/i, "OFD", "file-layout"],
  [/^content\.xml$/, "OpenDocument", "file-binary"],
  [/^META-INF\/container\.xml$/, "EPUB", "file-binary"],
];

/** Compound files (OLE) by their streams. */
export const COMPOUNDS: readonly (readonly [RegExp, string, MessageCode])[] = [
  [/^PowerPoint Document$/, "PPT", "file-slides"],
  [/^__properties_version1\.0$/, "Outlook MSG", "file-binary"],
];
