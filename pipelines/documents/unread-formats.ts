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
  for (const [pattern, kind, code] of BEGINNINGS) if (pattern.test(head)) return { code, kind };
  return null;
}

const BEGINNINGS: readonly (readonly [RegExp, string, MessageCode])[] = [
  [/^\x89PNG\r\n/, "PNG", "file-picture"],
  [/^\xff\xd8\xff/, "JPEG", "file-picture"],
  [/^(?:II\*\0|MM\0\*)/, "TIFF", "file-picture"],
  [/^GIF8[79]a/, "GIF", "file-picture"],
  [/^BM[\s\S]{4}\0{4}/, "BMP", "file-picture"],
  [/^RIFF[\s\S]{4}WEBP/, "WebP", "file-picture"],
  [/^\0{3}[\s\S]ftyp(?:heic|heix|mif1|avif)/, "HEIC", "file-picture"],
  [/^AT&TFORM/, "DjVu", "file-picture"],
  [/^PK(?:\x05\x06|\x07\x08)/, "ZIP", "file-archive"],
  [/^Rar!\x1a\x07/, "RAR", "file-archive"],
  [/^7z\xbc\xaf\x27\x1c/, "7z", "file-archive"],
  [/^\x1f\x8b\x08/, "gzip", "file-archive"],
  [/^[^\0]{1,100}\0[\s\S]{156,}ustar/, "tar", "file-archive"],
  [/^Founder CEB/, "CEB", "file-layout"],
  [/^(?:\xdb\xa5\x2d\0|\x9b\xa5\x21\0)/, "Word 2", "file-old-word"],
  [/<\?mso-application progid="Word\.Document"\?>|<pkg:package\s|<w:wordDocument\s/, "Word XML", "file-binary"],
];

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
