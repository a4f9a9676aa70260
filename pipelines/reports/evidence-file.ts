import { sha256 } from "../sources/snapshots.js";

/**
 * The name of a document's evidence page: its id without what a file system or a URL may not like. Where something had to go, or the
 * name is long, eight digits of the id's hash keep it apart from others.
 */
export function evidenceFile(documentId: string): string {
  const safe = documentId
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+/, "");
  const short = [...safe].slice(0, LONGEST).join("");
  if (short === documentId) return `${short}.html`;
  return `${short}-${sha256(documentId).slice(0, 8)}.html`;
}

/** In characters: three bytes each in UTF-8 stay below the 255 of a file system. */
const LONGEST = 60;

/**
 * The address of an observation in the evidence page of its document: `2023-letter.txt#305-308` → `evidence/2023-letter.txt.html#305-308`.
 * @param folder of the evidence pages as seen from the page that links: `evidence/`, or `` from among them
 */
export function evidenceHref(folder: string, observationId: string): string {
  const at = observationId.lastIndexOf("#");
  return `${folder}${encodeURIComponent(evidenceFile(observationId.slice(0, at)))}${observationId.slice(at)}`;
}
