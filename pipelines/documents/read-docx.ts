import { FuhanError } from "../errors.js";
import { readHtml } from "./read-html.js";
import type { Reading } from "./reading.js";

/**
 * Reads a Word file (DOCX): headings, paragraphs, tables with their merged cells, notes at their end; pictures, comments and deleted text are left out.
 * Its properties are not believed: an author is no issuer.
 * @throws FuhanError `file-truncated` for a damaged file, `file-empty` for one without words
 */
export async function readDocx(bytes: Uint8Array, place: string): Promise<Reading> {
  const { default: mammoth } = await import("mammoth");
  let html: string;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const options = {
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh"],
    };
    html = (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch (cause) {
    throw new FuhanError("file-truncated", { place }, { cause });
  }
  const { text, blocks } = readHtml(`<body>${html}</body>`, place, "all");
  if (text === "") throw new FuhanError("file-empty", { place });
  return { text, blocks, stated: {} };
}
