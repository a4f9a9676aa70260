import { FuhanError } from "../errors.js";
import { decode } from "./decode.js";
import { bytesOfPart, innerParts, type MimePart, mimePart, parameterOf } from "./mime-part.js";
import { declaredCharset, readHtml } from "./read-html.js";
import type { Reading } from "./reading.js";

/** True of a saved web page (RFC 2557), as browsers, Word and Excel write it under `.mht`, `.mhtml`, `.doc` or `.xls`. */
export function isSavedPage(head: string): boolean {
  const headers = mimePart(head)?.headers;
  return headers?.has("mime-version") === true && headers.has("content-type");
}

/**
 * Reads a saved web page: its first part of HTML (a page of frames: the parts besides), in that part's charset. Frames of advertisements, pictures and
 * scripts are left alone. Its address is where it says that it was saved from.
 * @throws FuhanError `file-binary` for a message without a page, and what `decode` and `readHtml` throw
 */
export async function readMhtml(bytes: Uint8Array, place: string): Promise<Reading> {
  const message = mimePart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
  const parts = message === null ? [] : innerParts(message);
  const pages = parts.filter(({ headers }) => /^text\/html\b/i.test(headers.get("content-type") ?? ""));
  const [first, ...others] = pages.map((part) => htmlOf(part, place));
  if (message === null || first === undefined) throw new FuhanError("file-binary", { value: "MIME", place });
  const isFrames = /<frameset\b/i.test(first);
  const { text, blocks, stated } = readHtml(isFrames ? others.join("\n") : first, place, isFrames ? "all" : "article");
  if (text === "") throw new FuhanError("file-empty", { place });
  return { text, blocks, stated: { ...stated, url: stated.url ?? addressOf(message, pages[0]) } };
}

function htmlOf(part: MimePart, place: string): string {
  const bytes = bytesOfPart(part);
  if (bytes.length === 0) return "";
  return decode(bytes, place, parameterOf(part.headers.get("content-type"), "charset") ?? declaredCharset(bytes)).text;
}

function addressOf(message: MimePart, page: MimePart | undefined): string | null {
  const named = [
    message.headers.get("snapshot-content-location"),
    page?.headers.get("content-location"),
    message.headers.get("content-location"),
  ];
  return named.find((address) => address !== undefined && /^https?:\/\//i.test(address)) ?? null;
}
