import { decode } from "./decode.js";

/** True of XML Spreadsheet 2003, which Excel and many an export call `.xls`. */
export const isSheetXml = (head: string): boolean =>
  /^\W{0,8}<\?xml[^>]*>[\s\S]*?<(?:\w+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(head);

/** Its words, in the charset that its first line names, without the document type, which has no place in it. */
export function decodeSheetXml(bytes: Uint8Array, place: string): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const { text } = decode(bytes, place, /<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(head)?.[1] ?? null);
  return text.replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/i, "");
}
